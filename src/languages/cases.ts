import type { Expression, Node, Statement } from '../contracts/program.ts';
import { endedByBreaks } from './case-breaks.ts';
import { type Arm, branch, lowerArms } from './chains.ts';
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

/** Cases of which each falls into the next, up to one that leaves. */
function groupsOf(cases: readonly Case[]): readonly (readonly Case[])[] {
  const groups: Case[][] = [];
  let group: Case[] = [];
  for (const one of cases) {
    group.push(one);
    if (!one.leaves) continue;
    groups.push(group);
    group = [];
  }
  return group.length === 0 ? groups : [...groups, group];
}

const testsOf = (cases: readonly Case[]): readonly Expression[] =>
  cases.flatMap(({ test }) => (test === undefined ? [] : [test]));

/** What a group does: each case when the subject has got that far. `default` is what none of the other cases of its group is. */
function bodyOf(group: readonly Case[], subject: Expression): readonly Statement[] {
  const filled = group.filter(({ body }) => body.length > 0);
  return filled.flatMap((one): readonly Statement[] => {
    const at = group.indexOf(one);
    if (at === group.length - 1) return one.body;
    const before = group.slice(0, at + 1);
    const after = testsOf(group.slice(at + 1));
    const isRest = before.some(({ test }) => test === undefined);
    if (isRest && after.length === 0) return one.body;
    const { start, end } = one;
    if (!isRest) return [branch({ start, end, test: eitherOf(testsOf(before), subject), body: one.body }, NOTHING)];
    return [branch({ start, end, test: eitherOf(after, subject), body: NOTHING }, one.body)];
  });
}

/**
 * The cases of a `switch`, as `if … else if …` with equality tests of its subject: `case 'a': case 'b':` tests for either, and
 * `default` is what remains, wherever it stands.
 */
export function arrange(cases: readonly Case[], subject: Expression, lower: Lowering): readonly Statement[] {
  const arms: Arm[] = [];
  let otherwise: readonly Statement[] = NOTHING;
  for (const group of groupsOf(cases)) {
    const body = endedByBreaks(bodyOf(group, subject));
    const [first] = group;
    if (group.some(({ test }) => test === undefined)) otherwise = body;
    else if (first !== undefined) arms.push({ ...first, test: eitherOf(testsOf(group), subject), body });
  }
  return lowerArms(arms, otherwise, lower);
}
