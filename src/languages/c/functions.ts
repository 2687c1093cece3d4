import type { ClassDefinition, FunctionDefinition, Parameter, Statement } from '../../contracts/program.ts';
import type { Lowering } from '../lowering.ts';
import type { Syntax } from '../syntax.ts';
import { declaredName, innerDeclarator } from './names.ts';

const MOST_DECLARATORS = 32;

/** The part of a declarator that holds the parameters: `*f(int)` declares a function that gives a pointer. */
function functionDeclarator(syntax: Syntax, declarator: number | undefined): number | undefined {
  let current = declarator;
  for (let depth = 0; current !== undefined && depth < MOST_DECLARATORS; depth++) {
    if (syntax.child(current, 'parameters') !== undefined) return current;
    current = innerDeclarator(syntax, current);
  }
  return undefined;
}

/** A parameter's type as written, its name left out: `const char *`. */
function annotationOf(at: number, name: number | undefined, syntax: Syntax): string {
  if (name === undefined) return syntax.slice(at);
  const before = syntax.text.slice(syntax.start(at), syntax.start(name));
  const after = syntax.text.slice(syntax.end(name), syntax.end(at)).replace(/=[\s\S]*$/, '');
  return `${before}${after}`.trim();
}

function parameterOf(at: number, lower: Lowering): Parameter {
  const { syntax } = lower;
  const name = declaredName(syntax, syntax.child(at, 'declarator'));
  const fallback = syntax.child(at, 'default_value');
  const isNamed = name !== undefined && /identifier$/.test(syntax.kind(name));
  return {
    ...lower.node(at),
    name: isNamed ? syntax.slice(name) : '',
    annotation: annotationOf(at, isNamed ? name : undefined, syntax),
    ...(fallback === undefined ? {} : { fallback: lower.expression(fallback) }),
    ...(syntax.kind(at).startsWith('variadic') ? { rest: 'positional' as const } : {}),
  };
}

/** `f(void)` has no parameter. */
function parametersOf(declarator: number | undefined, lower: Lowering): readonly Parameter[] {
  const { syntax } = lower;
  const list = declarator === undefined ? undefined : syntax.child(declarator, 'parameters');
  if (list === undefined) return [];
  const all = syntax.children(list).filter((child) => /parameter/.test(syntax.kind(child)));
  return all.filter((child) => syntax.slice(child) !== 'void').map((child) => parameterOf(child, lower));
}

/** `Shop(int a) : x(a) {}` gives `x` its value before anything else. */
function membersSet(at: number, lower: Lowering): readonly Statement[] {
  const { syntax } = lower;
  const list = syntax.ofKind(at, 'field_initializer_list');
  if (list === undefined) return [];
  return syntax.children(list).flatMap((one) => {
    const [name, given] = syntax.children(one);
    const value = given === undefined ? undefined : syntax.children(given)[0];
    if (name === undefined || value === undefined) return [];
    const node = lower.node(name);
    const object = { kind: 'name', ...node, name: 'this' } as const;
    const target = { kind: 'member', ...node, object, name: syntax.slice(name) } as const;
    return [{ kind: 'assign', ...lower.node(one), targets: [target], value: lower.expression(value) } as const];
  });
}

/** A function, a method or a lambda. */
export function functionOf(at: number, lower: Lowering): FunctionDefinition {
  const { syntax } = lower;
  const definition = lower.definitions.get(at);
  const declarator = functionDeclarator(syntax, syntax.child(at, 'declarator'));
  const className = definition?.className;
  const isStatic = syntax.children(at).some((child) => syntax.slice(child) === 'static');
  const head = {
    ...lower.definitionNode(at),
    name: definition?.name ?? '',
    qualifiedName: definition?.qualifiedName ?? '<lambda>',
    parameters: parametersOf(declarator, lower),
    decorators: [],
    isAsync: false,
    ...(className === undefined ? {} : { className, binding: isStatic ? ('static' as const) : ('instance' as const) }),
  };
  return lower.withBody(head, () => [...membersSet(at, lower), ...lower.block(syntax.child(at, 'body'))]);
}

/** A class or structure with what is defined in it. */
export function classOf(at: number, lower: Lowering): Statement {
  const { syntax } = lower;
  const definition = lower.definitions.get(at);
  const bases = syntax.ofKind(at, 'base_class_clause');
  const named =
    bases === undefined ? [] : syntax.children(bases).filter((child) => /identifier$/.test(syntax.kind(child)));
  const lowered: ClassDefinition = {
    ...lower.definitionNode(at),
    name: definition?.name ?? '',
    qualifiedName: definition?.qualifiedName ?? '',
    bases: named.map((child) => ({ kind: 'name', ...lower.node(child), name: syntax.slice(child) })),
    decorators: [],
    body: lower.block(syntax.child(at, 'body')),
  };
  return lower.defineClass(lowered);
}
