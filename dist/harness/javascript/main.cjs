'use strict';
// The probe of one unit with one oracle: loads the unit, has it called with each payload, reports what happened.
const { attempted, begin, calls, define, exhausted, probe } = require('probe_attempts');
const { driver } = require('probe_driver');
const { CHANNEL, excerpt, send } = require('probe_channel');
const { guard, leave, version } = require('probe_engine');
const { around, find } = require('probe_find');
const { STATE } = require('probe_state');
const { forget, run } = require('probe_modules');
const { HANDLERS } = require('probe_notice');
const { seed } = require('probe_node_randomness');
const { plansOf, valuesOf, variantsOf } = require('probe_plans');
const { attempt } = require('probe_running');
const stubs = require('probe_stubs');
const { TAINT, WENT_OUT } = require('probe_taint');
const { install } = require('probe_world');

const job = JSON.parse(input);
const oracle = require(`probe_oracle_${job.oracle}`);
/** A script's own statements: whatever comes from outside is attacked. */
const OUTSIDE = { parameters: [], constructs: [], names: [], outside: true };

/** The same call from the same state of the generator, and from another. */
async function repeated(target, plans) {
  const results = [];
  const [payload] = oracle.payloads(job.canary);
  for (const state of [11, 11, 12]) {
    if (exhausted()) return;
    seed(state);
    const values =
      target === undefined
        ? { values: [], constructed: [] }
        : (valuesOf(target, plans[0], payload, 0, 0) ?? { values: [], constructed: [] });
    const outcome = await attempted(
      () => (target === undefined ? whole() : target.call(values.values, values.constructed)),
      payload,
      plans[0],
      0,
      false,
    );
    results.push([outcome.text, ...WENT_OUT].join('\n'));
    if (define(outcome.unknown)) return void (await repeated(target, plans));
  }
  const same = results[0] === results[1] && results[0] !== '';
  send({ t: 'repeat', n: probe.number, same, differs: results[0] !== results[2] });
}

/** All of the oracle's, or those that the host asks for again. */
const payloads = () =>
  oracle.payloads(job.canary).filter(({ name }) => job.payloads.length === 0 || job.payloads.includes(name));

async function whole() {
  forget();
  const module = run(job.path, true);
  await module.pending;
}

/** Statements outside functions: the file is executed anew as the main program for every payload. */
async function program() {
  if (oracle.REPEATS) await repeated(undefined, [OUTSIDE]);
  const all = [...oracle.controls(job.canary).map((one) => [one, true]), ...payloads().map((one) => [one, false])];
  for (const [payload, control] of all) {
    for (let again = true; again && !exhausted(); ) {
      const outcome = await attempted(whole, payload, OUTSIDE, 0, control);
      again = define(outcome.unknown);
    }
  }
  if (oracle.drive) await oracle.drive(driver(OUTSIDE, whole));
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
  const list = (names) =>
    [...names]
      .slice(0, 300)
      .map((name) => excerpt(name, 190))
      .sort();
  send({
    t: 'loaded',
    carried: list([...STATE.carried].filter((path) => path !== job.path)),
    standIns: list(STATE.standIns.keys()),
    error,
  });
}

/** The unit; where it is made by a function around it, that one is called first. */
async function found() {
  const target = find(job);
  if (target !== undefined) return target;
  for (const outer of around(job)) {
    const values = valuesOf(outer, OUTSIDE, { outside: TAINT.benign }, 0, 0);
    await attempt(() => outer.call(values.values, values.constructed));
    const inner = find(job);
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
  const variants = variantsOf(target);
  if (oracle.REPEATS) await repeated(target, plans);
  for (const control of oracle.controls(job.canary))
    for (const plan of plans) await calls(target, control, plan, variants, true);
  const live = plans.filter((plan) => plan.parameters.length > 0 || plan.constructs.length > 0 || plan.read !== false);
  for (const payload of payloads()) {
    for (const plan of live) {
      // Where nobody suspects anything, one effect says it all.
      if (!(job.blind && plan.harmed === true)) await calls(target, payload, plan, variants, false);
    }
  }
  if (oracle.drive === undefined) return;
  for (const plan of live) {
    await oracle.drive(
      driver(plan, async (payload) => {
        const values = valuesOf(target, plan, payload, 0, 0);
        return values === undefined ? undefined : target.call(values.values, values.constructed);
      }),
    );
  }
}

async function main() {
  begin(job, oracle);
  CHANNEL.nonce = job.nonce;
  CHANNEL.focus = job.canary;
  TAINT.canary = job.canary;
  stubs.STATE.carries = !job.blind;
  guard();
  send({ t: 'start', python: `javascript ${version}` });
  install(job);
  try {
    if (job.test !== undefined) await require('probe_trial').run(job);
    else if (job.kind === 'module') await program();
    else await unit();
    // With names that had to be made up, nothing can be said of what did not happen.
    send({ t: 'done', attempts: probe.number + 1, exhausted: exhausted() || probe.free > 0 });
  } catch (error) {
    CHANNEL.armed = false;
    send({
      t: 'broken',
      error: excerpt(`${error?.name}: ${error?.message} ${error?.stack}`, 500),
    });
  }
  leave();
}

void main();
