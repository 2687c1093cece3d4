import type { Expression, Statement } from '../../../contracts/program.ts';
import { type Analysis, evaluate, split, TooMany } from './analysis.ts';
import { assigned } from './assign.ts';
import { isEnd } from './calls.ts';
import { declare, initialise } from './declare.ts';
import { loop } from './loops.ts';
import { type Exit, limited, type State, type Ways } from './state.ts';

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
  switch (statement.kind) {
    case 'declare':
      declare(an, st, statement);
      return on(st);
    case 'assign':
      return assign(an, st, statement);
    case 'evaluate':
      return evaluated(an, st, statement.value);
    case 'return': {
      const value = statement.value === undefined ? undefined : evaluate(an, st, statement.value);
      const exit: Exit = { state: st, how: 'return', ...(value === undefined ? {} : { value }) };
      return { on: [], out: [exit] };
    }
    case 'raise':
      return { on: [], out: [{ state: st, how: 'stop' }] };
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
      return followBlock(an, [st], statement.body);
    default:
      return on(st);
  }
}

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
  const ends = value.kind === 'call' && value.callee.kind === 'name' && isEnd(value.callee.name);
  if (value.kind === 'call' && value.callee.kind === 'name' && value.callee.name === 'assert') {
    const [test] = value.args;
    return { on: test === undefined ? [st] : split(an, st, test.value).yes, out: [] };
  }
  return ends ? { on: [], out: [{ state: st, how: 'stop' }] } : on(st);
}

function branch(an: Analysis, st: State, statement: Kind<'branch'>): Ways {
  // The cases of a switch stand one after another here, as if each could follow the one before: not followed.
  if (/^case\b/.test(an.module.text.slice(statement.start, statement.start + 5))) throw new TooMany();
  const { yes, no } = split(an, st, statement.test);
  const then = followBlock(an, limited(yes), statement.then);
  const otherwise = followBlock(an, limited(no), statement.otherwise);
  return { on: [...then.on, ...otherwise.on], out: [...then.out, ...otherwise.out] };
}
