import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { frontMatterSchema } from '../../src/contracts/rule-book.ts';
import type { VocabularyLanguage } from '../../src/contracts/words.ts';
import { judgeCase } from '../support/judge-case.ts';

const ROOT = fileURLToPath(new URL('../../constitutions/', import.meta.url));

/** Strengths at which a suspicion is reported without evidence. */
const REPORTED = ['likely', 'possible'];

const LANGUAGE_OF: Readonly<Record<string, VocabularyLanguage>> = {
  '.py': 'python',
  '.js': 'javascript',
  '.ts': 'javascript',
  '.tsx': 'javascript',
  '.c': 'c',
  '.cpp': 'c',
  '.java': 'java',
  '.go': 'go',
};

type Folder = { readonly name: string; readonly path: string; readonly cases: readonly string[] };

const entries = (path: string): readonly string[] => (existsSync(path) ? readdirSync(path).toSorted() : []);

/** Rules about texts are tested in `text-cases.test.ts`. */
const CODE = 'vulnerable-code';

const folders: readonly Folder[] = [CODE].flatMap((task) =>
  entries(join(ROOT, task)).map((name) => {
    const path = join(ROOT, task, name);
    return { name: `${task}/${name}`, path, cases: entries(join(path, 'cases')) };
  }),
);

function frontMatterOf(folder: Folder) {
  const text = readFileSync(join(folder.path, 'constitution.md'), 'utf8');
  const yaml = /^---\n([\s\S]*?)\n---\n/.exec(text)?.[1];
  return frontMatterSchema.parse(parse(yaml ?? ''));
}

const casesOf = (folder: Folder, label: 'ng' | 'ok', language: VocabularyLanguage): readonly string[] =>
  folder.cases.filter((name) => name.startsWith(`${label}_`) && LANGUAGE_OF[extname(name)] === language);

/** Only execution finds what these are about: `test/harness/c/cases.test.ts` executes their cases. */
const isProvedOnly = (folder: Folder): boolean => {
  const { detect, confirm } = frontMatterOf(folder);
  return detect.sinks.length === 0 && confirm.length > 0 && !existsSync(join(folder.path, 'detect'));
};

/** What the judge leaves to execution; `test/harness/c/cases.test.ts` executes it. */
const isRunOnly = (name: string): boolean => /^ng_run_.*\.(?:c|cpp)$/.test(name);

/** The strengths at which the folder's own rule speaks about a case, without hints. */
async function reported(folder: Folder, name: string): Promise<readonly string[]> {
  const { id } = frontMatterOf(folder);
  const verdicts = await judgeCase(name, readFileSync(join(folder.path, 'cases', name), 'utf8'), id);
  return verdicts
    .filter((verdict) => verdict.ruleId === id && REPORTED.includes(verdict.strength))
    .map((verdict) => verdict.strength);
}

describe('the built-in constitutions', () => {
  it('cover at least 24 kinds of vulnerable code', () => {
    expect(folders.filter((folder) => folder.name.startsWith('vulnerable-code/')).length).toBeGreaterThanOrEqual(24);
  });

  it('have one owner for each sink kind', () => {
    const kinds = folders.flatMap((folder) => frontMatterOf(folder).detect.sinks);
    expect(kinds.toSorted()).toEqual([...new Set(kinds)].toSorted());
  });
});

describe.each(folders)('$name', (folder) => {
  it('stands under the id that its folder gives it', () => {
    expect(frontMatterOf(folder).id).toBe(`bluecode/${folder.name}`);
  });

  it('has two cases of each label for every language that it names', () => {
    for (const language of frontMatterOf(folder).languages) {
      expect(casesOf(folder, 'ng', language).length, `ng cases for ${language}`).toBeGreaterThanOrEqual(2);
      expect(casesOf(folder, 'ok', language).length, `ok cases for ${language}`).toBeGreaterThanOrEqual(2);
    }
  });

  it('holds no case without a label or a known ending', () => {
    expect(folder.cases.filter((name) => !/^(?:ng|ok)_[a-z0-9_]+\.(?:py|js|ts|tsx|c|cpp|java|go)$/.test(name))).toEqual(
      [],
    );
  });

  it.each(folder.cases.filter((name) => name.startsWith('ng_') && !isRunOnly(name) && !isProvedOnly(folder)))(
    'reports %s',
    async (name) => {
      expect(await reported(folder, name)).not.toEqual([]);
    },
  );

  it.each(folder.cases.filter((name) => name.startsWith('ok_')))('says nothing about %s', async (name) => {
    expect(await reported(folder, name)).toEqual([]);
  });
});
