import type { Expression } from '../../contracts/program.ts';
import { applies, givenArgument, type Site, select } from './arguments.ts';
import { collected } from './collected.ts';
import { fillArguments } from './fill.ts';
import { registerHandlers } from './handlers.ts';
import type { Frame, Run } from './machine.ts';
import { matchOf } from './match.ts';
import { memberOf, sourced } from './members.ts';
import { COLLECTS, DRAWS_SECRETLY, JAVA_COLLECTS, NEVER_RETURNS } from './methods.ts';
import { lastName, lastPart, pathOf, textOf } from './names.ts';
import { ITEM } from './patterns.ts';
import { resultOf } from './results.ts';
import { checkCall, isMethod } from './sinks.ts';
import { mapTaints, mergeTaints, type Value } from './value.ts';

type Call = Extract<Expression, { kind: 'call' }>;

/** Evaluates a call: what it may return, what it does to its arguments, which sinks it is. */
export function evaluateCall(run: Run, frame: Frame, expression: Call): Value {
  const site = siteOf(run, frame, expression);
  run.seen.set(expression, { site, moment: frame.environment.moment });
  checkCall(run, frame, site);
  const registered = registerHandlers(run, site);
  applyReturningGuards(run, frame, site);
  mutateReceiver(run, frame, site);
  if (NEVER_RETURNS.has(site.symbol ?? '')) frame.stopped = true;
  const value = resultOf(run, frame, site, registered);
  fillArguments(run, frame, site);
  const made: Value = {
    ...value,
    made: value.instanceOf === undefined ? (value.made ?? site.given) : value.made,
    test: value.test === undefined && isTest(run, site) ? expression : value.test,
  };
  return sourced(run, frame, made, made.symbol === undefined ? site.last : lastPart(made.symbol), expression);
}

/** Membership tests that are calls. */
const CONTAINS = new Set(['includes', 'has', 'isinstance']);

/** Whether knowing how the call came out tells something about what it was given. */
const isTest = (run: Run, site: Site): boolean =>
  CONTAINS.has(site.last) ||
  site.callee.callable !== undefined ||
  matchOf(site) !== undefined ||
  run.index.guards.find(site.symbol, site.last, isMethod(site)).length > 0;

/** Where nothing is known of the object: its spelling, which only patterns with a leading `*` can match. */
function spelled(callee: Expression): string | undefined {
  const path = callee.kind === 'member' ? pathOf(callee) : undefined;
  return path === undefined ? undefined : `~${path}`;
}

function siteOf(run: Run, frame: Frame, expression: Call): Site {
  const { callee } = expression;
  // What a chain of calls is given says what the things it is called on are for: `createHash('md5').update(password)`.
  frame.purposes.push(textOf(frame.module, { start: callee.end, end: expression.end }));
  const receiver =
    callee.kind === 'member'
      ? { value: run.machine.evaluate(run, frame, callee.object), node: callee.object }
      : undefined;
  const called =
    callee.kind === 'member' && receiver !== undefined
      ? memberOf(run, frame, receiver.value, callee)
      : run.machine.evaluate(run, frame, callee);
  frame.purposes.length -= 1;
  // How many bytes are drawn is for nothing that the bytes are for.
  const purposes = DRAWS_SECRETLY.has(called.symbol ?? '') ? frame.purposes.splice(0) : [];
  const given = expression.args.map((argument) => {
    frame.purposes.push(argument.name ?? '');
    const value = run.machine.evaluate(run, frame, argument.value);
    frame.purposes.length -= 1;
    return givenArgument(argument, value);
  });
  frame.purposes.unshift(...purposes);
  const named = called.symbol === undefined ? lastName(callee) : lastPart(called.symbol);
  const last = called.key === undefined ? named : ITEM;
  return { expression, callee: called, receiver, last, symbol: called.symbol ?? spelled(callee), given };
}

/** `validate(name)` throws when the name is bad: after it, the name is good. */
function applyReturningGuards(run: Run, frame: Frame, site: Site): void {
  for (const guard of run.index.guards.find(site.symbol, site.last, isMethod(site))) {
    if (guard.safe !== 'returns' || !applies(site, guard.when)) continue;
    for (const { value } of select(site, guard.argument ?? 0)) {
      if (guard.after === 'normalised' && value.normalised !== true) continue;
      for (const taint of value.taints) frame.environment.check(taint.origin, guard.for);
    }
  }
}

/** Objects that a text is put together in. */
const BUILDS_TEXT = /\b(?:StringBuilder|StringBuffer)\(\)/;

/** `parts.append(x)`, `query += x`: a variable that collects keeps what it was given. */
function mutateReceiver(run: Run, frame: Frame, site: Site): void {
  const isJava = frame.module.language === 'java' && JAVA_COLLECTS.has(site.last);
  if (site.receiver?.node.kind !== 'name' || (!COLLECTS.has(site.last) && !isJava)) return;
  const taints = mergeTaints(site.given.map((argument) => argument.value.taints));
  const before = site.receiver.value;
  if (run.quiet > 0 || before.callable !== undefined) return;
  const literal = before.literal && site.given.every((argument) => argument.value.literal);
  const isText = BUILDS_TEXT.test(before.symbol ?? '');
  const after = {
    ...before,
    taints: mergeTaints([before.taints, mapTaints(taints, { direct: false, ...(isText ? { built: true } : {}) })]),
    built: before.built || (isText && !literal),
    literal,
    fields: collected(site, before),
  };
  frame.environment.assign(site.receiver.node.name, after);
}
