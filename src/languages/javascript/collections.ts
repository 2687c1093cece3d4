import type { Entry, Expression } from '../../contracts/program.ts';
import { type ExpressionRule, first, type Lowering } from '../lowering.ts';
import { functionExpression } from './functions.ts';
import { stringValue } from './strings.ts';

/** `name`, `'name'` and `1` as keys are text; `[computed]` is what it computes. */
export function keyOf(at: number, lower: Lowering): Expression {
  const { syntax } = lower;
  const kind = syntax.kind(at);
  if (kind === 'computed_property_name') return first(at, lower);
  return { kind: 'literal', ...lower.node(at), value: kind === 'string' ? stringValue(at, lower) : syntax.slice(at) };
}

/** `{ a = 1 }` in a pattern. */
const patternDefault: ExpressionRule = (at, lower) => {
  const [target, value] = lower.syntax.children(at);
  return {
    kind: 'assignment',
    ...lower.node(at),
    target: lower.optional(target, at),
    value: lower.optional(value, at),
  };
};

function entry(at: number, lower: Lowering): Entry {
  const { syntax } = lower;
  switch (syntax.kind(at)) {
    case 'pair':
    case 'pair_pattern': {
      const key = syntax.child(at, 'key');
      const value = lower.optional(syntax.child(at, 'value'), at);
      return key === undefined ? { value } : { key: keyOf(key, lower), value };
    }
    case 'spread_element':
    case 'rest_pattern':
      return { value: first(at, lower), spread: true };
    case 'shorthand_property_identifier':
    case 'shorthand_property_identifier_pattern':
      return { key: keyOf(at, lower), value: { kind: 'name', ...lower.node(at), name: syntax.slice(at) } };
    case 'object_assignment_pattern': {
      const [target] = syntax.children(at);
      return { key: keyOf(target ?? at, lower), value: patternDefault(at, lower) };
    }
    case 'method_definition': {
      const key = syntax.child(at, 'name');
      const value = functionExpression(at, lower);
      return key === undefined ? { value } : { key: keyOf(key, lower), value };
    }
    default:
      return { value: lower.expression(at) };
  }
}

const collection =
  (form: 'list' | 'map'): ExpressionRule =>
  (at, lower) => ({
    kind: 'collection',
    ...lower.node(at),
    form,
    entries: lower.syntax.children(at).map((child) => entry(child, lower)),
  });

export const COLLECTIONS: readonly (readonly [string, ExpressionRule])[] = [
  ['array', collection('list')],
  ['array_pattern', collection('list')],
  ['object', collection('map')],
  ['object_pattern', collection('map')],
  ['assignment_pattern', patternDefault],
  ['object_assignment_pattern', patternDefault],
];
