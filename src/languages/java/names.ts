import type { Expression } from '../../contracts/program.ts';
import type { Naming, NamingRule, Namings } from '../definitions.ts';
import type { Lowering } from '../lowering.ts';
import type { Syntax } from '../syntax.ts';

/** Where nothing names the object, the judge finds a constructor under this name, as in JavaScript. */
const CONSTRUCTOR = 'constructor';

const nameIn = (syntax: Syntax, at: number): string => {
  const name = syntax.child(at, 'name');
  return name === undefined ? '' : syntax.slice(name);
};

const declared =
  (kind: Naming['kind']): NamingRule =>
  (syntax, at) => ({ kind, name: nameIn(syntax, at) });

const lambda: NamingRule = (syntax, _at, parent) => {
  const bound = parent !== undefined && syntax.kind(parent) === 'variable_declarator' ? nameIn(syntax, parent) : '';
  return bound === ''
    ? { kind: 'function', name: '', inline: 'always' }
    : { kind: 'function', name: '', boundTo: bound, inline: 'in-function' };
};

export const NAMINGS: Namings = new Map<string, NamingRule>([
  ['class_declaration', declared('class')],
  ['interface_declaration', declared('class')],
  ['enum_declaration', declared('class')],
  ['record_declaration', declared('class')],
  ['annotation_type_declaration', declared('class')],
  // A method of an interface without a body does nothing.
  [
    'method_declaration',
    (syntax, at) =>
      syntax.child(at, 'body') === undefined ? undefined : { kind: 'function', name: nameIn(syntax, at) },
  ],
  ['constructor_declaration', () => ({ kind: 'function', name: CONSTRUCTOR })],
  ['compact_constructor_declaration', () => ({ kind: 'function', name: CONSTRUCTOR })],
  ['lambda_expression', lambda],
]);

/** `a.b.C<D>` is the member `C` of `a.b`; what it is a type of is left out. */
export function namePath(at: number, lower: Lowering): Expression {
  const text = lower.syntax.slice(at);
  const plain = text.replace(/@\w+(?:\([^)]*\))?\s*/g, '').replace(/<[\s\S]*>|\[\s*\]/g, '');
  const [head = '', ...rest] = plain.replace(/\s+/g, '').split('.');
  const node = lower.node(at);
  return rest.reduce<Expression>((object, name) => ({ kind: 'member', ...node, object, name }), {
    kind: 'name',
    ...node,
    name: head,
  });
}
