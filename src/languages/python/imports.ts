import type { ImportBinding, Statement } from '../../contracts/program.ts';
import type { Lowering, StatementRule } from '../lowering.ts';

const bare = (text: string): string => text.replace(/\s|\\/g, '');

/** A name as written and what it is bound to. */
function imported(at: number, { syntax }: Lowering): { readonly name: string; readonly alias: string | undefined } {
  if (syntax.kind(at) !== 'aliased_import') return { name: bare(syntax.slice(at)), alias: undefined };
  const [name, alias] = syntax.children(at);
  return {
    name: name === undefined ? '' : bare(syntax.slice(name)),
    alias: alias === undefined ? undefined : syntax.slice(alias),
  };
}

/** `import a.b` binds `a`, and tells that `a.b` is a module as well. */
function moduleBindings(at: number, lower: Lowering): readonly ImportBinding[] {
  const { name, alias } = imported(at, lower);
  if (alias !== undefined) return [{ local: alias, module: name }];
  const top = name.split('.')[0] ?? name;
  return top === name
    ? [{ local: top, module: top }]
    : [
        { local: top, module: top },
        { local: name, module: name },
      ];
}

export const importStatement: StatementRule = (at, lower) => ({
  kind: 'import',
  ...lower.node(at),
  bindings: lower.syntax.children(at).flatMap((child) => moduleBindings(child, lower)),
});

export const importFrom: StatementRule = (at, lower): Statement => {
  const { syntax } = lower;
  const [from, ...names] = syntax.children(at);
  const module = from === undefined ? '' : bare(syntax.slice(from));
  const bindings = names.map((child): ImportBinding => {
    if (syntax.kind(child) === 'wildcard_import') return { local: '*', module, name: '*' };
    const { name, alias } = imported(child, lower);
    return { local: alias ?? name, module, name };
  });
  return { kind: 'import', ...lower.node(at), bindings };
};
