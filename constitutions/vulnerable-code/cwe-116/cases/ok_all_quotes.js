function quoted(value) {
  return "'" + value.replace(/'/g, "''") + "'";
}
module.exports = quoted;
