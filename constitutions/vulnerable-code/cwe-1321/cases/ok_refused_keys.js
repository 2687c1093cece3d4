const REFUSED = ['__proto__', 'constructor', 'prototype'];

function deepMerge(target, source) {
  for (const key of Object.keys(source)) {
    if (REFUSED.includes(key)) continue;
    if (typeof source[key] === 'object' && source[key] !== null) {
      target[key] = deepMerge(target[key] || {}, source[key]);
    } else {
      target[key] = source[key];
    }
  }
  return target;
}

module.exports = { deepMerge };
