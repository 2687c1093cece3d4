'use strict';
// One call, run to its end: promises awaited, generators drained, time limited, whatever is raised taken as a fact.
const { CHANNEL, excerpt, plain, textOf } = require('probe_channel');
const { Slow, inNode, limited, now, pause, turn } = require('probe_engine');
const { Exit } = require('probe_node_process');
const { runNext, waiting } = require('probe_node_timers');

const ATTEMPT_MS = 2000;
const DRAINED = 50;
const TURNS = 400;
/** How long a promise of the engine's own may take, in milliseconds. */
const WAITED = 60;

const isPromise = (value) =>
  value !== null && (typeof value === 'object' || typeof value === 'function') && typeof value.then === 'function';

/** A limit costs a thread of the engine's: only what there is to run is limited. */
const ranNext = () => waiting() && limited(runNext, ATTEMPT_MS);

/** Waits for a promise, with the timers that it may wait for; gives up on one that nothing will settle. */
async function settled(promise) {
  const state = { done: false, value: undefined, error: undefined, failed: false };
  promise.then(
    (value) => Object.assign(state, { done: true, value }),
    (error) => Object.assign(state, { done: true, failed: true, error }),
  );
  const until = now() + WAITED;
  for (let i = 0, idle = 0; !state.done && i < TURNS && idle < 8; i += 1) {
    await turn();
    if (state.done) break;
    const ran = ranNext();
    idle = ran ? 0 : idle + 1;
    if (!ran && inNode && idle >= 4 && now() < until) {
      await pause(2);
      idle = 4;
    }
  }
  if (state.failed) throw state.error;
  return state.done ? state.value : undefined;
}

/** Lets everything that was begun go on to its end. */
async function drained() {
  for (let i = 0; i < TURNS; i += 1) {
    await turn();
    if (!ranNext()) break;
  }
  await turn();
}

async function finished(given) {
  let value = given;
  if (isPromise(value)) value = await settled(value);
  if (value !== null && typeof value === 'object' && !Array.isArray(value)) {
    if (typeof value.next === 'function' && typeof value[Symbol.iterator] === 'function') value = list(value);
    else if (typeof value.next === 'function' && typeof value[Symbol.asyncIterator] === 'function')
      value = await settled(collected(value));
  }
  await drained();
  return value;
}

function list(iterator) {
  const found = [];
  limited(() => {
    for (const item of iterator) {
      found.push(item);
      if (found.length >= DRAINED) break;
    }
  }, ATTEMPT_MS);
  return found;
}

async function collected(iterator) {
  const found = [];
  for await (const item of iterator) {
    found.push(item);
    if (found.length >= DRAINED) break;
  }
  return found;
}

/** Runs once: what came of it. Whatever the snippet raises is a fact about it, not a failure of ours. */
async function attempt(run) {
  try {
    CHANNEL.armed = true;
    const value = limited(run, ATTEMPT_MS);
    return { status: 'returned', error: '', value: await finished(value) };
  } catch (error) {
    return { ...failure(error), value: undefined };
  } finally {
    CHANNEL.armed = false;
  }
}

function failure(error) {
  if (error instanceof Slow) return { status: 'slow', error: '' };
  if (error instanceof Exit) return { status: 'exit', error: '' };
  try {
    const name = error && typeof error.name === 'string' ? error.name : typeof error;
    const text = `${name}: ${excerpt(error?.message ?? error, 120)}`;
    return {
      status: error instanceof RangeError && /memory|Invalid (?:array|string) length/.test(text) ? 'memory' : 'raised',
      error: text,
    };
  } catch {
    return { status: 'raised', error: 'something without a text' };
  }
}

/** A returned value as text, and what kind of thing it is. */
function described(value) {
  if (typeof value === 'string') return ['text', value];
  if (Array.isArray(value)) return ['list', textOf(value)];
  if (value !== null && typeof value === 'object' && plain(value))
    return ['object', typeof value.body === 'string' ? value.body : textOf(value)];
  return [
    typeof value,
    value !== null && typeof value === 'object' && typeof value.body === 'string' ? value.body : textOf(value),
  ];
}

module.exports = { attempt, described };
