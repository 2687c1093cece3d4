import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { llamaUnderTest, randomModel, serve } from '../support/llama/start.ts';
import { places, setWorld } from './support.ts';

const llama = llamaUnderTest('a scan with a real language model');
const world = setWorld();
const demo = join(dirname(fileURLToPath(import.meta.url)), '..', '..', 'examples', 'ai-shop');

const filesOf = (folder: string): Readonly<Record<string, string>> =>
  Object.fromEntries(
    readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile() && /[.](?:py|js|ts|txt)$/.test(entry.name))
      .map(({ parentPath, name }) => join(parentPath, name))
      .map((file) => [file.slice(folder.length + 1), readFileSync(file, 'utf8')]),
  );

it.skipIf(llama === undefined)(
  'a scan of the demo ends with a decision, and loses nothing that was found without the model',
  { timeout: 240_000 },
  async () => {
    if (llama === undefined) return;
    world.made.commit('all', { files: filesOf(demo) });
    const offline = await world.scan();
    const server = await serve(llama, llama.trained ?? (await randomModel()));
    try {
      const asked = ['--model', 'tiny', '--model-base-url', server.url, '--max-calls', '4', '--model-concurrency', '2'];
      const { exitCode, report } = await world.scan([...asked, '--deadline', '3m']);
      expect(['pass', 'fail', 'incomplete']).toContain(report.result);
      expect(exitCode).toBe(offline.exitCode);
      for (const place of places(offline.report)) expect(places(report)).toContain(place);
      // Four requests are not enough for all units: what was not asked is told.
      expect(report.gaps.map(({ kind }) => kind)).toEqual(
        expect.arrayContaining([expect.stringMatching(/^(?:budget|model-failed)$/)]),
      );
    } finally {
      server.close();
    }
  },
);
