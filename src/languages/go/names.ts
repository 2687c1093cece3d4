import type { Expression } from '../../contracts/program.ts';
import type { NamingRule, Namings } from '../definitions.ts';
import type { Lowering } from '../lowering.ts';
import type { Syntax } from '../syntax.ts';

/** The type that a method belongs to: `S` of `func (s *S[T]) f()`. */
export function receiverType(syntax: Syntax, at: number): string {
  const list = syntax.child(at, 'receiver');
  const parameter = list === undefined ? undefined : syntax.children(list)[0];
  const type = parameter === undefined ? undefined : syntax.child(parameter, 'type');
  return type === undefined ? '' : (/[\p{L}_][\p{L}\p{N}_]*/u.exec(syntax.slice(type))?.[0] ?? '');
}

const nameIn = (syntax: Syntax, at: number): string => {
  const name = syntax.child(at, 'name');
  return name === undefined ? '' : syntax.slice(name);
};

/** The variable that a function is given to: `fn := func() {}`. */
function boundName(syntax: Syntax, at: number): string {
  const before = syntax.text.slice(Math.max(0, syntax.start(at) - 80), syntax.start(at));
  return /(?:^|[\s;{])([\p{L}_][\p{L}\p{N}_]*)\s*:?=\s*$/u.exec(before)?.[1] ?? '';
}

const literal: NamingRule = (syntax, at) => {
  const boundTo = boundName(syntax, at);
  return boundTo === ''
    ? { kind: 'function', name: '', inline: 'in-function' }
    : { kind: 'function', name: '', boundTo, inline: 'in-function' };
};

export const NAMINGS: Namings = new Map<string, NamingRule>([
  ['function_declaration', (syntax, at) => ({ kind: 'function', name: nameIn(syntax, at) })],
  [
    'method_declaration',
    (syntax, at) => ({ kind: 'method', name: `${receiverType(syntax, at)}.${nameIn(syntax, at)}` }),
  ],
  ['func_literal', literal],
]);

/** `http.Request` is the member `Request` of `http`. */
export function namePath(at: number, lower: Lowering): Expression {
  const [head = '', ...rest] = lower.syntax
    .slice(at)
    .replace(/\[[\s\S]*\]|\s+/g, '')
    .split('.');
  const node = lower.node(at);
  return rest.reduce<Expression>((object, name) => ({ kind: 'member', ...node, object, name }), {
    kind: 'name',
    ...node,
    name: head,
  });
}
