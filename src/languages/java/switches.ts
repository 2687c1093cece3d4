import type { Expression, Statement } from '../../contracts/program.ts';
import { branch } from '../chains.ts';
import { type ExpressionRule, type Lowering, NOTHING, type StatementRule } from '../lowering.ts';

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

/** Ends with a `break`: it must not look like one of a loop around the switch. */
const withoutBreak = (body: readonly Statement[]): readonly Statement[] => {
  const last = body.at(-1);
  return last?.kind === 'leave' && last.how === 'break' ? body.slice(0, -1) : body;
};

function caseOf(at: number, subject: Expression, lower: Lowering): readonly Statement[] {
  const { syntax } = lower;
  const body = withoutBreak(lower.statements(syntax.everyChild(at).filter((child) => !isLabel(child, lower))));
  const labels = labelsOf(at, lower);
  const [right, ...more] = labels;
  if (right === undefined) return body;
  const { start, end } = right;
  const all: Expression = {
    kind: 'collection',
    start,
    end,
    form: 'tuple',
    entries: labels.map((value) => ({ value })),
  };
  const test: Expression =
    more.length === 0
      ? { kind: 'binary', start, end, operator: '==', left: subject, right }
      : { kind: 'binary', start, end, operator: 'in', left: subject, right: all };
  return [branch({ ...lower.node(at), test, body }, NOTHING)];
}

/** Each case is a branch of its own, one after another: a case may fall into the next. */
export const switchStatement: StatementRule = (at, lower) => {
  const subject = lower.optional(lower.syntax.child(at, 'condition'), at);
  const statements = casesOf(at, lower).flatMap((one) => caseOf(one, subject, lower));
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
