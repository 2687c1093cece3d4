import { describe, expect, it } from 'vitest';
import { describeProblem } from '../../src/constitutions/problem.ts';
import { ruleFiles } from './memory-folder.ts';
import { own, problemsOf } from './problem-case.ts';

describe('a problem', () => {
  it('costs its own rule and no other', async () => {
    const { problems, loaded } = await problemsOf({
      ...own(['severity: severe']),
      ...ruleFiles({ id: 'acme/vulnerable-code/sound' }),
    });
    expect(problems).toHaveLength(1);
    expect(loaded).toEqual(['acme/vulnerable-code/sound']);
  });

  it('is one of many that are all reported at once, in the order of their lines', async () => {
    const { problems } = await problemsOf(own(['severity: severe', 'languages: [latin]', 'confirm: seance']));
    expect(problems.map(({ line, field }) => `${line} ${field}`)).toEqual(['7 severity', '8 languages.0', '9 confirm']);
  });

  it('shows hidden characters of the file as escapes', async () => {
    const { problems } = await problemsOf(own(['"col\\u202Eour": blue']));
    expect(describeProblem(problems[0] ?? { file: '', line: 0, field: '', message: '', remedy: '' })).toContain(
      'col\\u{202E}our',
    );
  });
});
