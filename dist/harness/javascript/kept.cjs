'use strict';
// What a module keeps of the calls that are made of it.
const { quietly } = require('probe_channel');
const { now } = require('probe_engine');
const { definedNames, valueUnder } = require('probe_reach');

/** What is asked more often than this is asked of a container that is full by then. */
const CALLS = [20, 100, 400];
const MILLISECONDS = 250;
const FULL = 100000;

const entries = (value) =>
  value instanceof Map
    ? [...value.values()]
    : Array.isArray(value)
      ? []
      : value instanceof Set
        ? []
        : Object.values(value);
const isContainer = (value) =>
  value !== null &&
  typeof value === 'object' &&
  (Array.isArray(value) ||
    value instanceof Map ||
    value instanceof Set ||
    [Object.prototype, null].includes(Object.getPrototypeOf(value)));
const sizeOf = (value) =>
  Array.isArray(value)
    ? value.length
    : value instanceof Map || value instanceof Set
      ? value.size
      : Object.keys(value).length;

/** How much the module's containers hold, with what lies in their entries. */
function held(text) {
  return quietly(() => {
    const found = new Map();
    for (const name of definedNames(text)) {
      const value = valueUnder(name);
      if (!isContainer(value)) continue;
      found.set(
        name,
        sizeOf(value) +
          entries(value)
            .slice(0, 50)
            .filter(isContainer)
            .reduce((sum, inner) => sum + sizeOf(inner), 0),
      );
    }
    return found;
  });
}

/** Fills one container with more of what is there. */
function fillOne(one) {
  if (Array.isArray(one)) {
    while (one.length < FULL) one.push(one[0]);
    return;
  }
  const [first] = entries(one);
  for (let i = 0; i < FULL; i += 1) {
    if (one instanceof Set) one.add(`probe${i}`);
    else if (one instanceof Map) one.set(`probe${i}`, first);
    else one[`probe${i}`] = first;
  }
}

/** Fills a container, or its entries where these are what grew. */
function fill(name) {
  const value = valueUnder(name);
  const inner = entries(value).filter((one) => Array.isArray(one) && one.length > 10);
  for (const one of inner.length > 0 ? inner : [value]) fillOne(one);
}

/** Whether equal calls leave nothing behind after the first: a table that is written under the same key again. */
async function settles(text, call) {
  await call();
  const start = held(text);
  for (let i = 0; i < 8; i += 1) await call();
  return [...held(text)].every(([name, size]) => size <= (start.get(name) ?? 0));
}

/** A harmless request again and again; undefined if nothing stays. */
async function kept(text, call) {
  const began = now();
  const start = held(text);
  const calls = [];
  const sizes = [];
  let name;
  for (let done = 0, at = 0; at < CALLS.length && now() - began < MILLISECONDS; ) {
    await call();
    done += 1;
    if (done < CALLS[at]) continue;
    at += 1;
    const grown = [...held(text)].map(([key, size]) => [key, size - (start.get(key) ?? 0)]).sort((a, b) => b[1] - a[1]);
    if (grown.length === 0 || grown[0][1] < done * 0.9) return undefined;
    name = grown[0][0];
    calls.push(done);
    sizes.push(grown[0][1]);
  }
  if (calls.length < 2) return undefined;
  quietly(() => fill(name));
  const full = held(text).get(name);
  for (let i = 0; i < 5; i += 1) await call();
  return { name, calls, sizes, endless: held(text).get(name) >= full + 5 };
}

module.exports = { held, kept, settles };
