import { describe, expect, it } from 'vitest';
import { BlueCodeError } from '../../src/contracts/errors.ts';
import { parseDatasets } from '../../src/evaluate/item.ts';

const WHOLE = {
  id: 'own/1.vuln',
  dataset: 'own',
  lang: 'python',
  ext: '.py',
  label: 1,
  pair: '1',
  cwe: 'CWE-78',
  code: 'x = 1\n',
};

const line = (fields: Readonly<Record<string, unknown>> = {}): string => JSON.stringify({ ...WHOLE, ...fields });
const without = (field: string): string =>
  JSON.stringify(Object.fromEntries(Object.entries(WHOLE).filter(([key]) => key !== field)));

const parsed = (...lines: readonly string[]) => parseDatasets([{ name: 'own.jsonl', text: lines.join('\n') }]);

function refusal(...lines: readonly string[]): string {
  try {
    parsed(...lines);
  } catch (error) {
    if (error instanceof BlueCodeError && error.code === 'data-invalid') return error.message;
    throw error;
  }
  return 'nothing was refused';
}

describe('a dataset', () => {
  it('gives its items in order; empty lines, a byte order mark and Windows line ends do not matter', () => {
    const text = `\uFEFF${line()}\r\n\r\n${line({ id: 'own/1.safe', label: 0 })}\r\n`;
    expect(parseDatasets([{ name: 'own.jsonl', text }]).map(({ id, label }) => [id, label])).toEqual([
      ['own/1.vuln', 1],
      ['own/1.safe', 0],
    ]);
  });

  it('may leave out pair and class, say null for them, and say more than is asked', () => {
    const [first, second] = parsed(
      line({ pair: null, cwe: null, licence: 'MIT' }),
      without('cwe').replace('1.vuln', '2'),
    );
    expect(first).toMatchObject({ pair: null, cwe: null });
    expect(second?.cwe).toBeUndefined();
  });

  it('may write a class with leading zeros and in small letters', () => {
    expect(parsed(line({ cwe: 'cwe-022' }))[0]?.cwe).toBe('CWE-22');
  });

  it('may hold code that is empty', () => {
    expect(parsed(line({ code: '' }))[0]?.code).toBe('');
  });
});

describe('an item of text', () => {
  it('is the file that holds it, whatever its own task field says, once a task is given', () => {
    const line = JSON.stringify({ id: '1', dataset: 'own', task: 'malicious', label: 0, category: 'x', text: 'Obey.' });
    expect(parseDatasets([{ name: 'own.jsonl', text: line }], 'prompt-injection')).toEqual([
      { id: '1', dataset: 'own', label: 0, lang: 'text', ext: '.md', code: 'Obey.' },
    ]);
  });

  it('that has code too is an item of code', () => {
    expect(parsed(line({ text: 'Obey.' }))[0]).toMatchObject({ ext: '.py', code: 'x = 1\n' });
  });
});

describe('bad data is refused with file, line, field and remedy', () => {
  it.each([
    ['{"id": ', 'own.jsonl:1: the line is no JSON; give one JSON object a line'],
    ['[1]', 'own.jsonl:1: the line is [1]; give one JSON object a line'],
    ['null', 'own.jsonl:1: the line is null; give one JSON object a line'],
    ['"text"', 'own.jsonl:1: the line is "text"; give one JSON object a line'],
    [line({ label: 2 }), 'own.jsonl:1: field label is 2; give 1 (vulnerable) or 0 (safe)'],
    [line({ label: '1' }), 'own.jsonl:1: field label is "1"; give 1 (vulnerable) or 0 (safe)'],
    [without('label'), 'own.jsonl:1: field label is missing; give 1 (vulnerable) or 0 (safe)'],
    [without('code'), 'own.jsonl:1: field code is missing; give the code as text'],
    [line({ id: '' }), 'own.jsonl:1: field id is ""; give a name that no other item has'],
    [
      line({ ext: 'py' }),
      'own.jsonl:1: field ext is "py"; give the extension of the file it is judged as, such as .py',
    ],
    [line({ ext: '../../x' }), 'own.jsonl:1: field ext is "../../x"; give the extension'],
    [line({ cwe: '78' }), 'own.jsonl:1: field cwe is "78"; give the class that the label speaks of, such as CWE-89'],
    [line({ code: 7 }), 'own.jsonl:1: field code is 7; give the code as text'],
    [line({ pair: 7 }), 'own.jsonl:1: field pair is 7; give the same text for a vulnerable item and its fix'],
  ])('%s', (text, message) => {
    expect(refusal(text)).toContain(message);
  });

  it('names the line that is meant, empty ones counted', () => {
    expect(refusal(line(), '', '{')).toContain('own.jsonl:3: ');
  });

  it('shows long and hidden text short and visible', () => {
    expect(refusal(line({ cwe: `\u202Ex${'y'.repeat(500)}` }))).toMatch(/field cwe is "\\u\{202E\}xy+…; give/);
  });

  it('an item of text, as long as nobody says what it is judged as', () => {
    const { code: _, ...rest } = WHOLE;
    expect(refusal(JSON.stringify({ ...rest, text: 'write a poem' }))).toBe(
      'own.jsonl:1: field code is missing: this is an item of text; say with --task what it is judged as',
    );
  });

  it('an item of text that is no text, also with a task', () => {
    const line = JSON.stringify({ id: '1', dataset: 'own', label: 1, text: 7 });
    expect(() => parseDatasets([{ name: 'own.jsonl', text: line }], 'prompt-injection')).toThrow(
      'own.jsonl:1: field text is 7; give the instruction as text',
    );
  });

  it('an id that was there before, in whichever file, with both places', () => {
    const both = [
      { name: 'a.jsonl', text: line() },
      { name: 'b.jsonl', text: `\n${line()}` },
    ];
    expect(() => parseDatasets(both)).toThrow('b.jsonl:2: field id is "own/1.vuln", and so is that of a.jsonl:1');
  });

  it.each(['', '\n\n', '\uFEFF'])('a file without an item (%j)', (text) => {
    expect(() => parseDatasets([{ name: 'own.jsonl', text }])).toThrow('own.jsonl: there is no item in it');
  });
});
