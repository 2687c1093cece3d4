import type { ModuleSource } from '../../contracts/judge.ts';
import { Environment } from './environment.ts';
import { BUDGET, type Frame, type Run } from './machine.ts';

type Known = {
  readonly modules: ReadonlyMap<string, ModuleSource>;
  readonly resolve: (from: ModuleSource, module: string, name: string | undefined) => string | undefined;
};

/** What a module exports does not depend on who imports it. */
const exportsKnown = new WeakMap<ModuleSource, Environment>();

/** Follows imports into the repository, one level: a loaded module's own repository imports stay unfollowed. */
export function repositoryModules(run: Run, main: ModuleSource, known: Known): Run['modules'] {
  return (module, name, from) => {
    const path = known.resolve(from, module, name);
    if (path === undefined) return undefined;
    const source = from === main && path !== main.path ? known.modules.get(path) : undefined;
    if (source === undefined) return 'unfollowed';
    const loaded = exportsKnown.get(source) ?? exportsOf(run, source);
    exportsKnown.set(source, loaded);
    return loaded;
  };
}

/** Runs a module's body quietly and gives what others can import from it. */
function exportsOf(run: Run, source: ModuleSource): Environment {
  const frame: Frame = {
    module: source,
    root: { module: source, node: undefined, id: 0, calls: 0 },
    depth: 0,
    callers: [],
    exits: [],
    role: undefined,
    purposes: [],
    called: [],
    environment: new Environment(),
    stopped: false,
  };
  // Apart from the run that asks first: what a module exports must not depend on who that is, nor be paid by it.
  const own: Run = { ...run, outcomes: new Map(), quiet: 1, budget: BUDGET };
  run.machine.execute(own, frame, source.statements);
  return source.language === 'python' ? frame.environment : scriptExports(frame.environment);
}

/** What `exports.x = …`, `module.exports = …` and `export …` have collected. */
function scriptExports(environment: Environment): Environment {
  const exports = new Environment();
  const assigned = environment.own('module')?.fields?.get('exports');
  if (assigned !== undefined) exports.assign('default', assigned);
  for (const fields of [environment.own('exports')?.fields, assigned?.fields]) {
    for (const [name, value] of fields ?? []) exports.assign(name, value);
  }
  return exports;
}
