import { it } from 'vitest';
import { llamaUnderTest, randomModel, serve } from '../support/llama/start.ts';
import { expectDecisionWith } from './demo-with-model.ts';
import { setWorld } from './support.ts';

const llama = llamaUnderTest('a scan with a real language model');
const world = setWorld();

it.skipIf(llama === undefined)(
  'a scan of the demo ends with a decision, and loses nothing that was found without the model',
  { timeout: 240_000 },
  async () => {
    if (llama === undefined) return;
    const server = await serve(llama, llama.trained ?? (await randomModel()));
    try {
      await expectDecisionWith(server.url, world);
    } finally {
      server.close();
    }
  },
);
