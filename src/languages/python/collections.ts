import type { Argument, Entry, Expression } from '../../contracts/program.ts';
import type { ExpressionRule, Lowering } from '../lowering.ts';

/** The only child of a wrapper: parentheses, `type`, a case's pattern. */
export const inner: ExpressionRule = (at, lower) => {
  const children = lower.syntax.children(at);
  const [only] = children;
  return only !== undefined && children.length === 1 ? lower.expression(only) : lower.other(at);
};

/** Values without brackets around them. */
export const tupleOf = (at: number, lower: Lowering, values: readonly Expression[]): Expression => ({
  kind: 'collection',
  ...lower.node(at),
  form: 'tuple',
  entries: values.map((value) => ({ value })),
});

function argument(at: number, lower: Lowering): Argument {
  const { syntax } = lower;
  const kind = syntax.kind(at);
  if (kind === 'keyword_argument') {
    const [key, value] = syntax.children(at);
    return { name: key === undefined ? '' : syntax.slice(key), value: lower.optional(value, at) };
  }
  if (kind === 'list_splat') return { value: inner(at, lower), spread: true };
  if (kind === 'dictionary_splat') return { name: '**', value: inner(at, lower), spread: true };
  return { value: lower.expression(at) };
}

/** The arguments of a call, or the bases of a class. */
export function argumentsOf(at: number | undefined, lower: Lowering): readonly Argument[] {
  if (at === undefined) return [];
  // `f(x for x in y)`: the grammar makes the generator the arguments.
  if (lower.syntax.kind(at) !== 'argument_list') return [{ value: lower.expression(at) }];
  return lower.syntax.children(at).map((child) => argument(child, lower));
}

function entry(at: number, lower: Lowering): Entry {
  const { syntax } = lower;
  const kind = syntax.kind(at);
  if (kind === 'pair') {
    const [key, value] = syntax.children(at);
    return { key: lower.optional(key, at), value: lower.optional(value, at) };
  }
  if (kind.endsWith('_splat') || kind === 'list_splat_pattern') return { value: inner(at, lower), spread: true };
  return { value: lower.expression(at) };
}

const collection =
  (form: 'list' | 'map' | 'set' | 'tuple'): ExpressionRule =>
  (at, lower) => ({
    kind: 'collection',
    ...lower.node(at),
    form,
    entries: lower.syntax.children(at).map((child) => entry(child, lower)),
  });

/** `for target in over`; several sources without parentheses are a tuple. */
function clause(at: number, lower: Lowering): { readonly target: Expression; readonly over: Expression } {
  const [target, ...sources] = lower.syntax.children(at);
  const [over, ...more] = sources.map((source) => lower.expression(source));
  const first = over ?? lower.nothing(at);
  return {
    target: lower.optional(target, at),
    over: more.length === 0 ? first : tupleOf(at, lower, [first, ...more]),
  };
}

const comprehension: ExpressionRule = (at, lower) => {
  const { syntax } = lower;
  const [element, ...rest] = syntax.children(at);
  const pair = element !== undefined && syntax.kind(element) === 'pair';
  return {
    kind: 'comprehension',
    ...lower.node(at),
    element: pair
      ? { kind: 'collection', ...lower.node(element), form: 'map', entries: [entry(element, lower)] }
      : lower.optional(element, at),
    clauses: rest.filter((child) => syntax.kind(child) === 'for_in_clause').map((child) => clause(child, lower)),
    tests: rest.filter((child) => syntax.kind(child) !== 'for_in_clause').map((child) => inner(child, lower)),
  };
};

export const COLLECTIONS: readonly (readonly [string, ExpressionRule])[] = [
  ['list', collection('list')],
  ['list_pattern', collection('list')],
  ['set', collection('set')],
  ['tuple', collection('tuple')],
  ['tuple_pattern', collection('tuple')],
  ['expression_list', collection('tuple')],
  ['pattern_list', collection('tuple')],
  ['dictionary', collection('map')],
  ['list_comprehension', comprehension],
  ['set_comprehension', comprehension],
  ['dictionary_comprehension', comprehension],
  ['generator_expression', comprehension],
];
