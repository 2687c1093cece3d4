import type { FunctionDefinition, Parameter, Statement } from '../../contracts/program.ts';
import { type Lowering, NOTHING } from '../lowering.ts';
import type { Syntax } from '../syntax.ts';
import { receiverType } from './names.ts';

/** `a, b T` are two parameters of one type. */
function parameterOf(at: number, lower: Lowering): readonly Parameter[] {
  const { syntax } = lower;
  const type = syntax.child(at, 'type');
  const annotation = type === undefined ? '' : syntax.slice(type);
  const rest = syntax.kind(at).startsWith('variadic') ? { rest: 'positional' as const } : {};
  const names = syntax.all(at, 'name');
  if (names.length === 0) return [{ ...lower.node(at), name: '', annotation, ...rest }];
  return names.map((name) => ({ ...lower.node(name), name: syntax.slice(name), annotation, ...rest }));
}

function parametersOf(at: number, lower: Lowering): readonly Parameter[] {
  const list = lower.syntax.child(at, 'parameters');
  return list === undefined ? [] : lower.syntax.children(list).flatMap((child) => parameterOf(child, lower));
}

/** The receiver's own name for what the judge calls `this`. */
function receiverOf(at: number, lower: Lowering): readonly Statement[] {
  const { syntax } = lower;
  const list = syntax.child(at, 'receiver');
  const parameter = list === undefined ? undefined : syntax.children(list)[0];
  const name = parameter === undefined ? undefined : syntax.child(parameter, 'name');
  if (name === undefined) return NOTHING;
  const node = lower.node(name);
  const target = { kind: 'name', ...node, name: syntax.slice(name) } as const;
  return [{ kind: 'assign', ...node, targets: [target], value: { kind: 'name', ...node, name: 'this' } }];
}

/** A function, a method or a function literal. */
export function functionOf(at: number, lower: Lowering): FunctionDefinition {
  const { syntax } = lower;
  const known = lower.definitions.get(at);
  const className = syntax.kind(at) === 'method_declaration' ? receiverType(syntax, at) : undefined;
  const name = known?.name ?? '';
  const head = {
    ...lower.definitionNode(at),
    name: className === undefined ? name : name.slice(className.length + 1),
    qualifiedName: known?.qualifiedName ?? '<lambda>',
    parameters: parametersOf(at, lower),
    decorators: [],
    isAsync: false,
    ...(className === undefined ? {} : { className, binding: 'instance' as const }),
  };
  return lower.withBody(head, () => [...receiverOf(at, lower), ...lower.block(syntax.child(at, 'body'))]);
}

/** The methods of each type, in source order: they stand apart in a file, and belong together. */
const methodsBySyntax = new WeakMap<Syntax, ReadonlyMap<string, readonly number[]>>();

function methodsIn(syntax: Syntax): ReadonlyMap<string, readonly number[]> {
  const known = methodsBySyntax.get(syntax);
  if (known !== undefined) return known;
  const found = new Map<string, number[]>();
  for (const child of syntax.children(0)) {
    if (syntax.kind(child) !== 'method_declaration') continue;
    const type = receiverType(syntax, child);
    found.set(type, [...(found.get(type) ?? []), child]);
  }
  methodsBySyntax.set(syntax, found);
  return found;
}

/** All methods of a type as a class, where the first of them stands. */
export function methodsOf(at: number, lower: Lowering): readonly Statement[] {
  const { syntax } = lower;
  const name = receiverType(syntax, at);
  const methods = methodsIn(syntax).get(name) ?? [at];
  if (methods[0] !== at) return NOTHING;
  const body = methods.map((method) => lower.define(functionOf(method, lower)));
  const definition = { ...lower.node(at), name, qualifiedName: name, bases: [], decorators: [], body };
  return [lower.defineClass(definition)];
}
