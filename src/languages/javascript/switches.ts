import type { Expression, Statement } from '../../contracts/program.ts';
import { branch, type Lowering, lowerArms, NOTHING, type StatementRule } from '../lowering.ts';

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

/** Cases that fall through are joined with those they fall into: `case 'a': case 'b':` tests for either. */
function fallThrough(cases: readonly Case[]): readonly Case[] {
  const joined: Case[] = [];
  let above: readonly Expression[] = [];
  for (const one of cases) {
    const tests = one.test === undefined ? above : [...above, one.test];
    const [first, ...rest] = tests;
    const test = one.test === undefined || first === undefined ? undefined : rest.reduce(either, first);
    if (one.body.length > 0 || one.leaves) joined.push({ ...one, test });
    above = one.leaves ? [] : tests;
  }
  return joined;
}

/** Cases that all leave are `if … else if …`; where one falls into the next, branches follow each other. */
function arrange(cases: readonly Case[]): readonly Statement[] {
  const arms = cases.flatMap((one) => (one.test === undefined ? [] : [{ ...one, test: one.test }]));
  const otherwise = cases.filter(({ test }) => test === undefined).flatMap((one) => one.body);
  if (cases.slice(0, -1).every(({ leaves }) => leaves)) return lowerArms(arms, otherwise);
  return [...arms.map((one) => branch(one, NOTHING)), ...otherwise];
}

/** `switch`: equality tests of the subject with each case's value. `default` is what remains, wherever it stands. */
export const switchStatement: StatementRule = (at, lower) => {
  const { syntax } = lower;
  const subject = lower.optional(syntax.child(at, 'value'), at);
  const body = syntax.child(at, 'body');
  const cases = body === undefined ? [] : syntax.children(body).map((child) => caseOf(child, lower, subject));
  const statements = arrange(fallThrough(cases));
  return statements.length === 0 ? lower.evaluate(subject) : statements;
};
