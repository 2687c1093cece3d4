import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { readClassifier, readConcepts } from '../../src/pipeline/judge-text/classifier.ts';

const ROOT = fileURLToPath(new URL('../../constitutions/', import.meta.url));

/**
 * What the shipped classifiers make of the cases, which none of them was trained on: how many of those that must be found
 * are claimed at all, and how many of the others. Floors and ceilings: better ones replace them, worse ones are a fault.
 */
const MEASURED = [
  { task: 'prompt-injection', found: 19, alarms: 3, certain: 1 },
  { task: 'malicious-instruction', found: 24, alarms: 7, certain: 3 },
  { task: 'bias-instruction', found: 12, alarms: 5, certain: 3 },
] as const;

type Case = { readonly rule: string; readonly name: string; readonly score: number };

function casesOf(task: string, label: 'ng' | 'ok', score: (text: string) => number): readonly Case[] {
  const rules = readdirSync(join(ROOT, task), { withFileTypes: true }).filter((entry) => entry.isDirectory());
  return rules.flatMap(({ name: rule }) => {
    const folder = join(ROOT, task, rule, 'cases');
    const names = readdirSync(folder).filter((name) => name.startsWith(label));
    return names.map((name) => ({ rule, name, score: score(readFileSync(join(folder, name), 'utf8')) }));
  });
}

describe.each(MEASURED)('the classifier of $task', ({ task, found, alarms, certain }) => {
  const path = join(ROOT, task, 'classifier.json');
  const concepts = readConcepts(readFileSync(join(ROOT, 'concepts.json'), 'utf8'), 'concepts.json');
  const classifier = readClassifier(readFileSync(path, 'utf8'), concepts, path);
  const score = (text: string): number => Math.max(...classifier.scores(text).map((one) => one.score));
  const from = (cases: readonly Case[], threshold: number): readonly Case[] =>
    cases.filter((one) => one.score >= threshold);

  it('finds as many of its cases as was measured', () => {
    expect(from(casesOf(task, 'ng', score), classifier.possible).length).toBeGreaterThanOrEqual(found);
  });

  it('claims no more of the others than was measured', () => {
    const others = casesOf(task, 'ok', score);
    expect(from(others, classifier.possible).length, JSON.stringify(others)).toBeLessThanOrEqual(alarms);
    expect(from(others, classifier.likely).length, JSON.stringify(others)).toBeLessThanOrEqual(certain);
  });

  it('has a case of each label for every rule', () => {
    const rules = (label: 'ng' | 'ok') => new Set(casesOf(task, label, score).map(({ rule }) => rule));
    expect(rules('ok')).toEqual(rules('ng'));
    expect(rules('ng').size).toBeGreaterThanOrEqual(10);
  });
});
