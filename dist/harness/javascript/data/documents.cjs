'use strict';
// Stores that take objects as queries: each filter and update is an event.
const { isBytes, sink, textOf } = require('probe_channel');
const { row } = require('probe_data_statements');
const { schedule } = require('probe_node_timers');
const { notice } = require('probe_notice');
const { ADDED, FAULT, fault, isTainted, out, stores } = require('probe_taint');

const QUERIES =
  /^(?:find\w*|update\w*|delete\w*|remove|replaceOne|count\w*|distinct|aggregate|exists|where|and|or|nor|match|\$where|mapReduce)$/;
const LISTS = /^(?:find|aggregate|distinct|toArray|findMany|search)$/;

const WRITES =
  /^(?:create|insert\w*|update\w*|replaceOne|findOneAnd(?:Update|Replace)|findByIdAndUpdate|bulkCreate|build|upsert)$/;
const RIGHTS = /admin|role|permission|balance|credit|owner|verified|rights/i;
const PEOPLE = /user|account|member|profile|customer|employee/i;

/** Whether a record of this kind has fields that not everybody may set, as far as its schema tells. */
const guarded = (name, shape) =>
  shape === undefined ? PEOPLE.test(name) : Object.keys(shape).some((key) => RIGHTS.test(key));

/** A filter as the store reads it. */
function asked(name, args) {
  if (!isTainted(args)) return;
  const given = args
    .filter((arg) => typeof arg !== 'function')
    .map((arg) => (typeof arg === 'string' || isBytes(arg) ? JSON.stringify(textOf(arg)) : textOf(arg)));
  sink('nosql', name, given[0], given.slice(1));
}

/** A document: every field is there, and it can be saved. */
function documentOf() {
  const inner = row();
  const methods = {
    save: async () => documentOf(),
    remove: async () => undefined,
    toObject: () => inner,
    comparePassword: async () => true,
    populate: async () => documentOf(),
    set: () => undefined,
    deleteOne: async () => undefined,
  };
  const changed = new Set();
  const store = (key) => {
    changed.add(key);
    if (changed.size > 1 && ADDED.names.length > 0 && ADDED.names.every((name) => changed.has(name)))
      ADDED.stored = 'a stored document';
    return true;
  };
  methods.set = (given) => void (typeof given === 'object' && given !== null && Object.keys(given).forEach(store));
  return new Proxy(inner, {
    get: (target, key) => methods[key] ?? target[key],
    set: (_target, key) => store(key),
    defineProperty: (_target, key) => store(key),
  });
}

/** A collection or a model: queries can be chained, and awaited. */
function collection(name, shape) {
  const target = function () {};
  const members = new Map();
  const call =
    (method) =>
    (...args) => {
      if (QUERIES.test(method)) asked(`${name}.${method}`, args);
      if (WRITES.test(method) && guarded(name, shape)) stores(`${name}.${method}`, args);
      out(...args);
      for (const arg of args) notice(arg, name);
      const value = LISTS.test(method) ? [documentOf()] : documentOf();
      const callback = args.at(-1);
      if (typeof callback === 'function') schedule(() => (FAULT.on ? callback(fault()) : callback(null, value)));
      return cursor(name, method, value);
    };
  const self = new Proxy(target, {
    get: (_t, key) => {
      if (key === 'prototype') return target.prototype;
      if (typeof key === 'symbol' || ['then', 'toJSON', 'constructor'].includes(key)) return undefined;
      if (key === '__esModule') return true;
      if (key === 'default') return self;
      if (!members.has(key))
        members.set(
          key,
          key === 'collection' || key === 'db' || key === 'model' ? (inner) => collection(textOf(inner)) : call(key),
        );
      return members.get(key);
    },
    set: (_t, key, value) => (members.set(key, value), notice(value, name), true),
    has: () => true,
    apply: (_t, _self, args) => collection(textOf(args[0]) || name),
    construct: (_t, args) => (guarded(name, shape) && stores(`new ${name}`, args), documentOf()),
  });
  return self;
}

function cursor(name, method, value) {
  const done = FAULT.on ? Promise.reject(fault()) : Promise.resolve(value);
  done.catch(() => undefined);
  const own = {
    toArray: () => done.then(() => [documentOf()]),
    exec: (callback) =>
      typeof callback === 'function' ? schedule(() => (FAULT.on ? callback(fault()) : callback(null, value))) : done,
    next: async () => value,
    forEach: (work) => work(documentOf()),
    hasNext: async () => false,
    project: () => cursor(name, method, value),
  };
  return new Proxy(own, {
    get: (target, key) => {
      if (['then', 'catch', 'finally'].includes(key)) return done[key].bind(done);
      if (key in target) return target[key];
      if (typeof key === 'symbol') return undefined;
      return (...args) => {
        if (QUERIES.test(key)) asked(`${name}.${key}`, args);
        const callback = args.at(-1);
        if (typeof callback === 'function') schedule(() => callback(null, value));
        return cursor(name, method, value);
      };
    },
  });
}

module.exports = { collection, cursor, documentOf };
