'use strict';
// lodash and underscore: what of them works on objects, lists and texts.
const { plain, sink, textOf } = require('probe_channel');
const { insecure } = require('probe_node_randomness');
const { escapeHtml, unescapeHtml } = require('probe_packages_html');
const { get, merge, set } = require('probe_packages_objects');
const { template } = require('probe_packages_templates');
const { escapeRegExp } = require('probe_packages_texts');

const PATHS = {
  merge,
  mergeWith: merge,
  defaultsDeep: merge,
  defaults: (target, ...rest) => ({ ...Object.assign({}, ...rest), ...target }),
  assign: Object.assign,
  extend: Object.assign,
  set,
  setWith: set,
  get,
  has: (object, path) => get(object, path) !== undefined,
  unset: () => true,
  update: (object, path, work) => set(object, path, work(get(object, path))),
  zipObjectDeep: () => ({}),
};

const TEMPLATES = {
  template: (source) => (
    sink('template', 'lodash.template', textOf(source), [], {}), (values) => template('lodash.template', source, values)
  ),
  escape: escapeHtml,
  unescape: unescapeHtml,
  escapeRegExp,
};

const COPIES = {
  cloneDeep: (value) => (typeof value === 'object' && value !== null ? merge({}, value) : value),
  clone: (value) => ({ ...value }),
  pick: (object, ...keys) =>
    Object.fromEntries(
      keys
        .flat()
        .filter((key) => key in Object(object))
        .map((key) => [key, object[key]]),
    ),
  omit: (object, ...keys) =>
    Object.fromEntries(Object.entries(object ?? {}).filter(([key]) => !keys.flat().includes(key))),
};

const KINDS = {
  isString: (v) => typeof v === 'string',
  isObject: (v) => typeof v === 'object' && v !== null,
  isPlainObject: (v) => typeof v === 'object' && v !== null && plain(v),
  isArray: Array.isArray,
  isFunction: (v) => typeof v === 'function',
  isEmpty: (v) => Object.keys(v ?? {}).length === 0,
  isNil: (v) => v === null || v === undefined,
  isNumber: (v) => typeof v === 'number',
  isUndefined: (v) => v === undefined,
};

function each(list, work) {
  for (const [key, value] of Object.entries(list ?? {})) work(value, key);
}

const LISTS = {
  map: (list, work) => Object.values(list ?? []).map(work),
  each: (list, work) => each(list, work),
  forEach: (list, work) => each(list, work),
  filter: (list, work) => Object.values(list ?? []).filter(work),
  find: (list, work) => Object.values(list ?? []).find(typeof work === 'function' ? work : () => true),
  includes: (list, value) => Object.values(list ?? []).includes(value),
  keys: Object.keys,
  values: Object.values,
  entries: Object.entries,
  flatten: (list) => list.flat(),
  uniq: (list) => [...new Set(list)],
  reduce: (list, work, start) => Object.values(list).reduce(work, start),
  range: (n) => [...Array(n).keys()],
  times: (n, work) => [...Array(n).keys()].map(work),
};

const PLAIN_TEXTS = {
  toString: (text) => textOf(text),
  trim: (t) => textOf(t).trim(),
};

const CHANCE = {
  random: (low = 0, high = 1) => low + Math.floor(insecure('lodash.random') * (high - low + 1)),
  sample: (list) => list[Math.floor(insecure('lodash.sample') * list.length)],
  shuffle: (list) => (insecure('lodash.shuffle'), [...list]),
};

const FUNCTIONS = {
  noop: () => undefined,
  identity: (v) => v,
  debounce: (work) => work,
  throttle: (work) => work,
  once: (work) => work,
  memoize: (work) => work,
  partial:
    (work, ...given) =>
    (...rest) =>
      work(...given, ...rest),
};

const TEXTS = {
  startsWith: (t, p) => textOf(t).startsWith(p),
  endsWith: (t, p) => textOf(t).endsWith(p),
  replace: (t, a, b) => textOf(t).replace(a, b),
  split: (t, s) => textOf(t).split(s),
  toLower: (t) => textOf(t).toLowerCase(),
  capitalize: (t) => textOf(t),
  kebabCase: (t) => textOf(t).replace(/[^\w]+/g, '-'),
  camelCase: (t) => textOf(t).replace(/[^\w]+/g, ''),
};

function lodash() {
  const chain = (value) => ({ value: () => value, map: (work) => value.map(work) });
  return Object.assign(chain, PATHS, TEMPLATES, COPIES, KINDS, LISTS, PLAIN_TEXTS, CHANCE, FUNCTIONS, TEXTS);
}

const MODELS = {
  lodash,
  underscore: lodash,
  'lodash.merge': () => merge,
  'lodash.set': () => set,
  'lodash.get': () => get,
  'lodash.template': () => lodash().template,
};

module.exports = { MODELS };
