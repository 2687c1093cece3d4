import { arrange, caseOf, equality } from '../cases.ts';
import type { StatementRule } from '../lowering.ts';

/** What stands in the body beside its cases (declarations, a preprocessor's branches) is done before them. */
export const switchStatement: StatementRule = (at, lower) => {
  const { syntax } = lower;
  const subject = lower.optional(syntax.child(at, 'condition'), at);
  const body = syntax.child(at, 'body');
  const children = body === undefined ? [] : syntax.children(body);
  const isCase = (child: number): boolean => syntax.kind(child) === 'case_statement';
  const cases = children.filter(isCase).map((child) => {
    const value = syntax.child(child, 'value');
    const test = value === undefined ? undefined : equality(subject, lower.expression(value));
    const inside = syntax.everyChild(child).filter((one) => one !== value);
    return caseOf(lower.node(child), test, lower.statements(inside));
  });
  const beside = lower.statements(children.filter((child) => !isCase(child)));
  const statements = [...beside, ...arrange(cases, subject, lower)];
  return statements.length === 0 ? lower.evaluate(subject) : statements;
};
