import { describe, expect, it } from 'vitest';
import { BlueCodeError } from '../../../src/contracts/errors.ts';
import { moduleOf } from '../../../src/pipeline/judge/judge-file.ts';
import { Modules } from '../../../src/pipeline/modules.ts';
import { openCall } from '../../support/git.ts';
import { claims, type Files, judged } from '../../support/judging.ts';
import { languages } from '../../support/lower.ts';
import { bench, python } from '../judge/support.ts';

/** The modules of a tree, and how often each was read. */
function modulesOf(files: Files) {
  const reads: string[] = [];
  const read = async (path: string): Promise<string | undefined> => {
    reads.push(path);
    if (files[path] === 'locked') throw new BlueCodeError('path-unreadable', `${path} cannot be read`);
    return files[path];
  };
  const modules = new Modules(languages, new Set(Object.keys(files)), read);
  const importedBy = async (path: string): Promise<readonly string[]> => {
    const source = { path, language: 'python', text: files[path] ?? '' } as const;
    const module = await languages.withProgram(source, moduleOf);
    return [...(await modules.importedBy(module, openCall)).keys()];
  };
  return { importedBy, reads };
}

describe('the modules of a repository', () => {
  it('are those that a file imports, and no libraries', async () => {
    const { importedBy } = modulesOf({ 'a.py': 'import os, b\nfrom c import d\n', 'b.py': '', 'c.py': '', 'e.py': '' });
    expect(await importedBy('a.py')).toEqual(['b.py', 'c.py']);
  });

  it('are found where they are imported inside of functions and branches', async () => {
    const { importedBy } = modulesOf({
      'a.py': 'def f():\n    if x:\n        import b\ntry:\n    import c\nexcept E:\n    import d\n',
      'b.py': '',
      'c.py': '',
      'd.py': '',
    });
    expect(await importedBy('a.py')).toEqual(['b.py', 'c.py', 'd.py']);
  });

  it('are not the file itself', async () => {
    expect(await modulesOf({ 'a.py': 'import a\n' }).importedBy('a.py')).toEqual([]);
  });

  it('are read once, however many files import them', async () => {
    const { importedBy, reads } = modulesOf({ 'a.py': 'import c\n', 'b.py': 'import c\n', 'c.py': 'x = 1\n' });
    await importedBy('a.py');
    await importedBy('b.py');
    expect(reads).toEqual(['c.py']);
  });

  it('that are of no known language, too long or locked are left out', async () => {
    const long = `x = 1\n`.repeat(50_000);
    const { importedBy } = modulesOf({ 'a.py': 'import b, c, d\n', 'b.py': 'locked', 'c.py': long, 'd.py': '' });
    expect(await importedBy('a.py')).toEqual(['d.py']);
  });

  it('that are left out make what depends on them possible at most', async () => {
    const use = python('from guards import check\na = web.query\ncheck(a)\nshell.run(a)');
    const guards = 'def check(x):\n    print(x)\n';
    const found = async (files: Files) => claims((await judged(files, bench)).suspicions);
    expect(await found({ 'app.py': use, 'guards.py': guards })).toEqual(['command likely']);
    expect(await found({ 'app.py': use, 'guards.py': `${guards}${'x = 1\n'.repeat(50_000)}` })).toEqual([
      'command possible',
    ]);
  });
});
