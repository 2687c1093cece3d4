import type { Expression } from '../../contracts/program.ts';
import type { ExpressionRule, Lowering } from '../lowering.ts';

const SIMPLE: ReadonlyMap<string, string> = new Map([
  ['a', '\x07'],
  ['b', '\b'],
  ['f', '\f'],
  ['n', '\n'],
  ['r', '\r'],
  ['t', '\t'],
  ['v', '\v'],
  ['\\', '\\'],
  ["'", "'"],
  ['"', '"'],
  ['\n', ''],
  ['\r\n', ''],
]);

const ESCAPE = /\\(?:\r\n|x[0-9a-fA-F]{2}|[0-7]{1,3}|u[0-9a-fA-F]{4}|U[0-9a-fA-F]{8}|N\{[^}]*\}|[\s\S])/g;

/** One escape sequence's character; what Python does not know stays as written. */
function resolveEscape(sequence: string, bytes: boolean): string {
  const body = sequence.slice(1);
  const simple = SIMPLE.get(body);
  if (simple !== undefined) return simple;
  if (/^[0-7]/.test(body)) return String.fromCharCode(Number.parseInt(body, 8));
  if (body.length === 1 || (bytes && !body.startsWith('x')) || body.startsWith('N')) return sequence;
  const code = Number.parseInt(body.slice(1), 16);
  return code <= 0x10ffff ? String.fromCodePoint(code) : sequence;
}

type Prefix = { readonly raw: boolean; readonly bytes: boolean; readonly formatted: boolean };

function cook(text: string, { raw, bytes, formatted }: Prefix): string {
  const braced = formatted && text.includes('{{') ? text.replaceAll('{{', '{') : text;
  const plain = formatted && braced.includes('}}') ? braced.replaceAll('}}', '}') : braced;
  return raw || !plain.includes('\\') ? plain : plain.replace(ESCAPE, (sequence) => resolveEscape(sequence, bytes));
}

function prefixOf(written: string): Prefix {
  const letters = written.toLowerCase();
  return {
    raw: letters.includes('r'),
    bytes: letters.includes('b'),
    formatted: letters.includes('f') || letters.includes('t'),
  };
}

/** `{name!r}` is `repr(name)`. */
function converted(at: number, value: number, lower: Lowering): Expression {
  const { syntax } = lower;
  const expression = lower.expression(value);
  if (!/^\s*![ra]\s*[:}]/.test(syntax.text.slice(syntax.end(value), syntax.end(at)))) return expression;
  const node = lower.node(value);
  return { kind: 'call', ...node, callee: { kind: 'name', ...node, name: 'repr' }, args: [{ value: expression }] };
}

/** The value between braces, and those its format specification interpolates. */
function interpolated(at: number, lower: Lowering): Expression[] {
  const value = lower.syntax.child(at, 'expression');
  const parts = value === undefined ? [] : [converted(at, value, lower)];
  const specification = lower.syntax.child(at, 'format_specifier');
  const nested = specification === undefined ? [] : lower.syntax.children(specification);
  return [...parts, ...nested.flatMap((child) => interpolated(child, lower))];
}

type Pieces = { readonly parts: readonly Expression[]; readonly bytes: boolean };

const OPENING = /([a-zA-Z]*)("""|'''|"|')/y;

/**
 * The text between the quotes and what is interpolated in it. Cut from the source: the grammar's nodes for the text are many, and not
 * recorded.
 */
function piecesOf(at: number, lower: Lowering): Pieces {
  const { syntax } = lower;
  const end = syntax.end(at);
  OPENING.lastIndex = syntax.start(at);
  const [opening = '', letters = '', quote = ''] = OPENING.exec(syntax.text) ?? [];
  const prefix = prefixOf(letters);
  const parts: Expression[] = [];
  let from = syntax.start(at) + opening.length;
  const text = (to: number): void => {
    if (to <= from) return;
    parts.push({ kind: 'literal', start: from, end: to, value: cook(syntax.text.slice(from, to), prefix) });
  };
  for (const child of syntax.children(at)) {
    text(syntax.start(child));
    parts.push(...interpolated(child, lower));
    from = syntax.end(child);
  }
  text(syntax.text.endsWith(quote, end) ? end - quote.length : end);
  return { parts, bytes: prefix.bytes };
}

const isText = (part: Expression): boolean => part.kind === 'literal' && typeof part.value === 'string';

/** One literal where all is text, a template otherwise. */
function join(at: number, lower: Lowering, { parts, bytes }: Pieces): Expression {
  const node = lower.node(at);
  const [only] = parts;
  if (only !== undefined && only.kind === 'literal' && parts.length === 1 && !bytes) return { ...only, ...node };
  if (!parts.every(isText)) return { kind: 'template', ...node, parts };
  const value = parts.map((part) => (part.kind === 'literal' ? part.value : '')).join('');
  return bytes ? { kind: 'literal', ...node, value, bytes } : { kind: 'literal', ...node, value };
}

/** `"…"`, with every prefix. */
const string: ExpressionRule = (at, lower) => join(at, lower, piecesOf(at, lower));

/** `"a" "b" f"{c}"`: one string. */
const concatenatedString: ExpressionRule = (at, lower) => {
  const all = lower.syntax.children(at).map((child) => piecesOf(child, lower));
  return join(at, lower, { parts: all.flatMap(({ parts }) => parts), bytes: all.some(({ bytes }) => bytes) });
};

export const STRINGS: readonly (readonly [string, ExpressionRule])[] = [
  ['string', string],
  ['concatenated_string', concatenatedString],
];
