'use strict';
// Recording stand-ins for packages that are neither modelled nor the repository's. A stand-in accepts everything; what it
// returns remembers the untrusted text that went in, and says so as soon as the snippet makes use of it.
const { emit, excerpt, frames, listening } = require('probe_channel');
const { CARRIED, firstTainted, out } = require('probe_taint');
const { notice } = require('probe_notice');

const TEXT = new Set(Object.getOwnPropertyNames(String.prototype));
const RAISED = /(?:Error|Exception)$/;
const MOST = 5000;
let made = 0;
const STATE = { carries: true, watch: undefined };

/** The snippet looks at what a stand-in made of the untrusted value. */
function use(name, carried) {
  if (carried === undefined || !listening()) return;
  emit('stub', { name: excerpt(name, 190), used: true, frames: frames() });
}

function primitive(name, carried, hint) {
  use(name, carried);
  if (carried !== undefined) return carried;
  return hint === 'number' ? 1 : `[${name}]`;
}

/** Functions that are given to a stand-in may be handlers, and callbacks that wait for an answer. */
function answer(name, args, result) {
  for (const arg of args) notice(arg, name);
  const callback = args.at(-1);
  if (typeof callback !== 'function' || args.length < 2) return;
  const { schedule } = require('probe_node_timers');
  schedule(() => callback(...(callback.length > 1 ? [null, result] : [result])));
}

function called(name, args, carried) {
  // Where nobody suspects anything, what an unknown function makes of a value proves nothing: it is no longer that value.
  const taken = STATE.carries ? (firstTainted(args) ?? carried) : undefined;
  if (listening()) {
    emit('call', {
      name: excerpt(name, 190),
      parts: args.slice(0, 12).map((arg) => excerpt(arg, 300)),
      frames: frames(),
    });
  }
  STATE.watch?.(name, args);
  out(...args);
  const result = standIn(`${name}()`, taken);
  answer(name, args, result);
  return result;
}

function errorClass(name) {
  return { [name]: class extends Error {} }[name];
}

function read(name, carried, members, key, self) {
  if (key === CARRIED) return carried;
  if (key === '__esModule') return true;
  if (key === 'default') return self;
  if (key === Symbol.toPrimitive) return (hint) => primitive(name, carried, hint);
  if (key === Symbol.iterator) return () => (use(name, carried), [][Symbol.iterator]());
  if (typeof key === 'symbol' || key === 'then' || key === 'toJSON' || key === 'constructor') return undefined;
  if (members.has(key)) return members.get(key);
  if (key === 'length') return (use(name, carried), carried === undefined ? 0 : carried.length);
  if (typeof carried === 'string' && TEXT.has(key)) return (use(name, carried), carried[key].bind(carried));
  if (key === 'toString' || key === 'valueOf') return () => primitive(name, carried, 'string');
  const member = RAISED.test(key) && /^[A-Z]/.test(key) ? errorClass(key) : standIn(`${name}.${key}`, carried);
  members.set(key, member);
  return member;
}

/** Any property, any call, any construction. */
function standIn(name, carried) {
  made += 1;
  if (made > MOST) throw new Error('too many stand-ins');
  const members = new Map();
  const target = function () {};
  const self = new Proxy(target, {
    get: (base, key) => (key === 'prototype' ? base.prototype : read(name, carried, members, key, self)),
    set: (_base, key, value) => {
      members.set(key, value);
      notice(value, `${name}.${String(key)}`);
      emit('set', { name: excerpt(`${name}.${String(key)}`, 190), text: excerpt(value, 300), frames: frames() });
      return true;
    },
    has: () => true,
    deleteProperty: () => true,
    apply: (_base, _self, args) => called(name, args, carried),
    construct: (_base, args) => called(`new ${name}`, args, carried),
  });
  return self;
}

/** Stand-ins are counted anew for each attempt. */
const fresh = () => {
  made = 0;
};

module.exports = { STATE, fresh, standIn };
