import type { Argument, Entry, Expression } from '../../contracts/program.ts';
import { lowerBinary, operatorOf } from '../chains.ts';
import { type ExpressionRule, first, type Lowering } from '../lowering.ts';
import { call } from './calls.ts';
import { functionOf } from './functions.ts';
import { namePath } from './names.ts';

const SPELLED: ReadonlyMap<string, string> = new Map([
  ['&&', 'and'],
  ['||', 'or'],
  ['!', 'not'],
]);

const spell = (operator: string): string => SPELLED.get(operator) ?? operator;

const SIMPLE: ReadonlyMap<string, string> = new Map([
  ['a', '\x07'],
  ['b', '\b'],
  ['f', '\f'],
  ['n', '\n'],
  ['r', '\r'],
  ['t', '\t'],
  ['v', '\v'],
]);

const ESCAPE = /\\(?:x[0-9a-fA-F]{2}|u[0-9a-fA-F]{4}|U[0-9a-fA-F]{8}|[0-7]{3}|[\s\S])/g;

function resolveEscape(sequence: string): string {
  const body = sequence.slice(1);
  const simple = SIMPLE.get(body);
  if (simple !== undefined) return simple;
  const code = /^[xuU]./.test(body) ? Number.parseInt(body.slice(1), 16) : Number.parseInt(body, 8);
  return Number.isNaN(code) || code > 0x10ffff ? body : String.fromCodePoint(code);
}

const cook = (text: string): string => (text.includes('\\') ? text.replace(ESCAPE, resolveEscape) : text);

const text: ExpressionRule = (at, lower) => {
  const written = lower.syntax.slice(at);
  const inner = written.slice(1, -1);
  return { kind: 'literal', ...lower.node(at), value: written.startsWith('`') ? inner : cook(inner) };
};

const number: ExpressionRule = (at, lower) => {
  const written = lower.syntax.slice(at).replaceAll('_', '');
  const octal = /^0o?([0-7]+)$/.exec(written)?.[1];
  const value = octal === undefined ? Number(written) : Number.parseInt(octal, 8);
  return Number.isNaN(value) ? lower.other(at) : { kind: 'literal', ...lower.node(at), value };
};

const constant =
  (value: boolean | null): ExpressionRule =>
  (at, lower) => ({ kind: 'literal', ...lower.node(at), value });

const member: ExpressionRule = (at, lower) => {
  const { syntax } = lower;
  const field = syntax.child(at, 'field');
  const object = lower.optional(syntax.child(at, 'operand'), at);
  return { kind: 'member', ...lower.node(at), object, name: field === undefined ? '' : syntax.slice(field) };
};

const element: ExpressionRule = (at, lower) => ({
  kind: 'index',
  ...lower.node(at),
  object: lower.optional(lower.syntax.child(at, 'operand'), at),
  index: lower.optional(lower.syntax.child(at, 'index'), at),
});

const slice: ExpressionRule = (at, lower) => {
  const { syntax } = lower;
  const bounds = ['start', 'end', 'capacity'].flatMap((name) => syntax.child(at, name) ?? []);
  const parts = bounds.map((bound) => lower.expression(bound));
  const object = lower.optional(syntax.child(at, 'operand'), at);
  return { kind: 'index', ...lower.node(at), object, index: { kind: 'slice', ...lower.node(at), parts } };
};

/** What a pointer points to, its address, and what comes out of a channel are the value itself. */
const unary: ExpressionRule = (at, lower) => {
  const operator = operatorOf(lower.syntax, at);
  const operand = lower.optional(lower.syntax.child(at, 'operand'), at);
  if (operator === '&' || operator === '*' || operator === '<-') return operand;
  return { kind: 'unary', ...lower.node(at), operator: spell(operator), operand };
};

const operandOf: ExpressionRule = (at, lower) => lower.optional(lower.syntax.child(at, 'operand'), at);

const inner = (at: number | undefined, lower: Lowering): number | undefined =>
  at !== undefined && lower.syntax.kind(at) === 'literal_element' ? lower.syntax.children(at)[0] : at;

function entryOf(at: number, lower: Lowering, isMap: boolean): Entry {
  const { syntax } = lower;
  if (syntax.kind(at) !== 'keyed_element') return { value: lower.optional(inner(at, lower), at) };
  const key = inner(syntax.child(at, 'key'), lower);
  const value = lower.optional(inner(syntax.child(at, 'value'), lower), at);
  if (key === undefined) return { value };
  // The fields of a structure are names, the keys of a map values: of one that has a name of its own (`bson.M`) too.
  return isMap || syntax.kind(key).endsWith('string_literal')
    ? { key: lower.expression(key), value }
    : { key: { kind: 'literal', ...lower.node(key), value: syntax.slice(key) }, value };
}

const literalValue: ExpressionRule = (at, lower) => {
  const entries = lower.syntax.children(at).map((child) => entryOf(child, lower, false));
  return { kind: 'collection', ...lower.node(at), form: entries.some(({ key }) => key) ? 'map' : 'list', entries };
};

/** `tls.Config{A: b}` calls `tls.Config` with what its fields are given; maps, lists and own structures are collections. */
const composite: ExpressionRule = (at, lower) => {
  const { syntax } = lower;
  const type = syntax.child(at, 'type');
  const body = syntax.child(at, 'body');
  if (body === undefined) return lower.other(at);
  const isMap = type !== undefined && syntax.kind(type) === 'map_type';
  const entries = syntax.children(body).map((child) => entryOf(child, lower, isMap));
  if (type !== undefined && syntax.kind(type) === 'qualified_type') {
    const args = entries.map(
      ({ key, value }): Argument => (key?.kind === 'literal' ? { name: String(key.value), value } : { value }),
    );
    return { kind: 'call', ...lower.node(at), callee: namePath(type, lower), args };
  }
  const form = entries.some(({ key }) => key) ? 'map' : 'list';
  return { kind: 'collection', ...lower.node(at), form, entries };
};

const several: ExpressionRule = (at, lower) => {
  const parts = lower.syntax.children(at).map((child) => lower.expression(child));
  const [only, ...more] = parts;
  if (only !== undefined && more.length === 0) return only;
  const entries = parts.map((value) => ({ value }));
  return { kind: 'collection', ...lower.node(at), form: 'tuple', entries };
};

const literalFunction = (at: number, lower: Lowering): Expression => ({
  kind: 'function',
  ...lower.node(at),
  definition: functionOf(at, lower),
});

export const EXPRESSIONS: ReadonlyMap<string, ExpressionRule> = new Map<string, ExpressionRule>([
  ...[
    'identifier',
    'field_identifier',
    'package_identifier',
    'type_identifier',
    'blank_identifier',
    'qualified_type',
    'iota',
  ].map((kind) => [kind, namePath] as const),
  ['interpreted_string_literal', text],
  ['raw_string_literal', text],
  ['rune_literal', text],
  ['int_literal', number],
  ['float_literal', number],
  ['true', constant(true)],
  ['false', constant(false)],
  ['nil', constant(null)],
  ['call_expression', call],
  ['selector_expression', member],
  ['index_expression', element],
  ['slice_expression', slice],
  ['unary_expression', unary],
  ['binary_expression', (at, lower) => lowerBinary(at, lower, spell)],
  ['parenthesized_expression', first],
  ['type_assertion_expression', operandOf],
  ['type_conversion_expression', operandOf],
  ['composite_literal', composite],
  ['literal_value', literalValue],
  ['literal_element', first],
  ['expression_list', several],
  ['func_literal', literalFunction],
]);
