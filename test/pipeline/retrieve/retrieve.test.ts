import { describe, expect, it } from 'vitest';
import type { Constitution, RuleBook } from '../../../src/contracts/rule-book.ts';
import { TASKS } from '../../../src/contracts/words.ts';
import { type RuleSettings, retrieve } from '../../../src/pipeline/retrieve/retrieve.ts';
import { constitutionFor, vocabularyOf } from '../../support/judging.ts';

const query = { source: '(module) @flaw', triggers: ['x'], says: 'is x', strength: 'likely' } as const;

const SHELL = constitutionFor(['command']);
const SQL = constitutionFor(['sql'], { languages: ['python'] });
const BIAS = constitutionFor(['bias'], { id: 'test/bias-instruction/bias', task: 'bias-instruction' });
const SECRET = constitutionFor([], { id: 'test/vulnerable-code/secret', queries: new Map([['typescript', query]]) });

const emptyVocabulary = (): RuleBook['vocabulary'] => ({
  python: vocabularyOf('python', {}),
  javascript: vocabularyOf('javascript', {}),
  c: vocabularyOf('c', {}),
  java: vocabularyOf('java', {}),
  go: vocabularyOf('go', {}),
});

function retrieved(rules: RuleSettings = {}, constitutions: readonly Constitution[] = [SHELL, SQL, BIAS, SECRET]) {
  const vocabulary = emptyVocabulary();
  const notApplied = [{ id: BIAS.id, reason: 'nothing here can apply it' }];
  const book: RuleBook = {
    constitutions,
    vocabulary,
    classifiers: new Map(),
    concepts: '',
    wording: undefined,
    digest: '',
    notApplied,
  };
  return retrieve(book, { tasks: [...TASKS], rules });
}

const names = (constitutions: readonly Constitution[]): readonly string[] => constitutions.map(({ id }) => id);

describe('retrieval', () => {
  it('gives the constitutions that can judge a language', () => {
    const { applicable } = retrieved();
    expect(names(applicable('a.py', 'python', 'python'))).toEqual([SHELL.id, SQL.id]);
    expect(names(applicable('a.js', 'javascript', 'javascript'))).toEqual([SHELL.id]);
    expect(names(applicable('a.ts', 'typescript', 'javascript'))).toEqual([SHELL.id, SECRET.id]);
  });

  it('passes on what nothing here can apply, with the reason', () => {
    expect(retrieved().notApplied).toEqual([{ id: BIAS.id, reason: 'nothing here can apply it' }]);
    expect(names(retrieved().constitutions)).not.toContain(BIAS.id);
  });

  it('leaves out what the settings switch off, and says so', () => {
    const { constitutions, notApplied } = retrieved({ [SQL.id]: { enabled: false } });
    expect(names(constitutions)).toEqual([SHELL.id, SECRET.id]);
    expect(notApplied).toContainEqual({ id: SQL.id, reason: 'switched off by `rules`' });
  });

  it('has a flaw proved by the oracles of its rule, while that is in force', () => {
    const shell = constitutionFor(['command'], { confirm: ['command'] });
    const { proves } = retrieved({}, [shell, SQL]);
    expect([proves(shell.id, 'command'), proves(shell.id, 'sql'), proves(SQL.id, 'command')]).toEqual([
      true,
      false,
      false,
    ]);
    expect(retrieved({ [shell.id]: { enabled: false } }, [shell]).proves(shell.id, 'command')).toBe(false);
  });

  it('leaves out the tasks that were not asked for, and says so', () => {
    const vocabulary = emptyVocabulary();
    const book: RuleBook = {
      constitutions: [SHELL],
      vocabulary,
      classifiers: new Map(),
      concepts: '',
      wording: undefined,
      digest: '',
      notApplied: [],
    };
    expect(retrieve(book, { tasks: ['prompt-injection'], rules: {} })).toMatchObject({
      constitutions: [],
      notApplied: [{ id: SHELL.id, reason: 'the task vulnerable-code is not among `tasks`' }],
    });
  });

  it('gives a rule the severity that the settings give it', () => {
    const severities = retrieved({ [SQL.id]: { severity: 'low' } }).constitutions.map(({ severity }) => severity);
    expect(severities).toEqual(['high', 'low', 'high']);
  });

  it.each([
    [['src/**'], 'src/a.py', true],
    [['src/**'], 'test/a.py', false],
    [['!test/**'], 'src/a.py', true],
    [['!test/**'], 'test/a.py', false],
    [['src/**', '!src/old/**'], 'src/old/a.py', false],
    [['**/*.py'], '.hidden/a.py', true],
    [[], 'anywhere.py', true],
  ])('holds a rule to its paths: %j and %s', (paths, path, expected) => {
    const { applicable } = retrieved({ [SHELL.id]: { paths } });
    expect(names(applicable(path, 'python', 'python')).includes(SHELL.id)).toBe(expected);
  });
});
