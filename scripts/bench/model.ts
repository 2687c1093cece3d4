/**
 * `npm run bench:model`: what asking a model costs. A hundred units in ten files are judged with a server that answers after
 * half a second, eight at once: first with nothing remembered, then with all of it, then with one unit changed. The paper's
 * own flow asks at least five times an item. Exits with 1 when a figure is over its bound.
 */
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type IncomingMessage } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Figure, measure, root } from './figure.ts';

const LATENCY_MS = 500;
const AT_ONCE = 8;
const FILES = 10;
const UNITS = 10;
const PAPER_CALLS = 5;

/** Answers every question with "nothing", and counts. */
function slowServer() {
  const asked: string[] = [];
  let inWork = 0;
  let most = 0;
  const bodyOf = async (request: IncomingMessage): Promise<string> => {
    let body = '';
    for await (const chunk of request) body += String(chunk);
    return body;
  };
  const server = createServer((request, response) => {
    void bodyOf(request).then((body) => {
      asked.push(body);
      inWork += 1;
      most = Math.max(most, inWork);
      const message = { role: 'assistant', content: '{"claims":[]}' };
      const prompt = Math.ceil(body.length / 4);
      const usage = { prompt_tokens: prompt, completion_tokens: 5, total_tokens: prompt + 5 };
      const answer = { id: 'x', object: 'chat.completion', created: 0, model: 'bench' };
      setTimeout(() => {
        inWork -= 1;
        response.setHeader('content-type', 'application/json');
        response.end(JSON.stringify({ ...answer, choices: [{ index: 0, message, finish_reason: 'stop' }], usage }));
      }, LATENCY_MS);
    });
  });
  return { server, asked, most: () => most };
}

const unit = (file: number, at: number, word = 'ping'): string =>
  `def task_${file}_${at}(host, count=${at}):\n    options = {"kind": "${file}-${at}"}\n    return os.system("${word} -c " + str(count) + " " + host)\n`;

function writeFiles(folder: string, changed: boolean): void {
  mkdirSync(folder, { recursive: true });
  for (let file = 0; file < FILES; file++) {
    const units = Array.from({ length: UNITS }, (_, at) =>
      unit(file, at, changed && file + at === 0 ? 'fping' : 'ping'),
    );
    writeFileSync(join(folder, `tasks_${file}.py`), ['import os\n', ...units].join('\n\n'));
  }
}

type Round = { readonly calls: number; readonly tokens: number; readonly seconds: number };

async function main(): Promise<readonly Figure[]> {
  const { server, asked, most } = slowServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  const port = typeof address === 'object' && address !== null ? address.port : 0;
  const home = mkdtempSync(join(tmpdir(), 'bench-model-'));
  const folder = join(home, 'code');
  const report = join(home, 'report.json');
  const flags = ['--scope', 'all', '--sandbox', 'none', '--sarif-file', 'none', '--format', 'json', '--output', report];
  const asks = ['--model', 'bench', '--model-base-url', `http://127.0.0.1:${port}/v1`];
  const limits = ['--model-concurrency', String(AT_ONCE), '--cache', join(home, 'cache'), '--max-tokens', '100000000'];
  process.env['BLUECODE_MODEL_API_KEY'] = 'none';
  const round = async (model: boolean): Promise<Round> => {
    const before = asked.length;
    const more = model ? [...asks, ...limits] : [];
    const { ms } = await measure(process.execPath, [join(root, 'src', 'cli.ts'), 'scan', folder, ...flags, ...more]);
    const { usage } = JSON.parse(readFileSync(report, 'utf8'));
    return { calls: asked.length - before, tokens: Number(usage.tokens), seconds: ms / 1000 };
  };
  try {
    writeFiles(folder, false);
    const offline = await round(false);
    const cold = await round(true);
    const warm = await round(true);
    writeFiles(folder, true);
    const changed = await round(true);
    const units = FILES * UNITS;
    const ideal = (Math.ceil(units / AT_ONCE) * LATENCY_MS) / 1000;
    return [
      { says: 'calls a unit, nothing remembered', value: cold.calls / units, unit: 'calls', bound: 1 },
      { says: 'calls a unit in the flow of the paper, at least', value: PAPER_CALLS, unit: 'calls' },
      { says: 'tokens a unit, nothing remembered', value: cold.tokens / units, unit: 'tokens' },
      { says: 'calls when nothing has changed', value: warm.calls, unit: 'calls', bound: 0 },
      { says: 'calls when one unit has changed', value: changed.calls, unit: 'calls', bound: 1 },
      { says: 'questions under way at once, at most', value: most(), unit: 'questions', bound: AT_ONCE },
      { says: 'scan without a model', value: offline.seconds, unit: 's' },
      {
        says: 'scan with it, over what answers alone would take',
        value: cold.seconds / ideal,
        unit: 'times',
        bound: 2,
      },
    ];
  } finally {
    server.close();
    rmSync(home, { recursive: true, force: true });
  }
}

let over = 0;
for (const { says, value, unit: measured, bound } of await main()) {
  const isOver = bound !== undefined && value > bound;
  if (isOver) over += 1;
  const limit = bound === undefined ? '' : `  (bound ${bound}${isOver ? ': OVER' : ''})`;
  console.log(`  ${says}: ${value.toFixed(2)} ${measured}${limit}`);
}
process.exitCode = over === 0 ? 0 : 1;
