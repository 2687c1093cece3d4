import type { FolderReader } from '../../src/constitutions/folder-reader.ts';
import { BlueCodeError } from '../../src/contracts/errors.ts';

export type Files = Readonly<Record<string, string>>;

/** A folder that is held in memory, listed in the order in which it was written. */
export function memoryFolder(name: string, files: Files): FolderReader {
  return {
    name,
    list: async () => Object.keys(files),
    read: async (path) => {
      const text = files[path];
      if (text === undefined) throw new BlueCodeError('path-unreadable', `${name}/${path} is not there`);
      return text;
    },
  };
}

type Matter = { readonly id?: string; readonly fields?: readonly string[]; readonly body?: string };

const BODY = `
# Title

Untrusted text reaches a shell.

## Unsafe

- A command is joined from text
  that came from outside.
- A shell is asked for.

## Safe

- Arguments are handed over as a list.

## Fix

\`\`\`python
## before: not a heading
os.system(name)
\`\`\`
`;

/** The text of a sound `constitution.md`; `fields` are lines that take the place of those with the same key, or are added. */
export function constitutionText({
  id = 'bluecode/vulnerable-code/cwe-78',
  fields = [],
  body = BODY,
}: Matter = {}): string {
  const defaults = [
    `id: ${id}`,
    'task: vulnerable-code',
    'title: A command',
    'cwe: CWE-78',
    'severity: critical',
    'languages: [python]',
    'detect: { sinks: [command] }',
    'confirm: [command]',
  ];
  const keyOf = (line: string): string => line.split(':')[0] ?? '';
  const kept = defaults.filter((line) => !fields.some((field) => keyOf(field) === keyOf(line)));
  return `---\n${[...kept, ...fields].join('\n')}\n---\n${body}`;
}

export const VOCABULARY = `language: python
library: os
sinks:
  - { call: os.system, kind: command, says: becomes part of a shell command }
`;

/** A sound folder with one rule, `<task>/<name>` taken from its id. */
export function ruleFiles(matter: Matter = {}): Files {
  const folder = (matter.id ?? 'bluecode/vulnerable-code/cwe-78').split('/').slice(1).join('/');
  return {
    [`${folder}/constitution.md`]: constitutionText(matter),
    [`${folder}/cases/ng_plain.py`]: 'os.system(input())\n',
    [`${folder}/cases/ok_plain.py`]: 'print(1)\n',
  };
}

export const builtInFiles: Files = { ...ruleFiles(), 'vocabulary/python/os.yml': VOCABULARY };

/** One sound line of `knowledge.jsonl`: the two labels make a pair. */
export const knowledgeLine = (label: 'unsafe' | 'safe', changes: Readonly<Record<string, unknown>> = {}): string =>
  JSON.stringify({
    id: `own-01-${label}`,
    label,
    pair: '01',
    language: 'python',
    code: `run(${label})`,
    why: 'This says what makes the difference.',
    ...changes,
  });
