import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, it } from 'vitest';
import { readFolder } from '../../src/constitutions/folder-reader.ts';
import { describeProblem } from '../../src/constitutions/problem.ts';
import { type RuleFolder, readRuleFolder } from '../../src/constitutions/rule-folder.ts';
import { loadSeverityTable, type SeverityTable } from '../../src/constitutions/severity-table.ts';
import type { VocabularyFile } from '../../src/constitutions/vocabulary-files.ts';
import { isAboutText } from '../../src/contracts/rule-book.ts';

/** What a call can do to untrusted text; every kind has one meaning in every language. */
const KINDS = [
  'archive',
  'argv',
  'cipher',
  'cleartext',
  'code',
  'command',
  'cors',
  'deserialize',
  'divisor',
  'eval',
  'expression',
  'format',
  'hash',
  'header',
  'html',
  'index',
  'iv',
  'ldap',
  'library',
  'listen',
  'log',
  'mass-assignment',
  'method',
  'nosql',
  'nosql-script',
  'path',
  'permission',
  'product',
  'prompt',
  'property',
  'random',
  'redirect',
  'regex',
  'resource',
  'session',
  'sql',
  'tempfile',
  'template',
  'tls',
  'unlimited-input',
  'url',
  'wait',
  'xml',
  'xpath',
];

/** A flaw in the call itself says what the call does; the rest say what becomes of the text. Both go on a sentence. */
const SENTENCE_END = /[.;:]$/;

const folder = readFolder(fileURLToPath(new URL('../../constitutions', import.meta.url)), 'constitutions');
let rules: RuleFolder;
let table: SeverityTable;

beforeAll(async () => {
  rules = await readRuleFolder(folder, 'built-in');
  table = await loadSeverityTable(folder);
});

const entriesOf = (file: VocabularyFile): readonly unknown[] => [
  ...file.sources,
  ...file.sinks,
  ...file.sanitizers,
  ...file.guards,
  ...file.propagators,
  ...file.handlers,
];

const repeated = (texts: readonly string[]): readonly string[] =>
  texts.filter((text, index) => texts.indexOf(text) !== index);

describe('the built-in vocabulary', () => {
  it('is read without a problem', () => {
    expect(rules.problems.map(describeProblem)).toEqual([]);
    expect(rules.vocabulary.length).toBeGreaterThan(30);
  });

  it.each(['python', 'javascript', 'c'] as const)('says nothing twice for %s', (language) => {
    const mine = rules.vocabulary.filter((file) => file.language === language);
    expect(repeated(mine.flatMap(entriesOf).map((entry) => JSON.stringify(entry)))).toEqual([]);
    expect(repeated(mine.map((file) => file.library))).toEqual([]);
  });

  it('has sinks of the known kinds, and of each of them', () => {
    const kinds = new Set(rules.vocabulary.flatMap((file) => file.sinks.map((sink) => sink.kind)));
    expect([...kinds].toSorted()).toEqual(KINDS);
  });

  // A way that begins with one slash and not with two: together these keep `redirect` out.
  const HALVES = ['rooted', 'one-slash'];

  it('cleans and guards for known kinds only, or for halves of one', () => {
    const kinds = rules.vocabulary.flatMap((file) =>
      [...file.sanitizers, ...file.guards].flatMap((entry) => entry.for),
    );
    const unknown = [...new Set(kinds)].filter((kind) => kind !== '*' && !KINDS.includes(kind));
    expect(unknown.toSorted()).toEqual(HALVES.toSorted());
  });

  it('says things that go on a sentence', () => {
    const said = rules.vocabulary.flatMap((file) =>
      [...file.sources, ...file.sinks, ...file.handlers].map(({ says }) => says),
    );
    expect(said.filter((text) => SENTENCE_END.test(text) || text !== text.trim() || text.includes('\n'))).toEqual([]);
  });

  it('gives strengths only where they count, and raises only what is below', () => {
    const raised = rules.vocabulary.flatMap((file) => file.sinks.filter((sink) => sink.raise !== undefined));
    expect(raised.filter((sink) => sink.flaw !== 'call' || sink.strength === undefined)).toEqual([]);
    expect(raised.filter((sink) => sink.raise?.to === sink.strength)).toEqual([]);
  });
});

describe('the severity of each built-in constitution', () => {
  it('is the band of its weakness in the table', () => {
    const severities = rules.constitutions
      .filter(({ constitution }) => !isAboutText(constitution))
      .map(({ constitution: { id, cwe, severity } }) => ({ id, cwe, severity }))
      .filter(({ cwe }) => cwe === undefined || table.has(cwe));
    expect(severities.length).toBeGreaterThan(20);
    expect(severities).toEqual(
      severities.map(({ id, cwe }) => ({
        id,
        cwe,
        severity: cwe === undefined ? undefined : table.get(cwe)?.severity,
      })),
    );
  });

  it('speaks for further weaknesses that the table knows', () => {
    const further = rules.constitutions.flatMap(({ constitution }) => constitution.also);
    expect(further.filter((cwe) => !table.has(cwe))).toEqual([]);
  });
});
