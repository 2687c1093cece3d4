'use strict';
// A test that somebody else wrote, against the unit as it is: what it expects and does not get are facts for the host.
const { announce } = require('probe_attempts');
const { CHANNEL, excerpt, quietly, send } = require('probe_channel');
const { digest } = require('probe_digest');
const { compile } = require('probe_engine');
const { located } = require('probe_find');
const { STATE } = require('probe_state');
const { forget, requireFrom, run: load } = require('probe_modules');
const { HANDLERS } = require('probe_notice');
const { attempt } = require('probe_running');
const { TAINT } = require('probe_taint');

const MOST = 8;
const TEST = 'written_test.js';
const PLAIN = { names: [], outside: false };
const FINISHED = Symbol('finished');
const NAME = /^[A-Za-z_$][\w$]*$/;
// The snippet shares this realm: what it may replace is taken before it runs.
const { apply, construct, defineProperty, getOwnPropertyDescriptor, ownKeys } = Reflect;

/** The function as it is, with a note of every call. */
function counted(value, watch) {
  return new Proxy(value, {
    apply(target, self, args) {
      watch.entered += 1;
      return apply(target, self, args);
    },
    construct(target, args, made) {
      watch.entered += 1;
      return construct(target, args, made);
    },
  });
}

/** Wherever an object holds the function, it holds the one that counts. */
function replaceIn(holder, value, other) {
  if (holder === null || (typeof holder !== 'object' && typeof holder !== 'function')) return;
  for (const key of ownKeys(holder)) {
    const described = getOwnPropertyDescriptor(holder, key);
    if (described === undefined) continue;
    const changed = Object.fromEntries(
      ['value', 'get', 'set'].filter((part) => described[part] === value).map((part) => [part, other]),
    );
    if (Object.keys(changed).length > 0) defineProperty(holder, key, { ...described, ...changed });
  }
}

/** A name of the file's own; one that cannot be assigned keeps its value, and then only calls from outside are seen. */
function rename(name, value) {
  if (!NAME.test(name)) return;
  try {
    STATE.hook?.(`(given) => { ${name} = given; }`)(value);
  } catch {
    // A constant.
  }
}

function namedBy(name) {
  try {
    return NAME.test(name) ? STATE.hook?.(name) : undefined;
  } catch {
    return undefined;
  }
}

/** What the test is given: the module's exports, and the unit under its own name where they lack it. */
function watched(module, job, watch) {
  const found = job.kind === 'module' ? undefined : located(job);
  const [outer] = job.unit.split('.');
  if (found !== undefined) {
    const other = counted(found.value, watch);
    const { made, object } = found.owner ?? {};
    for (const holder of [module.exports, made, made?.prototype, object]) replaceIn(holder, found.value, other);
    if (module.exports === found.value) module.exports = other;
    if (namedBy(outer) === found.value) rename(outer, other);
    if (job.unit === outer) watch.unit = other;
  }
  const given = module.exports;
  const value = watch.unit ?? namedBy(outer);
  if (value !== undefined && given !== null && ['object', 'function'].includes(typeof given) && !(outer in given))
    defineProperty(given, outer, { value, enumerable: false, configurable: true, writable: true });
  return given;
}

/** The function `check` of the test's text, however it is handed out. */
function checkOf(code) {
  const text = `${code}\n;return typeof check === 'function' ? check : module.exports.check ?? module.exports;`;
  const module = { exports: {} };
  return compile(text, TEST, ['require', 'module', 'exports'], false)(requireFrom(TEST), module, module.exports);
}

async function once(job, watch, given) {
  const module = load(job.path);
  await module.pending;
  const unit = quietly(() => watched(module, job, watch));
  const expect = (condition, what = '') => {
    if (!condition && watch.broken.length < MOST) watch.broken.push(excerpt(what, 300));
  };
  await checkOf(job.test.code)(unit, given, expect);
  return FINISHED;
}

async function tried(job, number, name, control) {
  const text = JSON.stringify(job.test[name]) ?? '';
  const watch = { broken: [], entered: 0, unit: undefined };
  forget();
  STATE.hook = undefined;
  HANDLERS.length = 0;
  announce({ name, input: text }, PLAIN, 0, control);
  TAINT.payload = undefined;
  const outcome = await attempt(() => once(job, watch, text === '' ? undefined : JSON.parse(text)));
  send({ t: 'call', n: number, name: 'unit', parts: [digest(job.text), String(watch.entered)], frames: [] });
  for (const what of watch.broken) send({ t: 'effect', n: number, what: 'expectation', text: what, frames: [] });
  // What waits for something that never comes has not come to its end.
  const status = outcome.status === 'returned' && outcome.value !== FINISHED ? 'slow' : outcome.status;
  send({ t: 'end', n: number, status, error: outcome.error, kind: '', value: '' });
}

/** The harmless call first: what it shows the other one proves nothing by. */
async function run(job) {
  CHANNEL.attempt = -1;
  await tried(job, 0, 'benign', true);
  await tried(job, 1, 'attack', false);
}

module.exports = { run };
