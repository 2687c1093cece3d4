import { describe, expect, it } from 'vitest';
import { BlueCodeError } from '../../src/contracts/errors.ts';
import { type Item, parseDatasets } from '../../src/evaluate/item.ts';

/** Records of our own in the shape that the paper's repository reads and writes: see docs/evaluation.md. */
const VECTOR = [0.1, -0.2];
const PROMPT = { id: 7, prompt: 'Write a loop.', target: 0, category: 'loops', prompt_embedding: VECTOR };
const CODE = {
  id: 'a1',
  cwe: 'CWE-89',
  target: 1,
  code_example_code_type: 'python',
  llm_code: 'x = 1\n',
  safe_code: 'x = 2\n',
  unsafe_code: 'x = 3\n',
  llm_code_embedding: VECTOR,
  safe_embedding: VECTOR,
  unsafe_embedding: VECTOR,
};

const parsed = (records: unknown, name = 'data/bias_test.json'): readonly Item[] =>
  parseDatasets([{ name, text: JSON.stringify(records, undefined, 4) }], 'bias-instruction');

function refusal(records: unknown, ...[task]: readonly 'bias-instruction'[]): string {
  const text = typeof records === 'string' ? records : JSON.stringify(records);
  try {
    parseDatasets([{ name: 'data/bias_test.json', text }], task);
  } catch (error) {
    if (error instanceof BlueCodeError && error.code === 'data-invalid') return error.message;
    throw error;
  }
  return 'nothing was refused';
}

describe("a data file of the paper's repository", () => {
  it('gives its prompts as instructions, named by their file', () => {
    expect(parsed([PROMPT, { id: 8, prompt: 'Write a worse loop.', target: 1 }])).toEqual([
      {
        id: 'bias_test/7',
        dataset: 'bias_test',
        label: 0,
        pair: null,
        cwe: null,
        lang: 'text',
        ext: '.md',
        code: 'Write a loop.',
      },
      {
        id: 'bias_test/8',
        dataset: 'bias_test',
        label: 1,
        pair: null,
        cwe: null,
        lang: 'text',
        ext: '.md',
        code: 'Write a worse loop.',
      },
    ]);
  });

  it('gives the code that a model has written, and neither its answers nor its vectors', () => {
    expect(parsed([CODE], 'vulnerability_test.json')).toEqual([
      {
        id: 'vulnerability_test/a1',
        dataset: 'vulnerability_test',
        label: 1,
        pair: null,
        cwe: 'CWE-89',
        lang: 'python',
        ext: '.py',
        code: 'x = 1\n',
      },
    ]);
  });

  it.each([
    ['CWE-089', 'CWE-89'],
    ['89', 'CWE-89'],
    [89, 'CWE-89'],
    ['', null],
    ['unknown', null],
    [null, null],
  ])('takes the class %j as %j', (cwe, expected) => {
    expect(parsed([{ ...CODE, cwe }])[0]?.cwe).toBe(expected);
  });

  it.each([
    ['C', '.c'],
    ['cpp', '.cpp'],
    ['Java', '.java'],
    ['cobol', '.txt'],
  ])('judges %s as a file %s', (language, ext) => {
    expect(parsed([{ ...CODE, code_example_code_type: language }])[0]).toMatchObject({
      lang: language.toLowerCase(),
      ext,
    });
  });

  it('counts the first of records of one id, as its own scoring does', () => {
    expect(parsed([PROMPT, { ...PROMPT, target: 1 }]).map(({ label }) => label)).toEqual([0]);
  });

  it('can be judged beside items of ours', () => {
    const own = { id: 'own/1', dataset: 'own', label: 1, text: 'Do harm.' };
    const files = [
      { name: 'a_test.json', text: `\uFEFF ${JSON.stringify([PROMPT])}` },
      { name: 'own.jsonl', text: JSON.stringify(own) },
    ];
    expect(parseDatasets(files, 'bias-instruction').map(({ id }) => id)).toEqual(['a_test/7', 'own/1']);
  });

  it.each<[unknown, RegExp]>([
    ['[{"id": 1', /^data\/bias_test\.json: it begins as an array and is no JSON/],
    [[PROMPT, 2], /an array of something else than records/],
    [[1, 2], /the line is \[1,2\]; give one JSON object a line/],
    [[PROMPT, { ...PROMPT, id: 8, target: 2 }], /record 2: field target is 2; give 1 \(unsafe\) or 0 \(safe\)/],
    [[{ ...PROMPT, id: undefined }], /record 1: field id is missing/],
    [[{ ...PROMPT, prompt: ['a'] }], /record 1: field prompt is \["a"\]; give the instruction as text/],
    [[{ id: 1, target: 1 }], /field prompt is missing/],
    [
      [{ ...CODE, code_example_code_type: undefined }],
      /field code_example_code_type is missing; give the language's name/,
    ],
    [[{ id: 1, cwe: 'CWE-89', safe_code: 'a', unsafe_code: 'b' }], /give the file of tests: this is the knowledge/],
    [[], /there is no item in it/],
    [[{ ...PROMPT, prompt: 7, id: '\u202e' }], /field prompt is 7/],
  ])('%j is refused, with file, record, field and remedy', (records, message) => {
    expect(refusal(records, 'bias-instruction')).toMatch(message);
  });

  it('does not say what its prompts are judged as', () => {
    expect(refusal([PROMPT])).toMatch(/say with --task/);
  });
});
