import type { Expression, FunctionDefinition, Parameter, Statement } from '../../contracts/program.ts';
import { type ExpressionRule, first, type Lowering } from '../lowering.ts';
import type { Syntax } from '../syntax.ts';

/** `a = 1`, in a list of parameters or inside a pattern. */
function withFallback(
  pattern: Expression,
  fallback: Expression | undefined,
): Pick<Parameter, 'name' | 'pattern' | 'fallback'> {
  const bound = pattern.kind === 'name' ? { name: pattern.name } : { name: '', pattern };
  return fallback === undefined ? bound : { ...bound, fallback };
}

function untyped(at: number, lower: Lowering): Parameter {
  const { syntax } = lower;
  const node = lower.node(at);
  const [bound, fallback] = syntax.children(at);
  if (syntax.kind(at) === 'assignment_pattern' && bound !== undefined) {
    return {
      ...node,
      ...withFallback(lower.expression(bound), fallback === undefined ? undefined : lower.expression(fallback)),
    };
  }
  if (syntax.kind(at) === 'rest_pattern' && bound !== undefined) {
    return { ...node, ...withFallback(lower.expression(bound), undefined), rest: 'positional' };
  }
  return { ...node, ...withFallback(lower.expression(at), undefined) };
}

/** TypeScript's `private a?: string = '…'`. */
function typed(at: number, lower: Lowering): Parameter {
  const { syntax } = lower;
  const pattern = syntax.child(at, 'pattern') ?? syntax.child(at, 'name');
  const type = syntax.child(at, 'type');
  const value = syntax.child(at, 'value');
  const decorators = syntax.all(at, 'decorator').map((child) => first(child, lower));
  return {
    ...(pattern === undefined ? { name: '' } : untyped(pattern, lower)),
    ...lower.node(at),
    ...(type === undefined ? {} : { annotation: syntax.slice(type).replace(/^:\s*/, '') }),
    ...(value === undefined ? {} : { fallback: lower.expression(value) }),
    ...(decorators.length === 0 ? {} : { decorators }),
  };
}

const isTyped = (kind: string): boolean => kind === 'required_parameter' || kind === 'optional_parameter';

function parametersOf(at: number, lower: Lowering): readonly Parameter[] {
  const { syntax } = lower;
  const single = syntax.child(at, 'parameter');
  if (single !== undefined) return [untyped(single, lower)];
  const list = syntax.child(at, 'parameters');
  if (list === undefined) return [];
  const lowered = syntax.children(list).map((child) => (isTyped(syntax.kind(child)) ? typed : untyped)(child, lower));
  // TypeScript's `this` parameter is a type, not a parameter.
  return lowered.filter(({ name }) => name !== 'this');
}

/** `constructor(private db: Database)` assigns `this.db`. */
function parameterProperties(at: number, lower: Lowering): readonly Statement[] {
  const { syntax } = lower;
  const list = syntax.child(at, 'parameters');
  const marked = list === undefined ? [] : syntax.children(list).filter((child) => isProperty(child, syntax));
  return marked.flatMap((child): Statement[] => {
    const node = lower.node(child);
    const { name } = typed(child, lower);
    if (name === '') return [];
    const object: Expression = { kind: 'name', ...node, name: 'this' };
    return [
      {
        kind: 'assign',
        ...node,
        targets: [{ kind: 'member', ...node, object, name }],
        value: { kind: 'name', ...node, name },
      },
    ];
  });
}

function isProperty(at: number, syntax: Syntax): boolean {
  if (!isTyped(syntax.kind(at))) return false;
  const marks = syntax.children(at).map((child) => syntax.kind(child));
  if (marks.includes('accessibility_modifier') || marks.includes('override_modifier')) return true;
  return /^readonly\s/.test(syntax.slice(at));
}

/** An arrow's expression is what it returns. */
function bodyOf(at: number, lower: Lowering): readonly Statement[] {
  const { syntax } = lower;
  const body = syntax.child(at, 'body');
  if (body === undefined) return [];
  if (syntax.kind(body) === 'statement_block') return [...parameterProperties(at, lower), ...lower.block(body)];
  const value = lower.expression(body);
  return [{ kind: 'return', start: value.start, end: value.end, value }];
}

/** The words before a function's name or parameters: `async`, `static`, `get`, `*`. */
export function modifiersOf(at: number, syntax: Syntax): readonly string[] {
  const named =
    syntax.child(at, 'name') ??
    syntax.child(at, 'property') ??
    syntax.child(at, 'parameters') ??
    syntax.child(at, 'parameter');
  const decorators = syntax.all(at, 'decorator');
  const start = decorators.length === 0 ? syntax.start(at) : syntax.end(decorators.at(-1) ?? at);
  return syntax.text.slice(start, named === undefined ? syntax.end(at) : syntax.start(named)).match(/[a-z]+|\*/g) ?? [];
}

/** Lowers any function-like node. */
export function functionOf(at: number, lower: Lowering, decorators: readonly Expression[]): FunctionDefinition {
  const { syntax } = lower;
  const known = lower.definitions.get(at);
  const modifiers = modifiersOf(at, syntax);
  const className = known?.className;
  const parameters = parametersOf(at, lower);
  const head = {
    ...lower.definitionNode(at),
    name: known?.name ?? '',
    qualifiedName: known?.qualifiedName ?? '<lambda>',
    parameters,
    decorators,
    isAsync: modifiers.includes('async'),
    ...(className === undefined
      ? {}
      : { className, binding: modifiers.includes('static') ? ('static' as const) : ('instance' as const) }),
  };
  return lower.withBody(head, () => {
    if (modifiers.includes('*')) lower.noteYield();
    return bodyOf(at, lower);
  });
}

export const functionExpression: ExpressionRule = (at, lower) => ({
  kind: 'function',
  ...lower.node(at),
  definition: functionOf(at, lower, []),
});

/** The kinds of nodes that are functions where an expression stands. */
export const FUNCTION_EXPRESSIONS = ['arrow_function', 'function_expression', 'generator_function'] as const;
