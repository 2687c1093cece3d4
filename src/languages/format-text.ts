import type { Argument, Expression } from '../contracts/program.ts';

/** A conversion of `String.format` and `fmt.Sprintf`; with positions of its own (`%1$s`, `%[1]s`) nobody counts here. */
const CONVERSION = /%(?:%|[-+ #0,(]*\d*(?:\.\d+)?([a-zA-Z]))/g;
/** Conversions that give nothing but digits, signs and words. */
const HARMLESS = /^[bdoxXeEfFgGtTnUp]$/;
/** Conversions of `%q` quote what they are given, and say no more than `%s` about what is in it. */
const POSITIONED = /%(?:\d+\$|\[\d+\])/;

/** What a number is printed as says nothing of it; how it came about is looked at all the same. */
const digitsOf = (value: Expression, digits: Expression): Expression => ({
  kind: 'conditional',
  start: value.start,
  end: value.end,
  test: value,
  // biome-ignore lint/suspicious/noThenProperty: an expression, which nobody awaits
  then: digits,
  otherwise: digits,
});

/** `format("a %s b", x)` as the text that it gives: its parts in order. Undefined where the format is no literal. */
export function formattedText(
  at: { readonly start: number; readonly end: number },
  format: Expression | undefined,
  args: readonly Argument[],
): Expression | undefined {
  if (format?.kind !== 'literal' || typeof format.value !== 'string' || POSITIONED.test(format.value)) return undefined;
  const { start, end } = format;
  const literal = (value: string): Expression => ({ kind: 'literal', start, end, value });
  const parts: Expression[] = [];
  let [from, next] = [0, 0];
  for (const match of format.value.matchAll(CONVERSION)) {
    const before = format.value.slice(from, match.index);
    if (before !== '') parts.push(literal(before));
    from = match.index + match[0].length;
    const letter = match[1];
    if (letter === undefined) parts.push(literal('%'));
    else if (letter === 'n') parts.push(literal('\n'));
    else {
      const value = args[next]?.value;
      next += 1;
      parts.push(value === undefined ? literal('0') : HARMLESS.test(letter) ? digitsOf(value, literal('0')) : value);
    }
  }
  const rest = format.value.slice(from);
  if (rest !== '') parts.push(literal(rest));
  return { kind: 'template', ...at, parts };
}
