import type { Call } from '../../src/contracts/call.ts';
import { type EvaluationOptions, MATCHES } from '../../src/contracts/evaluation.ts';
import type { Sandbox } from '../../src/contracts/sandbox.ts';
import type { MethodRun } from '../../src/evaluate/compared.ts';
import { type EvaluatePorts, type EvaluateRequest, type Evaluation, evaluate } from '../../src/evaluate/evaluate.ts';
import type { Item } from '../../src/evaluate/item.ts';
import { type Reporting, report } from '../../src/evaluate/report.ts';
import { createLanguages } from '../../src/languages/index.ts';
import { familyOfCwe } from '../../src/pipeline/settle/families.ts';
import { portsFor } from '../pipeline/scan/support.ts';
import { openCall } from '../support/git.ts';
import { constitutionFor, toolsFor } from '../support/judging.ts';
import { locateWasm } from '../support/wasm.ts';

const languages = createLanguages({ locate: locateWasm });

const WORDS = { sinks: [{ call: 'os.system', kind: 'command', says: 'becomes part of a shell command' }] };
const RULE = { id: 'bluecode/vulnerable-code/cwe-78', cwe: 'CWE-78', kind: undefined, confirm: ['command'] };

export const OPTIONS: EvaluationOptions = {
  methods: ['execute'],
  models: [],
  matches: MATCHES,
  threshold: { at: 'likely', failOn: 'medium' },
  by: undefined,
  only: [],
  limit: undefined,
  undecidable: undefined,
  task: undefined,
  stripComments: false,
  holdOut: [],
  explain: false,
};

export const item = (id: string, code: string, more: Partial<Item> = {}): Item => ({
  id,
  dataset: 'own',
  lang: 'python',
  ext: '.py',
  label: id.endsWith('.safe') ? 0 : 1,
  pair: id.replace(/\..*/, ''),
  cwe: 'CWE-78',
  code,
  ...more,
});

export type Scene = {
  readonly sandbox: Sandbox;
  readonly request?: Partial<EvaluateRequest>;
  readonly ports?: Partial<EvaluatePorts>;
  readonly call?: Call;
};

/** Evaluates items under one rule, CWE-78. */
export async function evaluated(items: readonly Item[], scene: Scene): Promise<Evaluation> {
  const { sandbox, request, ports, call = openCall } = scene;
  const portsOver: EvaluatePorts['portsOver'] = async (repository, during) => {
    const [entry] = await repository.entries(during);
    const path = entry?.path ?? '';
    const files = { [path]: new TextDecoder().decode(await repository.read(path, during)) };
    const tools = toolsFor(files, { words: WORDS, constitutions: [constitutionFor(['command'], RULE)] });
    return portsFor(files, { ...tools, repository, sandbox, executes: sandbox.describe().backend !== 'none' });
  };
  return evaluate(
    {
      items,
      method: 'execute',
      task: 'vulnerable-code',
      threshold: OPTIONS.threshold,
      stripComments: false,
      explain: false,
      run: { engine: 'bluecode test', ruleBook: 'none', sandbox: { backend: 'none', isolation: 'none' } },
      parallelism: 2,
      itemMs: 10_000,
      ...request,
    },
    {
      portsOver,
      languages,
      clock: { now: () => 0 },
      log: { progress: () => undefined, warn: () => undefined },
      ...ports,
    },
    call,
  );
}

export const runOf = (evaluation: Evaluation, method: MethodRun['method'] = 'execute'): MethodRun => ({
  name: method,
  method,
  model: undefined,
  spent: undefined,
  sandbox: { backend: 'scripted', isolation: 'none' },
  evaluation,
});

export const reported = (
  runs: readonly MethodRun[],
  items: readonly Item[],
  options: Partial<EvaluationOptions> = {},
  more: Partial<Pick<Reporting, 'against' | 'heldOut' | 'ids'>> = {},
) =>
  report(runs, {
    items,
    ids: new Set(items.map(({ id }) => id)),
    options: { ...OPTIONS, ...options },
    familyOf: familyOfCwe,
    heldOut: undefined,
    against: undefined,
    ...more,
  });
