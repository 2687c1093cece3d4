import type { ExpressionRule } from '../lowering.ts';

const SIMPLE: ReadonlyMap<string, string> = new Map([
  ['b', '\b'],
  ['f', '\f'],
  ['n', '\n'],
  ['r', '\r'],
  ['s', ' '],
  ['t', '\t'],
  ['\n', ''],
]);

const ESCAPE = /\\(?:u+[0-9a-fA-F]{4}|[0-7]{1,3}|[\s\S])/g;

function resolveEscape(sequence: string): string {
  const body = sequence.slice(1);
  const simple = SIMPLE.get(body);
  if (simple !== undefined) return simple;
  if (/^u+[0-9a-fA-F]{4}$/.test(body)) return String.fromCharCode(Number.parseInt(body.replace(/^u+/, ''), 16));
  return /^[0-7]/.test(body) ? String.fromCharCode(Number.parseInt(body, 8)) : body;
}

/** The escapes of a Java text, resolved. */
const cook = (text: string): string => (text.includes('\\') ? text.replace(ESCAPE, resolveEscape) : text);

/** A text block begins on the line behind its quotes; by how much it is indented does not matter here. */
const text: ExpressionRule = (at, lower) => {
  const written = lower.syntax.slice(at);
  const block = /^"""[ \t]*\r?\n([\s\S]*)"""$/.exec(written)?.[1];
  return { kind: 'literal', ...lower.node(at), value: cook(block ?? written.slice(1, -1)) };
};

const number: ExpressionRule = (at, lower) => {
  const written = lower.syntax.slice(at).replaceAll('_', '');
  const whole = /^(0[xX][0-9a-fA-F]+|0[bB][01]+|\d+)[lL]?$/.exec(written)?.[1];
  const octal = whole !== undefined && /^0[0-7]+$/.test(whole);
  const value = whole === undefined ? Number.parseFloat(written) : octal ? Number.parseInt(whole, 8) : Number(whole);
  return Number.isNaN(value) ? lower.other(at) : { kind: 'literal', ...lower.node(at), value };
};

const constant =
  (value: boolean | null): ExpressionRule =>
  (at, lower) => ({ kind: 'literal', ...lower.node(at), value });

export const LITERALS: readonly (readonly [string, ExpressionRule])[] = [
  ['string_literal', text],
  // Joined to a text, a character is one.
  ['character_literal', text],
  ['decimal_integer_literal', number],
  ['hex_integer_literal', number],
  ['octal_integer_literal', number],
  ['binary_integer_literal', number],
  ['decimal_floating_point_literal', number],
  ['hex_floating_point_literal', number],
  ['true', constant(true)],
  ['false', constant(false)],
  ['null_literal', constant(null)],
];
