import type { Naming, NamingRule, Namings } from '../definitions.ts';
import type { Syntax } from '../syntax.ts';
import { FUNCTION_EXPRESSIONS } from './functions.ts';

/** A property's or variable's name as text; undefined for patterns and computed names. */
function plainName(syntax: Syntax, at: number | undefined): string | undefined {
  if (at === undefined) return undefined;
  const kind = syntax.kind(at);
  if (kind === 'string') return syntax.slice(at).slice(1, -1);
  return kind.endsWith('identifier') || kind === 'number' ? syntax.slice(at) : undefined;
}

/** The name that an anonymous function or class gets from where it stands. */
function boundName(syntax: Syntax, parent: number | undefined): string | undefined {
  if (parent === undefined) return undefined;
  switch (syntax.kind(parent)) {
    case 'variable_declarator':
      return plainName(syntax, syntax.child(parent, 'name'));
    case 'pair':
      return plainName(syntax, syntax.child(parent, 'key'));
    case 'public_field_definition':
      return plainName(syntax, syntax.child(parent, 'name'));
    case 'field_definition':
      return plainName(syntax, syntax.child(parent, 'property'));
    case 'assignment_expression':
      return assignedName(syntax, syntax.child(parent, 'left'));
    case 'export_statement':
      return 'default';
    default:
      return undefined;
  }
}

/** `exports.run = …` names `run`. */
function assignedName(syntax: Syntax, at: number | undefined): string | undefined {
  if (at === undefined) return undefined;
  const member = syntax.kind(at) === 'member_expression';
  return plainName(syntax, member ? syntax.child(at, 'property') : at);
}

const declared =
  (kind: Naming['kind']) =>
  (syntax: Syntax, at: number, parent: number | undefined): Naming => {
    const name = plainName(syntax, syntax.child(at, 'name'));
    if (name !== undefined) return { kind, name };
    const boundTo = boundName(syntax, parent);
    return boundTo === undefined ? { kind, name: '' } : { kind, name: '', boundTo };
  };

/**
 * A function expression is a unit where it has a name or is bound to one, and where it has statements and stands in no other
 * function's body directly: a handler given to a framework. Others belong to what encloses them.
 */
function expression(syntax: Syntax, at: number, parent: number | undefined): Naming {
  const naming = declared('function')(syntax, at, parent);
  if (naming.name !== '' || naming.boundTo !== undefined) return naming;
  const body = syntax.child(at, 'body');
  const hasStatements = body !== undefined && syntax.kind(body) === 'statement_block';
  return { ...naming, inline: hasStatements ? 'in-function' : 'always' };
}

function method(syntax: Syntax, at: number): Naming {
  const name = plainName(syntax, syntax.child(at, 'name')) ?? '<computed>';
  return { kind: 'function', name };
}

const namespace = (syntax: Syntax, at: number): Naming | undefined => {
  const name = syntax.child(at, 'name');
  return name === undefined ? undefined : { kind: 'namespace', name: syntax.slice(name) };
};

export const NAMINGS: Namings = new Map<string, NamingRule>([
  ['function_declaration', declared('function')],
  ['generator_function_declaration', declared('function')],
  ...FUNCTION_EXPRESSIONS.map((kind) => [kind, expression] as const),
  ['method_definition', method],
  ['class_declaration', declared('class')],
  ['abstract_class_declaration', declared('class')],
  ['class', declared('class')],
  ['internal_module', namespace],
  ['module', namespace],
]);
