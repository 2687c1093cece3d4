import { describe } from 'vitest';
import { llamaUnderTest, randomModel, serve } from '../support/llama/start.ts';
import { conversation } from './conversation.ts';

const llama = llamaUnderTest('a real language model');

describe.skipIf(llama === undefined)('a model of random weights', { timeout: 120_000 }, () => {
  if (llama !== undefined) conversation(async () => serve(llama, await randomModel()));
});

describe.skipIf(llama?.trained === undefined)('a trained model', { timeout: 120_000 }, () => {
  const trained = llama?.trained;
  if (llama !== undefined && trained !== undefined) conversation(() => serve(llama, trained));
});
