import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { parseKnowledge } from '../../src/constitutions/knowledge.ts';
import { TASKS, type Task } from '../../src/contracts/words.ts';

/** A labelled text with the rule that its pair belongs to. */
export type Example = {
  readonly ruleId: string;
  readonly pair: string;
  readonly text: string;
  readonly unsafe: boolean;
};

/** The labelled texts of a task's rules, in the order of their folders and lines. */
export function examplesOf(constitutions: string, task: string): readonly Example[] {
  const rules = readdirSync(join(constitutions, task), { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name)
    .sort();
  return rules.flatMap((name) => {
    const path = join(constitutions, task, name, 'knowledge.jsonl');
    const { cases, problems } = parseKnowledge(readFileSync(path, 'utf8'), path);
    const [first] = problems;
    if (first !== undefined) throw new Error(`${first.file}:${first.line}: ${first.message}; ${first.remedy}`);
    return cases.map(({ text, code, label, pair }) => ({
      ruleId: `bluecode/${task}/${name}`,
      pair: `${name} ${pair}`,
      text: text ?? code ?? '',
      unsafe: label === 'unsafe',
    }));
  });
}

/** The rule of texts that belong to none. */
export const NEUTRAL = 'neutral';

const neutralSchema = z.strictObject({
  id: z.string(),
  /** The only task that it is for: one near another task's subject blurs that one. */
  task: z.enum(TASKS).optional(),
  text: z.string().min(1),
});

/** Harmless texts of everyday work. Each is a pair of its own. */
export function neutralTexts(constitutions: string, task: Task): readonly Example[] {
  const path = join(constitutions, 'neutral.jsonl');
  if (!existsSync(path)) return [];
  const lines = readFileSync(path, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '');
  return lines.flatMap((line) => {
    const { id, text, task: only = task } = neutralSchema.parse(JSON.parse(line));
    return only !== task ? [] : { ruleId: NEUTRAL, pair: id, text, unsafe: false };
  });
}
