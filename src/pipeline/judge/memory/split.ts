import type { Expression } from '../../../contracts/program.ts';
import { type Analysis, evaluate } from './analysis.ts';
import { compared } from './compare.ts';
import { type Comparison, refined } from './refine.ts';
import { limited, type Split, type State } from './state.ts';
import { constant, type Value } from './values.ts';

type Binary = Comparison;

export function splitWays(an: Analysis, st: State, test: Expression): Split {
  if (test.kind === 'unary' && test.operator === 'not') {
    const { yes, no } = splitWays(an, st, test.operand);
    return { yes: no, no: yes };
  }
  if (test.kind === 'binary' && (test.operator === 'and' || test.operator === 'or')) return junction(an, st, test);
  if (test.kind === 'binary' && /^(?:[<>]=?|[!=]=)$/.test(test.operator)) return comparison(an, st, test);
  const expected = expectation(test);
  if (expected !== undefined) return splitWays(an, st, expected);
  const value = tested(an, st, test);
  const zero: Binary = { kind: 'binary', start: test.start, end: test.end, operator: '!=', left: test, right: ZERO };
  return outcomes(an, st, zero, value, constant(0));
}

const EXPECTS = /^_*(?:builtin_expect|(?:glibc_|g_)?(?:un)?likely)$/i;

/** What `likely(test)` and `__builtin_expect(test, 0)` test. */
function expectation(test: Expression): Expression | undefined {
  if (test.kind !== 'call' || test.callee.kind !== 'name' || !EXPECTS.test(test.callee.name)) return undefined;
  return test.args[0]?.value;
}

const ZERO: Expression = { kind: 'literal', start: 0, end: 0, value: 0 };

function tested(an: Analysis, st: State, expression: Expression): Value {
  an.testing += 1;
  const value = evaluate(an, st, expression);
  an.testing -= 1;
  return value;
}

function junction(an: Analysis, st: State, { operator, left, right }: Binary): Split {
  const first = splitWays(an, st, left);
  const [through, decided] = operator === 'and' ? [first.yes, first.no] : [first.no, first.yes];
  const rest = limited(through).map((state) => splitWays(an, state, right));
  const yes = rest.flatMap((one) => one.yes);
  const no = rest.flatMap((one) => one.no);
  return operator === 'and' ? { yes, no: [...decided, ...no] } : { yes: [...decided, ...yes], no };
}

function comparison(an: Analysis, st: State, test: Binary): Split {
  const left = tested(an, st, test.left);
  return outcomes(an, st, test, left, tested(an, st, test.right));
}

function outcomes(an: Analysis, st: State, test: Binary, left: Value, right: Value): Split {
  const truth = compared(test.operator, left, right) ?? known(an, st, test);
  if (truth === true) return { yes: refined(an, st, test, left, right, true), no: [] };
  if (truth === false) return { yes: [], no: refined(an, st, test, left, right, false) };
  const other = st.copy();
  remember(an, st, test, true);
  remember(an, other, test, false);
  st.forks = [...st.forks, `${test.start}:yes`];
  other.forks = [...other.forks, `${test.start}:no`];
  return {
    yes: refined(an, st, test, left, right, true),
    no: refined(an, other, test, left, right, false),
  };
}

const NAME = /[A-Za-z_]\w*/g;
const keyOf = (an: Analysis, test: Binary): string => an.text(test).replace(/\s+/g, '');

const CONSTANT = /^[A-Z][A-Z0-9]*_[A-Z0-9_]+$/;

/** The same test came out before, or `kind == KIND_A` did: then it is not `KIND_B`. */
function known(an: Analysis, st: State, test: Binary): boolean | undefined {
  const same = st.decided.get(keyOf(an, test));
  if (same !== undefined) return same.truth;
  if ((test.operator !== '==' && test.operator !== '!=') || !CONSTANT.test(an.text(test.right))) return undefined;
  const subject = an.text(test.left).replace(/\s+/g, '');
  for (const [text, { truth }] of st.decided) {
    if (!text.startsWith(subject)) continue;
    const [, operator, name = ''] = /^([=!]=)(\w+)$/.exec(text.slice(subject.length)) ?? [];
    if (operator === undefined) continue;
    const isEqual = (operator === '==') === truth;
    if (name === an.text(test.right)) return isEqual === (test.operator === '==');
    if (isEqual && CONSTANT.test(name)) return test.operator === '!=';
  }
  return undefined;
}

function remember(an: Analysis, st: State, test: Binary, truth: boolean): void {
  const text = keyOf(an, test);
  if (text === '' || /(?:\+\+|--|[^=!<>]=[^=])/.test(text)) return;
  const ids = (text.match(NAME) ?? []).map((name) => st.scope.get(name) ?? name);
  st.decided.set(text, { truth, names: new Set(ids), pure: !/->|[([*.]/.test(text) });
}
