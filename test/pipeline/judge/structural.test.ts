import { describe, expect, it } from 'vitest';
import type { StructuralQuery } from '../../../src/contracts/rule-book.ts';
import type { Suspicion } from '../../../src/contracts/suspicion.ts';
import type { LanguageId } from '../../../src/contracts/words.ts';
import { constitutionFor, type Files, judged } from '../../support/judging.ts';

const SECRETS = `
  (assignment left: (identifier) @name right: (string (string_content) @secret)
    (#match? @name "password")) @flaw
`;

async function found(
  files: Files,
  query: Partial<StructuralQuery> = {},
  language: LanguageId = 'python',
): Promise<readonly Suspicion[]> {
  const whole: StructuralQuery = {
    source: SECRETS,
    triggers: ['password'],
    says: 'is a password',
    strength: 'likely',
    ...query,
  };
  const constitution = constitutionFor([], {
    id: 'test/vulnerable-code/secret',
    queries: new Map([[language, whole]]),
  });
  return (await judged(files, { words: {}, constitutions: [constitution] })).suspicions;
}

describe('a structural query', () => {
  it('claims what it captures as the flaw, in its own words', async () => {
    const [claim] = await found({ 'app.py': 'def f():\n    password = "hunter2"\n' });
    expect(claim).toMatchObject({
      ruleId: 'test/vulnerable-code/secret',
      strength: 'likely',
      source: 'none',
      flow: [],
      sentence: { untrusted: 'Here is a password.' },
      unit: { qualifiedName: 'f' },
      sink: { kind: 'query', span: { startLine: 2, startColumn: 5 } },
    });
  });

  it('shows no secret: neither in the quote nor in what is hashed', async () => {
    const [claim] = await found({ 'app.py': 'password = "hunter2"\n' });
    expect(claim?.quote.untrusted).toBe('password = "***"');
    expect(JSON.stringify(claim)).not.toContain('hunter2');
  });

  it('says of a secret that it has the form of a key, which nothing else of it tells', async () => {
    const key = 'q7'.repeat(12);
    const claim = async (secret: string) => (await found({ 'app.py': `password = "${secret}"\n` })).at(0);
    expect(await claim(key)).toMatchObject({ isKey: true });
    expect(JSON.stringify(await claim(key))).not.toContain(key);
    expect(await claim('hunter2')).not.toHaveProperty('isKey');
    expect(await claim('only-words-however-many-of-them')).not.toHaveProperty('isKey');
    expect(await claim(`-----BEGIN PRIVATE KEY-----${key}`)).not.toHaveProperty('isKey');
  });

  it('is not run where none of its trigger words occurs', async () => {
    expect(await found({ 'app.py': 'password = "hunter2"\n' }, { triggers: ['passphrase'] })).toEqual([]);
    expect(await found({ 'app.py': 'password = "hunter2"\n' }, { triggers: ['passphrase', 'word'] })).toHaveLength(1);
  });

  it('claims a place once, however often it matches there', async () => {
    const source = '(assignment left: (identifier) @flaw) (assignment left: (identifier) @flaw right: (_))';
    expect(await found({ 'app.py': 'password = x\n' }, { source })).toHaveLength(1);
  });

  it('without a flaw among its captures claims nothing', async () => {
    expect(await found({ 'app.py': 'password = x\n' }, { source: '(assignment) @other' })).toEqual([]);
  });

  it('is for its own language', async () => {
    expect(await found({ 'app.js': 'password = "hunter2";\n' })).toEqual([]);
    const source = '(assignment_expression) @flaw';
    expect(await found({ 'app.js': 'password = "hunter2";\n' }, { source }, 'javascript')).toHaveLength(1);
  });

  it('is run on a file that holds no sink of the vocabulary', async () => {
    expect(await found({ 'app.py': 'password = "hunter2"\n' })).toHaveLength(1);
  });

  it('claims with the strength that it names', async () => {
    expect(await found({ 'app.py': 'password = "hunter2"\n' }, { strength: 'hint' })).toMatchObject([
      { strength: 'hint' },
    ]);
  });

  it('claims less of the shape of code that a machine has written, and the same of a secret', async () => {
    const made = `x = [${'1, '.repeat(1500)}2]; password = "hunter2"\n`;
    const shape = SECRETS.replace('@secret', '@text');
    expect(await found({ 'app.py': made }, { source: shape })).toMatchObject([{ strength: 'possible' }]);
    expect(await found({ 'app.py': made })).toMatchObject([{ strength: 'likely' }]);
  });
});
