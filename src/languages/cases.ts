import type { Expression, Node, Statement } from '../contracts/program.ts';
import { branch, lowerArms } from './chains.ts';
import { type Lowering, NOTHING } from './lowering.ts';

type Case = Node & {
  /** Undefined for `default`. */
  readonly test: Expression | undefined;
  readonly body: readonly Statement[];
  /** Ends in `break`, `return`, `throw`: the next case is not entered. */
  readonly leaves: boolean;
};

const LEAVES: ReadonlySet<Statement['kind']> = new Set(['leave', 'return', 'raise', 'goto']);

const isBreak = (statement: Statement): boolean => statement.kind === 'leave' && statement.how === 'break';

/** `case 'a': { …; break; }` leaves as well. */
function lastOf(body: readonly Statement[]): Statement | undefined {
  const last = body.at(-1);
  return last?.kind === 'block' ? lastOf(last.body) : last;
}

/** A `break` of the switch must not look like one of a loop around it. */
function withoutBreak(body: readonly Statement[]): readonly Statement[] {
  const last = body.at(-1);
  if (last === undefined) return body;
  if (last.kind === 'block') return [...body.slice(0, -1), { ...last, body: withoutBreak(last.body) }];
  return isBreak(last) ? body.slice(0, -1) : body;
}

/** A case with what is tested for it; of `default` there is nothing. */
export function caseOf({ start, end }: Node, test: Expression | undefined, body: readonly Statement[]): Case {
  const last = lastOf(body);
  return { start, end, test, body: withoutBreak(body), leaves: last !== undefined && LEAVES.has(last.kind) };
}

export const equality = (left: Expression, right: Expression): Expression => ({
  kind: 'binary',
  start: right.start,
  end: right.end,
  operator: '==',
  left,
  right,
});

const either = (left: Expression, right: Expression): Expression => ({
  kind: 'binary',
  start: left.start,
  end: right.end,
  operator: 'or',
  left,
  right,
});

/** More cases than these falling into one are not told apart. */
const MOST_JOINED = 16;

/** The test of a case that others fall into: either of theirs or its own. Very many say no more than what is tested. */
function eitherOf(tests: readonly Expression[], subject: Expression): Expression {
  const [first] = tests;
  if (first === undefined || tests.length > MOST_JOINED) {
    return { kind: 'other', start: subject.start, end: subject.end, parts: [subject] };
  }
  return tests.slice(1).reduce(either, first);
}

/** Cases that fall through are joined with those they fall into: `case 'a': case 'b':` tests for either. */
function fallThrough(cases: readonly Case[], subject: Expression): readonly Case[] {
  const joined: Case[] = [];
  let above: Expression[] = [];
  for (const one of cases) {
    if (one.test !== undefined) above.push(one.test);
    const test = one.test === undefined ? undefined : eitherOf(above, subject);
    if (one.body.length > 0 || one.leaves) joined.push({ ...one, test });
    if (one.leaves) above = [];
  }
  return joined;
}

/**
 * The cases of a `switch`, as equality tests of its subject; `default` is what remains, wherever it stands. Cases that all leave are
 * `if … else if …`; where one falls into the next, branches follow each other.
 */
export function arrange(all: readonly Case[], subject: Expression, lower: Lowering): readonly Statement[] {
  const cases = fallThrough(all, subject);
  const arms = cases.flatMap((one) => (one.test === undefined ? [] : [{ ...one, test: one.test }]));
  const otherwise = cases.filter(({ test }) => test === undefined).flatMap((one) => one.body);
  if (cases.slice(0, -1).every(({ leaves }) => leaves)) return lowerArms(arms, otherwise, lower);
  return [...arms.map((one) => branch(one, NOTHING)), ...otherwise];
}
