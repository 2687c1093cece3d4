import type { Argument, Expression } from '../../contracts/program.ts';
import { formattedText } from '../format-text.ts';
import type { ExpressionRule, Lowering } from '../lowering.ts';
import { functionOf } from './functions.ts';
import { namePath } from './names.ts';

type Called = {
  readonly node: { readonly start: number; readonly end: number };
  readonly object: Expression;
  readonly args: readonly Argument[];
};

export const argumentsOf = (at: number | undefined, lower: Lowering): readonly Argument[] =>
  at === undefined ? [] : lower.syntax.children(at).map((child) => ({ value: lower.expression(child) }));

const comparison =
  (operator: string, turned: boolean) =>
  ({ node, object, args }: Called): Expression | undefined => {
    const [only, ...more] = args;
    if (only === undefined || more.length > 0) return undefined;
    const [left, right] = turned ? [only.value, object] : [object, only.value];
    return { kind: 'binary', ...node, operator, left, right };
  };

/** The judge knows patterns by the words of Python's `re`. */
function patternCall(node: Called['node'], name: string, args: readonly Argument[]): Expression {
  const object: Expression = { kind: 'name', ...node, name: 're' };
  return { kind: 'call', ...node, callee: { kind: 'member', ...node, object, name }, args };
}

const isNamed = (expression: Expression, name: string): boolean =>
  (expression.kind === 'name' || expression.kind === 'member') && expression.name === name;

/** `text.matches(p)`, `Pattern.matches(p, text)` and `pattern.matcher(text).matches()` ask whether all of a text fits. */
function matches({ node, object, args }: Called): Expression | undefined {
  const [pattern] = args;
  if (isNamed(object, 'Pattern')) return patternCall(node, 'fullmatch', args);
  if (pattern !== undefined) return patternCall(node, 'fullmatch', [pattern, { value: object }]);
  if (object.kind !== 'call' || object.callee.kind !== 'member' || object.callee.name !== 'matcher') return undefined;
  const callee: Expression = { kind: 'member', ...node, object: object.callee.object, name: 'fullmatch' };
  return { kind: 'call', ...node, callee, args: object.args };
}

const TABLES: readonly string[] = ['Map', 'Set', 'List', 'Arrays'];

/** `Map.of(k, v)`, `Set.of(a)`, `Arrays.asList(a)`: what stands in them is written out. */
function table({ node, object, args }: Called): Expression | undefined {
  if (!TABLES.some((name) => isNamed(object, name))) return undefined;
  if (!isNamed(object, 'Map'))
    return { kind: 'collection', ...node, form: 'list', entries: args.map(({ value }) => ({ value })) };
  const entries = args.flatMap(({ value: key }, index) => {
    const value = args[index + 1]?.value;
    return index % 2 === 0 && value !== undefined ? [{ key, value }] : [];
  });
  return { kind: 'collection', ...node, form: 'map', entries };
}

/** Methods that say the same as an operator, or as what the judge knows under another name. */
const SPELLED: ReadonlyMap<string, (called: Called) => Expression | undefined> = new Map([
  ['equals', comparison('==', false)],
  ['equalsIgnoreCase', comparison('==', false)],
  ['contentEquals', comparison('==', false)],
  ['of', table],
  ['asList', table],
  ['contains', comparison('in', true)],
  ['containsKey', comparison('in', true)],
  ['matches', matches],
  [
    'compile',
    ({ node, object, args }) => (isNamed(object, 'Pattern') ? patternCall(node, 'compile', args) : undefined),
  ],
  [
    'format',
    ({ node, object, args }) =>
      isNamed(object, 'String') ? formattedText(node, args[0]?.value, args.slice(1)) : undefined,
  ],
  ['formatted', ({ node, object, args }) => formattedText(node, object, args)],
]);

/** What a method is called on; without an object, on `this`: the judge looks for it in the class. */
export const invocation: ExpressionRule = (at, lower) => {
  const { syntax } = lower;
  const written = syntax.child(at, 'object');
  const name = syntax.child(at, 'name');
  const node = lower.node(at);
  const object: Expression =
    written === undefined ? { kind: 'name', ...node, name: 'this' } : lower.expression(written);
  const args = argumentsOf(syntax.child(at, 'arguments'), lower);
  const method = name === undefined ? '' : syntax.slice(name);
  const spelled = written === undefined ? undefined : SPELLED.get(method)?.({ node, object, args });
  return spelled ?? { kind: 'call', ...node, callee: { kind: 'member', ...node, object, name: method }, args };
};

/** `new T(a)` calls `T`; the methods of a class that it makes on the way are functions in it. */
export const creation: ExpressionRule = (at, lower) => {
  const { syntax } = lower;
  const type = syntax.child(at, 'type');
  const callee = type === undefined ? lower.nothing(at) : namePath(type, lower);
  const args = argumentsOf(syntax.child(at, 'arguments'), lower);
  const call: Expression = { kind: 'call', ...lower.node(at), callee, args };
  const body = syntax.ofKind(at, 'class_body');
  if (body === undefined) return call;
  const methods = syntax.children(body).filter((child) => lower.definitions.has(child));
  const functions = methods.map((child): Expression => {
    const definition = functionOf(child, lower);
    return { kind: 'function', start: definition.start, end: definition.end, definition };
  });
  return { kind: 'other', ...lower.node(at), parts: [call, ...functions] };
};
