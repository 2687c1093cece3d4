import type { ExpressionRule } from '../lowering.ts';

const name: ExpressionRule = (at, lower) => ({ kind: 'name', ...lower.node(at), name: lower.syntax.slice(at) });

const call: ExpressionRule = (at, lower) => {
  const { syntax } = lower;
  const list = syntax.child(at, 'arguments');
  const args = list === undefined ? [] : syntax.children(list).map((child) => ({ value: lower.expression(child) }));
  return { kind: 'call', ...lower.node(at), callee: lower.optional(syntax.child(at, 'function'), at), args };
};

export const EXPRESSIONS: ReadonlyMap<string, ExpressionRule> = new Map<string, ExpressionRule>([
  ['identifier', name],
  ['call_expression', call],
]);
