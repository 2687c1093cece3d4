'use strict';
// Calls of the unit, one after another: each is an attempt with its payload, and everything that is seen while it runs.
const { formsOf } = require('probe_arguments');
const { CHANNEL, excerpt, send } = require('probe_channel');
const { now, worked } = require('probe_engine');
const { reset: resetFiles } = require('probe_node_contents');
const { made } = require('probe_find');
const { free } = require('probe_models');
const timers = require('probe_node_timers');
const { HANDLERS } = require('probe_notice');
const { shows } = require('probe_page_react');
const { valuesOf } = require('probe_plans');
const { attempt, described } = require('probe_running');
const stubs = require('probe_stubs');
const { TAINT, WENT_OUT } = require('probe_taint');
const { returned } = require('probe_web_response');

const ATTEMPTS = 220;
/** Attempts that ended by their time limit, after which the unit is left alone. */
const SLOW = 3;
/** Names that nothing defines, which code may have before it is left alone. */
const FREE_NAMES = 30;

const probe = { number: -1, slow: 0, free: 0, until: 0, workUntil: 0, job: undefined, oracle: undefined };

function begin(job, oracle) {
  Object.assign(probe, { job, oracle, until: now() + job.wallMs, workUntil: worked() + job.budgetMs });
}

const exhausted = () =>
  now() > probe.until || worked() > probe.workUntil || probe.number >= ATTEMPTS || probe.slow >= SLOW;

/** A name that is not defined becomes one, and the call is made again. */
function define(error = '') {
  const name = /^ReferenceError: (?:'([\w$]+)'|([\w$]+)) is not defined$/.exec(error);
  const missing = name?.[1] ?? name?.[2];
  if (missing === undefined || probe.free >= FREE_NAMES || missing in globalThis || missing === TAINT.canary)
    return false;
  probe.free = probe.free + 1;
  Object.defineProperty(globalThis, missing, {
    value: free(missing),
    configurable: true,
    writable: true,
    enumerable: false,
  });
  return true;
}

/** One call with everything around it: the events of an attempt. */
async function attempted(work, payload, plan, variant, control) {
  announce(payload, plan, variant, control);
  const outcome = await attempt(work);
  outcome.unknown =
    outcome.status === 'raised'
      ? outcome.error
      : timers.failures.map((error) => `${error?.name}: ${error?.message}`).find((text) => /is not defined/.test(text));
  return conclude(outcome);
}

function announce(payload, plan, variant, control) {
  probe.number += 1;
  CHANNEL.attempt = probe.number;
  CHANNEL.count = 0;
  CHANNEL.harmed = false;
  TAINT.payload = payload.text ?? payload.name;
  TAINT.variant = variant;
  TAINT.outside = plan.outside ? payload.outside : undefined;
  TAINT.choose = plan.outside ? payload.choose?.() : undefined;
  TAINT.asked = false;
  WENT_OUT.length = 0;
  probe.oracle.before();
  resetFiles();
  stubs.fresh();
  timers.reset();
  const shown = excerpt(payload.input ?? payload.text ?? payload.outside ?? payload.name);
  send({
    t: 'attempt',
    n: probe.number,
    payload: payload.name,
    control,
    tainted: plan.names,
    outside: plan.outside,
    input: shown,
  });
}

function conclude(outcome) {
  const facts = probe.oracle.after(outcome.value);
  for (const event of facts) send({ ...event, n: CHANNEL.attempt });
  const harmed = CHANNEL.harmed || facts.some(({ t }) => t === 'effect');
  const [kind, text] = described(outcome.value);
  send({ t: 'end', n: probe.number, status: outcome.status, error: outcome.error, kind, value: excerpt(text) });
  probe.slow += outcome.status === 'slow' ? 1 : 0;
  return { ...outcome, text, harmed };
}

/** Calls; handlers that the call registers, and functions that it returns, are called as well. */
function called(target, values, plan) {
  const before = HANDLERS.length;
  shows(() => target.call(values.values, values.constructed));
  const value = target.call(values.values, values.constructed);
  if (target.handler !== undefined && value !== undefined)
    Promise.resolve(value).then(
      (given) => returned(target.handler, given),
      () => undefined,
    );
  const inner = [
    ...HANDLERS.slice(before, before + 6).map((one) => one.value),
    ...(typeof value === 'function' && !/^class\b/.test(Function.prototype.toString.call(value)) ? [value] : []),
  ];
  if (inner.length === 0) return value;
  return follow(inner, plan, value);
}

async function follow(functions, plan, value) {
  for (const one of functions) {
    const target = made(one, probe.job);
    const values = valuesOf(
      target,
      { ...plan, parameters: target.parameters, constructs: [] },
      TAINT.current,
      TAINT.variant,
      0,
    );
    if (values !== undefined)
      await Promise.resolve(target.call(values.values, [])).then(
        (given) => target.handler && returned(target.handler, given),
        () => undefined,
      );
  }
  return typeof value === 'function' ? undefined : value;
}

/** One call with one form of the payload; undefined where the plan cannot carry it. */
async function once(target, payload, plan, { variant, form, control }) {
  TAINT.current = payload;
  TAINT.variant = variant;
  TAINT.outside = plan.outside ? payload.outside : undefined;
  const values = valuesOf(target, plan, payload, variant, form);
  if (values === undefined) return undefined;
  const outcome = await attempted(() => called(target, values, plan), payload, plan, variant, control);
  plan.harmed = plan.harmed === true || outcome.harmed;
  if (control) plan.read = plan.read === true || TAINT.asked;
  return outcome;
}

async function calls(target, payload, plan, variants, control) {
  const forms = Math.max(1, ...plan.parameters.map((parameter) => formsOf(parameter, payload)));
  for (let variant = 0; variant < variants; variant += 1) {
    for (let form = 0; form < forms; form += 1) {
      if (exhausted()) return;
      const outcome = await once(target, payload, plan, { variant, form, control });
      if (outcome === undefined) return;
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

module.exports = { announce, attempted, begin, calls, conclude, define, exhausted, probe };
