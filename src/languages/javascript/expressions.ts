import type { Argument } from '../../contracts/program.ts';
import { conditional, lowerBinary, operatorOf } from '../chains.ts';
import { type ExpressionRule, first, type Lowering } from '../lowering.ts';
import { classExpression } from './classes.ts';
import { COLLECTIONS } from './collections.ts';
import { FUNCTION_EXPRESSIONS, functionExpression } from './functions.ts';
import { JSX } from './jsx.ts';
import { string, template, templateParts } from './strings.ts';

const SPELLINGS: ReadonlyMap<string, string> = new Map([
  ['&&', 'and'],
  ['||', 'or'],
  ['===', '=='],
  ['!==', '!='],
  ['!', 'not'],
]);

const spell = (operator: string): string => SPELLINGS.get(operator) ?? operator;

const literal =
  (value: boolean | null): ExpressionRule =>
  (at, lower) => ({ kind: 'literal', ...lower.node(at), value });

const name: ExpressionRule = (at, lower) => ({ kind: 'name', ...lower.node(at), name: lower.syntax.slice(at) });

const number: ExpressionRule = (at, lower) => {
  const written = lower.syntax.slice(at).replaceAll('_', '').replace(/n$/, '');
  const value = /^0[0-7]+$/.test(written) ? Number.parseInt(written, 8) : Number(written);
  return Number.isNaN(value) ? lower.other(at) : { kind: 'literal', ...lower.node(at), value };
};

const regex: ExpressionRule = (at, lower) => {
  const { syntax } = lower;
  const pattern = syntax.child(at, 'pattern');
  const flags = syntax.child(at, 'flags');
  return {
    kind: 'regex',
    ...lower.node(at),
    pattern: pattern === undefined ? '' : syntax.slice(pattern),
    flags: flags === undefined ? '' : syntax.slice(flags),
  };
};

const member: ExpressionRule = (at, lower) => {
  const { syntax } = lower;
  const property = syntax.child(at, 'property');
  const text = property === undefined ? '' : syntax.slice(property);
  return { kind: 'member', ...lower.node(at), object: lower.optional(syntax.child(at, 'object'), at), name: text };
};

/** `import.meta`, `new.target`. */
const metaProperty: ExpressionRule = (at, lower) => {
  const node = lower.node(at);
  const [object = '', property = ''] = lower.syntax.slice(at).split('.', 2);
  return { kind: 'member', ...node, object: { kind: 'name', ...node, name: object.trim() }, name: property.trim() };
};

const subscript: ExpressionRule = (at, lower) => ({
  kind: 'index',
  ...lower.node(at),
  object: lower.optional(lower.syntax.child(at, 'object'), at),
  index: lower.optional(lower.syntax.child(at, 'index'), at),
});

/** `<Type>value`. */
const last: ExpressionRule = (at, lower) => lower.optional(lower.syntax.children(at).at(-1), at);

/** `(0, module.f)` is how compilers write `module.f`: what comes before it does nothing. */
const sequence: ExpressionRule = (at, lower) => {
  const parts = lower.syntax.children(at).map((child) => lower.expression(child));
  const value = parts.at(-1);
  const idle = parts.slice(0, -1).every(({ kind }) => kind === 'literal');
  return value !== undefined && idle ? value : { kind: 'other', ...lower.node(at), parts };
};

function argument(at: number, lower: Lowering): Argument {
  return lower.syntax.kind(at) === 'spread_element'
    ? { value: first(at, lower), spread: true }
    : { value: lower.expression(at) };
}

const call: ExpressionRule = (at, lower) => {
  const { syntax } = lower;
  const callee = lower.optional(syntax.child(at, 'function') ?? syntax.child(at, 'constructor'), at);
  const args = syntax.child(at, 'arguments');
  const node = lower.node(at);
  if (args !== undefined && syntax.kind(args) === 'template_string') {
    return { kind: 'template', ...node, parts: templateParts(args, lower), tag: callee };
  }
  const list = args === undefined ? [] : syntax.children(args);
  return { kind: 'call', ...node, callee, args: list.map((child) => argument(child, lower)) };
};

const unary: ExpressionRule = (at, lower) => ({
  kind: 'unary',
  ...lower.node(at),
  operator: spell(operatorOf(lower.syntax, at)),
  operand: first(at, lower),
});

const word =
  (operator: 'await' | 'yield'): ExpressionRule =>
  (at, lower) => {
    if (operator === 'yield') lower.noteYield();
    return { kind: 'unary', ...lower.node(at), operator, operand: first(at, lower) };
  };

const ternary: ExpressionRule = (at, lower) =>
  conditional(
    at,
    lower,
    ['condition', 'consequence', 'alternative'].map((field) => lower.syntax.child(at, field)),
  );

/** `a = b` and `a += b` where a value is wanted. */
const assignment: ExpressionRule = (at, lower) => {
  const [target, value] = lower.syntax.children(at);
  const operator = operatorOf(lower.syntax, at);
  return {
    kind: 'assignment',
    ...lower.node(at),
    target: lower.optional(target, at),
    value: lower.optional(value, at),
    ...(operator === '' ? {} : { operator }),
  };
};

/** `i++` adds one. */
const update: ExpressionRule = (at, lower) => {
  const node = lower.node(at);
  const operator = operatorOf(lower.syntax, at) === '--' ? '-=' : '+=';
  return {
    kind: 'assignment',
    ...node,
    target: first(at, lower),
    value: { kind: 'literal', ...node, value: 1 },
    operator,
  };
};

const binary: ExpressionRule = (at, lower) => lowerBinary(at, lower, spell);

export const EXPRESSIONS: ReadonlyMap<string, ExpressionRule> = new Map<string, ExpressionRule>([
  ...COLLECTIONS,
  ...JSX,
  ...FUNCTION_EXPRESSIONS.map((kind) => [kind, functionExpression] as const),
  ['class', classExpression],
  ['identifier', name],
  ['shorthand_property_identifier', name],
  ['shorthand_property_identifier_pattern', name],
  ['this', name],
  ['super', name],
  ['import', name],
  ['private_property_identifier', name],
  ['property_identifier', name],
  ['true', literal(true)],
  ['false', literal(false)],
  ['null', literal(null)],
  ['undefined', literal(null)],
  ['number', number],
  ['string', string],
  ['template_string', template],
  ['regex', regex],
  ['member_expression', member],
  ['nested_identifier', member],
  ['meta_property', metaProperty],
  ['subscript_expression', subscript],
  ['call_expression', call],
  ['new_expression', call],
  ['parenthesized_expression', first],
  ['sequence_expression', sequence],
  ['non_null_expression', first],
  ['as_expression', first],
  ['satisfies_expression', first],
  ['instantiation_expression', first],
  ['type_assertion', last],
  ['binary_expression', binary],
  ['unary_expression', unary],
  ['update_expression', update],
  ['await_expression', word('await')],
  ['yield_expression', word('yield')],
  ['ternary_expression', ternary],
  ['assignment_expression', assignment],
  ['augmented_assignment_expression', assignment],
]);
