'use strict';
// Everything callable that can be reached from what the file defines, exports and hands to others.
const { quietly } = require('probe_channel');
const { HANDLERS, NOTICED } = require('probe_notice');
const { STATE } = require('probe_state');

const textOfFunction = Function.prototype.toString;
const MOST = 3000;

function sourceOf(value) {
  try {
    return textOfFunction.call(value);
  } catch {
    return '';
  }
}

/** The lines on which a function's text occurs in the file. */
function linesOf(source, text) {
  const lines = [];
  for (let at = text.indexOf(source); at >= 0 && lines.length < 20; at = text.indexOf(source, at + 1))
    lines.push(text.slice(0, at).split('\n').length);
  return lines;
}

/** Names that the file defines at its outermost level: more than those, never fewer. */
function definedNames(text) {
  const found = [
    ...text.matchAll(
      /(?:^|[;{}\n])\s*(?:export\s+)?(?:default\s+)?(?:async\s+)?(?:function\s*\*?|class|const|let|var)\s+([A-Za-z_$][\w$]*)/g,
    ),
  ].map((one) => one[1]);
  return [...new Set(found)].slice(0, 400);
}

function valueUnder(name) {
  if (!/^[A-Za-z_$][\w$]*$/.test(name)) return undefined;
  try {
    return STATE.hook?.(name);
  } catch {
    return undefined;
  }
}

const ownOf = (value, key) => Object.getOwnPropertyDescriptor(value, key)?.value;

const isObject = (value) => value !== null && (typeof value === 'object' || typeof value === 'function');
/** What every function or class has, and what leads back. */
const LEFT_OUT = new Set(['prototype', 'constructor', 'caller', 'arguments']);

/** Every function within a value, with the class it is a method of. */
function collect(value, found, owner, depth = 4) {
  if (found.size >= MOST || !isObject(value) || found.has(value)) return;
  const source = typeof value === 'function' ? sourceOf(value) : '';
  if (source.includes('[native code]')) return;
  found.set(value, typeof value === 'function' ? { value, source, owner } : undefined);
  if (depth === 0 || (Array.isArray(value) && value.length > 200)) return;
  let keys = [];
  try {
    keys = Reflect.ownKeys(value).slice(0, 200);
  } catch {
    return;
  }
  for (const key of keys.filter((one) => !LEFT_OUT.has(one))) member(value, key, /^class\b/.test(source), found, depth);
  methods(value, found, depth);
}

function member(value, key, isClass, found, depth) {
  const described = Object.getOwnPropertyDescriptor(value, key);
  const holder = isClass ? { made: value, still: true, key } : { object: value, key };
  if (described?.get && !isClass) collect(getter(value, key), found, undefined, depth - 1);
  else collect(described?.value, found, isClass || typeof value === 'object' ? holder : undefined, depth - 1);
}

function getter(value, key) {
  try {
    return value[key];
  } catch {
    return undefined;
  }
}

/** Methods of a class, or of a function that is used as one. */
function methods(value, found, depth) {
  const prototype = typeof value === 'function' ? ownOf(value, 'prototype') : undefined;
  if (prototype === undefined || prototype === null) return;
  for (const key of Reflect.ownKeys(prototype)) {
    if (key === 'constructor') continue;
    const described = Object.getOwnPropertyDescriptor(prototype, key);
    for (const one of [described.value, described.get, described.set])
      collect(one, found, { made: value, key, accessor: described.get !== undefined }, depth - 1);
  }
}

/** Everything callable of the file's that can be reached from here. */
function reachable(job) {
  const found = new Map();
  quietly(() => {
    for (const name of definedNames(job.text)) collect(valueUnder(name), found);
    for (const module of [STATE.loaded.get(job.path)]) if (module !== undefined) collect(module.exports, found);
    for (const { value } of [...HANDLERS, ...NOTICED]) collect(value, found, undefined, 1);
  });
  return [...found.values()].filter((one) => one !== undefined);
}

module.exports = { collect, definedNames, linesOf, reachable, sourceOf, valueUnder };
