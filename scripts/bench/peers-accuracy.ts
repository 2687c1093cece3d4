import { join } from 'node:path';
import { resolveSettings } from '../../src/config.ts';
import { MATCHES, type Match } from '../../src/contracts/evaluation.ts';
import { settingsFromEnvironment } from '../../src/entry/environment.ts';
import { type Item, parseDatasets } from '../../src/evaluate/item.ts';
import type { Judged } from '../../src/evaluate/outcomes.ts';
import { aligned, figures, HEADINGS, SAYS, shown } from '../../src/evaluate/render.ts';
import { rowOf, setsOf } from '../../src/evaluate/tables.ts';
import { familyOfCwe } from '../../src/pipeline/settle/families.ts';
import { assetsOf } from '../../src/wiring/assets.ts';
import { readDataset } from '../../src/wiring/dataset.ts';
import { runMethods } from '../../src/wiring/evaluate.ts';
import { loadRules } from '../../src/wiring/rules.ts';
import { root } from './figure.ts';
import { judgeWithBandit } from './peers-bandit.ts';

/** Whoever judged the items, and what came of it. */
type Side = { readonly name: string; readonly judged: readonly Judged[] };

const THRESHOLD = { at: 'likely', failOn: 'medium' } as const;

const OPTIONS = {
  methods: ['offline-static', 'offline'],
  models: [],
  matches: MATCHES,
  threshold: THRESHOLD,
  by: undefined,
  only: [],
  limit: undefined,
  undecidable: undefined,
  task: undefined,
  stripComments: false,
  holdOut: [],
  explain: false,
} as const;

/** The items that bandit can judge. @throws Error where a dataset has none */
async function pythonItems(datasets: readonly string[]): Promise<readonly Item[]> {
  const texts = await Promise.all(datasets.map(readDataset));
  for (const text of texts) {
    if (!parseDatasets([text]).some(({ ext }) => ext === '.py'))
      throw new Error(`${shown(text.name)}: no item of it is Python, and bandit knows nothing else; leave it out`);
  }
  return parseDatasets(texts).filter(({ ext }) => ext === '.py');
}

async function judgeOurselves(items: readonly Item[]): Promise<readonly Side[]> {
  const assets = assetsOf(join(root, 'src'));
  const { settings } = resolveSettings({ flags: {}, environment: settingsFromEnvironment(process.env) });
  const { ruleBook } = await loadRules(assets.rules, []);
  const { signal } = new AbortController();
  const log = { progress: () => undefined, warn: (text: string) => console.log(`  ${text}`) };
  const asked = { datasets: [], options: OPTIONS, against: undefined, settings, env: process.env, signal, log };
  const runs = await runMethods(assets, { items, ruleBook }, asked);
  return runs.map(({ method, evaluation }) => ({ name: method, judged: evaluation.judged }));
}

/** For each dataset one line for each side, under the columns of `evaluate`. */
function rendered(match: Match, sides: readonly Side[]): string {
  const counting = { match, threshold: THRESHOLD, familyOf: familyOfCwe };
  const [first] = sides;
  const lines = setsOf(first?.judged ?? []).flatMap(([name]) => [
    [shown(name), ...HEADINGS.map(() => '')],
    ...sides.map((side) => {
      const members = setsOf(side.judged).find(([other]) => other === name)?.[1] ?? [];
      return [`  ${side.name}`, ...figures(rowOf({ depth: 0, kind: 'set', name }, members, counting))];
    }),
  ]);
  return `${SAYS[match]}\n${aligned([['', ...HEADINGS], ...lines])}`;
}

/** Accuracy beside bandit's, for both ways to match. */
export async function compareAccuracy(
  interpreter: string,
  datasets: readonly string[],
  folder: string,
): Promise<string> {
  const items = await pythonItems(datasets);
  const bandit: Side = { name: 'bandit', judged: await judgeWithBandit(interpreter, items, folder) };
  const sides = [bandit, ...(await judgeOurselves(items))];
  return MATCHES.map((match) => rendered(match, sides)).join('\n\n');
}
