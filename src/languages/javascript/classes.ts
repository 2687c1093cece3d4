import type { ClassDefinition, Expression, Statement } from '../../contracts/program.ts';
import { type ExpressionRule, first, type Lowering, NOTHING } from '../lowering.ts';
import { keyOf } from './collections.ts';
import { FUNCTION_EXPRESSIONS, functionOf } from './functions.ts';

const FUNCTIONS: ReadonlySet<string> = new Set(FUNCTION_EXPRESSIONS);

export const decoratorsIn = (at: number, lower: Lowering): readonly Expression[] =>
  lower.syntax.children(at).flatMap((child) => (lower.syntax.kind(child) === 'decorator' ? [first(child, lower)] : []));

/** `extends a.B, implements C`: what is extended; interfaces are types. */
function basesOf(at: number, lower: Lowering): readonly Expression[] {
  const { syntax } = lower;
  const heritage = syntax.ofKind(at, 'class_heritage');
  if (heritage === undefined) return [];
  return syntax.children(heritage).flatMap((child) => {
    const kind = syntax.kind(child);
    if (kind === 'implements_clause') return [];
    return kind === 'extends_clause'
      ? syntax.all(child, 'value').map((base) => lower.expression(base))
      : [lower.expression(child)];
  });
}

/** `handle = async () => {…}` is a method; any other field an assignment in the class's body. */
function field(at: number, lower: Lowering, decorators: readonly Expression[]): readonly Statement[] {
  const { syntax } = lower;
  const name = syntax.child(at, 'name') ?? syntax.child(at, 'property');
  const value = syntax.child(at, 'value');
  if (name === undefined || value === undefined) return decorators.map((decorator) => lower.evaluate(decorator));
  if (FUNCTIONS.has(syntax.kind(value))) return [lower.define(functionOf(value, lower, decorators))];
  const key = keyOf(name, lower);
  const node = lower.node(name);
  const named = key.kind === 'literal' && typeof key.value === 'string';
  const target: Expression = named ? { kind: 'name', ...node, name: key.value } : key;
  const marks = decorators.map((decorator) => lower.evaluate(decorator));
  return [...marks, { kind: 'assign', ...lower.node(at), targets: [target], value: lower.expression(value) }];
}

/** `[key()]() {…}` computes its name when the class is defined. */
function computedName(at: number, lower: Lowering): readonly Statement[] {
  const { syntax } = lower;
  const name = syntax.child(at, 'name');
  return name !== undefined && syntax.kind(name) === 'computed_property_name'
    ? [lower.evaluate(first(name, lower))]
    : [];
}

function memberOf(at: number, lower: Lowering, decorators: readonly Expression[]): readonly Statement[] {
  const { syntax } = lower;
  switch (syntax.kind(at)) {
    case 'method_definition':
      return [
        ...computedName(at, lower),
        lower.define(functionOf(at, lower, [...decorators, ...decoratorsIn(at, lower)])),
      ];
    case 'field_definition':
    case 'public_field_definition':
      return field(at, lower, [...decorators, ...decoratorsIn(at, lower)]);
    case 'class_static_block':
      return [{ kind: 'block', ...lower.node(at), body: lower.block(syntax.child(at, 'body')) }];
    case 'method_signature':
    case 'abstract_method_signature':
    case 'index_signature':
      return NOTHING;
    default:
      return lower.statement(at);
  }
}

/** TypeScript's grammar puts a method's decorators before it. */
function membersOf(at: number | undefined, lower: Lowering): readonly Statement[] {
  if (at === undefined) return [];
  const { syntax } = lower;
  const lowered: Statement[] = [];
  let decorators: Expression[] = [];
  for (const child of syntax.everyChild(at)) {
    if (syntax.kind(child) === 'decorator') {
      decorators.push(first(child, lower));
      continue;
    }
    lowered.push(...memberOf(child, lower, decorators));
    decorators = [];
  }
  return [...lowered, ...decorators.map((decorator) => lower.evaluate(decorator))];
}

/** A class; `decorators` are those that stand before it. */
export function classOf(at: number, lower: Lowering, decorators: readonly Expression[]): ClassDefinition {
  const known = lower.definitions.get(at);
  return {
    ...lower.definitionNode(at),
    name: known?.name || (known?.boundTo ?? ''),
    qualifiedName: known?.qualifiedName ?? '',
    bases: basesOf(at, lower),
    decorators: [...decorators, ...decoratorsIn(at, lower)],
    body: membersOf(lower.syntax.child(at, 'body'), lower),
  };
}

/** What of a class is a value where an expression stands: its bases, its methods, its fields. */
function partsOf(statement: Statement): readonly Expression[] {
  if (statement.kind === 'define') {
    const { definition } = statement;
    return [{ kind: 'function', start: definition.start, end: definition.end, definition }];
  }
  if (statement.kind === 'assign') return [statement.value];
  if (statement.kind === 'evaluate') return [statement.value];
  return statement.kind === 'block' ? statement.body.flatMap(partsOf) : [];
}

/** A class where an expression stands has no kind of its own: a value made of its bases, methods and fields. */
export const classExpression: ExpressionRule = (at, lower) => {
  const { bases, decorators, body } = classOf(at, lower, []);
  return { kind: 'other', ...lower.node(at), parts: [...bases, ...decorators, ...body.flatMap(partsOf)] };
};
