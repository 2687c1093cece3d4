import type { Expression } from '../../contracts/program.ts';
import type { ExpressionRule, Lowering } from '../lowering.ts';

const SIMPLE: ReadonlyMap<string, string> = new Map([
  ['a', '\x07'],
  ['b', '\b'],
  ['e', '\x1b'],
  ['f', '\f'],
  ['n', '\n'],
  ['r', '\r'],
  ['t', '\t'],
  ['v', '\v'],
  ['\n', ''],
  ['\r\n', ''],
]);

const ESCAPE = /\\(?:\r\n|x[0-9a-fA-F]+|[0-7]{1,3}|u[0-9a-fA-F]{4}|U[0-9a-fA-F]{8}|[\s\S])/g;

function resolveEscape(sequence: string): string {
  const body = sequence.slice(1);
  const simple = SIMPLE.get(body);
  if (simple !== undefined) return simple;
  if (/^[0-7]/.test(body)) return String.fromCharCode(Number.parseInt(body, 8));
  if (!/^[xuU]./.test(body)) return body;
  const code = Number.parseInt(body.slice(1), 16);
  return code <= 0x10ffff ? String.fromCodePoint(code) : sequence;
}

const cook = (text: string): string => (text.includes('\\') ? text.replace(ESCAPE, resolveEscape) : text);

/** Between the quotes; `L`, `u8` and their like before them say how it is stored. */
function textOf(written: string): string {
  const raw = /^\w*R"([^()\s\\]*)\(([\s\S]*)\)\1"$/.exec(written);
  if (raw !== null) return raw[2] ?? '';
  return cook(written.replace(/^\w*"/, '').replace(/"$/, ''));
}

const text: ExpressionRule = (at, lower) => ({
  kind: 'literal',
  ...lower.node(at),
  value: textOf(lower.syntax.slice(at)),
});

/** `"a" "b"` is one text; a macro between them is what nobody knows. */
function concatenated(at: number, lower: Lowering): Expression {
  const parts = lower.syntax.children(at).map((child) => lower.expression(child));
  const texts = parts.flatMap((part) =>
    part.kind === 'literal' && typeof part.value === 'string' ? [part.value] : [],
  );
  if (texts.length === parts.length) return { kind: 'literal', ...lower.node(at), value: texts.join('') };
  return { kind: 'template', ...lower.node(at), parts };
}

/** A character is the number that it is stored as. */
const character: ExpressionRule = (at, lower) => {
  const written = lower.syntax.slice(at).replace(/^\w*'/, '').replace(/'$/, '');
  return { kind: 'literal', ...lower.node(at), value: cook(written).codePointAt(0) ?? 0 };
};

const number: ExpressionRule = (at, lower) => {
  const plain = lower.syntax.slice(at).replaceAll("'", '');
  const whole = /^(0[xX][0-9a-fA-F]+|0[bB][01]+|0[0-7]+|\d+)[uUlLzZ]*$/.exec(plain)?.[1];
  const octal = whole !== undefined && /^0[0-7]+$/.test(whole);
  const value = whole === undefined ? Number.parseFloat(plain) : octal ? Number.parseInt(whole, 8) : Number(whole);
  return Number.isNaN(value) ? lower.other(at) : { kind: 'literal', ...lower.node(at), value };
};

const constant =
  (value: boolean | null): ExpressionRule =>
  (at, lower) => ({ kind: 'literal', ...lower.node(at), value });

export const LITERALS: readonly (readonly [string, ExpressionRule])[] = [
  ['string_literal', text],
  ['raw_string_literal', text],
  ['concatenated_string', concatenated],
  ['char_literal', character],
  ['number_literal', number],
  ['true', constant(true)],
  ['false', constant(false)],
  ['null', constant(null)],
  ['nullptr', constant(null)],
];
