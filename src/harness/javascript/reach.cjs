'use strict';
// Everything callable that can be reached from what the file defines, exports and hands to others.
const { quietly } = require('probe_channel');
const { HANDLERS, NOTICED } = require('probe_notice');
const { STATE } = require('probe_state');

const { toString } = Function.prototype;
const MOST = 3000;

function sourceOf(value) {
  try {
    return toString.call(value);
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

function valueOf(name) {
  if (!/^[A-Za-z_$][\w$]*$/.test(name)) return undefined;
  try {
    return STATE.hook?.(name);
  } catch {
    return undefined;
  }
}

const ownOf = (value, key) => Object.getOwnPropertyDescriptor(value, key)?.value;

/** Every function within a value, with the class it is a method of. */
function collect(value, found, owner, depth = 4) {
  if (
    found.size >= MOST ||
    value === null ||
    (typeof value !== 'object' && typeof value !== 'function') ||
    found.has(value)
  )
    return;
  const source = typeof value === 'function' ? sourceOf(value) : '';
  if (typeof value === 'function') {
    if (source.includes('[native code]')) return;
    found.set(value, { value, source, owner });
  } else found.set(value, undefined);
  if (depth === 0 || (Array.isArray(value) && value.length > 200)) return;
  const isClass = /^class\b/.test(source);
  let keys = [];
  try {
    keys = Reflect.ownKeys(value).slice(0, 200);
  } catch {
    return;
  }
  for (const key of keys) {
    if (key === 'prototype' || key === 'constructor' || key === 'caller' || key === 'arguments') continue;
    const described = Object.getOwnPropertyDescriptor(value, key);
    const holder = isClass
      ? { made: value, still: true, key }
      : typeof value === 'object'
        ? { object: value, key }
        : undefined;
    if (described?.get && !isClass) collect(getter(value, key), found, undefined, depth - 1);
    else collect(described?.value, found, holder, depth - 1);
  }
  methods(value, source, found, depth);
}

function getter(value, key) {
  try {
    return value[key];
  } catch {
    return undefined;
  }
}

/** Methods of a class, or of a function that is used as one. */
function methods(value, source, found, depth) {
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
    for (const name of definedNames(job.text)) collect(valueOf(name), found);
    for (const module of [STATE.loaded.get(job.path)]) if (module !== undefined) collect(module.exports, found);
    for (const { value } of [...HANDLERS, ...NOTICED]) collect(value, found, undefined, 1);
  });
  return [...found.values()].filter((one) => one !== undefined);
}

module.exports = { collect, definedNames, linesOf, reachable, sourceOf, valueOf };
