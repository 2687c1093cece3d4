import type { Expression } from '../../contracts/program.ts';
import type { ExpressionRule, Lowering } from '../lowering.ts';

const SIMPLE: ReadonlyMap<string, string> = new Map([
  ['b', '\b'],
  ['f', '\f'],
  ['n', '\n'],
  ['r', '\r'],
  ['t', '\t'],
  ['v', '\v'],
  ['\n', ''],
  ['\r\n', ''],
  ['\u2028', ''],
  ['\u2029', ''],
]);

const ESCAPE = /\\(?:\r\n|x[0-9a-fA-F]{2}|u[0-9a-fA-F]{4}|u\{[0-9a-fA-F]{1,6}\}|[0-7]{1,3}|[\s\S])/g;

function resolveEscape(sequence: string): string {
  const body = sequence.slice(1);
  const simple = SIMPLE.get(body);
  if (simple !== undefined) return simple;
  if (/^[0-7]/.test(body)) return String.fromCharCode(Number.parseInt(body, 8));
  if (body.length === 1) return body;
  const code = Number.parseInt(body.replace(/^[xu]\{?/, ''), 16);
  return code <= 0x10ffff ? String.fromCodePoint(code) : sequence;
}

/** A literal's text with its escapes resolved. */
export const cook = (text: string): string => (text.includes('\\') ? text.replace(ESCAPE, resolveEscape) : text);

const quoted = (text: string): string => cook(text.replace(/^['"]/, '').replace(/['"]$/, ''));

/** The value of a string node. */
export const stringValue = (at: number, { syntax }: Lowering): string => quoted(syntax.slice(at));

export const string: ExpressionRule = (at, lower) => ({
  kind: 'literal',
  ...lower.node(at),
  value: stringValue(at, lower),
});

/** The parts between the backticks: text between substitutions is not a node of its own in every grammar, so it is cut from the source. */
export function templateParts(at: number, lower: Lowering): readonly Expression[] {
  const { syntax } = lower;
  const parts: Expression[] = [];
  let from = syntax.start(at) + 1;
  const text = (to: number): void => {
    if (to > from) parts.push({ kind: 'literal', start: from, end: to, value: cook(syntax.text.slice(from, to)) });
  };
  for (const child of syntax.everyChild(at)) {
    if (syntax.kind(child) !== 'template_substitution') continue;
    text(syntax.start(child));
    for (const value of syntax.everyChild(child)) parts.push(lower.expression(value));
    from = syntax.end(child);
  }
  text(syntax.end(at) - 1);
  return parts;
}

/** Without substitutions a template is a plain literal. */
export const template: ExpressionRule = (at, lower) => {
  const parts = templateParts(at, lower);
  const node = lower.node(at);
  const [only] = parts;
  if (only === undefined) return { kind: 'literal', ...node, value: '' };
  return only.kind === 'literal' && parts.length === 1 ? { ...only, ...node } : { kind: 'template', ...node, parts };
};
