import type { Expression, Statement } from '../../contracts/program.ts';
import { alternatives } from './alternatives.ts';
import { assign, bindImport } from './binding.ts';
import { decided } from './decided.ts';
import { define, defineClass, hoist } from './definitions.ts';
import { leaveWith } from './leave.ts';
import { executeLoop } from './loops.ts';
import { type Frame, type Run, spend } from './machine.ts';
import { checkReturn } from './sinks.ts';
import { appended, concatenate } from './text.ts';
import { UNKNOWN, type Value } from './value.ts';

type Kind<K extends Statement['kind']> = Extract<Statement, { kind: K }>;

/** Runs statements in order, until one of them leaves the block. */
export function execute(run: Run, frame: Frame, statements: readonly Statement[]): void {
  for (const statement of statements) {
    if (statement.kind === 'define') hoist(frame, statement.definition);
  }
  for (const statement of statements) {
    if (frame.stopped) return;
    spend(run);
    executeOne(run, frame, statement);
  }
}

/** `text << a << b;` of C++: the stream holds what was put into it. */
function inserted(run: Run, frame: Frame, expression: Expression, value: Value): void {
  if (frame.module.language !== 'cpp' || expression.kind !== 'binary' || expression.operator !== '<<') return;
  let stream: Expression = expression;
  while (stream.kind === 'binary' && stream.operator === '<<') stream = stream.left;
  if (stream.kind === 'name') assign(run, frame, stream, { ...value, symbol: undefined });
}

type Block = Kind<'block' | 'branch' | 'loop' | 'attempt' | 'with'>;

function executeOne(run: Run, frame: Frame, statement: Statement): void {
  switch (statement.kind) {
    case 'import':
      for (const binding of statement.bindings) bindImport(run, frame, binding);
      break;
    case 'assign':
      executeAssign(run, frame, statement);
      break;
    case 'evaluate':
      inserted(run, frame, statement.value, run.machine.evaluate(run, frame, statement.value));
      break;
    case 'return':
      executeReturn(run, frame, statement);
      break;
    case 'raise':
      if (statement.value !== undefined) run.machine.evaluate(run, frame, statement.value);
      frame.stopped = true;
      break;
    case 'leave':
      frame.loop?.left.push(frame.environment.since(frame.loop.start));
      frame.stopped = true;
      break;
    case 'assert':
      run.machine.evaluate(run, frame, statement.test);
      run.machine.assume(run, frame, statement.test, true);
      break;
    case 'declare':
    case 'goto':
    case 'label':
      break;
    case 'define':
      define(run, frame, statement.definition, undefined);
      break;
    case 'class':
      defineClass(run, frame, statement.definition);
      break;
    default:
      executeBlock(run, frame, statement);
  }
}

function executeBlock(run: Run, frame: Frame, statement: Block): void {
  switch (statement.kind) {
    case 'block':
      execute(run, frame, statement.body);
      break;
    case 'branch':
      executeBranch(run, frame, statement);
      break;
    case 'loop':
      executeLoop(run, frame, statement);
      break;
    case 'attempt':
      executeAttempt(run, frame, statement);
      break;
    case 'with':
      executeWith(run, frame, statement);
  }
}

function executeAssign(run: Run, frame: Frame, statement: Kind<'assign'>): void {
  frame.purposes.push(...statement.targets);
  let value = run.machine.evaluate(run, frame, statement.value);
  frame.purposes.length -= statement.targets.length;
  const [first] = statement.targets;
  if (statement.operator !== undefined && first !== undefined) {
    const before = run.machine.evaluate(run, frame, first);
    value =
      before.sequence === true
        ? appended(before, value)
        : concatenate([before, value], { module: frame.module, node: statement });
  }
  for (const target of statement.targets) {
    if (value.callable !== undefined) nameFunction(run, value);
    assign(run, frame, target, value);
  }
}

function nameFunction(run: Run, value: Value): void {
  const pending = value.callable === undefined ? undefined : run.pending.get(value.callable.definition);
  if (pending !== undefined) pending.named = true;
}

function executeReturn(run: Run, frame: Frame, statement: Kind<'return'>): void {
  const value = statement.value === undefined ? UNKNOWN : run.machine.evaluate(run, frame, statement.value);
  if (statement.value !== undefined) checkReturn(run, frame, statement, value);
  leaveWith(frame, value, statement.value);
  frame.stopped = true;
}

/** What `not x` denies: evaluating one is evaluating the other. */
const negated = (test: Expression): Expression =>
  test.kind === 'unary' && test.operator === 'not' ? negated(test.operand) : test;

function executeBranch(run: Run, frame: Frame, statement: Kind<'branch'>): void {
  const { constant, literal } = run.machine.evaluate(run, frame, negated(statement.test));
  const branch = (truth: boolean, body: readonly Statement[]) => (): void => {
    run.machine.assume(run, frame, statement.test, truth);
    execute(run, frame, body);
  };
  const { conditions = [] } = frame;
  if (constant === undefined && !literal) frame.conditions = [...conditions, statement.test];
  const ways = [branch(true, statement.then), branch(false, statement.otherwise)];
  const outcome = decided(frame, statement.test);
  alternatives(frame, outcome === undefined ? ways : ways.slice(outcome ? 0 : 1, outcome ? 1 : 2));
  frame.conditions = conditions;
}

function executeAttempt(run: Run, frame: Frame, statement: Kind<'attempt'>): void {
  const start = frame.environment;
  const body = (): void => {
    execute(run, frame, statement.body);
    if (!frame.stopped) execute(run, frame, statement.otherwise);
  };
  let attempted = start.fork();
  const handlers = statement.handlers.map((handler) => (): void => {
    frame.environment.join([start.fork(), attempted]);
    execute(run, frame, handler);
  });
  const first = (): void => {
    body();
    attempted = frame.environment;
  };
  alternatives(frame, [first, ...handlers]);
  const stopped = frame.stopped;
  frame.stopped = false;
  execute(run, frame, statement.finally);
  frame.stopped ||= stopped;
}

function executeWith(run: Run, frame: Frame, statement: Kind<'with'>): void {
  for (const item of statement.items) {
    const value = run.machine.evaluate(run, frame, item.value);
    if (item.target !== undefined) assign(run, frame, item.target, value);
  }
  execute(run, frame, statement.body);
}
