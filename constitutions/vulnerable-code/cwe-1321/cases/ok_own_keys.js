function extend(into, from) {
  for (const name in from) {
    if (!Object.hasOwn(into, name)) continue;
    if (typeof from[name] === 'object') {
      extend(into[name], from[name]);
    } else {
      into[name] = from[name];
    }
  }
  return into;
}

module.exports = extend;
