'use strict';
// The value under test: what is untrusted at this moment, and how to recognise it again.
const { isBytes, quietly, textOf } = require('probe_channel');

/** What a stand-in remembers of the untrusted value that went into it. */
const CARRIED = Symbol('carried');

/** One for the process: the canary never changes, the payload does with every attempt. */
const TAINT = {
  canary: '',
  benign: 'abc',
  /** What every outside source (request, argv, environment, standard input, answers) gives now. */
  outside: undefined,
  /** Gives one source's value by its name, where a payload wants different ones in different places. */
  choose: undefined,
  variant: 0,
  /** Some outside source was asked in this attempt. */
  asked: false,
};

/** What went out of the code in this attempt, besides what it returned: where two calls are compared. */
const WENT_OUT = [];

function out(...values) {
  if (WENT_OUT.length < 50) WENT_OUT.push(quietly(() => values.map((value) => textOf(value).slice(0, 500)).join(' ')));
}

/** Untrusted data as a request's field gives it: mostly text, for some attacks an object. */
function external(name = '') {
  TAINT.asked = true;
  if (TAINT.outside === undefined) return TAINT.benign;
  return TAINT.choose === undefined ? TAINT.outside : TAINT.choose(name);
}

/** The same where there can only be text. */
function externalText(name = '') {
  const value = external(name);
  return typeof value === 'string' ? value : textOf(value);
}

/** The first text within a value that holds the canary; undefined when there is none. */
function firstTainted(value, depth = 3) {
  return quietly(() => {
    try {
      return search(value, depth);
    } catch {
      return undefined;
    }
  });
}

function search(value, depth) {
  if (typeof value === 'string') return value.includes(TAINT.canary) ? value : undefined;
  if (value === null || (typeof value !== 'object' && typeof value !== 'function')) return undefined;
  const carried = value[CARRIED];
  if (carried !== undefined) return carried;
  if (isBytes(value)) {
    const text = textOf(value);
    return text.includes(TAINT.canary) ? text : undefined;
  }
  if (depth === 0 || typeof value === 'function') return undefined;
  if (value instanceof RegExp) return search(value.source, 0);
  const inner = value instanceof Map ? [...value.entries()].flat() : value instanceof Set ? [...value] : undefined;
  const parts =
    inner ??
    Object.keys(value)
      .slice(0, 50)
      .flatMap((key) => [key, value[key]]);
  for (const part of parts.slice(0, 100)) {
    const found = search(part, depth - 1);
    if (found !== undefined) return found;
  }
  return undefined;
}

const isTainted = (value) => firstTainted(value) !== undefined;

/**
 * One way to attack. `text` is its written form. `make(kind, parameter, index)` gives other forms for a kind of
 * parameter; undefined where there is none. `outside`: what sources give, where it is not the text; `choose`: by name.
 */
function payload(name, text, options = {}) {
  return {
    name,
    text,
    make: options.make,
    outside: options.outside ?? text,
    choose: options.choose,
    input: options.input,
  };
}

/** Fields that nobody asked for: their names; objects that consist of them; the store that was given them. */
const ADDED = { names: [], attacks: [], stored: '' };

const holdsAdded = (value) =>
  typeof value === 'object' && value !== null && ADDED.names.every((name) => Object.hasOwn(value, name));

/** A store is given a record; in an update, what is to be set of it. */
function stores(name, args) {
  if (ADDED.names.length === 0) return;
  if (args.some((arg) => holdsAdded(arg) || holdsAdded(arg?.$set) || holdsAdded(arg?.data))) ADDED.stored = name;
}

/** Whether everything outside of the program fails, and says so in its own words. */
const FAULT = { on: false };

/** Such a failure, as files and connections report it. `told`: whether its message says it, or only its stack. */
function fault(told = true) {
  const place = `/srv/${TAINT.canary}/data`;
  const error = Object.assign(
    new Error(told ? `EIO: i/o error, open '${place}'` : 'abc'),
    told ? { code: 'EIO', path: place } : {},
  );
  error.stack = `${error.name}: ${error.message}\n    at ${place}.js:1:1`;
  return error;
}

function failing() {
  if (FAULT.on) throw fault();
}

module.exports = {
  ADDED,
  CARRIED,
  FAULT,
  TAINT,
  WENT_OUT,
  external,
  externalText,
  failing,
  fault,
  firstTainted,
  isTainted,
  out,
  payload,
  stores,
};
