import type { CallFact, ModuleSource } from '../../contracts/judge.ts';
import type { Program } from '../../contracts/program.ts';
import type { Constitution } from '../../contracts/rule-book.ts';
import type { Span } from '../../contracts/span.ts';
import type { Suspicion } from '../../contracts/suspicion.ts';
import { assume } from './assume.ts';
import { suspicionsOf } from './best-claims.ts';
import { assign } from './binding.ts';
import { Environment } from './environment.ts';
import { evaluate } from './evaluate.ts';
import { execute } from './execute.ts';
import { importsOf } from './imports.ts';
import { BUDGET, BudgetSpent, type Frame, type Run } from './machine.ts';
import { isMachineMade } from './machine-made.ts';
import { memoryHits } from './memory/hits.ts';
import { repositoryModules } from './modules.ts';
import { reachingFunctions, wordsOfModules } from './reach.ts';
import { runRoots } from './roots.ts';
import { judgeStructure } from './structural.ts';
import type { Index } from './vocabulary-index.ts';

/** What the judge knows beside the file itself. */
export type JudgeContext = {
  readonly index: Index;
  /** Those that apply to the file's language and path. */
  readonly constitutions: readonly Constitution[];
  /** Modules of the repository that the file imports, by path: one level. */
  readonly modules: ReadonlyMap<string, ModuleSource>;
  /** The repository path that an import means, loaded or not; undefined when it is not in the repository. */
  readonly resolve: (from: ModuleSource, module: string, name: string | undefined) => string | undefined;
  /** Expressions and statements to look at before the file is given up; by default as many as take some seconds. */
  readonly budget?: number | undefined;
};

export type Judgement = {
  readonly suspicions: readonly Suspicion[];
  readonly facts: readonly CallFact[];
  /** The file cost more than its budget: what was found stands, the rest is not judged. */
  readonly spent: boolean;
};

const NOTHING: Judgement = { suspicions: [], facts: [], spent: false };

/** What is needed to quote a file and to name its units. */
const sketchOf = (program: Program): ModuleSource => ({
  path: program.path,
  language: program.language,
  text: program.text,
  statements: [],
  outline: program.outline,
  comments: program.comments().map(({ start, end }) => ({ start, end })),
  span: program.span,
});

/** The same with everything lowered: what can be followed. */
export const moduleOf = (program: Program): ModuleSource => ({ ...sketchOf(program), statements: program.body() });

/** Judges one file: taint from every entry point to every sink, and the structural queries. */
export function judgeFile(program: Program, module: ModuleSource | undefined, context: JudgeContext): Judgement {
  const structural = judgeStructure(program, () => module ?? sketchOf(program), context.constitutions);
  const flows = module === undefined ? NOTHING : judgeFlows(module, context, program.errors);
  return { ...flows, suspicions: [...flows.suspicions, ...structural] };
}

function judgeFlows(module: ModuleSource, context: JudgeContext, broken: readonly Span[]): Judgement {
  const run: Run = {
    index: context.index,
    modules: () => undefined,
    hits: [],
    facts: new Map(),
    passed: new Map(),
    origins: new Map(),
    pending: new Map(),
    outcomes: new Map(),
    objects: new Map(),
    seen: new Map(),
    named: new Set(),
    reaches: reachingFunctions(module, leadingWords(module, context)),
    quiet: 0,
    budget: context.budget ?? BUDGET,
    machine: { evaluate, execute, assume, assign },
  };
  run.modules = repositoryModules(run, module, context);
  let spent = false;
  try {
    const frame = moduleFrame(module);
    execute(run, frame, module.statements);
    runRoots(run, frame);
  } catch (error) {
    if (!(error instanceof BudgetSpent)) throw error;
    spent = true;
  }
  const hits = [
    ...run.hits,
    ...memoryHits(module, new Set(context.constitutions.flatMap(({ sinks }) => sinks)), broken),
  ];
  const claims = suspicionsOf(hits, context.constitutions);
  // Nobody calls the functions of a minified file but the file itself: of their parameters nothing can be said.
  const suspicions = isMachineMade(module.text) ? claims.filter(({ source }) => source !== 'parameter') : claims;
  return { suspicions, facts: [...run.facts.values()], spent };
}

/** Words that lead to a sink: the sinks' own names, what they are imported as, and all that comes from the repository. */
function leadingWords(module: ModuleSource, { index, modules, resolve }: JudgeContext): ReadonlySet<string> {
  const leading = new Set(index.sinkWords(wordsOfModules([module, ...modules.values()])));
  for (const { name, local, module: from } of importsOf(module)) {
    const last = name ?? from.split(/[./]/).at(-1) ?? from;
    if (!leading.has(last) && resolve(module, from, name) === undefined) continue;
    leading.add(last).add(local);
  }
  return leading;
}

/** A module's body, about to run. */
const moduleFrame = (module: ModuleSource): Frame => ({
  module,
  root: { module, node: undefined, id: 0, calls: 0 },
  depth: 0,
  callers: [],
  exits: [],
  role: undefined,
  purposes: [],
  called: [],
  environment: new Environment(),
  stopped: false,
});
