'use strict';
// What comes back from elsewhere as data: its fields are untrusted, and nested as the code reads them.
const { isList, shapeOf } = require('probe_shapes');
const { signatureOf } = require('probe_scan');
const { external, externalText } = require('probe_taint');

const UNKNOWN = new Set(['then', 'toJSON', 'constructor', 'inspect', '$$typeof', 'nodeType']);
const DEEP = 4;
const LISTS = 'map|forEach|filter|reduce|some|every|find|findIndex|flatMap|sort|slice\\(0';
const escaped = (name) => name.replace(/[$]/g, '\\$&');

const ownText = () => {
  const { STATE } = require('probe_state');
  return STATE.sources[STATE.path] ?? '';
};

/** Fields are called `entries` and `link` as methods are: what the file calls is one. */
const called = (key) => new RegExp(`\\.${escaped(key)}\\s*\\(`).test(ownText());

/** How the file reads a field of that name: as a list, as something with fields of its own, or as a value. */
function readAs(key) {
  const text = ownText();
  const name = `(?<![\\w$])${escaped(key)}`;
  if (
    new RegExp(
      `${name}\\s*\\??\\.?(?:\\[\\s*(?:\\d|i\\b)|\\.\\s*(?:${LISTS})\\()|\\bof\\s+[\\w.?$]*${name}\\s*\\)`,
    ).test(text)
  )
    return 'list';
  return new RegExp(`\\.${escaped(key)}\\s*\\??\\.\\s*(?!length\\b)([A-Za-z_$][\\w$]*)(?![\\w$]*\\s*\\()`).test(text)
    ? 'object'
    : 'value';
}

const ofObjects = (key) =>
  key === 'toString' || key === 'valueOf' ? () => externalText('answer') : Object.prototype[key];

/** A method of lists or of texts, where the file calls it. */
function methodOf(key, items) {
  if (typeof Array.prototype[key] === 'function' && called(key)) return (...args) => items()[key](...args);
  if (typeof String.prototype[key] === 'function' && called(key))
    return (...args) => externalText('answer')[key](...args);
  return undefined;
}

/** Data of any kind: it has every field, and can be gone through as a list. */
function answer(depth = DEEP) {
  const own = new Map();
  const items = () => [depth > 0 ? answer(depth - 1) : external('answer')];
  const made = (key) => {
    const kind = depth === 0 ? 'value' : readAs(key);
    return kind === 'list' ? items() : kind === 'object' ? answer(depth - 1) : external(key);
  };
  const member = (key) => {
    if (own.has(key)) return own.get(key);
    if (/^\d+$/.test(key)) return key === '0' ? items()[0] : undefined;
    if (Object.hasOwn(Object.prototype, key) && key !== '__proto__') return ofObjects(key);
    const method = methodOf(key, items);
    if (method !== undefined) return method;
    own.set(key, key === 'length' ? 1 : made(key));
    return own.get(key);
  };
  return new Proxy(
    {},
    {
      get: (_target, key) => {
        if (key === Symbol.iterator) return () => items()[Symbol.iterator]();
        if (key === Symbol.toPrimitive) return () => externalText('answer');
        return typeof key === 'symbol' || UNKNOWN.has(key) ? undefined : member(key);
      },
      set: (_target, key, value) => (own.set(key, value), true),
      has: (_target, key) => typeof key === 'string',
      ownKeys: () => [...new Set(['name', ...own.keys()])],
      getOwnPropertyDescriptor: (_target, key) =>
        typeof key === 'string'
          ? { value: member(key), enumerable: true, configurable: true, writable: true }
          : undefined,
    },
  );
}

/** What a callback is told: data where it reads fields of it, else text. */
function told(callback) {
  const { parameters, body } = signatureOf(Function.prototype.toString.call(callback));
  const [first] = parameters;
  if (first === undefined) return externalText('answer');
  const shape = shapeOf(body, first.name, first.fields);
  return Object.keys(shape.keys).length > 0 || shape.indexed || isList(shape) ? answer() : externalText('answer');
}

module.exports = { answer, told };
