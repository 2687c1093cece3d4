import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { constitution, FLAWED, gapsOf, places, readText, ruleFolder, SAFE, setWorld } from './support.ts';

const world = setWorld();
const CWE_78 = 'bluecode/vulnerable-code/cwe-78';

describe('the exit code of a scan', () => {
  it('is 0 when nothing is wrong', async () => {
    world.made.commit('all', { files: { 'app.py': SAFE } });
    expect(await world.scan()).toMatchObject({ exitCode: 0, err: '', report: { result: 'pass' } });
  });

  it('is 1 when something is', async () => {
    world.made.commit('all', { files: { 'app.py': FLAWED } });
    const { exitCode, report } = await world.scan();
    expect(exitCode).toBe(1);
    expect(report.result).toBe('fail');
    expect(places(report)).toEqual([`app.py:9 ${CWE_78}`]);
  });

  it('is 0 when what is wrong is below the threshold', async () => {
    world.made.commit('all', { files: { 'app.py': FLAWED } });
    expect((await world.scan(['--fail-on', 'never'])).exitCode).toBe(0);
    expect((await world.scan(['--fail-confidence', 'confirmed'])).exitCode).toBe(0);
  });

  it('is 2 when something was not finished, unless the user has it otherwise', async () => {
    world.made.commit('all', {
      files: { 'app.py': SAFE, 'rules/vulnerable-code/shell/constitution.md': 'no front matter' },
    });
    const flags = ['--constitutions', join(world.made.root, 'rules')];
    expect(await world.scan(flags)).toMatchObject({ exitCode: 2, report: { result: 'incomplete' } });
    expect(await world.scan([...flags, '--on-incomplete', 'warn'])).toMatchObject({
      exitCode: 0,
      report: { result: 'incomplete' },
    });
  });

  it('is 3 when it could not start', async () => {
    world.made.commit('all', { files: { 'app.py': SAFE } });
    expect((await world.run(['scan', world.made.root, '--no-such-flag'])).exitCode).toBe(3);
    expect((await world.run(['scan', join(world.home, 'nowhere')])).exitCode).toBe(3);
  });
});

describe('two runs on the same tree', () => {
  it('give the same bytes in SARIF, text and Markdown, and in JSON but for its usage', async () => {
    world.made.commit('all', { files: { 'app.py': FLAWED, 'lib/b.py': FLAWED, 'web.js': 'eval(location.hash);\n' } });
    const once = async (format: string): Promise<string> => {
      const file = join(world.home, 'x.sarif');
      const { out } = await world.run([
        'scan',
        world.made.root,
        '--sandbox',
        'none',
        '--scope',
        'all',
        '--sarif-file',
        file,
        '--format',
        format,
      ]);
      return `${out.replace(/"usage": \{[^}]*\}/, '')}\n${readText(file)}`;
    };
    for (const format of ['json', 'text', 'markdown', 'sarif']) {
      const first = await once(format);
      expect(first.length).toBeGreaterThan(500);
      expect(await once(format)).toBe(first);
    }
  });
});

describe('a scan of nothing', () => {
  it('in an empty repository passes and says so', async () => {
    const { exitCode, report } = await world.scan();
    expect(exitCode).toBe(0);
    expect(report).toMatchObject({ result: 'pass', coverage: { files: { seen: 0 } } });
    const { out } = await world.run(['scan', world.made.root, '--sandbox', 'none', '--sarif-file', 'none']);
    expect(out).toMatch(/no files|nothing|0 /i);
  });

  it('in scope passes and names `scope: all`', async () => {
    world.made.commit('all', { files: { 'app.py': FLAWED } });
    const { exitCode, out } = await world.run(['scan', world.made.root, '--sandbox', 'none', '--sarif-file', 'none']);
    expect(exitCode).toBe(0);
    expect(out).toContain('scope: all');
  });

  it('in scope judges what an assistant has signed', async () => {
    world.made.commit('by hand', { files: { 'a.py': FLAWED } });
    world.made.commit('add\n\nCo-authored-by: Claude <noreply@anthropic.com>\n', { files: { 'b.py': FLAWED } });
    const { exitCode, report } = await world.scan(['--scope', 'ai']);
    expect(exitCode).toBe(1);
    expect(places(report)).toEqual([`b.py:9 ${CWE_78}`]);
  });
});

describe('guards in other files', () => {
  it('are followed', async () => {
    const guarded = FLAWED.replace('import os', 'import os\nfrom shop.guards import check').replace(
      '    os.system("ping " + request.args["host"])',
      '    host = request.args["host"]\n    check(host)\n    os.system("ping " + host)',
    );
    const guards =
      'import re\n\n\ndef check(host):\n    if not re.fullmatch(r"[a-z0-9.]+", host):\n        raise ValueError(host)\n';
    world.made.commit('all', { files: { 'shop/app.py': guarded, 'shop/guards.py': guards, 'shop/__init__.py': '' } });
    expect(places((await world.scan()).report)).toEqual([]);
    world.made.write('shop/guards.py', 'def check(host):\n    print(host)\n');
    expect(places((await world.scan()).report)).toEqual([`shop/app.py:12 ${CWE_78}`]);
  });
});

describe("a user's constitutions", () => {
  const flags = (): readonly string[] => ['--constitutions', join(world.made.root, 'rules'), '--paths', 'app.py'];
  const commit = (rules: Readonly<Record<string, string>>, more: Readonly<Record<string, string>> = {}): string =>
    world.made.commit('all', { files: { 'app.py': FLAWED, ...rules, ...more } });

  it('apply beside the built-in ones', async () => {
    commit(ruleFolder('shell', constitution()));
    const { report } = await world.scan(flags());
    expect(report.coverage.constitutions.applied).toContain('acme/vulnerable-code/shell');
    expect(report.coverage.constitutions.applied).toContain(CWE_78);
    expect(gapsOf(report)).toEqual([]);
  });

  it('replace a built-in one when they say so', async () => {
    commit(ruleFolder('shell', constitution(`replaces: ${CWE_78}\n`)));
    const { exitCode, report } = await world.scan(flags());
    expect(places(report)).toEqual(['app.py:9 acme/vulnerable-code/shell']);
    expect(report.coverage.constitutions.applied).not.toContain(CWE_78);
    expect(exitCode).toBe(0);
  });

  it('that are broken are a gap each, and all others go on', async () => {
    const other = constitution().replace('acme/vulnerable-code/shell', 'acme/vulnerable-code/other');
    commit({ ...ruleFolder('shell', constitution('severty: high\n')), ...ruleFolder('other', other) });
    const { exitCode, report } = await world.scan(flags());
    expect(exitCode).toBe(1);
    expect(report.gaps.map(({ kind, effect }) => [kind, effect])).toEqual([
      ['user-constitution-invalid', 'incomplete'],
    ]);
    expect(report.gaps[0]?.reason).toMatch(/severty/);
    expect(report.coverage.constitutions.applied).toContain('acme/vulnerable-code/other');
  });

  it('that are named in the settings lie relative to the root', async () => {
    commit(ruleFolder('shell', constitution()), { '.github/bluecode.yml': 'constitutions: [rules]\n' });
    const { report } = await world.scan();
    expect(report.coverage.constitutions.applied).toContain('acme/vulnerable-code/shell');
    expect(report.policy.find(({ name }) => name === 'constitutions')?.origin).toBe('repository');
  });

  it('in a folder that is not there stop the run with its name', async () => {
    world.made.commit('all', { files: { 'app.py': SAFE } });
    const nowhere = join(world.home, 'nowhere');
    const { exitCode, err } = await world.run([
      'scan',
      world.made.root,
      '--sandbox',
      'none',
      '--constitutions',
      nowhere,
    ]);
    expect(exitCode).toBe(3);
    expect(err).toMatch(/nowhere cannot be read/);
  });
});

describe('a run', () => {
  it('does not see the files that it writes', async () => {
    world.made.commit('all', { files: { 'app.py': SAFE } });
    const sarif = join(world.made.root, 'own.sarif');
    const [first, second] = [await world.scan(['--sarif-file', sarif]), await world.scan(['--sarif-file', sarif])];
    expect(second.report.coverage).toEqual(first.report.coverage);
  });

  it('is incomplete when code is nested too deep to be looked at', async () => {
    const deep = `function k(a) {${'{'.repeat(600)}cp.exec("y" + a)${'}'.repeat(600)}}\n`;
    world.made.commit('all', { files: { 'app.js': `const cp = require('child_process');\n${deep}` } });
    const { exitCode, report } = await world.scan();
    expect(exitCode).toBe(2);
    expect(report.gaps.map(({ kind, effect }) => [kind, effect])).toContainEqual(['unit-unjudged', 'incomplete']);
  });

  it('warns of settings for a rule that does not exist', async () => {
    const settings = 'rules:\n  bluecode/vulnerable-code/cwe-0: { enabled: false }\n';
    world.made.commit('all', { files: { 'app.py': SAFE, '.github/bluecode.yml': settings } });
    const { err, exitCode } = await world.run(['scan', world.made.root, '--sandbox', 'none', '--sarif-file', 'none']);
    expect(err).toContain('there is no rule bluecode/vulnerable-code/cwe-0');
    expect(exitCode).toBe(0);
  });

  it('follows a request out of a file that names no sink into the helper that is one', async () => {
    world.made.commit('all', {
      files: {
        'app.py':
          'from flask import request\nfrom tools import listing\n\n\ndef show():\n    return listing(request.args["folder"])\n',
        'tools.py': 'import os\n\n\ndef listing(folder):\n    return os.popen("ls " + folder).read()\n',
      },
    });
    const { out } = await world.run([
      'scan',
      world.made.root,
      '--scope',
      'all',
      '--sandbox',
      'none',
      '--sarif-file',
      'none',
    ]);
    expect(out).toMatch(/app\.py:6:\d+ {2}a value of the request/);
  });
});
