import type { Expression } from '../../contracts/program.ts';
import type { Site } from './arguments.ts';
import {
  assumeGuards,
  assumeMember,
  assumePattern,
  establish,
  establishHost,
  establishWay,
  isHostPart,
  isOwnHost,
  look,
  siteOf,
} from './guards.ts';
import { adoptRefinements, follow } from './invoke.ts';
import { elementOf } from './join.ts';
import { assumeListed, assumeOtherKey, assumeType } from './keys.ts';
import type { Frame, Run } from './machine.ts';
import { matchOf } from './match.ts';
import { pathOf } from './names.ts';
import { assumeBounds, assumeNotZero } from './numbers.ts';

type Kind<K extends Expression['kind']> = Extract<Expression, { kind: K }>;

/** Calls whose answer is the truth of what they are given. */
const AS_TRUTH = new Set(['bool', 'Boolean']);
/** Comparisons after which one side is known not to be the larger. */
const BOUNDS = new Set(['<', '<=', '>', '>=']);
const NUMBERS = /^(?:int|float|bool|complex|Decimal|uuid\.UUID|UUID|numbers\.Number)$/;

/** Takes over into the environment what follows from a test having come out this way. */
export function assume(run: Run, frame: Frame, test: Expression, truth: boolean): void {
  switch (test.kind) {
    case 'unary':
      if (test.operator === 'not') assume(run, frame, test.operand, !truth);
      return;
    case 'binary':
      assumeBinary(run, frame, test, truth);
      return;
    case 'call':
      assumeCall(run, frame, test, truth);
      return;
    case 'name': {
      const known = frame.environment.lookup(test.name)?.test;
      // `x = x or y` stands for itself.
      if (known === undefined || run.named.has(known)) return;
      run.named.add(known);
      assume(run, frame, known, truth);
      run.named.delete(known);
      return;
    }
    case 'index':
      // `ALLOWED[name]`: only what stands in the table is true there.
      if (truth && look(run, frame, test.object).literal) assumeMember(run, frame, test.index, test.object);
      return;
    case 'member':
      // `not urlparse(target).netloc`: it leads nowhere else.
      if (!truth && isHostPart(run, frame, test)) establishHost(run, frame, test);
      return;
    case 'assignment':
      assume(run, frame, test.value, truth);
      return;
    default:
      return;
  }
}

function assumeBinary(run: Run, frame: Frame, test: Kind<'binary'>, truth: boolean): void {
  const { operator, left, right } = test;
  if (operator === 'and' || operator === 'or') {
    if ((operator === 'and') === truth) {
      assume(run, frame, left, truth);
      assume(run, frame, right, truth);
    } else assumeEither(run, frame, left, right, truth);
    return;
  }
  if (assumePresence(run, frame, test, truth)) return;
  if (BOUNDS.has(operator)) {
    assumeBounds(run, frame, operator.startsWith('<') === truth ? [left, right] : [right, left]);
    return;
  }
  assumeEquality(run, frame, test, truth);
}

function assumeEquality(run: Run, frame: Frame, test: Kind<'binary'>, truth: boolean): void {
  const { operator, left, right } = test;
  if (operator === '==' || operator === '!=') assumeOtherKey(run, frame, test, (operator === '!=') === truth);
  const positive = operator === 'in' || operator === '==' || operator === 'is';
  const negative = operator === 'not in' || operator === '!=' || operator === 'is not';
  if (!(positive && truth) && !(negative && !truth)) {
    if (positive || negative) assumeNotZero(run, frame, test);
    return;
  }
  if (operator === 'in' || operator === 'not in') assumeMember(run, frame, left, right);
  else assumeEqual(run, frame, left, right);
}

/** `match is None` is the match's being false. Of a plain value it says only that it is there. */
function assumePresence(run: Run, frame: Frame, { operator, left, right }: Kind<'binary'>, truth: boolean): boolean {
  const absent = operator === '==' || operator === 'is';
  if (!absent && operator !== '!=' && operator !== 'is not') return false;
  if (right.kind !== 'literal' || right.value !== null) return false;
  if (absent !== truth) assume(run, frame, left, true);
  else if (left.kind === 'call' || frame.environment.lookup(left.kind === 'name' ? left.name : '')?.test !== undefined)
    assume(run, frame, left, false);
  else establish(run, frame, left, ['*']);
  return true;
}

/** Only what both alternatives establish holds afterwards. */
function assumeEither(run: Run, frame: Frame, left: Expression, right: Expression, truth: boolean): void {
  const before = frame.environment;
  const branches = [left, right].map((part) => {
    frame.environment = before.fork();
    assume(run, frame, part, truth);
    return frame.environment;
  });
  frame.environment = before;
  before.join(branches);
}

function assumeEqual(run: Run, frame: Frame, left: Expression, right: Expression): void {
  for (const [subject, other] of [
    [left, right],
    [right, left],
  ] as const) {
    const value = look(run, frame, other);
    if (subject.kind === 'unary' && subject.operator === 'typeof') {
      assumeType(run, frame, subject.operand, value.constant);
    } else if (
      subject.kind === 'call' &&
      value.taints.every(({ origin }) => origin.kind === 'parameter') &&
      assumeGuards(run, frame, siteOf(run, frame, subject), value.constant ?? true, true)
    )
      continue;
    else if ((value.literal || isOwnHost(value)) && isHostPart(run, frame, subject)) establishHost(run, frame, subject);
    else if (value.literal) establish(run, frame, subject, ['*']);
    if (value.constant === '') establishWay(run, frame, subject);
  }
}

function assumeCall(run: Run, frame: Frame, test: Kind<'call'>, truth: boolean): void {
  const site = siteOf(run, frame, test);
  const [first] = test.args;
  if (first !== undefined && AS_TRUTH.has(site.symbol ?? '')) {
    assume(run, frame, first.value, truth);
    return;
  }
  assumeEach(run, frame, site, truth);
  if (assumeGuards(run, frame, site, truth, false)) return;
  if (matchOf(site) !== undefined) {
    if (truth) assumePattern(run, frame, site);
    return;
  }
  if (truth && site.last === 'isinstance') {
    const [subject, type] = site.given;
    if (subject !== undefined && NUMBERS.test(type?.value.symbol ?? '')) establish(run, frame, subject.node, ['*']);
    return;
  }
  if ((site.last === 'includes' || site.last === 'has') && site.receiver !== undefined) {
    assumeListed(run, frame, site, truth);
    return;
  }
  if (site.callee.callable !== undefined) assumePredicate(run, frame, site, truth);
}

/** `all(part in ALLOWED for part in parts)`: what holds of each element holds of what is made of them. */
function assumeEach(run: Run, frame: Frame, site: Site, truth: boolean): void {
  const given = site.given[0]?.node;
  if (!truth || site.last !== 'all' || given?.kind !== 'comprehension') return;
  const { element, clauses, tests } = given;
  const [clause] = clauses;
  const over = clause === undefined ? undefined : pathOf(clause.over);
  if (clause?.target.kind !== 'name' || over === undefined || clauses.length > 1 || tests.length > 0) return;
  const before = frame.environment;
  frame.environment = before.fork();
  frame.environment.assign(clause.target.name, elementOf(look(run, frame, clause.over)));
  assume(run, frame, element, true);
  const kinds = frame.environment.refinement(clause.target.name);
  frame.environment = before;
  if (kinds !== undefined && kinds.size > 0) before.refine(over, [...kinds]);
}

/** `if is_safe(name)`: what the helper has established wherever it answers this way. */
function assumePredicate(run: Run, frame: Frame, site: Site, truth: boolean): void {
  const { callable } = site.callee;
  if (callable === undefined || frame.callers.includes(callable.definition) || frame.depth > 3) return;
  run.quiet += 1;
  const { exits } = follow(run, frame, site, callable) ?? { exits: [] };
  const answering = exits.filter(({ value }) => value.constant === undefined || Boolean(value.constant) === truth);
  const environments = answering.map((exit) => {
    const environment = exit.environment.fork();
    const inner: Frame = { ...frame, module: callable.module, environment, depth: frame.depth + 1, exits: [] };
    if (exit.expression !== undefined && exit.value.constant === undefined) assume(run, inner, exit.expression, truth);
    return inner.environment;
  });
  run.quiet -= 1;
  frame.environment.adoptChecks(environments);
  adoptRefinements(frame, site, callable.definition, environments);
}
