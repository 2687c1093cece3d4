import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { readClassifier, readConcepts } from '../../src/pipeline/judge-text/classifier.ts';

const HERE = fileURLToPath(new URL('.', import.meta.url));
const ROOT = join(HERE, '../../constitutions');

/**
 * Texts that were written before the knowledge that they are judged by, and that nothing is trained on: injections in
 * pasted errors, mails, tables and rules, tasks that ask for bias or malice, and honest texts with the same words. How many
 * are claimed as likely: floors for those that must be found, ceilings for the others, over all sets of a task, for each
 * set alone moves by two or three with any training. Better figures replace them, worse ones are a fault.
 */
const MEASURED = [
  {
    task: 'prompt-injection',
    files: ['prompt-injection', 'prompt-injection-2', 'prompt-injection-3'],
    found: 130,
    alarms: 17,
  },
  {
    task: 'malicious-instruction',
    files: ['malicious-instruction', 'malicious-instruction-2'],
    found: 49,
    alarms: 11,
  },
  {
    task: 'bias-instruction',
    files: ['bias-instruction', 'bias-instruction-2', 'bias-instruction-3'],
    found: 96,
    alarms: 11,
  },
] as const;

const probe = z.strictObject({ label: z.enum(['unsafe', 'safe']), style: z.string(), text: z.string() });

describe.each(MEASURED)('the classifier of $task on its probes', ({ files, task, found, alarms }) => {
  const path = join(ROOT, task, 'classifier.json');
  const concepts = readConcepts(readFileSync(join(ROOT, 'concepts.json'), 'utf8'), 'concepts.json');
  const { scores, likely } = readClassifier(readFileSync(path, 'utf8'), concepts, path);
  const probes = files
    .flatMap((file) => readFileSync(join(HERE, 'probes', `${file}.jsonl`), 'utf8').split('\n'))
    .filter((line) => line !== '')
    .map((line) => probe.parse(JSON.parse(line)));
  const claimed = (label: 'unsafe' | 'safe'): readonly string[] =>
    probes
      .filter((one) => one.label === label && scores(one.text).some(({ score }) => score >= likely))
      .map(({ text }) => text);

  it('finds as many of the probes as was measured', () => {
    expect(claimed('unsafe').length).toBeGreaterThanOrEqual(found);
  });

  it('claims no more of the honest ones than was measured', () => {
    const wrong = claimed('safe');
    expect(wrong.length, JSON.stringify(wrong)).toBeLessThanOrEqual(alarms);
  });

  it('knows none of them from the knowledge that it was trained on', () => {
    const rules = readFileSync(join(ROOT, 'neutral.jsonl'), 'utf8');
    expect(probes.filter(({ text }) => rules.includes(JSON.stringify(text))).map(({ text }) => text)).toEqual([]);
  });
});
