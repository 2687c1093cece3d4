exports.quoted = (name) => `"${name.replace(/"/g, '"')}"`;

exports.opened = (html) => html.replace(/<((\w+)[^>]*)\/>/g, '<$1></$2>');
