import { describe, expect, it } from 'vitest';
import { languages } from '../support/lower.ts';

/** What is captured as `@flaw` in a Python text. */
const found = (query: string, text: string): Promise<readonly string[]> =>
  languages.withProgram({ path: 'a.py', language: 'python', text }, (program) =>
    program.query(query).flatMap((captures) => captures.filter(({ name }) => name === 'flaw').map((one) => one.text)),
  );

const CALL = '((call function: (identifier) @name) @flaw (#eq? @name "run"))';
const OPTION = '((keyword_argument name: (identifier) @name value: (_) @flaw) (#any-of? @name "a" "b"))';

/** Queries whose conditions a text seems not to meet, and that match all the same. */
const MATCHES: readonly (readonly [title: string, query: string, text: string, flaws: readonly string[]])[] = [
  ['one pattern of two', `${CALL}\n${OPTION}`, 'stop(b=1)', ['1']],
  ['both patterns, in the order of the text', `${OPTION}\n${CALL}`, 'run(a=1)', ['run(a=1)', '1']],
  [
    'a condition on what only one alternative captures',
    '([(call function: (identifier) @name) (integer)] @flaw (#eq? @name "run"))',
    '1',
    ['1'],
  ],
  [
    'a condition on what may be missing',
    '((call function: (identifier) arguments: (argument_list (string)? @name)) @flaw (#eq? @name "\'x\'"))',
    'f()',
    ['f()'],
  ],
  ['what must not be', '((identifier) @flaw (#not-eq? @flaw "run"))', 'stop', ['stop']],
  ['two captures that are equal', '((assignment left: (_) @a right: (_) @b) @flaw (#eq? @a @b))', 'x = x', ['x = x']],
  ['an escaped quote', '((string) @flaw (#eq? @flaw "\\"x\\""))', '"x"', ['"x"']],
  ['an identifier behind a dollar', '((identifier) @flaw (#eq? @flaw "run"))', '$run', ['run']],
  ['an identifier of other letters', '((identifier) @flaw (#match? @flaw "^né$"))', 'né = 1', ['né']],
  [
    'what lies far behind the word that is looked for',
    '((block (expression_statement (call function: (identifier) @name)) (return_statement) @flaw) (#eq? @name "run"))',
    `def f():\n    run()\n${'    é = 1\n'.repeat(200)}    return 1\n`,
    ['return 1'],
  ],
  [
    'the word far behind where the match begins',
    '((function_definition body: (block (expression_statement (call function: (identifier) @name))) @flaw) (#eq? @name "run"))',
    `def f():\n    if é:\n${'        é = 1\n'.repeat(200)}    run()\n`,
    [`if é:\n${'        é = 1\n'.repeat(200)}    run()`],
  ],
  [
    'a match around two such words, once',
    CALL,
    `run("${'-'.repeat(900)}", run())`,
    [`run("${'-'.repeat(900)}", run())`, 'run()'],
  ],
  ['a word among longer ones', CALL, `rerun(runs, run_x, _run); ${'x; '.repeat(300)}run()`, ['run()']],
  ['a word that stands in very many places', CALL, `${'run\n'.repeat(60)}run()`, ['run()']],
  ['a comment between', '; a (comment\n((identifier) @flaw (#eq? @flaw "run")) ; )', 'run', ['run']],
];

describe('a query is run with the patterns that can match', () => {
  it.each(MATCHES)('%s', async (_, query, text, flaws) => {
    expect(await found(query, text)).toEqual(flaws);
  });

  it('and finds nothing where none can', async () => {
    expect(await found(`${CALL}\n${OPTION}`, 'stop(c=1)')).toEqual([]);
  });

  it('and is refused as a whole when one pattern is wrong', async () => {
    await expect(found(`${CALL}\n((no_such_node) @flaw (#eq? @flaw "never"))`, 'run()')).rejects.toThrow(/grammar/);
  });
});
