import type { Expression, ImportBinding, Statement } from '../../contracts/program.ts';
import { type Lowering, NOTHING, type StatementRule } from '../lowering.ts';
import { classOf, decoratorsIn } from './classes.ts';
import { stringValue } from './strings.ts';

/** `node:fs` and `fs` are the same module. */
const moduleName = (at: number, lower: Lowering): string => stringValue(at, lower).replace(/^node:/, '');

const nameOf = (at: number, lower: Lowering): string =>
  lower.syntax.kind(at) === 'string' ? stringValue(at, lower) : lower.syntax.slice(at);

function specifier(at: number, lower: Lowering): { readonly name: string; readonly alias: string } {
  const [first, second] = lower.syntax.children(at);
  // `default` is a keyword to the grammar, and no child then.
  const written = lower.syntax.slice(at).trim();
  if (first === undefined) return { name: written, alias: written };
  if (second === undefined && written.startsWith('default')) return { name: 'default', alias: nameOf(first, lower) };
  if (second === undefined && /\sas\s+default$/.test(written)) return { name: nameOf(first, lower), alias: 'default' };
  return { name: nameOf(first, lower), alias: nameOf(second ?? first, lower) };
}

function clauseBindings(at: number, module: string, lower: Lowering): readonly ImportBinding[] {
  const { syntax } = lower;
  return syntax.children(at).flatMap((child): ImportBinding[] => {
    switch (syntax.kind(child)) {
      case 'identifier':
        return [{ local: syntax.slice(child), module, name: 'default' }];
      case 'namespace_import':
        return syntax.children(child).map((name) => ({ local: syntax.slice(name), module }));
      default:
        return syntax.children(child).map((one) => {
          const { name, alias } = specifier(one, lower);
          return { local: alias, module, name };
        });
    }
  });
}

/** `import …`; `import x = require('y')` too. */
export const importStatement: StatementRule = (at, lower) => {
  const { syntax } = lower;
  const required = syntax.ofKind(at, 'import_require_clause');
  const source = syntax.child(at, 'source') ?? (required === undefined ? undefined : syntax.child(required, 'source'));
  if (source === undefined) return NOTHING;
  const module = moduleName(source, lower);
  const clause = syntax.ofKind(at, 'import_clause');
  const local = required === undefined ? undefined : syntax.children(required)[0];
  const bindings = clause === undefined ? [] : clauseBindings(clause, module, lower);
  const whole = local === undefined ? [] : [{ local: syntax.slice(local), module }];
  return { kind: 'import', ...lower.node(at), bindings: [...bindings, ...whole] };
};

/** `exports.name = value`. */
function exported(name: string, value: Expression): Statement {
  const node = { start: value.start, end: value.end };
  const object: Expression = { kind: 'name', ...node, name: 'exports' };
  return { kind: 'assign', ...node, targets: [{ kind: 'member', ...node, object, name }], value };
}

const named = (name: string, start: number): Expression => ({ kind: 'name', start, end: start, name });

/** The plain names that statements define: what an exported declaration exports. */
function definedNames(statement: Statement): readonly string[] {
  switch (statement.kind) {
    case 'define':
    case 'class':
      return [statement.definition.name];
    case 'assign':
      return statement.targets.flatMap(targetNames);
    case 'import':
      return statement.bindings.map(({ local }) => local);
    default:
      return [];
  }
}

function targetNames(target: Expression): readonly string[] {
  if (target.kind === 'name') return [target.name];
  if (target.kind === 'assignment') return targetNames(target.target);
  return target.kind === 'collection' ? target.entries.flatMap(({ value }) => targetNames(value)) : [];
}

/** `export { a as b } from './m'` and `export * from './m'`: imported under a name that no source can write, then exported. */
function reExports(at: number, source: number, lower: Lowering): readonly Statement[] {
  const { syntax } = lower;
  const module = moduleName(source, lower);
  const node = lower.node(at);
  const namespace = syntax.ofKind(at, 'namespace_export');
  const clause = syntax.ofKind(at, 'export_clause');
  if (namespace !== undefined) {
    const [name] = syntax.children(namespace);
    const local = `${module}:*`;
    const imports: Statement = { kind: 'import', ...node, bindings: [{ local, module }] };
    return [imports, exported(name === undefined ? 'default' : nameOf(name, lower), named(local, node.start))];
  }
  if (clause === undefined) return [{ kind: 'import', ...node, bindings: [{ local: '*', module, name: '*' }] }];
  const all = syntax.children(clause).map((child) => specifier(child, lower));
  const bindings = all.map(({ name }) => ({ local: `${module}:${name}`, module, name }));
  return [
    { kind: 'import', ...node, bindings },
    ...all.map(({ name, alias }) => exported(alias, named(`${module}:${name}`, node.start))),
  ];
}

/** `export default …` and TypeScript's `export = …`. */
function exportedValue(at: number, value: number, lower: Lowering): readonly Statement[] {
  const { syntax } = lower;
  if (/^export\s*=/.test(syntax.slice(at))) {
    const node = lower.node(at);
    const object: Expression = { kind: 'name', ...node, name: 'module' };
    const target: Expression = { kind: 'member', ...node, object, name: 'exports' };
    return [{ kind: 'assign', ...node, targets: [target], value: lower.expression(value) }];
  }
  if (syntax.kind(value) !== 'class') return [exported('default', lower.expression(value))];
  const definition = classOf(value, lower, decoratorsIn(at, lower));
  return [lower.defineClass(definition), exported('default', named(definition.name, syntax.start(value)))];
}

export const exportStatement: StatementRule = (at, lower) => {
  const { syntax } = lower;
  const source = syntax.child(at, 'source');
  if (source !== undefined) return reExports(at, source, lower);
  const declaration = syntax.child(at, 'declaration');
  const isDefault = /^(?:@[\s\S]*)?export\s+default\b/.test(syntax.slice(at).slice(0, 4000));
  if (declaration !== undefined) {
    const decorators = decoratorsIn(at, lower);
    const isClass = decorators.length > 0 && syntax.kind(declaration).endsWith('class_declaration');
    const statements = isClass
      ? [lower.defineClass(classOf(declaration, lower, decorators))]
      : lower.statement(declaration);
    const names = statements.flatMap(definedNames);
    const start = syntax.start(declaration);
    return [...statements, ...names.map((name) => exported(isDefault ? 'default' : name, named(name, start)))];
  }
  const clause = syntax.ofKind(at, 'export_clause');
  if (clause !== undefined) {
    const all = syntax.children(clause).map((child) => ({ child, ...specifier(child, lower) }));
    return all.map(({ child, name, alias }) => exported(alias, named(name, syntax.start(child))));
  }
  const value = syntax.child(at, 'value') ?? syntax.children(at).find((child) => syntax.kind(child) !== 'decorator');
  return value === undefined ? NOTHING : exportedValue(at, value, lower);
};
