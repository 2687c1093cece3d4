'use strict';
// Timers without time: what is scheduled runs in order as soon as the snippet waits. Equal runs are equal.
const { notice } = require('probe_notice');

const MOST = 300;
let queue = [];
let number = 0;
let ran = 0;
/** What callbacks have raised in this attempt. */
const failures = [];

function schedule(work, milliseconds = 0, repeats = 1) {
  number += 1;
  if (queue.length < MOST) queue.push({ id: number, at: milliseconds + queue.length / 1000, work, repeats });
  return number;
}

const waiting = () => queue.length > 0 && ran <= MOST;

/** Runs the next one; false when nothing waits. */
function runNext() {
  if (!waiting()) return false;
  queue.sort((a, b) => a.at - b.at);
  const next = queue.shift();
  ran += 1;
  if (next.repeats > 1) queue.push({ ...next, at: next.at + 1, repeats: next.repeats - 1 });
  try {
    next.work();
  } catch (error) {
    // What a callback raises is nobody's to catch: a real program would end here.
    failures.push(error);
  }
  return true;
}

function clear(timer) {
  const id = typeof timer === 'object' && timer !== null ? timer.id : timer;
  queue = queue.filter((entry) => entry.id !== id);
}

function reset() {
  queue = [];
  ran = 0;
  failures.length = 0;
}

/** Node's timers are objects that also count as numbers. */
function timer(id) {
  return {
    id,
    ref: () => timer(id),
    unref: () => timer(id),
    hasRef: () => true,
    refresh: () => timer(id),
    [Symbol.toPrimitive]: () => id,
  };
}

/** Text given to a timer is code. */
function task(work, args) {
  if (typeof work === 'string') return () => (0, eval)(work);
  notice(work, 'timer');
  return () => work(...args);
}

const setTimeout = (work, milliseconds, ...args) => timer(schedule(task(work, args), Number(milliseconds) || 0));
const setInterval = (work, milliseconds, ...args) => timer(schedule(task(work, args), Number(milliseconds) || 0, 3));
const setImmediate = (work, ...args) => timer(schedule(task(work, args)));

const timers = {
  setTimeout,
  setInterval,
  setImmediate,
  clearTimeout: clear,
  clearInterval: clear,
  clearImmediate: clear,
};
timers.promises = {
  setTimeout: (_milliseconds, value) => Promise.resolve(value),
  setImmediate: (value) => Promise.resolve(value),
};

module.exports = { failures, reset, runNext, schedule, timers, waiting };
