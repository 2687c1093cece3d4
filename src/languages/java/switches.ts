import type { Expression } from '../../contracts/program.ts';
import { arrange, caseOf, equality } from '../cases.ts';
import type { ExpressionRule, Lowering, StatementRule } from '../lowering.ts';

const CASES: readonly string[] = ['switch_rule', 'switch_block_statement_group'];

const casesOf = (at: number, lower: Lowering): readonly number[] => {
  const body = lower.syntax.child(at, 'body');
  return body === undefined
    ? []
    : lower.syntax.children(body).filter((child) => CASES.includes(lower.syntax.kind(child)));
};

const isLabel = (at: number, lower: Lowering): boolean => lower.syntax.kind(at) === 'switch_label';

/** What the labels of a case compare with; none of `default`. */
const labelsOf = (at: number, lower: Lowering): readonly Expression[] =>
  lower.syntax
    .children(at)
    .filter((child) => isLabel(child, lower))
    .flatMap((label) => lower.syntax.children(label).map((child) => lower.expression(child)));

/** One label is compared with, several are a list to be in. */
function testOf(labels: readonly Expression[], subject: Expression): Expression | undefined {
  const [right, ...more] = labels;
  if (right === undefined || more.length === 0) return right && equality(subject, right);
  const { start, end } = right;
  const all: Expression = {
    kind: 'collection',
    start,
    end,
    form: 'tuple',
    entries: labels.map((value) => ({ value })),
  };
  return { kind: 'binary', start, end, operator: 'in', left: subject, right: all };
}

/** A case with an arrow never falls into the next. */
export const switchStatement: StatementRule = (at, lower) => {
  const { syntax } = lower;
  const subject = lower.optional(syntax.child(at, 'condition'), at);
  const cases = casesOf(at, lower).map((child) => {
    const inside = lower.statements(syntax.everyChild(child).filter((one) => !isLabel(one, lower)));
    const one = caseOf(lower.node(child), testOf(labelsOf(child, lower), subject), inside);
    return syntax.kind(child) === 'switch_rule' ? { ...one, leaves: true } : one;
  });
  const statements = arrange(cases, subject, lower);
  return statements.length === 0 ? lower.evaluate(subject) : statements;
};

/** What a case of a switch that gives a value may give: its expression, or what its block yields. */
function valuesOf(at: number, lower: Lowering): readonly Expression[] {
  const { syntax } = lower;
  return syntax.children(at).flatMap((child): readonly Expression[] => {
    if (isLabel(child, lower)) return [];
    switch (syntax.kind(child)) {
      case 'expression_statement':
      case 'yield_statement':
        return syntax.children(child).map((value) => lower.expression(value));
      case 'block':
        return valuesOf(child, lower);
      default:
        return [];
    }
  });
}

/** The subject only chooses: no part of it is in the value. */
export const switchValue: ExpressionRule = (at, lower) => ({
  kind: 'other',
  ...lower.node(at),
  parts: casesOf(at, lower).flatMap((one) => valuesOf(one, lower)),
});
