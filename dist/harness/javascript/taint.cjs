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
  const parts = inner ?? Object.keys(value).slice(0, 50).flatMap((key) => [key, value[key]]);
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
  return { name, text, make: options.make, outside: options.outside ?? text, choose: options.choose, input: options.input };
}

module.exports = { CARRIED, TAINT, WENT_OUT, external, externalText, firstTainted, isTainted, out, payload };
