'use strict';
// `util` and `assert`, for engines that have none.
const buffers = require('probe_bare_buffer');

const CUSTOM = Symbol.for('nodejs.util.promisify.custom');
const shown = (value) =>
  typeof value === 'string'
    ? value
    : typeof value === 'object' && value !== null
      ? JSON.stringify(value)
      : String(value);

function format(first, ...rest) {
  if (typeof first !== 'string') return [first, ...rest].map(shown).join(' ');
  const text = first.replace(/%[sdifjoO%]/g, (mark) =>
    mark === '%%'
      ? '%'
      : rest.length === 0
        ? mark
        : /[di]/.test(mark[1])
          ? String(Number(rest.shift()))
          : shown(rest.shift()),
  );
  return [text, ...rest.map(shown)].join(' ');
}

function promisify(work) {
  if (work[CUSTOM] !== undefined) return work[CUSTOM];
  return function promised(...args) {
    return new Promise((done, failed) =>
      work.call(this, ...args, (error, value) => (error ? failed(error) : done(value))),
    );
  };
}
promisify.custom = CUSTOM;

const util = {
  format,
  promisify,
  inspect: Object.assign((value) => shown(value), { custom: Symbol.for('nodejs.util.inspect.custom') }),
  inherits: (made, base) => Object.setPrototypeOf(made.prototype, base.prototype),
  isDeepStrictEqual: (a, b) => JSON.stringify(a) === JSON.stringify(b),
  deprecate: (work) => work,
  types: {
    isPromise: (value) => value instanceof Promise,
    isRegExp: (value) => value instanceof RegExp,
    isDate: (value) => value instanceof Date,
  },
  callbackify:
    (work) =>
    (...args) =>
      void work(...args.slice(0, -1)).then((value) => args.at(-1)(null, value), args.at(-1)),
  isArray: Array.isArray,
  isString: (value) => typeof value === 'string',
  TextEncoder: buffers.TextEncoder,
  TextDecoder: buffers.TextDecoder,
  debuglog: () => () => undefined,
  stripVTControlCharacters: (text) => text,
};

class AssertionError extends Error {}
const check = (holds, message) => {
  if (!holds) throw message instanceof Error ? message : new AssertionError(message ?? 'assertion failed');
};
// biome-ignore lint/suspicious/noDoubleEquals: what `equal` is documented to do
const loosely = (a, b) => a == b;
const same = (a, b) => JSON.stringify(a) === JSON.stringify(b);
const assert = Object.assign((value, message) => check(value, message), {
  ok: check,
  equal: (a, b, message) => check(loosely(a, b), message),
  strictEqual: (a, b, message) => check(Object.is(a, b), message),
  notStrictEqual: (a, b, message) => check(!Object.is(a, b), message),
  notEqual: (a, b, message) => check(!loosely(a, b), message),
  deepEqual: (a, b, message) => check(same(a, b), message),
  deepStrictEqual: (a, b, message) => check(same(a, b), message),
  fail: (message) => check(false, message),
  match: (text, pattern, message) => check(pattern.test(text), message),
  throws: () => undefined,
  AssertionError,
});

module.exports = { assert, util };
