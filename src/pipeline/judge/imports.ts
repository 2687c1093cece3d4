import type { ModuleSource } from '../../contracts/judge.ts';
import type { Statement } from '../../contracts/program.ts';

export type Import = { readonly module: string; readonly name: string | undefined; readonly local: string };

const REQUIRE = /\b(?:require|import)\s*\(\s*(['"])([^'"\n]+)\1\s*\)/g;

/** The statements directly inside a statement. */
function inner(statement: Statement): readonly (readonly Statement[])[] {
  switch (statement.kind) {
    case 'branch':
      return [statement.then, statement.otherwise];
    case 'attempt':
      return [statement.body, ...statement.handlers, statement.otherwise, statement.finally];
    case 'loop':
    case 'with':
    case 'block':
      return [statement.body];
    case 'define':
    case 'class':
      return [statement.definition.body];
    default:
      return [];
  }
}

function collect(statements: readonly Statement[], found: Import[]): void {
  for (const statement of statements) {
    if (statement.kind === 'import')
      found.push(...statement.bindings.map(({ module, name, local }) => ({ module, name, local })));
    for (const body of inner(statement)) collect(body, found);
  }
}

/** Everything a file imports, wherever in it. */
export function importsOf(module: ModuleSource): readonly Import[] {
  const found: Import[] = [];
  collect(module.statements, found);
  if (module.language !== 'python') {
    for (const [, , name] of module.text.matchAll(REQUIRE))
      found.push({ module: name ?? '', name: undefined, local: '' });
  }
  return found;
}
