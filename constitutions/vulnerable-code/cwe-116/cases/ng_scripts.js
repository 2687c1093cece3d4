function withoutScripts(page) {
  return page.replace(/<script.*?>.*?<\/script>/gi, '');
}
module.exports = withoutScripts;
