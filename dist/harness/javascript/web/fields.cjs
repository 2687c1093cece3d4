'use strict';
// Fields of a request: untrusted under every name. And what a server keeps for a client.
const { functionsIn } = require('probe_callbacks');
const { blank, isList } = require('probe_shapes');
const { ADDED, external, externalText } = require('probe_taint');

const UNKNOWN = new Set(['then', 'toJSON', 'constructor', 'inspect', 'nodeType', 'asymmetricMatch', '$$typeof']);
const MAP = {
  get: () => (name) => external(name),
  getAll: () => (name) => [external(name)],
  has: () => () => true,
  entries: () => () => [['name', external('name')]][Symbol.iterator](),
  forEach: () => (work) => work(external('name'), 'name'),
};

/** A mapping with untrusted data under every name; objects where the code reads deeper. */
function fields(shape = blank()) {
  const own = new Map();
  const member = (key) => {
    if (own.has(key)) return own.get(key);
    if (shape.methods.includes(key)) {
      if (Object.hasOwn(MAP, key)) return MAP[key]();
      if (key === 'toString') return () => externalText();
    }
    const inner = shape.keys[key];
    if (inner !== undefined && Object.keys(inner.keys).length > 0)
      return isList(inner) ? [fields(inner)] : fields(inner);
    return inner !== undefined && isList(inner) ? [external(key)] : external(key);
  };
  const names = () => (Object.keys(shape.keys).length > 0 ? Object.keys(shape.keys) : ['name']);
  return new Proxy(
    {},
    {
      get: (_target, key) => {
        if (key === Symbol.iterator)
          return () =>
            names()
              .map((name) => [name, member(name)])
              [Symbol.iterator]();
        if (typeof key === 'symbol' || UNKNOWN.has(key)) return undefined;
        return Object.hasOwn(Object.prototype, key) && key !== '__proto__' ? Object.prototype[key] : member(key);
      },
      set: (_target, key, value) => (own.set(key, value), true),
      has: (_target, key) => typeof key === 'string',
      ownKeys: () => [...new Set([...names(), ...own.keys(), ...ADDED.names])],
      getOwnPropertyDescriptor: (_target, key) =>
        typeof key === 'string'
          ? { value: member(key), enumerable: true, configurable: true, writable: true }
          : undefined,
    },
  );
}

/** What the server keeps for a client: its own, and empty until it is written. */
function session(shape = blank()) {
  const kept = {};
  return new Proxy(kept, {
    get: (target, key) => {
      if (typeof key === 'symbol' || UNKNOWN.has(key)) return target[key];
      if (shape.methods.includes(key))
        return (...args) => {
          for (const done of functionsIn(args)) done(null);
        };
      if (!Object.hasOwn(target, key))
        target[key] =
          /^(?:user|name|id|username|email|role|token|csrf\w*)$/.test(key) &&
          Object.keys(shape.keys[key]?.keys ?? {}).length === 0
            ? 'abc'
            : {};
      return target[key];
    },
  });
}

module.exports = { MAP, UNKNOWN, fields, session };
