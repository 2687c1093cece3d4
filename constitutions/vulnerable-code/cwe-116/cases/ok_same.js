exports.quoted = (name) => `"${name.replace(/\\/g, '\\\\').replace(/"/g, '\\"')}"`;

exports.lines = (text) => text.replace(/;/g, '\n');
