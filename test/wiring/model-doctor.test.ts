import { describe, expect, it } from 'vitest';
import { completion, errorOf, modelServer } from '../support/model-server.ts';
import { setWorld } from './support.ts';

const world = setWorld();
const PARIS = completion('{"capital": "Paris"}');

describe('the doctor of models', () => {
  it('says how each model is spoken to', async () => {
    const server = await modelServer(({ body }) => {
      if (body.response_format?.type === 'json_schema') return errorOf(400, 'response_format is not supported');
      return body.seed === undefined ? PARIS : errorOf(400, 'unknown field "seed"');
    });
    const { exitCode, out } = await world.run([
      'model',
      'doctor',
      ...['--model', 'large', '--model-summariser', 'small', '--model-base-url', server.url],
    ]);
    expect(exitCode).toBe(0);
    expect(out).toMatch(/large at 127[.]0[.]0[.]1:\d+: answers in \d+ ms\n {2}takes the schema beside json_object/);
    expect(out).toContain('small at');
    expect(out).toContain('does not take seed');
  });

  it('fails with the reason, and asks nobody where nobody is named', async () => {
    const server = await modelServer(() => errorOf(401, 'wrong key \u001b[31m'));
    const { exitCode, out } = await world.run(['model', 'doctor', '--model', 'm', '--model-base-url', server.url]);
    expect(exitCode).toBe(1);
    expect(out).toMatch(/rejected after \d+ ms: m at .*wrong key/);
    expect(out).not.toContain('keeps to a schema');
    expect(out).not.toContain('\u001b');
    expect(await world.run(['model', 'doctor'])).toMatchObject({
      exitCode: 1,
      out: expect.stringContaining('offline'),
    });
    const keyless = await world.run(['model', 'doctor', '--model', 'm']);
    expect(keyless).toMatchObject({ exitCode: 1, out: expect.stringContaining('model-api-key') });
  });
});
