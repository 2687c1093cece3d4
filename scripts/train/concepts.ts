import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { z } from 'zod';
import type { Task } from '../../src/contracts/words.ts';
import type { Scope } from '../../src/pipeline/judge-text/keys.ts';
import type { Concepts } from '../../src/pipeline/judge-text/lexicon.ts';
import type { Settles } from '../../src/pipeline/judge-text/settle-code.ts';
import { readPeople } from './people.ts';

const names = z.array(z.string());
const groups = z.record(z.string(), names);
const schema = z.strictObject({
  common: groups,
  'prompt-injection': groups,
  'malicious-instruction': groups,
  'bias-instruction': groups,
  /** Task → groups of other tasks that it is told, too. */
  also: groups,
  settled: z.record(z.string(), z.strictObject({ claimed: z.string(), cleared: z.string() })),
  /** Task → what turns what. */
  scopes: z.record(z.string(), z.strictObject({ frames: names, governs: names, who: names, what: names })),
});

/** All concepts, for a text is read once; and the names of those that a task is told. */
export type TaskConcepts = {
  readonly all: Concepts;
  readonly of: (task: Task) => readonly string[];
  readonly scopeOf: (task: Task) => Scope | undefined;
  /** Shapes that settle what whole code is. */
  readonly settles: (task: Task) => Settles | undefined;
};

/** `@origin` stands for all forms of the group `origin`. */
function opened(concepts: Concepts): Concepts {
  const formsOf = (form: string): readonly string[] => {
    if (!form.startsWith('@')) return [form];
    const named = concepts[form.slice(1)];
    if (named === undefined) throw new Error(`concepts.yml: there is no group ${form}`);
    return named.flatMap(formsOf);
  };
  return Object.fromEntries(Object.entries(concepts).map(([name, forms]) => [name, forms.flatMap(formsOf)]));
}

export function conceptsOf(constitutions: string): TaskConcepts {
  const { also, scopes, settled, ...parts } = schema.parse(
    parse(readFileSync(join(constitutions, 'concepts.yml'), 'utf8')),
  );
  const people = join(constitutions, 'people.yml');
  const all = {
    ...opened(Object.assign({}, ...Object.values(parts))),
    ...readPeople(readFileSync(people, 'utf8'), 'people.yml'),
  };
  const own: Readonly<Record<string, Concepts>> = parts;
  return {
    all,
    of: (task) => [...Object.keys(parts.common), ...Object.keys(own[task] ?? {}), ...(also[task] ?? [])],
    settles: (task) => settled[task],
    scopeOf: (task) => scopes[task],
  };
}
