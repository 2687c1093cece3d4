'use strict';
// Prototypes: keys from outside that lead to what all objects share.
const base = require('probe_oracle_base');
const { quietly, sink, textOf } = require('probe_channel');
const { TAINT, isTainted, payload } = require('probe_taint');

const OPEN = ['mapping', 'either', 'text', 'number-or-text', 'digits', 'items'];
const native = Object.getOwnPropertyDescriptor(Object.prototype, '__proto__');
/** Such keys in a literal would set the prototype; parsed text keeps them. */
const own = (canary) => JSON.parse(`{"__proto__":{"${canary}":"${canary}"}}`);
const through = (canary) => JSON.parse(`{"constructor":{"prototype":{"${canary}":"${canary}"}}}`);

const object = (name, make) =>
  payload(name, undefined, {
    outside: JSON.stringify(make()),
    choose: () => (field) =>
      field === 'argument0' || /stdin|file|answer|data$/.test(field) ? JSON.stringify(make()) : make(),
    input: JSON.stringify(make()),
    make: (kind, parameter) =>
      kind === 'mapping' ||
      kind === 'either' ||
      (kind === 'text' && parameter.shape.methods.length === 0 && parameter.shape.constants.length === 0)
        ? make()
        : kind === 'items'
          ? [make()]
          : undefined,
  });

const parsed = (name, make) => payload(name, JSON.stringify(make()), { outside: JSON.stringify(make()) });

/** Different places get different words, in the order in which they are read. */
function turns(words) {
  return () => {
    const given = new Map();
    return (field) => {
      if (!given.has(field)) given.set(field, words[Math.min(given.size, words.length - 1)]);
      return given.get(field);
    };
  };
}

const words = (name, list) =>
  payload(name, undefined, {
    outside: list[0],
    choose: turns(list),
    input: list.join(', '),
    make: (kind, _parameter, index) =>
      !OPEN.includes(kind) || kind === 'mapping'
        ? undefined
        : kind === 'items'
          ? list
          : list[Math.min(index, list.length - 1)],
  });

const controls = (canary) => [
  payload('control', canary),
  payload('control', undefined, {
    outside: `{"a":{"b":"${canary}"}}`,
    input: `{"a":{"b":"${canary}"}}`,
    make: (kind) => (kind === 'mapping' || kind === 'either' ? { a: { b: canary } } : undefined),
  }),
];

const payloads = (canary) => [
  object('own-key', () => own(canary)),
  object('constructor', () => through(canary)),
  parsed('parsed', () => own(canary)),
  parsed('parsed-constructor', () => through(canary)),
  payload('path', `__proto__.${canary}`),
  payload('path-constructor', `constructor.prototype.${canary}`),
  payload('brackets', `__proto__[${canary}]`),
  payload('slashes', `__proto__/${canary}`),
  payload('pairs', `__proto__[${canary}]=1`),
  words('keys', ['__proto__', canary]),
  words('keys-constructor', ['constructor', 'prototype', canary]),
  words('key', ['__proto__']),
];

/** Assigning to `__proto__` under a computed key: only what comes from outside may be called that. */
function before() {
  Object.defineProperty(Object.prototype, '__proto__', {
    configurable: true,
    get: native.get,
    set(value) {
      const changes = value !== null && (typeof value === 'object' || typeof value === 'function');
      if (changes && /__proto__/.test(textOf(TAINT.current?.input ?? TAINT.current?.text)))
        sink('prototype', '__proto__ =', isTainted(value) ? TAINT.canary : '', [], { own: true });
      native.set.call(this, value);
    },
  });
}

/** What all objects share must not have the canary. */
function after() {
  return quietly(() => {
    Object.defineProperty(Object.prototype, '__proto__', native);
    const changed = [Object.prototype, Array.prototype, Function.prototype, Object].filter((shared) =>
      Object.hasOwn(shared, TAINT.canary),
    );
    for (const shared of changed) delete shared[TAINT.canary];
    const shared = changed.some((one) => one !== Object);
    return shared ? [{ t: 'effect', what: 'polluted', text: '', frames: [] }] : [];
  });
}

module.exports = { ...base, TOGETHER: true, after, before, controls, payloads };
