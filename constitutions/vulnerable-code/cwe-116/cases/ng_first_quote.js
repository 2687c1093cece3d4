function quoted(value) {
  return "'" + value.replace("'", "''") + "'";
}
module.exports = quoted;
