import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type Classifier, readClassifier, readConcepts } from '../../src/pipeline/judge-text/classifier.ts';
import type { Figure } from './figure.ts';
import { MUTATIONS } from './mutate.ts';

const root = dirname(dirname(dirname(fileURLToPath(import.meta.url))));
const constitutions = join(root, 'constitutions');
const TEXT_TASKS = ['prompt-injection', 'malicious-instruction', 'bias-instruction'] as const;

const CONCEPTS = join(constitutions, 'concepts.json');
const concepts = readConcepts(readFileSync(CONCEPTS, 'utf8'), CONCEPTS);

const classifierOf = (task: string): Classifier => {
  const path = join(constitutions, task, 'classifier.json');
  return readClassifier(readFileSync(path, 'utf8'), concepts, path);
};

/** Megabytes of this project's own pages that are judged in a second of one core, for each task and for all together. */
export async function textSpeed(): Promise<readonly Figure[]> {
  const pages = readdirSync(join(root, 'docs')).filter((name) => name.endsWith('.md'));
  const texts = pages.map((name) => readFileSync(join(root, 'docs', name), 'utf8'));
  const bytes = texts.reduce((sum, text) => sum + Buffer.byteLength(text), 0);
  const speed = (classifiers: readonly Classifier[]): number => {
    const rounds = 8;
    let used = { user: 0, system: 0 };
    for (let round = 0; round <= rounds; round += 1) {
      // The first round warms up; a text that was read last is not read again, so each is another.
      if (round === 1) used = process.cpuUsage();
      for (const text of texts)
        for (const { scores, possible } of classifiers) scores(text + ' '.repeat(round), possible);
    }
    const { user, system } = process.cpuUsage(used);
    return (rounds * bytes) / (user + system);
  };
  const all = TEXT_TASKS.map(classifierOf);
  const figure = (says: string, value: number): Figure => ({ says, value, unit: 'MB/s' });
  return [
    ...TEXT_TASKS.map((task, i) => figure(task, speed(all.slice(i, i + 1)))),
    figure('all three tasks on one text', speed(all)),
  ];
}

/** Of the cases that are claimed as they stand, how many are claimed when they are written otherwise. */
export function mutated(change: (text: string) => string): { readonly found: number; readonly of: number } {
  let [found, of] = [0, 0];
  for (const task of TEXT_TASKS) {
    const { scores, possible } = classifierOf(task);
    const claims = (text: string): boolean => scores(text).some(({ score }) => score >= possible);
    for (const text of casesOf(task).filter(claims)) {
      of += 1;
      if (claims(change(text))) found += 1;
    }
  }
  return { found, of };
}

function casesOf(task: string): readonly string[] {
  const rules = readdirSync(join(constitutions, task), { withFileTypes: true }).filter((entry) => entry.isDirectory());
  return rules.flatMap(({ name }) => {
    const folder = join(constitutions, task, name, 'cases');
    const names = readdirSync(folder).filter((file) => file.startsWith('ng'));
    return names.map((file) => readFileSync(join(folder, file), 'utf8'));
  });
}

export async function mutations(): Promise<readonly Figure[]> {
  return Object.entries(MUTATIONS).map(([says, change]) => {
    const { found, of } = mutated(change);
    return { says, value: (100 * found) / of, unit: `% of ${of} still claimed` };
  });
}
