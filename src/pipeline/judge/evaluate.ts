import type { Expression } from '../../contracts/program.ts';
import { evaluateCall } from './calls.ts';
import { decided } from './decided.ts';
import { elementOf, joinValues } from './join.ts';
import { leaveWith, refinedBy } from './leave.ts';
import { calledAround, type Frame, type Run, spend } from './machine.ts';
import { indexOf, memberOf, nameOf } from './members.ts';
import { isOrNothing } from './names.ts';
import { OPERATORS } from './patterns.ts';
import { checkOperand } from './sinks.ts';
import { appended, concatenate, formatted, joinedPath, PERCENT } from './text.ts';
import { constantValue, mapTaints, mergeTaints, UNKNOWN, type Value } from './value.ts';

type Kind<K extends Expression['kind']> = Extract<Expression, { kind: K }>;

const COMPARISONS = new Set(['==', '!=', '<', '>', '<=', '>=', 'in', 'not in', 'is', 'is not', 'instanceof']);
const BOOLEAN = new Set(['not', 'typeof', 'delete', 'void']);

/** What an expression may be, given what the environment knows. Records the sinks it passes on the way. */
export function evaluate(run: Run, frame: Frame, expression: Expression): Value {
  spend(run);
  switch (expression.kind) {
    case 'literal':
      return constantValue(expression.value);
    case 'regex':
      return { ...UNKNOWN, literal: true, pattern: { source: expression.pattern, flags: expression.flags } };
    case 'name':
      return nameOf(run, frame, expression);
    case 'member':
      return memberOf(run, frame, evaluate(run, frame, expression.object), expression);
    case 'index':
      return indexOf(
        run,
        frame,
        evaluate(run, frame, expression.object),
        evaluate(run, frame, expression.index),
        expression,
      );
    case 'call':
      return evaluateCall(run, frame, expression);
    case 'function':
      return functionValue(run, frame, expression);
    case 'assignment': {
      const value = assigned(run, frame, expression);
      run.machine.assign(run, frame, expression.target, value);
      return value;
    }
    default:
      return evaluateCompound(run, frame, expression);
  }
}

function evaluateCompound(
  run: Run,
  frame: Frame,
  expression: Exclude<
    Expression,
    { kind: 'literal' | 'regex' | 'name' | 'member' | 'index' | 'call' | 'function' | 'assignment' }
  >,
): Value {
  const all = (parts: readonly Expression[]): Value[] => parts.map((part) => evaluate(run, frame, part));
  switch (expression.kind) {
    case 'template':
      return concatenate(all(expression.parts), { module: frame.module, node: expression });
    case 'binary':
      return evaluateBinary(run, frame, expression);
    case 'unary': {
      const operand = evaluate(run, frame, expression.operand);
      if (expression.operator === 'yield') leaveWith(frame, operand, expression.operand);
      if (BOOLEAN.has(expression.operator)) return { ...UNKNOWN, test: expression };
      return expression.operator === '-' && typeof operand.constant === 'number'
        ? constantValue(-operand.constant)
        : operand;
    }
    case 'conditional':
      return evaluateConditional(run, frame, expression);
    case 'collection':
      return evaluateCollection(run, frame, expression);
    case 'comprehension':
      return evaluateComprehension(run, frame, expression);
    case 'slice':
      all(expression.parts);
      return UNKNOWN;
    case 'other':
      return { ...UNKNOWN, taints: mergeTaints(all(expression.parts).map((value) => value.taints)) };
  }
}

function assigned(run: Run, frame: Frame, expression: Kind<'assignment'>): Value {
  const value = evaluate(run, frame, expression.value);
  if (expression.operator === undefined) return value;
  return concatenate([evaluate(run, frame, expression.target), value], { module: frame.module, node: expression });
}

function functionValue(run: Run, frame: Frame, expression: Kind<'function'>): Value {
  const callable = { definition: expression.definition, scope: frame.environment, module: frame.module };
  if (run.quiet === 0 && !run.pending.has(expression.definition)) {
    run.pending.set(expression.definition, {
      callable,
      receiver: frame.environment.lookup('this'),
      role: undefined,
      named: false,
      ...calledAround(frame),
    });
  }
  return { ...UNKNOWN, callable };
}

function evaluateBinary(run: Run, frame: Frame, expression: Kind<'binary'>): Value {
  const { operator } = expression;
  if (operator === 'and' || operator === 'or' || operator === '??') return evaluateChoice(run, frame, expression);
  const left = evaluate(run, frame, expression.left);
  const right = evaluate(run, frame, expression.right);
  if (COMPARISONS.has(operator)) return { ...UNKNOWN, test: expression };
  const operation = OPERATORS.get(operator);
  if (operation !== undefined) checkOperand(run, frame, operation, expression, right);
  if (operator === '*') checkOperand(run, frame, '$multiply', expression, left);
  const at = { module: frame.module, node: expression };
  if (operator === '+' && left.sequence === true) return appended(left, right);
  if (operator === '+' || (operator === '<<' && frame.module.language === 'cpp')) return concatenate([left, right], at);
  if (operator === '%' && (left.prefix !== undefined || left.built === true))
    return formatted(left, [right], at, PERCENT);
  if (operator === '/') return joinedPath(concatenate([left, right], at));
  if (operator === '|' && typeof left.constant === 'number' && typeof right.constant === 'number')
    return constantValue(left.constant | right.constant);
  const taints = mergeTaints([left.taints, right.taints]);
  return { ...UNKNOWN, taints: mapTaints(taints, { direct: false }), literal: left.literal && right.literal };
}

/** `a and b`: b is looked at knowing that a holds. */
function evaluateChoice(run: Run, frame: Frame, expression: Kind<'binary'>): Value {
  const left = evaluate(run, frame, expression.left);
  const before = frame.environment;
  frame.environment = before.fork();
  if (expression.operator !== '??') run.machine.assume(run, frame, expression.left, expression.operator === 'and');
  const right = evaluate(run, frame, expression.right);
  frame.environment = before;
  if (frame.stopped) {
    // `ok or fail()`: whoever comes through has not asked for the right side.
    frame.stopped = false;
    if (expression.operator !== '??') run.machine.assume(run, frame, expression.left, expression.operator === 'or');
    return left;
  }
  return { ...joinValues([left, right]), ...(isOrNothing(expression) ? { url: left.url } : {}), test: expression };
}

function evaluateConditional(run: Run, frame: Frame, expression: Kind<'conditional'>): Value {
  evaluate(run, frame, expression.test);
  const before = frame.environment;
  const branch = (truth: boolean): readonly Value[] => {
    if (decided(frame, expression.test) === !truth) return [];
    frame.environment = before.fork();
    run.machine.assume(run, frame, expression.test, truth);
    const value = refinedBy(frame, evaluate(run, frame, truth ? expression.then : expression.otherwise));
    const comesBack = !frame.stopped;
    frame.stopped = false;
    frame.environment = before;
    return comesBack ? [value] : [];
  };
  const [then, otherwise] = [branch(true), branch(false)];
  if (then.length !== otherwise.length) run.machine.assume(run, frame, expression.test, then.length > 0);
  frame.stopped = then.length + otherwise.length === 0;
  return joinValues([...then, ...otherwise]);
}

function evaluateCollection(run: Run, frame: Frame, expression: Kind<'collection'>): Value {
  const fields = new Map<string, Value>();
  const values: Value[] = [];
  for (const [position, entry] of expression.entries.entries()) {
    const key = entry.key === undefined ? undefined : evaluate(run, frame, entry.key);
    const value = evaluate(run, frame, entry.value);
    values.push(value, ...(key === undefined ? [] : [key]));
    if (entry.spread === true) for (const [name, field] of value.fields ?? []) fields.set(name, field);
    else if (expression.form !== 'map') fields.set(String(position), value);
    else if (key?.constant !== undefined) fields.set(String(key.constant), value);
  }
  return {
    ...UNKNOWN,
    taints: mapTaints(mergeTaints(values.map((value) => value.taints)), { direct: false }),
    literal: values.every((value) => value.literal),
    fields,
    sequence: expression.form !== 'map',
  };
}

function evaluateComprehension(run: Run, frame: Frame, expression: Kind<'comprehension'>): Value {
  const before = frame.environment;
  frame.environment = before.fork();
  for (const clause of expression.clauses) {
    const over = evaluate(run, frame, clause.over);
    run.machine.assign(run, frame, clause.target, elementOf(over));
  }
  for (const test of expression.tests) {
    evaluate(run, frame, test);
    run.machine.assume(run, frame, test, true);
  }
  const element = refinedBy(frame, evaluate(run, frame, expression.element));
  frame.environment = before;
  return { ...UNKNOWN, taints: element.taints, literal: element.literal, built: element.built };
}
