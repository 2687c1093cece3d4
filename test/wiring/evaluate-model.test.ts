import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import {
  type Asked,
  completion,
  errorOf,
  type ModelServer,
  modelServer,
  type Script,
} from '../support/model-server.ts';
import { setWorld } from './support.ts';

const world = setWorld();

const FLAW = 'return db.execute("SELECT 1 WHERE a = " + name)';
const SOUND = 'return db.execute("SELECT 1 WHERE a = ?", [name])';
const item = (id: string, dataset: string, body: string) => ({
  id,
  dataset,
  lang: 'python',
  ext: '.py',
  label: body === FLAW ? 1 : 0,
  pair: id.slice(0, 2),
  cwe: 'CWE-89',
  code: `def ${id}(db, name):\n    ${body}\n`,
});
const ITEMS = [
  item('a1u', 'one', FLAW),
  item('a1s', 'one', SOUND),
  item('b1u', 'two', FLAW),
  item('b1s', 'two', SOUND),
];

const verdict = (unsafe: boolean) =>
  completion(JSON.stringify({ unsafe, weakness: unsafe ? 'CWE-89' : '', confidence: 0.9, reason: 'as scripted' }));

const promptOf = ({ body }: Asked): string => body.messages.map(({ content }) => content).join('\n');

/** The large model is always right, the small one only with the list of risks; else it says yes to everything. */
const scripted: Script = (asked) => {
  const isRight = asked.body.model === 'large' || promptOf(asked).includes('SQL');
  return verdict(!isRight || promptOf(asked).includes(FLAW));
};

async function evaluate(server: ModelServer, ...flags: readonly string[]) {
  const data = join(world.home, 'own.jsonl');
  writeFileSync(data, ITEMS.map((one) => `${JSON.stringify(one)}\n`).join(''));
  const model = ['--model-base-url', server.url, '--match', 'cwe'];
  return world.run(['evaluate', data, ...model, ...flags]);
}

const tokens = { input: 10, output: 100 };
const PRICES = ['large', 'small'].flatMap((name) => ['--price', `${name}=${tokens.input},${tokens.output}`]);

test('a method that asks tells what was right, what it took and what it cost', async () => {
  const server = await modelServer(scripted);
  const { exitCode, out } = await evaluate(server, '--method', 'direct', '--model', 'large', ...PRICES, '--json');
  expect(exitCode).toBe(0);
  const [run] = JSON.parse(out).runs;
  expect(run).toMatchObject({ name: 'direct', method: 'direct', model: 'large', judged: 4 });
  expect(run.tables[0].rows.at(-1)).toMatchObject({ name: 'total', tp: 2, fp: 0, fn: 0, tn: 2, gaps: 0 });
  expect(run.usage.model).toEqual({ calls: 4, cacheHits: 0, tokens: 440, cost: expect.closeTo(0.008), unpriced: [] });
  const told = await evaluate(server, '--method', 'direct', '--model', 'large', ...PRICES);
  expect(told.out).toMatch(
    /model: 4 calls, 0 more remembered, 440 tokens, \$0\.0080 \(\$0\.00200 an item\), \d+ ms an item/,
  );
});

test('what a run has paid for the next one remembers, and asks only for the rest', async () => {
  const server = await modelServer(scripted);
  const flags = ['--method', 'direct', '--model', 'large', '--cache', join(world.home, 'cache'), '--json'];
  const cut = JSON.parse((await evaluate(server, ...flags, '--max-calls', '3')).out);
  expect(cut.runs[0].tables[0].rows.at(-1)).toMatchObject({ items: 4, gaps: 1 });
  expect(server.asked).toHaveLength(3);
  const whole = JSON.parse((await evaluate(server, ...flags)).out);
  expect(server.asked).toHaveLength(4);
  expect(whole.runs[0].usage.model).toMatchObject({ calls: 1, cacheHits: 3, unpriced: ['large'] });
  const again = JSON.parse((await evaluate(server, ...flags)).out);
  expect(server.asked).toHaveLength(4);
  expect(again.runs[0].usage.model).toMatchObject({ calls: 0, cacheHits: 4, tokens: 0, cost: 0 });
  expect(again.runs[0].tables).toEqual(whole.runs[0].tables);
});

test('several models have a column each, with the mean gain over direct', async () => {
  const server = await modelServer(scripted);
  const predictions = join(world.home, 'said.jsonl');
  const methods = ['--method', 'direct', '--method', 'fine-grained-reminder', '--method', 'offline-static'];
  const flags = [...methods, '--model', 'large', '--model', 'small', '--predictions', predictions];
  const { exitCode, out } = await evaluate(server, ...flags);
  expect(exitCode).toBe(0);
  const table = out.slice(out.indexOf('F1, mean over datasets')).replace(/ +/g, ' ').trimEnd().split('\n');
  expect(table.slice(1, 5)).toEqual([
    ' large small mean',
    'direct 1.000 0.667 0.833',
    'fine-grained-reminder 1.000 1.000 1.000',
    ' mean gain over direct 0.000 +0.333 +0.167',
  ]);
  expect(table[5]).toMatch(/^offline-static ([\d.]+) \1 \1$/);
  for (const name of ['direct.large', 'direct.small', 'fine-grained-reminder.small', 'offline-static'])
    expect(
      readFileSync(join(world.home, `said.${name}.jsonl`), 'utf8')
        .trimEnd()
        .split('\n'),
    ).toHaveLength(4);
  expect(out).toContain('direct small → fine-grained-reminder small, 4 items in both');
});

test('a whole scan with a model is a method beside one question', async () => {
  const claim = {
    weakness: 'CWE-89',
    source: 'parameter',
    parameter: 'name',
    steps: [],
    confidence: 0.9,
    severity: 'high',
  };
  const server = await modelServer((asked) => {
    const isFlawed = promptOf(asked).includes(FLAW);
    if (!promptOf(asked).includes('Report each weakness')) return verdict(false);
    return completion(
      JSON.stringify({
        claims: isFlawed ? [{ ...claim, quote: FLAW, reason: 'A name ends the text.', fix: null }] : [],
      }),
    );
  });
  const methods = ['--method', 'direct', '--method', 'constitution+execute', '--sandbox', 'none'];
  const { exitCode, out } = await evaluate(server, ...methods, '--model', 'large', '--json');
  const data = JSON.parse(out);
  expect(exitCode).toBe(0);
  expect(data.runs[1]).toMatchObject({ name: 'constitution+execute', model: 'large', usage: { model: { calls: 4 } } });
  expect(data.runs[1].tables[0].rows.at(-1)).toMatchObject({ tp: 2, fp: 0, fn: 0, tn: 2, gaps: 0 });
  expect(data.gains).toMatchObject([{ match: 'cwe', models: ['large'] }]);
  expect(data.gains[0].rows).toEqual([
    { method: 'direct', f1: { each: [0], mean: 0 }, gain: { each: [0], mean: 0 } },
    { method: 'constitution+execute', f1: { each: [1], mean: 1 }, gain: { each: [1], mean: 1 } },
  ]);
});

test('an answer that is none is a gap of its item, and no answer of another', async () => {
  const server = await modelServer((asked, index) =>
    promptOf(asked).includes('a1u') ? completion('I cannot say.') : scripted(asked, index),
  );
  const { exitCode, out } = await evaluate(server, '--method', 'direct', '--model', 'large', '--json');
  expect(exitCode).toBe(0);
  expect(JSON.parse(out).runs[0].tables[0].rows.at(-1)).toMatchObject({ tp: 1, fn: 1, tn: 2, gaps: 1 });
});

test('a key that is refused leaves gaps alone, and one question', async () => {
  const server = await modelServer(() => errorOf(401, 'no such key'));
  const flags = ['--method', 'direct', '--model', 'large', '--model-concurrency', '1', '--json'];
  const { out } = await evaluate(server, ...flags);
  expect(JSON.parse(out).runs[0].tables[0].rows.at(-1)).toMatchObject({ items: 4, gaps: 4, tp: 0 });
  expect(server.asked).toHaveLength(1);
});

test.each([
  ['no model at all', ['--method', 'direct'], '--method direct needs a model'],
  ['a model twice', ['--method', 'direct', '--model', 'a', '--model', 'a'], 'it is given twice'],
  ['a second model that can be none', ['--method', 'direct', '--model', 'a', '--model', 'b c'], 'model'],
  ['a price without its numbers', ['--method', 'direct', '--model', 'a', '--price', 'a=1'], 'MODEL=INPUT,OUTPUT'],
  [
    'two models whose predictions would be one file',
    ['--method', 'direct', '--model', 'a/b', '--model', 'a:b', '--predictions', 'said.jsonl'],
    'would be overwritten',
  ],
])('%s is told before anything is asked', async (_, flags, says) => {
  const server = await modelServer(scripted);
  const { exitCode, err } = await evaluate(server, ...flags);
  expect({ exitCode, err }).toEqual({ exitCode: 3, err: expect.stringContaining(says) });
  expect(server.asked).toEqual([]);
  expect(existsSync('said.direct.a.b.jsonl')).toBe(false);
});
