import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { temporaryFolder } from '../support/temporary.ts';
import { FLAWED, places, setWorld } from './support.ts';

const world = setWorld();
const FOUND = ['app.py:9 bluecode/vulnerable-code/cwe-78'];
/** Of the processor: the machine may be busy. What is looked for is a search without an end. */
const MOST_MS = 20_000;
const spent = (): number => process.cpuUsage().user / 1000;

/** Scans the flawed file beside another. */
async function beside(path: string, content: string | Uint8Array) {
  world.made.commit('all', { files: { 'app.py': FLAWED, [path]: content } });
  const began = spent();
  const { exitCode, report } = await world.scan();
  expect(spent() - began).toBeLessThan(MOST_MS);
  expect(places(report).filter((place) => place.startsWith('app.py:'))).toEqual(FOUND);
  expect(exitCode).toBe(1);
  return { gaps: report.gaps.filter(({ subject }) => subject === path), coverage: report.coverage };
}

describe('code that nobody writes', () => {
  it.each([
    ['brackets', 'deep.py', `x = ${'['.repeat(10_000)}${']'.repeat(10_000)}\n`],
    ['calls', 'deep.js', `${'f('.repeat(10_000)}${')'.repeat(10_000)};\n`],
    ['conditions', 'deep.ts', `${'if (x) '.repeat(10_000)}y();\n`],
  ])('10,000 %s deep is a gap', async (_, path, content) => {
    const { gaps } = await beside(path, content);
    expect(gaps).toMatchObject([{ kind: 'unit-unjudged', effect: 'incomplete' }]);
  });

  it.each([
    ['a list', 'line.py', `x = [${'1, '.repeat(1_700_000)}]\n`],
    ['text', 'line.js', `const x = "${'a'.repeat(5_000_000)}";\n`],
  ])('in a single line of 5 MB, %s, is not parsed, and counted', async (_, path, content) => {
    const { coverage } = await beside(path, content);
    expect(coverage.skipped).toEqual([{ reason: 'too-large', files: 1 }]);
  });

  it('in a single line as long as may be is judged', async () => {
    const { gaps, coverage } = await beside('line.py', `x = [${'run(1), '.repeat(60_000)}]\n`);
    expect(gaps).toEqual([]);
    expect(coverage.files['judged']).toBe(2);
  });

  it('that a parser generator wrote ends within its budget', async () => {
    const state = (n: number): string =>
      `    elif state == ${n}:\n        if c in "ab${n}": state = ${n + 1}; stack.append(os.popen)\n        else: return reduce_${n % 50}(stack)\n`;
    const reduce = (n: number): string =>
      `def reduce_${n}(stack):\n    return reduce_${(n + 1) % 50}(stack) or parse(stack[0], stack[1])\n`;
    const states = Array.from({ length: 300 }, (_, n) => state(n)).join('');
    const reductions = Array.from({ length: 50 }, (_, n) => reduce(n)).join('');
    const parser = `import os\ndef parse(c, stack):\n    state = 0\n    if state < 0: pass\n${states}${reductions}`;
    const { gaps } = await beside('parser.py', parser);
    expect(gaps.every(({ kind }) => kind === 'budget')).toBe(true);
  });
});

describe('a file of mixed encodings', () => {
  it.each([
    ['UTF-16 with its mark', Buffer.from(`\ufeff${FLAWED}`, 'utf16le')],
    ['UTF-8 with its mark', Buffer.from(`\ufeff${FLAWED}`)],
    ['UTF-8 with bytes of Latin-1 in it', Buffer.concat([Buffer.from(FLAWED), Buffer.from([0x23, 0xe9, 0xff, 10])])],
    ['carriage returns for line ends', Buffer.from(FLAWED.replaceAll('\n', '\r\n'))],
  ])('is judged: %s', async (_, bytes) => {
    world.made.commit('all', { files: { 'app.py': bytes } });
    expect(places((await world.scan()).report)).toEqual(FOUND);
  });
});

describe('a half-edited file', () => {
  const cuts = [0.2, 0.45, 0.7, 0.9].map((part) => Math.floor(FLAWED.length * part));

  it.each(cuts)('ends whatever is cut off behind character %i, and hides nothing of its neighbour', async (at) => {
    const { gaps } = await beside('half.py', FLAWED.slice(0, at));
    expect(gaps.every(({ kind }) => kind === 'syntax-errors' || kind === 'file-unparsable')).toBe(true);
  });

  it('keeps what stands before the place that is being edited', async () => {
    world.made.commit('all', {
      files: { 'app.py': `${FLAWED}\nclass Half(\n    def f(self, x:\n        return [x for\n` },
    });
    expect(places((await world.scan()).report)).toEqual(FOUND);
  });
});

describe('a cache', () => {
  it('changes nothing but the time: not what is found, nor a byte of the report', async () => {
    world.made.commit('all', { files: { 'app.py': FLAWED, 'half.py': 'def broken(:\n' } });
    const cache = join(temporaryFolder('cache'), 'new');
    const without = await world.scan();
    const cold = await world.scan(['--cache', cache]);
    const warm = await world.scan(['--cache', cache]);
    const still = ({ usage: _, ...rest }: typeof warm.report) => rest;
    expect(existsSync(cache)).toBe(true);
    expect(still(cold.report)).toEqual(still(without.report));
    expect(still(warm.report)).toEqual(still(without.report));
    expect(places(warm.report)).toEqual(FOUND);
  });

  it.each(['', 'below/it'])('inside of what is scanned is refused: %j', async (folder) => {
    world.made.commit('all', { files: { 'app.py': FLAWED } });
    const { exitCode, err } = await world.run(['scan', world.made.root, '--cache', join(world.made.root, folder)]);
    expect(exitCode).toBe(3);
    expect(err).toContain('lies in what is scanned');
  });
});
