'use strict';
// The probe of one unit with one oracle: loads the unit, calls it with each payload, reports what happened.
const { formsOf } = require('probe_arguments');
const { CHANNEL, excerpt, send } = require('probe_channel');
const { guard, leave, now, version, worked } = require('probe_engine');
const files = require('probe_files');
const find = require('probe_find');
const { STATE, forget, free, run } = require('probe_modules');
const { HANDLERS } = require('probe_notice');
const crypto = require('probe_patch_crypto');
const { plansOf, valuesOf, variantsOf } = require('probe_plans');
const { returned } = require('probe_response');
const { attempt, described } = require('probe_running');
const stubs = require('probe_stubs');
const { TAINT } = require('probe_taint');
const timers = require('probe_timers');
const { install } = require('probe_world');

const ATTEMPTS = 220;
/** Attempts that ended by their time limit, after which the unit is left alone. */
const SLOW = 3;
/** Names that nothing defines, which code may have before it is left alone. */
const FREE_NAMES = 30;

const job = JSON.parse(input);
const oracle = require(`probe_oracle_${job.oracle}`);
const probe = { number: -1, slow: 0, until: now() + job.wallMs, workUntil: worked() + job.budgetMs };

const exhausted = () => now() > probe.until || worked() > probe.workUntil || probe.number >= ATTEMPTS || probe.slow >= SLOW;

/** A name that is not defined becomes one, and the call is made again. */
function define(error = '') {
  const name = /^ReferenceError: (?:'([\w$]+)'|([\w$]+)) is not defined$/.exec(error);
  const missing = name?.[1] ?? name?.[2];
  if (missing === undefined || probe.free >= FREE_NAMES || missing in globalThis || missing === TAINT.canary) return false;
  probe.free = (probe.free ?? 0) + 1;
  Object.defineProperty(globalThis, missing, { value: free(missing), configurable: true, writable: true, enumerable: false });
  return true;
}

/** One call with everything around it: the events of an attempt. */
async function attempted(work, payload, plan, variant, control) {
  probe.number += 1;
  CHANNEL.attempt = probe.number;
  CHANNEL.count = 0;
  TAINT.payload = payload.text ?? payload.name;
  TAINT.variant = variant;
  TAINT.outside = plan.outside ? payload.outside : undefined;
  TAINT.choose = plan.outside ? payload.choose?.() : undefined;
  oracle.before();
  files.reset();
  stubs.fresh();
  timers.reset();
  const shown = excerpt(payload.input ?? payload.text ?? payload.outside ?? payload.name);
  send({ t: 'attempt', n: probe.number, payload: payload.name, control, tainted: plan.names, outside: plan.outside, input: shown });
  const outcome = await attempt(work);
  outcome.unknown = outcome.status === 'raised' ? outcome.error : timers.failures.map((error) => `${error?.name}: ${error?.message}`).find((text) => /is not defined/.test(text));
  for (const event of oracle.after(outcome.value, CHANNEL.attempt)) send({ ...event, n: CHANNEL.attempt });
  const [kind, text] = described(outcome.value);
  send({ t: 'end', n: probe.number, status: outcome.status, error: outcome.error, kind, value: excerpt(text) });
  probe.slow += outcome.status === 'slow' ? 1 : 0;
  return { ...outcome, text };
}

/** Calls; handlers that the call registers, and functions that it returns, are called as well. */
function called(target, values, plan) {
  const before = HANDLERS.length;
  const value = target.call(values.values, values.constructed);
  if (target.handler !== undefined && value !== undefined) Promise.resolve(value).then((given) => returned(target.handler, given), () => undefined);
  const inner = [...HANDLERS.slice(before, before + 6).map((one) => one.value), ...(typeof value === 'function' && !/^class\b/.test(Function.prototype.toString.call(value)) ? [value] : [])];
  if (inner.length === 0) return value;
  return follow(inner, plan, value);
}

async function follow(functions, plan, value) {
  for (const one of functions) {
    const target = find.made(one, job);
    const values = valuesOf(target, { ...plan, parameters: target.parameters, constructs: [] }, TAINT.current, TAINT.variant, 0);
    if (values !== undefined) await Promise.resolve(target.call(values.values, [])).then((given) => target.handler && returned(target.handler, given), () => undefined);
  }
  return typeof value === 'function' ? undefined : value;
}

async function calls(target, payload, plan, variants, control) {
  const forms = Math.max(1, ...plan.parameters.map((parameter) => formsOf(parameter, payload)));
  for (let variant = 0; variant < variants; variant += 1) {
    for (let form = 0; form < forms; form += 1) {
      if (exhausted()) return;
      TAINT.current = payload;
      TAINT.variant = variant;
      TAINT.outside = plan.outside ? payload.outside : undefined;
      const values = valuesOf(target, plan, payload, variant, form);
      if (values === undefined) return;
      const outcome = await attempted(() => called(target, values, plan), payload, plan, variant, control);
      if (define(outcome.unknown)) form -= 1;
      else if (outcome.status === 'raised' && /^TypeError/.test(outcome.error)) textual(target);
      if (outcome.status === 'slow') return;
    }
  }
}

/** A harmless number was no number after all: from now on it is text. */
function textual(target) {
  for (const parameter of target.parameters) if (parameter.kind === 'number-or-text') parameter.kind = 'digits';
}

/** The same call from the same state of the generator, and from another. */
async function repeated(target, plans) {
  const results = [];
  const [payload] = oracle.payloads(job.canary);
  for (const state of [11, 11, 12]) {
    if (exhausted()) return;
    crypto.seed(state);
    const values = target === undefined ? { values: [], constructed: [] } : (valuesOf(target, plans[0], payload, 0, 0) ?? { values: [], constructed: [] });
    const outcome = await attempted(() => (target === undefined ? whole() : target.call(values.values, values.constructed)), payload, plans[0], 0, false);
    results.push(outcome.text);
    if (define(outcome.unknown)) return void (await repeated(target, plans));
  }
  const same = results[0] === results[1] && results[0] !== '';
  send({ t: 'repeat', n: probe.number, same, differs: results[0] !== results[2] });
}

/** All of the oracle's, or those that the host asks for again. */
const payloads = () => oracle.payloads(job.canary).filter(({ name }) => job.payloads.length === 0 || job.payloads.includes(name));

async function whole() {
  forget();
  const module = run(job.path, true);
  await module.pending;
}

/** Statements outside functions: the file is executed anew as the main program for every payload. */
async function program() {
  const plan = { parameters: [], constructs: [], names: [], outside: true };
  if (oracle.REPEATS) await repeated(undefined, [plan]);
  const all = [...oracle.controls(job.canary).map((one) => [one, true]), ...payloads().map((one) => [one, false])];
  for (const [payload, control] of all) {
    for (let again = true; again && !exhausted(); ) {
      const outcome = await attempted(whole, payload, plan, 0, control);
      again = define(outcome.unknown);
    }
  }
}

/** Executes the file once, for what it defines. */
async function loaded() {
  let outcome = await attempt(() => run(job.path).pending);
  while (define(outcome.error)) {
    forget();
    HANDLERS.length = 0;
    outcome = await attempt(() => run(job.path).pending);
  }
  const error = outcome.status === 'returned' ? '' : outcome.error || outcome.status;
  const list = (names) => [...names].slice(0, 300).map((name) => excerpt(name, 190)).sort();
  send({ t: 'loaded', carried: list([...STATE.carried].filter((path) => path !== job.path)), standIns: list(STATE.standIns.keys()), error });
}

/** The unit; where it is made by a function around it, that one is called first. */
async function found() {
  const target = find.find(job);
  if (target !== undefined) return target;
  for (const outer of find.around(job)) {
    const values = valuesOf(outer, { parameters: [], constructs: [], names: [], outside: true }, { outside: TAINT.benign }, 0, 0);
    await attempt(() => outer.call(values.values, values.constructed));
    const inner = find.find(job);
    if (inner !== undefined) return inner;
  }
  return undefined;
}

async function unit() {
  CHANNEL.attempt = -1;
  await loaded();
  const target = await found();
  if (target === undefined) {
    send({ t: 'missing', reason: 'the unit is not reachable from the module' });
    return;
  }
  const plans = plansOf(job, target, oracle.TOGETHER === true);
  const variants = variantsOf(job, target);
  if (oracle.REPEATS) await repeated(target, plans);
  for (const control of oracle.controls(job.canary)) for (const plan of plans) await calls(target, control, plan, variants, true);
  for (const payload of payloads()) for (const plan of plans) await calls(target, payload, plan, variants, false);
}

async function main() {
  CHANNEL.nonce = job.nonce;
  CHANNEL.focus = job.canary;
  TAINT.canary = job.canary;
  stubs.STATE.carries = !job.blind;
  guard();
  send({ t: 'start', python: `javascript ${version}` });
  install(job);
  try {
    if (job.kind === 'module') await program();
    else await unit();
    send({ t: 'done', attempts: probe.number + 1, exhausted: exhausted() });
  } catch (error) {
    CHANNEL.armed = false;
    send({ t: 'broken', error: excerpt(`${error && error.name}: ${error && error.message} ${error && error.stack}`, 500) });
  }
  leave();
}

main();
