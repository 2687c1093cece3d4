'use strict';
// Packages that merge objects, and that read and write by paths.
const { plain, textOf } = require('probe_channel');

const FORBIDDEN = new Set(['__proto__', 'constructor', 'prototype']);

/** Merging as maintained packages do it: keys that lead to prototypes are left out. */
function merge(target, ...sources) {
  for (const source of sources) {
    for (const key of Object.keys(source ?? {})) {
      if (FORBIDDEN.has(key)) continue;
      const value = source[key];
      const deep = typeof value === 'object' && value !== null && plain(value) && !Array.isArray(value);
      target[key] = deep
        ? merge(typeof target[key] === 'object' && target[key] !== null ? target[key] : {}, value)
        : value;
    }
  }
  return target;
}

const keysOf = (path) =>
  Array.isArray(path)
    ? path.map(textOf)
    : textOf(path)
        .split(/[.[\]]+/)
        .filter((key) => key !== '');

function get(object, path, fallback) {
  let at = object;
  for (const key of keysOf(path)) at = at === null || at === undefined ? undefined : at[key];
  return at === undefined ? fallback : at;
}

function set(object, path, value) {
  const keys = keysOf(path);
  if (keys.some((key) => FORBIDDEN.has(key))) return object;
  let at = object;
  for (const key of keys.slice(0, -1)) at = at[key] = typeof at[key] === 'object' && at[key] !== null ? at[key] : {};
  at[keys.at(-1)] = value;
  return object;
}

const MODELS = {
  deepmerge: () => Object.assign((...args) => merge({}, ...args), { all: (list) => merge({}, ...list) }),
  merge: () => merge,
  extend:
    () =>
    (deep, ...rest) =>
      merge(...(deep === true ? rest : [deep, ...rest])),
  'merge-deep':
    () =>
    (...args) =>
      merge({}, ...args),
  defu:
    () =>
    (...args) =>
      merge({}, ...args.reverse()),
  'dot-prop': () => ({ set, get, setProperty: set, getProperty: get }),
  'object-path': () => ({ set, get, has: () => true }),
  'set-value': () => set,
};

module.exports = { MODELS, get, merge, set };
