const SCRIPTS = /<script\b[^>]*>[\s\S]*?<\/script>/gi;

function hasScript(page) {
  return SCRIPTS.exec(page) !== null;
}
module.exports = hasScript;
