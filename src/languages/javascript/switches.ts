import type { Expression, Statement } from '../../contracts/program.ts';
import { branch, lowerArms } from '../chains.ts';
import { type Lowering, NOTHING, type StatementRule } from '../lowering.ts';

type Case = {
  /** Undefined for `default`. */
  readonly test: Expression | undefined;
  readonly body: readonly Statement[];
  readonly start: number;
  readonly end: number;
  /** Ends in `break`, `return`, `throw`: the next case is not entered. */
  readonly leaves: boolean;
};

const LEAVES: ReadonlySet<Statement['kind']> = new Set(['leave', 'return', 'raise']);

const isBreak = (statement: Statement): boolean => statement.kind === 'leave' && statement.how === 'break';

/** `case 'a': { …; break; }` leaves as well. */
function lastOf(body: readonly Statement[]): Statement | undefined {
  const last = body.at(-1);
  return last?.kind === 'block' ? lastOf(last.body) : last;
}

function caseOf(at: number, lower: Lowering, subject: Expression): Case {
  const { syntax } = lower;
  const node = lower.node(at);
  const value = syntax.child(at, 'value');
  const right = value === undefined ? undefined : lower.expression(value);
  const body = lower.statements(syntax.all(at, 'body'));
  const last = lastOf(body);
  return {
    ...node,
    test: right === undefined ? undefined : equality(subject, right),
    // A `break` of the switch must not look like one of a loop around it.
    body: body.at(-1) === last && last !== undefined && isBreak(last) ? body.slice(0, -1) : body,
    leaves: last !== undefined && LEAVES.has(last.kind),
  };
}

const equality = (left: Expression, right: Expression): Expression => ({
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

/** Cases that all leave are `if … else if …`; where one falls into the next, branches follow each other. */
function arrange(cases: readonly Case[], lower: Lowering): readonly Statement[] {
  const arms = cases.flatMap((one) => (one.test === undefined ? [] : [{ ...one, test: one.test }]));
  const otherwise = cases.filter(({ test }) => test === undefined).flatMap((one) => one.body);
  if (cases.slice(0, -1).every(({ leaves }) => leaves)) return lowerArms(arms, otherwise, lower);
  return [...arms.map((one) => branch(one, NOTHING)), ...otherwise];
}

/** `switch`: equality tests of the subject with each case's value. `default` is what remains, wherever it stands. */
export const switchStatement: StatementRule = (at, lower) => {
  const { syntax } = lower;
  const subject = lower.optional(syntax.child(at, 'value'), at);
  const body = syntax.child(at, 'body');
  const cases = body === undefined ? [] : syntax.children(body).map((child) => caseOf(child, lower, subject));
  const statements = arrange(fallThrough(cases, subject), lower);
  return statements.length === 0 ? lower.evaluate(subject) : statements;
};
