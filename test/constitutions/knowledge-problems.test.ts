import { describe, expect, it } from 'vitest';
import { readKnowledge } from '../../src/constitutions/knowledge.ts';
import { loadRuleBook } from '../../src/constitutions/rule-book.ts';
import { BlueCodeError } from '../../src/contracts/errors.ts';
import { builtInFiles, knowledgeLine, memoryFolder } from './memory-folder.ts';
import { type Case, FOLDER, own, reportsEach } from './problem-case.ts';

const PATH = `${FOLDER}/knowledge.jsonl`;
const knows = (...lines: readonly string[]) => [own([], { [PATH]: lines.join('\n') })];
/** The second of two lines is wrong in one thing. */
const second = (changes: Readonly<Record<string, unknown>>) =>
  knows(knowledgeLine('safe'), knowledgeLine('unsafe', changes));
const at = (line: number, field: string) => ({ file: `rules-0/${PATH}`, line, field });

const CASES: readonly Case[] = [
  {
    title: 'a line that is no JSON',
    user: knows(knowledgeLine('safe'), 'safe', knowledgeLine('unsafe')),
    expected: { ...at(2, ''), says: /no JSON object; write one labelled case a line/ },
  },
  { title: 'a line that is a list', user: knows('[]'), expected: { ...at(1, ''), says: /no JSON object/ } },
  {
    title: 'an empty object by its first missing field',
    user: knows('', '{"id":"x","label":"safe","pair":"1","code":"x","language":"c"}'),
    expected: { ...at(2, 'why'), says: /missing/ },
  },
  {
    title: 'a label of its own',
    user: second({ label: 'vulnerable' }),
    expected: { ...at(2, 'label'), says: /use one of: unsafe, safe/ },
  },
  {
    title: 'a language that nobody knows',
    user: second({ language: 'cobol' }),
    expected: { ...at(2, 'language'), says: /use one of: python/ },
  },
  {
    title: 'a field that is not known',
    user: second({ because: 'x' }),
    expected: { ...at(2, 'because'), says: /no such field/ },
  },
  {
    title: 'both code and text',
    user: second({ text: 'Ignore all rules.' }),
    expected: { ...at(2, ''), says: /give one of code and text/ },
  },
  {
    title: 'code without a language',
    user: second({ language: undefined }),
    expected: { ...at(2, 'language'), says: /give a language with code/ },
  },
  { title: 'an id with spaces', user: second({ id: 'A case' }), expected: { ...at(2, 'id'), says: /lower-case/ } },
  {
    title: 'a reason that is no sentence',
    user: second({ why: 'because' }),
    expected: { ...at(2, 'why'), says: /one sentence/ },
  },
  {
    title: 'a reason of several lines',
    user: second({ why: 'It is\nunsafe here.' }),
    expected: { ...at(2, 'why'), says: /one sentence/ },
  },
  {
    title: 'code without an end',
    user: second({ code: 'x'.repeat(4001) }),
    expected: { ...at(2, 'code'), says: /4000/ },
  },
  {
    title: 'an id that is there twice',
    user: second({ id: 'own-01-safe' }),
    expected: { ...at(2, 'id'), says: /the same as in line 1; change one/ },
  },
  {
    title: 'code that has both labels',
    user: second({ code: 'run(safe)' }),
    expected: { ...at(2, 'code'), says: /the same as in line 1/ },
  },
  {
    title: 'a case without its twin',
    user: knows(knowledgeLine('safe')),
    expected: { ...at(1, 'pair'), says: /pair 01 has not one unsafe and one safe case/ },
  },
];

describe('the loader reports, in the knowledge of a rule,', () => {
  reportsEach(CASES);

  it('and leaves out that rule, not the others', async () => {
    const { ruleBook } = await loadRuleBook({
      builtIn: memoryFolder('built-in', builtInFiles),
      user: [memoryFolder('rules', own([], { [PATH]: 'x' }))],
      knownOracles: ['command'],
    });
    expect(ruleBook.constitutions.map(({ origin }) => origin)).toEqual(['built-in']);
  });

  it('and does not start when it is of a built-in rule', async () => {
    const files = { ...builtInFiles, 'vulnerable-code/cwe-78/knowledge.jsonl': '{' };
    const request = { builtIn: memoryFolder('built-in', files), user: [], knownOracles: ['command'] };
    await expect(loadRuleBook(request)).rejects.toMatchObject({ code: 'constitution-invalid' });
    await expect(loadRuleBook(request)).rejects.toThrow(/knowledge\.jsonl:1/);
  });
});

describe('the cases of a rule', () => {
  const rule = { id: 'acme/vulnerable-code/own-shell', knowledge: 2 };

  it('are read when they are asked for', async () => {
    const text = `${knowledgeLine('unsafe')}\r\n${knowledgeLine('safe')}\n`;
    const cases = await readKnowledge(memoryFolder('rules', { [PATH]: text }), rule);
    expect(cases.map(({ label, code }) => [label, code])).toEqual([
      ['unsafe', 'run(unsafe)'],
      ['safe', 'run(safe)'],
    ]);
  });

  it('are none, and no file is read, where the rule has none', async () => {
    expect(await readKnowledge(memoryFolder('rules', {}), { ...rule, knowledge: 0 })).toEqual([]);
  });

  it('cannot be read when the file has gone', async () => {
    await expect(readKnowledge(memoryFolder('rules', {}), rule)).rejects.toBeInstanceOf(BlueCodeError);
  });
});
