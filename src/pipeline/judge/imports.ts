import type { ModuleSource } from '../../contracts/judge.ts';
import type { Node, Statement } from '../../contracts/program.ts';

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

/** Where a text speaks of importing: a function without such a word imports nothing, and need not be looked into. */
const IMPORTS = /import|require|include/g;

type Mentions = readonly number[];

function mentions({ start, end }: Node, places: Mentions): boolean {
  let low = 0;
  let high = places.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((places[middle] ?? 0) < start) low = middle + 1;
    else high = middle;
  }
  return (places[low] ?? end) < end;
}

function collect(statements: readonly Statement[], places: Mentions, found: Import[]): void {
  for (const statement of statements) {
    if (statement.kind === 'import')
      found.push(...statement.bindings.map(({ module, name, local }) => ({ module, name, local })));
    else if (statement.kind !== 'define' || mentions(statement.definition, places))
      for (const body of inner(statement)) collect(body, places, found);
  }
}

/** Everything a file imports, wherever in it. */
export function importsOf(module: ModuleSource): readonly Import[] {
  const found: Import[] = [];
  const places = [...module.text.matchAll(IMPORTS)].map(({ index }) => index);
  collect(module.statements, places, found);
  if (module.language !== 'python') {
    for (const [, , name] of module.text.matchAll(REQUIRE))
      found.push({ module: name ?? '', name: undefined, local: '' });
  }
  return found;
}
