import { it } from 'vitest';
import { expectDecisionWith } from './demo-with-model.ts';
import { setWorld } from './support.ts';

/** A server that people really run; `npm run test:servers` starts it. */
const url = process.env['BLUECODE_TEST_SERVER'] ?? '';
const world = setWorld();

it.skipIf(url === '')(
  'a scan of the demo with llama-cpp-python ends with a decision, and loses nothing',
  { timeout: 400_000 },
  () => expectDecisionWith(url, world),
);
