import type { ClassDefinition, Expression, Statement } from '../../contracts/program.ts';
import type { Lowering, StatementRule } from '../lowering.ts';
import { annotationsOf, hasModifier } from './functions.ts';
import { namePath } from './names.ts';

/** What a class extends and implements. */
function basesOf(at: number, lower: Lowering): readonly Expression[] {
  const { syntax } = lower;
  const clauses = ['superclass', 'super_interfaces', 'extends_interfaces'].flatMap(
    (kind) => syntax.ofKind(at, kind) ?? [],
  );
  return clauses.flatMap((clause) =>
    syntax
      .children(clause)
      .flatMap((child) => (syntax.kind(child) === 'type_list' ? syntax.children(child) : [child]))
      .map((child) => namePath(child, lower)),
  );
}

/** `String a = f(), b;`: an assignment for each that has a value. */
export const declaration: StatementRule = (at, lower) => {
  const { syntax } = lower;
  return syntax.all(at, 'declarator').flatMap((declarator) => {
    const name = syntax.child(declarator, 'name');
    const value = syntax.child(declarator, 'value');
    if (name === undefined || value === undefined) return [];
    const targets = [namePath(name, lower)];
    return [{ kind: 'assign', ...lower.node(declarator), targets, value: lower.expression(value) } as const];
  });
};

/** `private final JdbcTemplate jdbc;`: whoever makes the object gives it, and only its class is known. */
function givenFields(at: number, lower: Lowering): readonly Statement[] {
  const { syntax } = lower;
  const type = syntax.child(at, 'type');
  return syntax.all(at, 'declarator').flatMap((declarator) => {
    const name = syntax.child(declarator, 'name');
    if (name === undefined || type === undefined || syntax.child(declarator, 'value') !== undefined) return [];
    const node = lower.node(declarator);
    const target: Expression = { kind: 'name', ...node, name: syntax.slice(name) };
    return [{ kind: 'assign', ...node, targets: [target], value: { ...target, cast: syntax.slice(type) } } as const];
  });
}

/** Methods name the constants of their class without an object: to them these are as good as the file's. */
function constantsOf(body: number | undefined, lower: Lowering): readonly Statement[] {
  const { syntax } = lower;
  const fields =
    body === undefined ? [] : syntax.children(body).filter((child) => syntax.kind(child) === 'field_declaration');
  const constant = fields.filter((child) => hasModifier(child, 'final', syntax));
  return [...lower.statements(constant), ...fields.flatMap((field) => givenFields(field, lower))];
}

/** A class, interface, enumeration or record with what is defined in it, behind its constants. */
export const classDeclaration: StatementRule = (at, lower) => {
  const { syntax } = lower;
  const known = lower.definitions.get(at);
  const body = syntax.child(at, 'body');
  const definition: ClassDefinition = {
    ...lower.definitionNode(at),
    name: known?.name ?? '',
    qualifiedName: known?.qualifiedName ?? '',
    bases: basesOf(at, lower),
    decorators: annotationsOf(at, lower),
    body: lower.block(body),
  };
  return [...constantsOf(body, lower), lower.defineClass(definition)];
};
