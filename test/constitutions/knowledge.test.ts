import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, it } from 'vitest';
import { readFolder } from '../../src/constitutions/folder-reader.ts';
import { type KnowledgeCase, readKnowledge } from '../../src/constitutions/knowledge.ts';
import { loadRuleBook } from '../../src/constitutions/rule-book.ts';
import { type Constitution, isAboutText, isProvedOnly } from '../../src/contracts/rule-book.ts';
import type { LanguageId } from '../../src/contracts/words.ts';
import { createLanguages } from '../../src/languages/index.ts';
import { ORACLES } from '../../src/pipeline/confirm/oracles/index.ts';
import { judgeCase } from '../support/judge-case.ts';
import { locateWasm } from '../support/wasm.ts';

const EXTENSIONS = {
  python: 'py',
  javascript: 'js',
  typescript: 'ts',
  tsx: 'tsx',
  c: 'c',
  cpp: 'cpp',
  java: 'java',
  go: 'go',
} as const satisfies Record<LanguageId, string>;

/** Safe twins that the judge still takes for flawed: an origin that is answered only if a set has it. */
const KNOWN_WRONG: readonly string[] = ['cwe-346-04-safe', 'cwe-942-08-safe'];

type Known = { readonly rule: Constitution; readonly cases: readonly KnowledgeCase[] };

const reader = readFolder(fileURLToPath(new URL('../../constitutions', import.meta.url)), 'constitutions');
const languages = createLanguages({ locate: locateWasm });
let known: readonly Known[];

beforeAll(async () => {
  const request = { builtIn: reader, user: [], knownOracles: Object.keys(ORACLES) };
  const { constitutions } = (await loadRuleBook(request)).ruleBook;
  // Rules about instructions have texts for knowledge, and no detection to compare with.
  const written = constitutions.filter((rule) => !isAboutText(rule));
  known = await Promise.all(written.map(async (rule) => ({ rule, cases: await readKnowledge(reader, rule) })));
});

const allCases = (): readonly KnowledgeCase[] => known.flatMap(({ cases }) => cases);

const repeated = (texts: readonly string[]): readonly string[] => {
  const seen = new Set<string>();
  return texts.filter((text) => seen.size === seen.add(text).size);
};

/** The names of the cases of which the rule says that they are likely flawed. */
async function flagged({ rule, cases }: Known, label: KnowledgeCase['label']): Promise<readonly string[]> {
  const hits: string[] = [];
  for (const { id, language, code } of cases.filter((one) => one.label === label)) {
    if (language === undefined || code === undefined) continue;
    const verdicts = await judgeCase(`${id}.${EXTENSIONS[language]}`, code, rule.id);
    if (verdicts.some(({ ruleId, strength }) => ruleId === rule.id && strength === 'likely')) hits.push(id);
  }
  return hits;
}

describe('the knowledge behind the built-in constitutions', () => {
  it('has at least ten pairs for each rule, counted where the rule is loaded', () => {
    expect(known.filter(({ cases }) => cases.length < 20).map(({ rule }) => rule.id)).toEqual([]);
    expect(known.filter(({ rule, cases }) => rule.knowledge !== cases.length)).toEqual([]);
  });

  it('is in the languages of its rule, and in every one of them', () => {
    const ofCode = known.filter(({ rule }) => !isAboutText(rule));
    const spoken = ofCode.map(({ rule, cases }) => ({
      id: rule.id,
      languages: [...new Set(cases.map(({ language }) => language && languages.vocabularyOf(language)))].toSorted(),
    }));
    expect(spoken).toEqual(ofCode.map(({ rule }) => ({ id: rule.id, languages: rule.languages.toSorted() })));
  });

  it('has ids that begin with the name of the rule, and says nothing twice', () => {
    const strange = known.flatMap(({ rule, cases }) =>
      cases.filter(({ id }) => !id.startsWith(`${rule.id.split('/').at(-1)}-`)).map(({ id }) => id),
    );
    expect(strange).toEqual([]);
    expect(repeated(allCases().map(({ id }) => id))).toEqual([]);
    expect(repeated(allCases().map(({ code, text }) => code ?? text ?? ''))).toEqual([]);
  });

  it('is code that parses in its language', { timeout: 120_000 }, async () => {
    const broken: string[] = [];
    for (const { id, language, code } of allCases()) {
      if (language === undefined || code === undefined) continue;
      const source = { path: `${id}.${EXTENSIONS[language]}`, language, text: code };
      if (await languages.withProgram(source, (program) => program.errors.length > 0)) broken.push(id);
    }
    expect(broken).toEqual([]);
  });

  it('is told apart by the offline judge: no safe twin is likely flawed', { timeout: 300_000 }, async () => {
    const judged = known.filter(({ rule }) => !isProvedOnly(rule) && !isAboutText(rule));
    const found: { id: string; unsafe: number; of: number; missed: readonly string[]; safe: readonly string[] }[] = [];
    for (const one of judged) {
      const hits = await flagged(one, 'unsafe');
      const unsafe = one.cases.filter(({ label }) => label === 'unsafe').map(({ id }) => id);
      const missed = unsafe.filter((id) => !hits.includes(id));
      found.push({ id: one.rule.id, unsafe: hits.length, of: unsafe.length, missed, safe: await flagged(one, 'safe') });
    }
    const total = (pick: (one: (typeof found)[number]) => number): number =>
      found.reduce((sum, one) => sum + pick(one), 0);
    const [unsafe, of] = [total((one) => one.unsafe), total((one) => one.of)];
    process.stdout.write(`knowledge: ${unsafe} of ${of} unsafe cases are likely flawed by text alone\n`);
    for (const { id, missed } of found)
      if (missed.length > 0) process.stdout.write(`  ${id} misses ${missed.length}\n`);
    expect(found.flatMap(({ safe }) => safe).filter((id) => !KNOWN_WRONG.includes(id))).toEqual([]);
  });
});
