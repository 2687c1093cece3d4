const title = (name) => name.replace('.md', '').replace(/-/g, ' ');
module.exports = title;
