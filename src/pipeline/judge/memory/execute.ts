import type { Expression, Statement } from '../../../contracts/program.ts';
import { type Analysis, evaluate, split } from './analysis.ts';
import { assigned } from './assign.ts';
import { declare, initialise } from './declare.ts';
import { isEnd, isReturn, mayStay } from './ends.ts';
import { loop } from './loops.ts';
import { type Exit, limited, type Split, type State, type Ways } from './state.ts';
import { handOn } from './stores.ts';
import type { Value } from './values.ts';

type Kind<K extends Statement['kind']> = Extract<Statement, { kind: K }>;

const on = (state: State): Ways => ({ on: [state], out: [] });

/** Follows statements from each way that reaches them. What is declared in them is out of sight afterwards. */
export function followBlock(an: Analysis, starts: readonly State[], body: readonly Statement[]): Ways {
  const scopes = new Map(starts.map((state) => [state, state.scope]));
  const [outer] = scopes.values();
  const ways = follow(an, starts, body);
  if (outer === undefined) return ways;
  for (const state of ways.on) state.scope = outer;
  return ways;
}

/** The same, with what is declared still in sight. */
export function follow(an: Analysis, starts: readonly State[], body: readonly Statement[]): Ways {
  let states = starts;
  const out: Exit[] = [];
  for (const statement of body) {
    if (statement.kind === 'label') states = limited([...states, ...arriving(out, statement.label)]);
    if (states.length === 0) continue;
    const results = states.map((state) => step(an, state, statement));
    states = limited(results.flatMap((one) => one.on));
    out.push(...results.flatMap((one) => one.out));
  }
  return { on: states, out };
}

/** The ways that jump to a label, which come on here. */
function arriving(out: Exit[], label: string): readonly State[] {
  const there = out.filter((exit) => exit.how === 'goto' && exit.label === label);
  for (const exit of there) out.splice(out.indexOf(exit), 1);
  return there.map(({ state }) => state);
}

function step(an: Analysis, st: State, statement: Statement): Ways {
  an.spend();
  an.doubtful = st.doubted;
  switch (statement.kind) {
    case 'declare':
      declare(an, st, statement);
      return on(st);
    case 'assign':
      return assign(an, st, statement);
    case 'evaluate':
      return evaluated(an, st, statement.value);
    case 'return':
      return returned(an, st, statement.value);
    case 'raise':
      if (statement.value !== undefined) handOn(st, evaluate(an, st, statement.value));
      return { on: [], out: [{ state: st, how: 'throw' }] };
    case 'leave':
      return { on: [], out: [{ state: st, how: statement.how }] };
    case 'goto':
      return { on: [], out: [{ state: st, how: 'goto', label: statement.label }] };
    default:
      return compound(an, st, statement);
  }
}

function compound(an: Analysis, st: State, statement: Statement): Ways {
  switch (statement.kind) {
    case 'block':
      return followBlock(an, [st], statement.body);
    case 'branch':
      return branch(an, st, statement);
    case 'loop':
      return loop(an, st, statement);
    case 'attempt':
      // What a handler sees is not known: it is not looked into.
      return caught(followBlock(an, [st], statement.body));
    default:
      return on(st);
  }
}

const caught = ({ on: through, out }: Ways): Ways => ({ on: through, out: out.filter(({ how }) => how !== 'throw') });

function assign(an: Analysis, st: State, statement: Kind<'assign'>): Ways {
  const [target] = statement.targets;
  if (target === undefined) return on(st);
  const { start, end, operator, value } = statement;
  if (operator === undefined && initialise(an, st, target, value)) return on(st);
  assigned(an, st, { kind: 'assignment', start, end, target, value, ...(operator === undefined ? {} : { operator }) });
  return on(st);
}

function evaluated(an: Analysis, st: State, value: Expression): Ways {
  if (value.kind === 'conditional') {
    const { yes, no } = split(an, st, value.test);
    for (const state of yes) evaluate(an, state, value.then);
    for (const state of no) evaluate(an, state, value.otherwise);
    return { on: [...yes, ...no], out: [] };
  }
  evaluate(an, st, value);
  return ended(an, st, value);
}

/** Whether the way goes on after a call, or after a macro's name that stands alone. */
function ended(an: Analysis, st: State, value: Expression): Ways {
  if (value.kind === 'name' && isReturn(value.name)) return { on: [], out: [{ state: st, how: 'return' }] };
  if (value.kind !== 'call' || value.callee.kind !== 'name') return on(st);
  const { name } = value.callee;
  if (name === 'assert') {
    const [test] = value.args;
    return { on: test === undefined ? [st] : split(an, st, test.value).yes, out: [] };
  }
  if (isReturn(name)) return returned(an, st, value.args.at(-1)?.value);
  return isEnd(name) ? { on: [], out: [{ state: st, how: 'stop' }] } : on(st);
}

/** What is given back, and what it is a part of, is the caller's. */
function returned(an: Analysis, st: State, expression: Expression | undefined): Ways {
  if (expression === undefined) return { on: [], out: [{ state: st, how: 'return' }] };
  if (expression.kind === 'conditional') {
    const { yes, no } = split(an, st, expression.test);
    const ways = [
      ...yes.map((state) => returned(an, state, expression.then)),
      ...no.map((state) => returned(an, state, expression.otherwise)),
    ];
    return { on: [], out: ways.flatMap(({ out }) => out) };
  }
  const value = evaluate(an, st, expression);
  if (value.kind === 'pointer') checkOwn(an, st, value.object, expression);
  if (expression.kind === 'member' || expression.kind === 'unary') handOn(st, holderOf(an, st, expression));
  return { on: [], out: [{ state: st, how: 'return', value }] };
}

/** An array of the function ends with it. */
function checkOwn(an: Analysis, st: State, object: number, expression: Expression): void {
  const memory = st.memory.get(object);
  if (memory === undefined || !/^[&(]*\w+[)]*$/.test(an.text(expression))) return;
  const { how, variable = '' } = memory;
  if (how !== 'array' && (how !== 'variable' || expression.kind !== 'unary' || an.kept.has(variable))) return;
  an.report(
    'freed-use',
    expression,
    `\`${memory.name}\``,
    'ends with the function, and its address is given to the caller',
  );
}

function holderOf(an: Analysis, st: State, expression: Expression): Value {
  if (expression.kind === 'member' || expression.kind === 'index') return holderOf(an, st, expression.object);
  if (expression.kind === 'unary') return holderOf(an, st, expression.operand);
  an.quiet += 1;
  const value = evaluate(an, st, expression);
  an.quiet -= 1;
  return value;
}

/** `#ifdef WIDE`: nobody knows here, but it comes out the same everywhere. */
function compiledSplit(st: State, condition: string): Split {
  const known = st.decided.get(condition)?.truth;
  if (known !== undefined) return known ? { yes: [st], no: [] } : { yes: [], no: [st] };
  const other = st.copy();
  st.decided.set(condition, { truth: true, names: new Set(), pure: true });
  other.decided.set(condition, { truth: false, names: new Set(), pure: true });
  return { yes: [st], no: [other] };
}

function branch(an: Analysis, st: State, statement: Kind<'branch'>): Ways {
  const compiled = /^#[ \t]*if[^\n]*/.exec(an.module.text.slice(statement.start, statement.start + 200))?.[0];
  const { yes, no } = compiled === undefined ? split(an, st, statement.test) : compiledSplit(st, compiled);
  // What stands behind `#if` is declared for what comes after it, too.
  const go = compiled === undefined ? followBlock : follow;
  const then = go(an, limited(yes), statement.then);
  const otherwise = go(an, limited(no), statement.otherwise);
  if (mayStay(statement.then.at(-1))) for (const state of then.on) state.doubted = true;
  if (mayStay(statement.otherwise.at(-1))) for (const state of otherwise.on) state.doubted = true;
  return { on: [...then.on, ...otherwise.on], out: [...then.out, ...otherwise.out] };
}
