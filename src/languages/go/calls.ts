import type { Argument, Expression } from '../../contracts/program.ts';
import { formattedText } from '../format-text.ts';
import type { ExpressionRule, Lowering } from '../lowering.ts';

type Node = { readonly start: number; readonly end: number };
type Spelled = (node: Node, args: readonly Argument[]) => Expression | undefined;

const argumentOf = (at: number, lower: Lowering): Argument =>
  lower.syntax.kind(at) === 'variadic_argument'
    ? { value: lower.optional(lower.syntax.children(at)[0], at), spread: true }
    : { value: lower.expression(at) };

export const argumentsOf = (at: number | undefined, lower: Lowering): readonly Argument[] =>
  at === undefined ? [] : lower.syntax.children(at).map((child) => argumentOf(child, lower));

const comparison =
  (operator: string, turned: boolean): Spelled =>
  (node, [a, b]) => {
    if (a === undefined || b === undefined) return undefined;
    const [left, right] = turned ? [b.value, a.value] : [a.value, b.value];
    return { kind: 'binary', ...node, operator, left, right };
  };

/** Go's functions over texts are the methods of a text elsewhere. */
const method =
  (name: string): Spelled =>
  (node, [object, ...args]) =>
    object === undefined
      ? undefined
      : { kind: 'call', ...node, callee: { kind: 'member', ...node, object: object.value, name }, args };

/** The judge knows patterns by the words of Python's `re`. */
const pattern =
  (name: string): Spelled =>
  (node, args) => {
    const object: Expression = { kind: 'name', ...node, name: 're' };
    return { kind: 'call', ...node, callee: { kind: 'member', ...node, object, name }, args };
  };

/** Functions of the standard library that say the same as an operator, or as what the judge knows under another name. */
const SPELLED: ReadonlyMap<string, Spelled> = new Map([
  ['fmt.Sprintf', (node, [format, ...args]) => formattedText(node, format?.value, args)],
  ['strings.Contains', comparison('in', true)],
  ['slices.Contains', comparison('in', true)],
  ['strings.EqualFold', comparison('==', false)],
  ['strings.HasPrefix', method('startswith')],
  ['strings.HasSuffix', method('endswith')],
  ['strings.TrimSpace', method('strip')],
  ['strings.ToLower', method('lower')],
  ['strings.ToUpper', method('upper')],
  ['strings.ReplaceAll', method('replace')],
  ['strings.Replace', method('replace')],
  ['strings.Split', method('split')],
  ['strings.TrimPrefix', method('removeprefix')],
  ['strings.TrimSuffix', method('removesuffix')],
  ['regexp.MustCompile', pattern('compile')],
  ['regexp.Compile', pattern('compile')],
  ['regexp.MatchString', pattern('search')],
]);

export const call: ExpressionRule = (at, lower) => {
  const { syntax } = lower;
  const node = lower.node(at);
  const written = syntax.child(at, 'function');
  const args = argumentsOf(syntax.child(at, 'arguments'), lower);
  const name = written === undefined ? '' : syntax.slice(written);
  const spelled = SPELLED.get(name)?.(node, args);
  if (spelled !== undefined) return spelled;
  const [only] = args;
  if (name === 'string' && only !== undefined) return only.value;
  const callee = lower.optional(written, at);
  // A pattern's own method for what the judge calls a search.
  const isMatch = callee.kind === 'member' && callee.name === 'MatchString';
  return { kind: 'call', ...node, callee: isMatch ? { ...callee, name: 'search' } : callee, args };
};
