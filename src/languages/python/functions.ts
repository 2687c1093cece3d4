import type { ClassDefinition, FunctionDefinition, Parameter } from '../../contracts/program.ts';
import type { Naming } from '../definitions.ts';
import type { ExpressionRule, Lowering } from '../lowering.ts';
import type { Syntax } from '../syntax.ts';

type Rest = { readonly rest?: 'positional' | 'keyword' };

const restOf = (kind: string): Rest => {
  if (kind === 'list_splat_pattern') return { rest: 'positional' };
  return kind === 'dictionary_splat_pattern' ? { rest: 'keyword' } : {};
};

/** `a`, `a: int`, `a=1`, `*a`, `**a`, and Python 2's `(a, b)`. */
function parameter(at: number, lower: Lowering): Parameter {
  const { syntax } = lower;
  const kind = syntax.kind(at);
  const [first] = syntax.children(at);
  const wraps = kind === 'default_parameter' || kind.startsWith('typed_') || kind.endsWith('_splat_pattern');
  if (wraps && first !== undefined) {
    const type = syntax.child(at, 'type');
    const value = syntax.child(at, 'value');
    return {
      ...parameter(first, lower),
      ...lower.node(at),
      ...restOf(kind),
      ...(type === undefined ? {} : { annotation: syntax.slice(type) }),
      ...(value === undefined ? {} : { fallback: lower.expression(value) }),
    };
  }
  if (kind === 'identifier') return { ...lower.node(at), name: syntax.slice(at) };
  return { ...lower.node(at), name: '', pattern: lower.expression(at) };
}

const opensKeywords = (syntax: Syntax, at: number): boolean => {
  const kind = syntax.kind(at);
  if (kind === 'keyword_separator' || kind === 'list_splat_pattern') return true;
  return kind === 'typed_parameter' && syntax.ofKind(at, 'list_splat_pattern') !== undefined;
};

function parametersOf(at: number | undefined, lower: Lowering): readonly Parameter[] {
  if (at === undefined) return [];
  const { syntax } = lower;
  const lowered: Parameter[] = [];
  let keywordOnly = false;
  for (const child of syntax.children(at)) {
    const kind = syntax.kind(child);
    if (kind !== 'keyword_separator' && kind !== 'positional_separator') {
      const one = parameter(child, lower);
      lowered.push(keywordOnly && one.rest === undefined ? { ...one, keywordOnly } : one);
    }
    keywordOnly ||= opensKeywords(syntax, child);
  }
  return lowered;
}

const decoratorsOf = (nodes: readonly number[], lower: Lowering) =>
  nodes.flatMap((at) => lower.syntax.children(at)).map((at) => lower.expression(at));

function bindingOf(decorators: FunctionDefinition['decorators'], name: string): 'static' | 'class' | 'instance' {
  const names = decorators.flatMap((decorator) => (decorator.kind === 'name' ? [decorator.name] : []));
  if (names.includes('staticmethod') || name === '__new__') return 'static';
  return names.includes('classmethod') || name === '__init_subclass__' ? 'class' : 'instance';
}

/** A function or method; `decorators` are the nodes of its decorators. */
export function functionOf(at: number, lower: Lowering, decorators: readonly number[]): FunctionDefinition {
  const { syntax } = lower;
  const definition = lower.definitions.get(at);
  const name = definition?.name ?? '';
  const marks = decoratorsOf(decorators, lower);
  const parameters = parametersOf(syntax.child(at, 'parameters'), lower);
  const className = definition?.className;
  const head = {
    ...lower.definitionNode(at),
    name,
    qualifiedName: definition?.qualifiedName ?? name,
    parameters,
    decorators: marks,
    isAsync: syntax.text.startsWith('async', syntax.start(at)),
    ...(className === undefined ? {} : { className, binding: bindingOf(marks, name) }),
  };
  return lower.withBody(head, () => lower.block(syntax.child(at, 'body')));
}

/** A class; `bases` are lowered by the caller. */
export function classOf(
  at: number,
  lower: Lowering,
  decorators: readonly number[],
  bases: ClassDefinition['bases'],
): ClassDefinition {
  const definition = lower.definitions.get(at);
  return {
    ...lower.definitionNode(at),
    name: definition?.name ?? '',
    qualifiedName: definition?.qualifiedName ?? '',
    bases,
    decorators: decoratorsOf(decorators, lower),
    body: lower.block(lower.syntax.child(at, 'body')),
  };
}

export const lambda: ExpressionRule = (at, lower) => {
  const { syntax } = lower;
  const body = syntax.child(at, 'body');
  const node = lower.node(at);
  const head = {
    ...node,
    name: '',
    qualifiedName: lower.definitions.get(at)?.qualifiedName ?? '<lambda>',
    parameters: parametersOf(syntax.child(at, 'parameters'), lower),
    decorators: [],
    isAsync: false,
  };
  const definition: FunctionDefinition = lower.withBody(head, () => {
    const value = lower.optional(body, at);
    return [{ kind: 'return', start: value.start, end: value.end, value }];
  });
  return { kind: 'function', ...node, definition };
};

const named =
  (kind: 'function' | 'class') =>
  (syntax: Syntax, at: number, parent: number | undefined): Naming => {
    const name = syntax.child(at, 'name');
    const decorated = parent !== undefined && syntax.kind(parent) === 'decorated_definition';
    return {
      kind,
      name: name === undefined ? '' : syntax.slice(name),
      ...(decorated ? { start: syntax.start(parent) } : {}),
    };
  };

/** A lambda is a unit of its own where it is given a name. */
function lambdaNaming(syntax: Syntax, _at: number, parent: number | undefined): Naming {
  const target = parent !== undefined && syntax.kind(parent) === 'assignment' ? parent + 1 : undefined;
  const bound = target !== undefined && syntax.kind(target) === 'identifier' ? syntax.slice(target) : undefined;
  return bound === undefined
    ? { kind: 'function', name: '', inline: 'always' }
    : { kind: 'function', name: '', boundTo: bound };
}

export const NAMINGS = new Map([
  ['function_definition', named('function')],
  ['class_definition', named('class')],
  ['lambda', lambdaNaming],
]);
