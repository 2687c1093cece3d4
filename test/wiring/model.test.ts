import { describe, expect, it } from 'vitest';
import { resolveSettings } from '../../src/config.ts';
import { visible } from '../../src/contracts/untrusted.ts';
import { chooseModel, type ModelPlace } from '../../src/wiring/model.ts';
import { ask, GOOD } from '../models/asking.ts';
import { completion, modelServer } from '../support/model-server.ts';

const FORK = { withoutSecrets: 'the pull request comes from a fork' };

async function choose(inputs: Readonly<Record<string, string>>, place: Partial<ModelPlace> = {}) {
  const { settings } = resolveSettings({
    inputs,
    file: { text: place.globsFrom ?? '', name: 'f', origin: 'repository' },
  });
  const around = { env: {}, event: undefined, globsFrom: '', store: undefined, engine: async () => 'build' };
  const { model, gaps } = await chooseModel(settings, { ...around, ...place, globsFrom: '' });
  return { model, gaps: gaps.map(({ kind, effect, reason }) => `${kind} ${effect}: ${visible(reason)}`) };
}

describe('without a key', () => {
  it('no model is named: offline, and nothing is said of it', async () => {
    expect(await choose({})).toEqual({ model: undefined, gaps: [] });
  });

  it.each([
    ['a pull request of a fork', { model: 'm' }],
    [
      'one whose key in a header is empty',
      { model: 'm', 'model-base-url': 'https://x.example', 'model-headers': 'Authorization: Bearer' },
    ],
  ])('%s: offline, stated, not incomplete', async (_, inputs) => {
    const { model, gaps } = await choose(inputs, { event: FORK });
    expect(model).toBeUndefined();
    expect(gaps).toEqual([expect.stringMatching(/^model-none stated: .*fork/)]);
  });

  it('require-model makes that incomplete, and a run without a model too', async () => {
    const { gaps } = await choose({ model: 'm', 'require-model': 'true' }, { event: FORK });
    expect(gaps).toEqual([expect.stringMatching(/^model-absent incomplete: .*fork/)]);
    expect((await choose({ 'require-model': 'true' })).gaps).toEqual([
      expect.stringMatching(/^model-absent incomplete/),
    ]);
  });

  it('where there could be one: incomplete', async () => {
    expect((await choose({ model: 'm' }, { event: {} })).gaps).toEqual([
      expect.stringMatching(/^model-absent incomplete: .*model-api-key/),
    ]);
  });

  it.each([
    ['an endpoint that is said to want none', { 'model-base-url': 'https://x.example/v1', 'model-api-key': 'none' }],
    ['a machine of the user', { 'model-base-url': 'http://localhost:11434/v1' }],
    ['a service container', { 'model-base-url': 'http://ollama:11434/v1' }],
    ['a private address', { 'model-base-url': 'http://10.0.0.7/v1' }],
  ])('%s: asked all the same, also for a fork', async (_, inputs) => {
    expect((await choose({ model: 'm', ...inputs }, { event: FORK })).model).toBeDefined();
  });
});

describe('with a key', () => {
  it('asks with it, for the roles that the settings name, and leaves out what is excluded', async () => {
    const server = await modelServer(() => completion(JSON.stringify(GOOD)));
    const { model } = await choose(
      {
        model: 'm',
        'model-tester': 't',
        'model-base-url': server.url,
        'model-api-key': 'k',
        'model-headers': 'X-A: 1\nX-B:',
      },
      { globsFrom: 'model-exclude: ["secrets/**"]\n' },
    );
    if (model === undefined) throw new Error('there is no model');
    expect(await ask(model)).toMatchObject({ kind: 'answer', model: 'm' });
    expect(await ask(model, { role: 'tester' })).toMatchObject({ model: 't' });
    expect(server.asked[0]?.headers).toMatchObject({ authorization: 'Bearer k', 'x-a': '1' });
    expect(server.asked[0]?.headers).not.toHaveProperty('x-b');
    expect(model.allows('secrets/a.py')).toBe(false);
    expect(model.allows('src/a.py')).toBe(true);
  });

  it("of OpenAI's own variable: for OpenAI alone", async () => {
    const env = { OPENAI_API_KEY: 'sk-test' };
    expect((await choose({ model: 'm' }, { env })).model).toBeDefined();
    expect((await choose({ model: 'm', 'model-base-url': 'https://x.example/v1' }, { env })).model).toBeUndefined();
  });
});

describe('where and with what', () => {
  const refused = (inputs: Readonly<Record<string, string>>): string => {
    try {
      resolveSettings({ inputs });
    } catch (error) {
      return error instanceof Error ? error.message : '';
    }
    return '';
  };

  it.each([
    ['model-base-url', 'ftp://x.example'],
    ['model-base-url', 'https://me:secret@x.example/v1'],
    ['model', 'a b'],
    ['votes', '0'],
    ['max-cost', '-1'],
    ['model-concurrency', '1000'],
  ])('refuses %s: %s', (name, value) => {
    expect(refused({ [name]: value })).toContain(`input ${name}`);
  });

  it('is no business of a file: it may come from a stranger', () => {
    for (const line of ['model: m', 'model-base-url: https://x.example', 'model-api-key: k', 'model-headers: []']) {
      expect(() => resolveSettings({ file: { text: line, name: 'f.yml', origin: 'repository' } })).toThrow(
        'no setting',
      );
    }
  });

  it('shows no secret, neither in the policy nor in the message about it', () => {
    const { policy } = resolveSettings({ inputs: { 'model-api-key': 'sk-secret', 'model-headers': 'X: secret' } });
    expect(JSON.stringify(policy)).not.toContain('secret');
    expect(refused({ 'model-api-key': 'sk secret' })).toMatch(/^input model-api-key is not usable/);
    expect(refused({ 'model-api-key': 'sk secret' })).not.toContain('sk secret');
  });
});
