import type { Call } from '../../src/contracts/call.ts';
import { type EvaluationOptions, MATCHES } from '../../src/contracts/evaluation.ts';
import type { Sandbox } from '../../src/contracts/sandbox.ts';
import { type EvaluatePorts, type EvaluateRequest, type Evaluation, evaluate } from '../../src/evaluate/evaluate.ts';
import type { Item } from '../../src/evaluate/item.ts';
import { report } from '../../src/evaluate/report.ts';
import { familyOfCwe } from '../../src/pipeline/settle/families.ts';
import { portsFor } from '../pipeline/scan/support.ts';
import { openCall } from '../support/git.ts';
import { constitutionFor, toolsFor } from '../support/judging.ts';

const WORDS = { sinks: [{ call: 'os.system', kind: 'command', says: 'becomes part of a shell command' }] };
const RULE = { id: 'bluecode/vulnerable-code/cwe-78', cwe: 'CWE-78', kind: undefined, confirm: ['command'] };

export const OPTIONS: EvaluationOptions = {
  method: 'execute',
  matches: MATCHES,
  by: undefined,
  only: [],
  limit: undefined,
  undecidable: undefined,
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
  readonly options?: Partial<EvaluationOptions>;
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
      options: { ...OPTIONS, ...scene.options },
      run: { engine: 'bluecode test', ruleBook: 'none', sandbox: { backend: 'none', isolation: 'none' } },
      parallelism: 2,
      itemMs: 10_000,
      ...request,
    },
    { portsOver, clock: { now: () => 0 }, log: { progress: () => undefined, warn: () => undefined }, ...ports },
    call,
  );
}

export const reported = (evaluation: Evaluation, items: readonly Item[], options: Partial<EvaluationOptions> = {}) =>
  report(evaluation, {
    items,
    options: { ...OPTIONS, ...options },
    sandbox: { backend: 'scripted', isolation: 'none', image: undefined },
    familyOf: familyOfCwe,
  });
