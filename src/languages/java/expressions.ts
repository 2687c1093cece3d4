import type { Expression } from '../../contracts/program.ts';
import { conditional, lowerBinary, operatorOf } from '../chains.ts';
import { type ExpressionRule, first, type Lowering } from '../lowering.ts';
import { creation, invocation } from './calls.ts';
import { functionOf } from './functions.ts';
import { LITERALS } from './literals.ts';
import { namePath } from './names.ts';
import { switchValue } from './switches.ts';

const SPELLED: ReadonlyMap<string, string> = new Map([
  ['&&', 'and'],
  ['||', 'or'],
  ['!', 'not'],
]);

const spell = (operator: string): string => SPELLED.get(operator) ?? operator;

/** `A.this` is `this`. */
const field: ExpressionRule = (at, lower) => {
  const { syntax } = lower;
  const name = syntax.child(at, 'field');
  if (name !== undefined && syntax.kind(name) === 'this') return { kind: 'name', ...lower.node(at), name: 'this' };
  const object = lower.optional(syntax.child(at, 'object'), at);
  return { kind: 'member', ...lower.node(at), object, name: name === undefined ? '' : syntax.slice(name) };
};

const element: ExpressionRule = (at, lower) => ({
  kind: 'index',
  ...lower.node(at),
  object: lower.optional(lower.syntax.child(at, 'array'), at),
  index: lower.optional(lower.syntax.child(at, 'index'), at),
});

const unary: ExpressionRule = (at, lower) => ({
  kind: 'unary',
  ...lower.node(at),
  operator: spell(operatorOf(lower.syntax, at)),
  operand: lower.optional(lower.syntax.child(at, 'operand'), at),
});

const assignment: ExpressionRule = (at, lower) => {
  const { syntax } = lower;
  const operator = operatorOf(syntax, at);
  const target = lower.optional(syntax.child(at, 'left'), at);
  const value = lower.optional(syntax.child(at, 'right'), at);
  const plain = operator === '=' || operator === '';
  return { kind: 'assignment', ...lower.node(at), target, value, ...(plain ? {} : { operator }) };
};

const update: ExpressionRule = (at, lower) => {
  const node = lower.node(at);
  const operator = operatorOf(lower.syntax, at) === '--' ? '-=' : '+=';
  const value: Expression = { kind: 'literal', ...node, value: 1 };
  return { kind: 'assignment', ...node, target: first(at, lower), operator, value };
};

/** `o instanceof String s` gives `s` the value of `o`. */
const typeTest: ExpressionRule = (at, lower) => {
  const { syntax } = lower;
  const node = lower.node(at);
  const value = lower.optional(syntax.child(at, 'left'), at);
  const type = syntax.child(at, 'right');
  const name = syntax.child(at, 'name');
  const left: Expression =
    name === undefined ? value : { kind: 'assignment', ...node, target: namePath(name, lower), value };
  const right = type === undefined ? lower.nothing(at) : namePath(type, lower);
  return { kind: 'binary', ...node, operator: 'instanceof', left, right };
};

const list: ExpressionRule = (at, lower) => ({
  kind: 'collection',
  ...lower.node(at),
  form: 'list',
  entries: lower.syntax.children(at).map((child) => ({ value: lower.expression(child) })),
});

/** `new T[] { a }` is its elements, `new T[n]` calls `new[]`. */
const arrayCreation: ExpressionRule = (at, lower) => {
  const { syntax } = lower;
  const value = syntax.child(at, 'value');
  if (value !== undefined) return lower.expression(value);
  const node = lower.node(at);
  const sizes = syntax.children(at).filter((child) => syntax.kind(child) === 'dimensions_expr');
  const args = sizes.map((child) => ({ value: first(child, lower) }));
  return { kind: 'call', ...node, callee: { kind: 'name', ...node, name: 'new[]' }, args };
};

/** `Shop::open` is the member `open` of `Shop`. */
const reference: ExpressionRule = (at, lower) => {
  const [object, name] = lower.syntax.children(at);
  if (object === undefined || name === undefined) return lower.other(at);
  return { kind: 'member', ...lower.node(at), object: lower.expression(object), name: lower.syntax.slice(name) };
};

const lambda: ExpressionRule = (at, lower) => ({
  kind: 'function',
  ...lower.node(at),
  definition: functionOf(at, lower),
});

const choice = (at: number, lower: Lowering): Expression =>
  conditional(
    at,
    lower,
    ['condition', 'consequence', 'alternative'].map((name) => lower.syntax.child(at, name)),
  );

export const EXPRESSIONS: ReadonlyMap<string, ExpressionRule> = new Map<string, ExpressionRule>([
  ...LITERALS,
  ['identifier', namePath],
  ['type_identifier', namePath],
  ['scoped_identifier', namePath],
  ['scoped_type_identifier', namePath],
  ['generic_type', namePath],
  ['this', namePath],
  ['super', namePath],
  ['method_invocation', invocation],
  ['object_creation_expression', creation],
  ['array_creation_expression', arrayCreation],
  ['array_initializer', list],
  ['element_value_array_initializer', list],
  ['field_access', field],
  ['array_access', element],
  ['binary_expression', (at, lower) => lowerBinary(at, lower, spell)],
  ['unary_expression', unary],
  ['assignment_expression', assignment],
  ['update_expression', update],
  ['instanceof_expression', typeTest],
  ['cast_expression', (at, lower) => lower.optional(lower.syntax.child(at, 'value'), at)],
  ['parenthesized_expression', first],
  ['ternary_expression', choice],
  ['lambda_expression', lambda],
  ['method_reference', reference],
  ['class_literal', (at, lower) => ({ kind: 'other', ...lower.node(at), parts: [] })],
  ['switch_expression', switchValue],
]);
