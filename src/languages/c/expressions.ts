import type { Argument, Entry, Expression } from '../../contracts/program.ts';
import { conditional, lowerBinary, operatorOf } from '../chains.ts';
import { type ExpressionRule, first, type Lowering } from '../lowering.ts';
import { functionOf } from './functions.ts';
import { LITERALS } from './literals.ts';
import { dotted, plainName } from './names.ts';

const SPELLED: ReadonlyMap<string, string> = new Map([
  ['&&', 'and'],
  ['||', 'or'],
  ['!', 'not'],
]);

export const spell = (operator: string): string => SPELLED.get(operator) ?? operator;

/** `tc::Shop::open` is the member `open` of the member `Shop` of `tc`. */
export function namePath(at: number, lower: Lowering): Expression {
  const [head = '', ...rest] = plainName(dotted(lower.syntax.slice(at))).split('.');
  const node = lower.node(at);
  return rest.reduce<Expression>((object, name) => ({ kind: 'member', ...node, object, name }), {
    kind: 'name',
    ...node,
    name: head,
  });
}

export function argumentsOf(at: number | undefined, lower: Lowering): readonly Argument[] {
  return at === undefined ? [] : lower.syntax.children(at).map((child) => ({ value: lower.expression(child) }));
}

const call: ExpressionRule = (at, lower) => {
  const { syntax } = lower;
  const callee = lower.optional(syntax.child(at, 'function'), at);
  return { kind: 'call', ...lower.node(at), callee, args: argumentsOf(syntax.child(at, 'arguments'), lower) };
};

/** `p->x` and `s.x`: which of them says only how the object is held. */
const field: ExpressionRule = (at, lower) => {
  const { syntax } = lower;
  const name = syntax.child(at, 'field');
  const object = lower.optional(syntax.child(at, 'argument'), at);
  return { kind: 'member', ...lower.node(at), object, name: name === undefined ? '' : dotted(syntax.slice(name)) };
};

/** In C++ the index is a list, of one mostly. */
const subscript: ExpressionRule = (at, lower) => {
  const { syntax } = lower;
  const list = syntax.child(at, 'indices');
  const index = syntax.child(at, 'index') ?? (list === undefined ? undefined : syntax.children(list)[0]);
  const object = lower.optional(syntax.child(at, 'argument'), at);
  return { kind: 'index', ...lower.node(at), object, index: lower.optional(index, at) };
};

/** `-a`, `!a`, and with their own signs `*a` and `&a`. */
const unary: ExpressionRule = (at, lower) => {
  const operand = lower.optional(lower.syntax.child(at, 'argument'), at);
  return { kind: 'unary', ...lower.node(at), operator: spell(operatorOf(lower.syntax, at)), operand };
};

const assignment: ExpressionRule = (at, lower) => {
  const { syntax } = lower;
  const operator = operatorOf(syntax, at);
  const target = lower.optional(syntax.child(at, 'left'), at);
  const value = lower.optional(syntax.child(at, 'right'), at);
  return { kind: 'assignment', ...lower.node(at), target, value, ...(operator === '=' ? {} : { operator }) };
};

const update: ExpressionRule = (at, lower) => {
  const node = lower.node(at);
  const target = lower.optional(lower.syntax.child(at, 'argument'), at);
  const operator = operatorOf(lower.syntax, at) === '--' ? '-=' : '+=';
  return { kind: 'assignment', ...node, target, operator, value: { kind: 'literal', ...node, value: 1 } };
};

const ofField =
  (name: string): ExpressionRule =>
  (at, lower) =>
    lower.optional(lower.syntax.child(at, name), at);

/** What is measured is not evaluated. */
const nothingOf: ExpressionRule = (at, lower) => ({ kind: 'other', ...lower.node(at), parts: [] });

const measure: ExpressionRule = (at, lower) => {
  const { syntax } = lower;
  const type = syntax.child(at, 'type');
  const value = syntax.child(at, 'value');
  const measures = {
    ...(type === undefined ? {} : { type: syntax.slice(type) }),
    ...(value === undefined ? {} : { value: lower.expression(value) }),
  };
  return { kind: 'other', ...lower.node(at), parts: [], measures };
};

/** The value itself: most that look at it need not know. */
const castOf: ExpressionRule = (at, lower) => {
  const { syntax } = lower;
  const type = syntax.child(at, 'type');
  const value = lower.optional(syntax.child(at, 'value'), at);
  return type === undefined ? value : { ...value, cast: syntax.slice(type) };
};

/** `new T(a)` calls `T`, `new T[n]` calls `new[]`. */
const creation: ExpressionRule = (at, lower) => {
  const { syntax } = lower;
  const type = syntax.child(at, 'type');
  const array = syntax.child(at, 'declarator');
  const node = { ...lower.node(at), ...(type === undefined ? {} : { cast: `${syntax.slice(type)} *` }) };
  if (array !== undefined) {
    const length = lower.optional(syntax.child(array, 'length'), array);
    return { kind: 'call', ...node, callee: { kind: 'name', ...node, name: 'new[]' }, args: [{ value: length }] };
  }
  const callee = type === undefined ? lower.nothing(at) : namePath(type, lower);
  return { kind: 'call', ...node, callee, args: argumentsOf(syntax.child(at, 'arguments'), lower) };
};

const deletion: ExpressionRule = (at, lower) => ({
  kind: 'unary',
  ...lower.node(at),
  operator: 'delete',
  operand: lower.optional(lower.syntax.children(at).at(-1), at),
});

function entryOf(at: number, lower: Lowering): Entry {
  const { syntax } = lower;
  if (syntax.kind(at) !== 'initializer_pair') return { value: lower.expression(at) };
  const designator = syntax.child(at, 'designator');
  const value = lower.optional(syntax.child(at, 'value'), at);
  if (designator === undefined) return { value };
  const name = syntax.slice(designator).replace(/^\./, '');
  return { key: { kind: 'literal', ...lower.node(designator), value: name }, value };
}

/** `{ 1, 2 }` is a list, `{ .a = 1 }` a map. */
const initializer: ExpressionRule = (at, lower) => {
  const entries = lower.syntax.children(at).map((child) => entryOf(child, lower));
  return { kind: 'collection', ...lower.node(at), form: entries.some(({ key }) => key) ? 'map' : 'list', entries };
};

const lambda: ExpressionRule = (at, lower) => ({
  kind: 'function',
  ...lower.node(at),
  definition: functionOf(at, lower),
});

const choice: ExpressionRule = (at, lower) =>
  conditional(
    at,
    lower,
    ['condition', 'consequence', 'alternative'].map((name) => lower.syntax.child(at, name)),
  );

export const EXPRESSIONS: ReadonlyMap<string, ExpressionRule> = new Map<string, ExpressionRule>([
  ...LITERALS,
  ['identifier', namePath],
  ['field_identifier', namePath],
  ['qualified_identifier', namePath],
  ['template_function', namePath],
  ['this', namePath],
  ['call_expression', call],
  ['field_expression', field],
  ['subscript_expression', subscript],
  ['binary_expression', (at, lower) => lowerBinary(at, lower, spell)],
  ['unary_expression', unary],
  ['pointer_expression', unary],
  ['assignment_expression', assignment],
  ['update_expression', update],
  ['cast_expression', castOf],
  ['compound_literal_expression', ofField('value')],
  ['parenthesized_expression', first],
  ['condition_clause', ofField('value')],
  ['conditional_expression', choice],
  ['comma_expression', (at, lower) => lower.other(at)],
  ['sizeof_expression', measure],
  ['alignof_expression', nothingOf],
  ['offsetof_expression', nothingOf],
  ['new_expression', creation],
  ['delete_expression', deletion],
  ['initializer_list', initializer],
  ['lambda_expression', lambda],
]);
