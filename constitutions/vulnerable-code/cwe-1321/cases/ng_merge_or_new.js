function settle(defaults, given) {
  for (const key in given) {
    if (typeof given[key] === 'object') {
      defaults[key] = settle(defaults[key] || {}, given[key]);
    } else {
      defaults[key] = given[key];
    }
  }
  return defaults;
}

module.exports = { settle };
