import type { Expression, Statement } from '../../../contracts/program.ts';
import { type Analysis, block, split } from './analysis.ts';
import { type Change, changesIn } from './changes.ts';
import { type Exit, limited, type State, type Ways } from './state.ts';
import { handOn } from './stores.ts';
import { scalarOfVariable } from './types.ts';
import { ANY, between, type Num, type Value } from './values.ts';

type Loop = Extract<Statement, { kind: 'loop' }>;

/** Rounds that are gone through one by one while the test is certain. */
const MOST_ROUNDS = 300;
/** Ways at once while rounds are gone through one by one. */
const FEW_WAYS = 3;

const isDo = (an: Analysis, statement: Loop): boolean => /^do\b/.test(an.text(statement).slice(0, 3));

/** A loop whose rounds are certain is gone through; another one is looked at in one round for all. */
export function loop(an: Analysis, st: State, statement: Loop): Ways {
  return oneByOne(an, st.copy(), statement) ?? anyRound(an, st, statement);
}

type Round = { readonly ways: Ways; readonly goOn: readonly State[] };

function roundOf(an: Analysis, starts: readonly State[], statement: Loop): Round {
  const ways = block(an, starts, statement.body);
  const goOn = [...ways.on, ...ways.out.filter(({ how }) => how === 'continue').map(({ state }) => state)];
  return { ways, goOn };
}

const leavers = (out: readonly Exit[]): { readonly left: readonly State[]; readonly further: readonly Exit[] } => ({
  left: out.filter(({ how }) => how === 'break').map(({ state }) => state),
  further: out.filter(({ how }) => how !== 'break' && how !== 'continue'),
});

/** Undefined where a test can come out either way. Ways that ran their course come first: of too many the early leavers are left out. */
function oneByOne(an: Analysis, st: State, statement: Loop): Ways | undefined {
  const { test } = statement;
  const on: State[] = [];
  const broken: State[] = [];
  const out: Exit[] = [];
  let states: readonly State[] = [st];
  for (let round = 0; states.length > 0; round++) {
    if (round > MOST_ROUNDS || states.length > FEW_WAYS) return undefined;
    let entering = states;
    if (test !== undefined && (round > 0 || !isDo(an, statement))) {
      const decided = states.map((state) => split(an, state, test));
      if (decided.some(({ yes, no }) => yes.length > 0 && no.length > 0)) return undefined;
      on.push(...decided.flatMap(({ no }) => no));
      entering = decided.flatMap(({ yes }) => yes);
    }
    if (entering.length === 0) break;
    if (test === undefined && round > 1) return undefined;
    const { ways, goOn } = roundOf(an, entering, statement);
    const { left, further } = leavers(ways.out);
    broken.push(...left);
    out.push(...further);
    states = goOn;
  }
  return { on: limited([...on, ...broken]), out };
}

/** No round, and one round from what any round before may have left. */
function anyRound(an: Analysis, st: State, statement: Loop): Ways {
  const { test, body } = statement;
  const first = isDo(an, statement) || test === undefined ? undefined : split(an, st.copy(), test);
  const skipped = first?.no ?? [];
  // That there is nothing to go round for may be ruled out elsewhere.
  if (first !== undefined && first.yes.length > 0) for (const state of skipped) state.doubted = true;
  const general = st.copy();
  for (const [name, how] of changesIn([...body, ...(test === undefined ? [] : [asStatement(test)])]))
    blur(an, general, name, how);
  general.decided.clear();
  for (const { id } of general.memory.values()) if (id > 0) general.change(id, { text: undefined });
  for (const key of general.values.keys()) if (/^#|\./.test(key)) general.values.delete(key);
  const entering = test === undefined || isDo(an, statement) ? [general] : split(an, general, test).yes;
  const { ways, goOn } = roundOf(an, limited(entering), statement);
  const { left, further } = leavers(ways.out);
  const ended = test === undefined ? [] : limited(goOn).flatMap((state) => split(an, state, test).no);
  return { on: limited([...ended, ...skipped, ...left]), out: further };
}

const asStatement = (value: Expression): Statement => ({ kind: 'evaluate', start: value.start, end: value.end, value });

/** A variable that some rounds have changed. */
function blur(an: Analysis, st: State, name: string, how: Change): void {
  const id = st.scope.get(name);
  const value = id === undefined ? undefined : st.values.get(id);
  const type = id === undefined ? undefined : an.types.get(id);
  if (id === undefined || value === undefined || type?.isArray === true) return;
  if (how === 'more') {
    const isUnsigned = type !== undefined && scalarOfVariable(type)?.lo === 0;
    blur(an, st, name, isUnsigned && value.kind === 'number' ? 'up' : 'any');
    return;
  }
  // Another round may have given it back, or hung it into what this one does not see.
  if (how === 'any') handOn(st, value);
  st.values.set(id, blurred(value, how));
}

function blurred(value: Value, how: Exclude<Change, 'more'>): Value {
  if (how === 'any') return ANY;
  if (value.kind === 'number') return opened(value, how);
  if (value.kind === 'pointer') return { ...value, offset: opened(value.offset, how), moved: true };
  return value.kind === 'unset' ? value : ANY;
}

const opened = (num: Num, how: Exclude<Change, 'more'>): Num =>
  how === 'up'
    ? { ...between(num.lo, Number.POSITIVE_INFINITY), low: num.low, unit: num.unit }
    : { ...between(Number.NEGATIVE_INFINITY, num.hi), high: num.high, unit: num.unit };
