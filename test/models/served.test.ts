import { describe, expect, it } from 'vitest';
import { ask, modelAt } from './asking.ts';
import { conversation } from './conversation.ts';

/** A server that people really run; `npm run test:servers` starts it. Too slow to build for every run of the tests. */
const url = process.env['BLUECODE_TEST_SERVER'] ?? '';

describe.skipIf(url === '')('llama-cpp-python', { timeout: 120_000 }, () => {
  conversation(async () => ({ url, close: () => undefined }));

  it('fails over json_schema, and takes the schema beside json_object', async () => {
    const model = modelAt({ url }, { patience: 100_000 });
    await ask(model, { maxTokens: 40 });
    expect(model.habits?.('small')).toContain('takes the schema beside json_object');
  });
});
