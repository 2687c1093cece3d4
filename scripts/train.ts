/**
 * Trains what judges instructions: of each task about texts, from the knowledge of its rules, the word groups of
 * `constitutions/concepts.yml` (as `concepts.json`, once for all) and the harmless texts of
 * `constitutions/neutral.jsonl`, its `classifier.json`. The same
 * knowledge gives the same bytes. Prints what models that have not seen a text say of it.
 *
 *     npm run train [-- [TASK...] [--check]]
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { TASKS } from '../src/contracts/words.ts';
import { calibrate, reliability, thresholdFor } from './train/calibrate.ts';
import { conceptsOf } from './train/concepts.ts';
import { examplesOf, NEUTRAL, neutralTexts } from './train/examples.ts';
import { type Held, heldOut, learn, offOf, windowed } from './train/learn.ts';

const root = join(dirname(dirname(fileURLToPath(import.meta.url))), 'constitutions');
const check = process.argv.includes('--check');

/** Shares of harmless texts that may be claimed: of everyday ones, and of the safe twins, which are as close as can be. */
const POSSIBLE = {
  'prompt-injection': { everyday: 0.11, twins: 0.18 },
  'malicious-instruction': { everyday: 0.08, twins: 0.2 },
  'bias-instruction': { everyday: 0.08, twins: 0.22 },
} as const;
const LIKELY = {
  'prompt-injection': { everyday: 0.08, twins: 0.14 },
  'malicious-instruction': { everyday: 0.03, twins: 0.15 },
  'bias-instruction': { everyday: 0.02, twins: 0.1 },
} as const;

/** How strongly weights are pulled towards 0: malice is told by its words most, and learns the words of its source soonest. */
const PULL = { 'prompt-injection': 2e-5, 'malicious-instruction': 5e-4, 'bias-instruction': 1e-4 } as const;

/**
 * The share of a text's features that one step of learning sees, how many rounds there are, and from which on the weights are
 * averaged: what no feature may lean on alone, the others learn, too. And what an everyday text counts beside a twin.
 */
const SEEN = {
  'prompt-injection': { share: 0.4, rounds: 60, settled: 30, everyday: 1.5 },
  'malicious-instruction': { share: 1, rounds: 20, settled: 19, everyday: 1 },
  'bias-instruction': { share: 1, rounds: 20, settled: 19, everyday: 1 },
} as const;

const concepts = conceptsOf(root);

/** Requests near harm that are safe are no injections either. */
const othersOf = (task: (typeof TASKS)[number]) =>
  task !== 'prompt-injection'
    ? []
    : examplesOf(root, 'malicious-instruction')
        .filter(({ unsafe }) => !unsafe)
        .map((one) => ({ ...one, ruleId: NEUTRAL, pair: `request ${one.pair}` }));

function recall(held: readonly Held[], threshold: number): string {
  const unsafe = held.filter(({ example }) => example.unsafe);
  return (unsafe.filter(({ score }) => score >= threshold).length / unsafe.length).toFixed(3);
}

let stale = 0;
/** Writes what was learnt, or, when it is only to be checked, counts what differs. */
function keep(path: string, text: string): void {
  if (existsSync(path) && readFileSync(path, 'utf8') === text) return;
  stale += 1;
  if (!check) writeFileSync(path, text);
}

keep(join(root, 'concepts.json'), `${JSON.stringify(concepts.all)}\n`);
const only = process.argv.slice(2).filter((word) => !word.startsWith('-'));
const wanted = TASKS.filter((task) => task !== 'vulnerable-code').filter(
  (task) => only.length === 0 || only.includes(task),
);
for (const task of wanted) {
  const examples = [...examplesOf(root, task), ...neutralTexts(root, task), ...othersOf(task)];
  const told = { uses: concepts.of(task), scope: concepts.scopeOf(task), settles: concepts.settles(task) };
  const texts = windowed(examples, concepts.all, { ...told, pull: PULL[task], ...SEEN[task] });
  const raw = heldOut(texts);
  const { slope, intercept } = calibrate(raw);
  const held = raw.map(({ example, score }) => ({ example, score: slope * score + intercept - offOf(example) }));
  const isEveryday = ({ example }: Held): boolean => example.ruleId === NEUTRAL;
  const thresholdOf = ({ everyday, twins }: { readonly everyday: number; readonly twins: number }): number => {
    const ofTwins = thresholdFor(
      held.filter((one) => !one.example.unsafe && !isEveryday(one)),
      twins,
    );
    const ofEveryday = held.some(isEveryday) ? thresholdFor(held.filter(isEveryday), everyday) : ofTwins;
    return Number(Math.max(ofTwins, ofEveryday).toFixed(3));
  };
  const [likely, possible] = [thresholdOf(LIKELY[task]), thresholdOf(POSSIBLE[task])];
  const data = learn(texts, concepts.all, { likely, possible, slope, intercept });
  const text = `${JSON.stringify(data)}\n`;
  keep(join(root, task, 'classifier.json'), text);
  console.log(
    `${task}: ${examples.length} texts, ${Math.round(text.length / 1024)} KB; held out: likely from ${likely}, recall ${recall(held, likely)}; possible from ${possible}, recall ${recall(held, possible)}`,
  );
  console.log(`  said and found: ${reliability(held)}`);
}
if (check && stale > 0) {
  console.error('classifiers are not what their knowledge gives: run "npm run train"');
  process.exitCode = 1;
}
