import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Unit } from '../../../src/contracts/suspicion.ts';
import { reproductionOf } from '../../../src/pipeline/confirm/reproduction.ts';
import { aSpan } from '../../support/fixtures/index.ts';

const unit = (path: string, qualifiedName: string, kind: Unit['kind'] = 'function'): Unit => ({
  path,
  language: path.endsWith('.py') ? 'python' : 'javascript',
  kind,
  qualifiedName,
  span: aSpan(1),
});

function inFolder(files: Readonly<Record<string, string>>, command: string): string {
  const folder = mkdtempSync(join(tmpdir(), 'bluecode-again-'));
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(join(folder, path, '..'), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  return execFileSync('sh', ['-c', command], { cwd: folder, encoding: 'utf8' }).trim();
}

describe('a reproduction', () => {
  it('in Python is one line that a shell runs, quotes and all', () => {
    const again = reproductionOf('python', unit('shop/app.py', 'greet'), `greet(name="it's $HOME \`x\`")`);
    const files = { 'shop/__init__.py': '', 'shop/app.py': 'def greet(name):\n    return "<" + name + ">"\n' };
    expect(again).not.toContain('\n');
    expect(inFolder(files, again ?? '')).toBe("<it's $HOME `x`>");
  });

  it('in Python finds packages in folders that are none', () => {
    const again = reproductionOf('python', unit('my app/src/a.py', 'f'), 'f(1)');
    expect(inFolder({ 'my app/src/a.py': 'def f(x):\n    return x + 1\n' }, again ?? '')).toBe('2');
  });

  it('in JavaScript takes CommonJS and ES modules alike', () => {
    const again = reproductionOf('javascript', unit('lib/a.cjs', 'run'), 'run("it\'s")');
    expect(inFolder({ 'lib/a.cjs': 'exports.run = (x) => x + "!";' }, again ?? '')).toBe("it's!");
    const module = reproductionOf('javascript', unit('lib/b.mjs', 'run'), 'run("x")');
    expect(inFolder({ 'lib/b.mjs': 'export const run = async (x) => x + "?";' }, module ?? '')).toBe('x?');
  });

  it.each([
    ['a call that the harness could not write', 'python', unit('a.py', 'f'), ''],
    ['a call of several lines, which is none of ours', 'python', unit('a.py', 'f'), 'f(\n)'],
    ['a file that cannot be imported by name', 'python', unit('my-app.py', 'f'), 'f()'],
    ['statements outside functions', 'python', unit('a.py', '<module>', 'module'), 'x()'],
    ['a text too long to copy', 'python', unit('a.py', 'f'), `f("${'x'.repeat(2000)}")`],
    ['C, which has no interpreter', 'c', unit('a.c', 'f'), 'f("x")'],
  ] as const)('is not there for %s', (_title, language, of, call) => {
    expect(reproductionOf(language, of, call)).toBeUndefined();
  });
});
