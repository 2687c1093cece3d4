import { arrange, caseOf, equality } from '../cases.ts';
import type { StatementRule } from '../lowering.ts';

export const switchStatement: StatementRule = (at, lower) => {
  const { syntax } = lower;
  const subject = lower.optional(syntax.child(at, 'value'), at);
  const body = syntax.child(at, 'body');
  const cases = (body === undefined ? [] : syntax.children(body)).map((child) => {
    const value = syntax.child(child, 'value');
    const test = value === undefined ? undefined : equality(subject, lower.expression(value));
    return caseOf(lower.node(child), test, lower.statements(syntax.all(child, 'body')));
  });
  const statements = arrange(cases, subject, lower);
  return statements.length === 0 ? lower.evaluate(subject) : statements;
};
