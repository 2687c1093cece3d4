import { describe, expect, it } from 'vitest';
import { resolveSettings, type SettingsRequest } from '../../src/config.ts';

const file = (text: string) => ({ file: { text, name: '.github/bluecode.yml', origin: 'repository' } });
const NAMED = { 'sandbox-container': 'label:bluecode=sandbox' };

describe('a service container', () => {
  it.each<[string, SettingsRequest]>([
    ['with nothing named', { inputs: { sandbox: 'service' } }],
    ['with an expression that gave nothing', { inputs: { sandbox: 'service', 'sandbox-container': '' } }],
    ['asked for by the file', { ...file('sandbox: service'), inputs: { 'sandbox-container': ' ' } }],
    ['allowed to lack something, but not named', { inputs: { 'allow-reduced-isolation': 'true' } }],
  ])('%s is an error that names the remedy', (_title, request) => {
    expect(() => resolveSettings(request)).toThrow(/sandbox-container is.*label:KEY=VALUE/);
  });

  it.each(['docker', 'wasm'])('beside sandbox: %s is an error', (sandbox) => {
    expect(() => resolveSettings({ inputs: { sandbox, ...NAMED } })).toThrow(/say sandbox: service/);
    expect(() => resolveSettings({ ...file(`sandbox: ${sandbox}`), inputs: NAMED })).toThrow(/say sandbox: service/);
  });

  it.each(['auto', 'service', 'none'])('is taken beside sandbox: %s', (sandbox) => {
    expect(resolveSettings({ inputs: { sandbox, ...NAMED } }).settings).toMatchObject({
      sandbox,
      sandboxContainer: NAMED['sandbox-container'],
    });
  });

  it('is named by the environment, too', () => {
    expect(resolveSettings({ environment: NAMED }).settings.sandboxContainer).toBe(NAMED['sandbox-container']);
  });

  it.each(['a b', '-x', '../x', 'label:', 'label:key', 'label:=v', 'label:k=a\u001bb', 'a/b', '\u202ex'])(
    'cannot be called %j',
    (name) => {
      expect(() => resolveSettings({ flags: { 'sandbox-container': name } })).toThrow(
        /sandbox-container is ".*must be/,
      );
    },
  );

  it.each(['sandbox-container: box', 'allow-reduced-isolation: true'])(
    "is not the business of a repository's file (%s)",
    (line) => {
      expect(() => resolveSettings(file(line))).toThrow(/bluecode\.yml:1/);
    },
  );

  it('is in no report by its name, and what it may lack is', () => {
    const { policy } = resolveSettings({ inputs: { ...NAMED, 'allow-reduced-isolation': 'true' } });
    expect(policy.find(({ name }) => name === 'sandbox-container')).toBeUndefined();
    expect(policy).toContainEqual({ name: 'allow-reduced-isolation', value: 'true', origin: 'input' });
  });
});
