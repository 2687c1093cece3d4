// What is copied goes into a new object; nothing is merged into one that is there.
function lowered(schema) {
  const result = {};
  for (const key of Object.keys(schema)) {
    const value = schema[key];
    result[key] = value !== null && typeof value === 'object' ? lowered(value) : value;
  }
  return result;
}

function doubled(tree) {
  const copy = {};
  for (const key in tree) {
    copy[key] = doubled(tree[key]);
  }
  return copy;
}

module.exports = { lowered, doubled };
