import { expect, test } from 'vitest';
import type { KnownCase } from '../../../src/contracts/knowledge.ts';
import { counselFor, type Rerank } from '../../../src/pipeline/retrieve/counsel.ts';
import { CaseIndex } from '../../../src/pipeline/retrieve/similar.ts';
import { constitutionFor } from '../../support/judging.ts';

const TOPICS = {
  command: 'os.system("ping " + host)',
  sql: 'cursor.execute("SELECT name FROM users WHERE id = " + key)',
  path: 'open(os.path.join(FOLDER, filename)).read()',
  html: 'return "<h1>" + title + "</h1>"',
  regex: 're.match("(a+)+$", text)',
  hash: 'hashlib.md5(password.encode()).hexdigest()',
} as const;

const pair = (ruleId: string, number: string, text: string): readonly KnownCase[] =>
  (['unsafe', 'safe'] as const).map((label) => ({
    ruleId,
    id: `${ruleId}-${number}-${label}`,
    label,
    pair: number,
    language: 'python',
    text: `${text} # ${label}`,
    why: 'It is so.',
  }));

const rules = Object.keys(TOPICS).map((kind) => constitutionFor([kind]));
const cases = Object.entries(TOPICS).flatMap(([kind, text]) =>
  ['01', '02'].flatMap((number) => pair(`test/vulnerable-code/${kind}`, number, text.replace(')', `, n${number})`))),
);
const index = new CaseIndex(cases);

const counsel = (text: string, suspected: readonly string[] = [], rerank: Rerank = async (_, pairs) => pairs) =>
  counselFor({ text, language: 'python', rules, suspected }, index, rerank);

test('the most similar cases come with their twins, at most three of each label', async () => {
  const { cases: found, rules: shown } = await counsel('def f(host):\n    os.system("ping -c 1 " + host)');
  expect(found.map(({ id }) => id).slice(0, 4)).toEqual([
    'test/vulnerable-code/command-01-unsafe',
    'test/vulnerable-code/command-01-safe',
    'test/vulnerable-code/command-02-unsafe',
    'test/vulnerable-code/command-02-safe',
  ]);
  expect(found.filter(({ label }) => label === 'safe').length).toBeLessThanOrEqual(3);
  expect(shown.map(({ id }) => id)).toContain('test/vulnerable-code/command');
});

test('what resembles nothing gets no case, and several rules all the same', async () => {
  const { cases: found, rules: shown } = await counsel('zebra = quagga * okapi');
  expect(found).toEqual([]);
  expect(shown).toHaveLength(4);
});

test('what is suspected is among the rules, whose order says nothing', async () => {
  const { rules: shown } = await counsel('os.system("ping " + host)', ['test/vulnerable-code/sql']);
  const ids = shown.map(({ id }) => id);
  expect(ids).toContain('test/vulnerable-code/sql');
  expect(ids.length).toBeGreaterThanOrEqual(4);
  expect(ids).toEqual(ids.toSorted());
});

test('an embedding model may put others first', async () => {
  const backwards: Rerank = async (_, pairs) => pairs.toReversed();
  const [plain, turned] = [
    await counsel('os.system("ping " + host)'),
    await counsel('os.system("ping " + host)', [], backwards),
  ];
  expect(turned.cases).not.toEqual(plain.cases);
});

test('words of another language count half', () => {
  const [python] = index.similar('os.system("ping " + host)', () => true, 'python');
  const [java] = index.similar('os.system("ping " + host)', () => true, 'java');
  expect(java?.score).toBeCloseTo((python?.score ?? 0) / 2);
});

test('an empty knowledge finds nothing', () => {
  expect(new CaseIndex([]).similar('os.system(x)', () => true)).toEqual([]);
});
