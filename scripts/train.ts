/**
 * Trains what judges instructions: of each task about texts, from the knowledge of its rules, the word groups of
 * `constitutions/concepts.yml` and the harmless texts of `constitutions/neutral.jsonl`, its `classifier.json`. The same
 * knowledge gives the same bytes. Prints what models that have not seen a text say of it.
 *
 *     npm run train [-- --check]
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parse } from 'yaml';
import { z } from 'zod';
import { TASKS } from '../src/contracts/words.ts';
import { examplesOf, NEUTRAL, neutralTexts } from './train/examples.ts';
import { type Held, heldOut, learn, thresholdFor } from './train/learn.ts';

const root = join(dirname(dirname(fileURLToPath(import.meta.url))), 'constitutions');
const check = process.argv.includes('--check');

/** Shares of harmless texts that may be claimed: of everyday ones, and of the safe twins, which are as close as can be. */
const ALARMS = { likely: { everyday: 0.01, twins: 0.15 }, possible: { everyday: 0.04, twins: 0.3 } } as const;

const concepts = z
  .record(z.string(), z.array(z.string()))
  .parse(parse(readFileSync(join(root, 'concepts.yml'), 'utf8')));

function recall(held: readonly Held[], threshold: number): string {
  const unsafe = held.filter(({ example }) => example.unsafe);
  return (unsafe.filter(({ score }) => score >= threshold).length / unsafe.length).toFixed(3);
}

let stale = 0;
for (const task of TASKS.filter((one) => one !== 'vulnerable-code' && existsSync(join(root, one)))) {
  const examples = [...examplesOf(root, task), ...neutralTexts(root)];
  const held = heldOut(examples, concepts);
  const isEveryday = ({ example }: Held): boolean => example.ruleId === NEUTRAL;
  const thresholdOf = ({ everyday, twins }: { readonly everyday: number; readonly twins: number }): number => {
    const ofTwins = thresholdFor(
      held.filter((one) => !one.example.unsafe && !isEveryday(one)),
      twins,
    );
    const ofEveryday = held.some(isEveryday) ? thresholdFor(held.filter(isEveryday), everyday) : ofTwins;
    return Number(Math.max(ofTwins, ofEveryday).toFixed(3));
  };
  const [likely, possible] = [thresholdOf(ALARMS.likely), thresholdOf(ALARMS.possible)];
  const data = learn(examples, concepts, { likely, possible });
  const text = `${JSON.stringify(data)}\n`;
  const path = join(root, task, 'classifier.json');
  const isStale = !existsSync(path) || readFileSync(path, 'utf8') !== text;
  if (isStale) stale += 1;
  if (isStale && !check) writeFileSync(path, text);
  console.log(
    `${task}: ${examples.length} texts, ${Math.round(text.length / 1024)} KB; held out: likely from ${likely}, recall ${recall(held, likely)}; possible from ${possible}, recall ${recall(held, possible)}`,
  );
}
if (check && stale > 0) {
  console.error('classifiers are not what their knowledge gives: run "npm run train"');
  process.exitCode = 1;
}
