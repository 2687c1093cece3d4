import { Duplex, PassThrough } from 'node:stream';
import { describe, expect, test } from 'vitest';
import { type Kept, talkTo } from '../../../src/sandboxes/keeper/keeper.ts';
import { taskFor, text } from '../../conformance/examinee.ts';

type Said = readonly [letter: string, payload: string];

const frame = ([letter, payload]: Said): Buffer => {
  const header = Buffer.alloc(5);
  header.write(letter, 0, 'latin1');
  header.writeUInt32BE(Buffer.byteLength(payload), 1);
  return Buffer.concat([header, Buffer.from(payload)]);
};

const READY: Said = ['r', '{"error": "", "kept": ""}'];
const end = (change: object = {}): Said => ['e', JSON.stringify({ exit: 0, killed: null, spoiled: false, ...change })];

const harness = { language: 'python', modules: { main: 'print(1)' } } as const;

/** A talk with somebody who says the given things at once, and then nothing or goodbye. */
function talk(said: readonly Said[], leaves = false, kept: Kept = new WeakMap()) {
  const theirs = new PassThrough();
  const heard: Buffer[] = [];
  const stream = Duplex.from({
    readable: theirs,
    writable: new PassThrough().on('data', (chunk: Buffer) => heard.push(chunk)),
  });
  stream.on('error', () => undefined);
  for (const one of said) theirs.write(frame(one));
  if (leaves) theirs.end();
  const keeper = talkTo(stream, (chunk) => chunk, harness, { keeper: '', boot: 'boot' }, kept);
  return { keeper, heard: () => Buffer.concat(heard).toString('utf8') };
}

const task = taskFor('x', { outputLimit: 6, input: new TextEncoder().encode('in') });

describe('a talk with a keeper', () => {
  test('hands over the harness, then the task, and gives what comes back', async () => {
    const { keeper, heard } = talk([READY, ['o', 'abc'], ['o', 'd'], end({ exit: 3 })]);
    const outcome = await keeper.run(task);
    expect(outcome).toMatchObject({ kind: 'ran', exitCode: 3, killed: undefined });
    expect(outcome.kind === 'ran' && text(outcome.stdout)).toBe('abcd');
    const greeting = '{"language":"python","modules":{"main":"print(1)"},"boot":"boot","kept":""}';
    const given = '{"modules":{"snippet":"x"},"ahead":[],"timeoutMs":15000,"outputLimit":6}';
    expect(heard()).toBe(`${greeting.length}\n${greeting}${given.length}\n${given}2\nin`);
    expect(keeper.spent()).toBe(false);
  });

  test('is told what the first keeper of the harness has made, and what later ones say of that is not heard', async () => {
    const kept: Kept = new WeakMap();
    const made = (what: string): Said => ['r', JSON.stringify({ error: '', kept: what })];
    await talk([made('')], false, kept).keeper.ready;
    await talk([made('first')], false, kept).keeper.ready;
    const later = talk([made('second'), end()], false, kept);
    await later.keeper.run(task);
    expect(later.heard()).toContain('"kept":"first"');
    expect(kept.get(harness)).toBe('first');
  });

  test('takes nothing to keep from one that could not load the harness', async () => {
    const kept: Kept = new WeakMap();
    const failed = talk([['r', '{"error": "x", "kept": "half"}']], false, kept);
    await expect(failed.keeper.ready).rejects.toThrow('could not be loaded');
    expect(kept.has(harness)).toBe(false);
  });

  test('keeps no more than the limit, whatever arrives', async () => {
    const outcome = await talk([
      READY,
      ['o', 'abcd'],
      ['o', 'efgh'],
      ['o', 'ijkl'],
      end({ killed: 'output' }),
    ]).keeper.run(task);
    expect(outcome.kind === 'ran' && [text(outcome.stdout), outcome.killed]).toEqual(['abcdef', 'output']);
  });

  test('is over after a task that spoiled the place, whose outcome counts', async () => {
    const { keeper } = talk([READY, end({ spoiled: true })]);
    expect(await keeper.run(task)).toMatchObject({ kind: 'ran', exitCode: 0 });
    expect(keeper.spent()).toBe(true);
    await expect(keeper.run(task)).rejects.toThrow('cannot be taken away');
  });

  test.each<[string, readonly Said[], boolean, string]>([
    ['leaves before it is ready', [], true, 'the sandbox ended'],
    ['leaves midway', [READY, ['o', 'ab']], true, 'the sandbox ended'],
    [
      'could not load the harness',
      [['r', '{"error": "SyntaxError: x", "kept": ""}']],
      false,
      'could not be loaded: SyntaxError: x',
    ],
    ['says something else first', [['o', 'x']], false, 'no greeting'],
    ['is ready twice', [READY, READY], false, 'not understood'],
    ['says what no keeper says', [READY, ['z', '']], false, 'not understood'],
    ['ends in nonsense', [READY, ['e', '{}']], false, ''],
    ['ends in no JSON', [READY, ['e', 'so']], false, ''],
  ])('that %s fails', async (_title, said, leaves, why) => {
    await expect(talk(said, leaves).keeper.run(task)).rejects.toThrow(why);
  });

  test('that was ended runs nothing more', async () => {
    const { keeper } = talk([READY]);
    await keeper.ready;
    const pending = keeper.run(task);
    keeper.end();
    await expect(pending).rejects.toThrow('was closed');
    expect(keeper.spent()).toBe(true);
  });
});
