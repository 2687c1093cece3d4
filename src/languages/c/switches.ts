import type { Expression, Statement } from '../../contracts/program.ts';
import { branch } from '../chains.ts';
import { type Lowering, NOTHING, type StatementRule } from '../lowering.ts';

/** Ends with a `break`: it must not look like one of a loop around the switch. */
const withoutBreak = (body: readonly Statement[]): readonly Statement[] => {
  const last = body.at(-1);
  return last?.kind === 'leave' && last.how === 'break' ? body.slice(0, -1) : body;
};

function caseOf(at: number, subject: Expression, lower: Lowering): readonly Statement[] {
  const { syntax } = lower;
  const value = syntax.child(at, 'value');
  const inner = syntax.everyChild(at).filter((child) => child !== value);
  const body = withoutBreak(lower.statements(inner));
  if (value === undefined) return body;
  const right = lower.expression(value);
  const { start, end } = right;
  const test: Expression = { kind: 'binary', start, end, operator: '==', left: subject, right };
  return [branch({ ...lower.node(at), test, body }, NOTHING)];
}

/** Each case is a branch of its own, one after another: a case may fall into the next. */
export const switchStatement: StatementRule = (at, lower) => {
  const { syntax } = lower;
  const subject = lower.optional(syntax.child(at, 'condition'), at);
  const body = syntax.child(at, 'body');
  const statements =
    body === undefined
      ? []
      : syntax.children(body).flatMap((child) => {
          return syntax.kind(child) === 'case_statement' ? caseOf(child, subject, lower) : lower.statement(child);
        });
  return statements.length === 0 ? lower.evaluate(subject) : statements;
};
