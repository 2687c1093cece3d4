import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { resolveSettings, SETTINGS, type SettingsRequest, settingsFor } from '../../src/config.ts';
import { BlueCodeError } from '../../src/contracts/errors.ts';

const file = (text: string, origin = 'repository') => ({ text, name: '.github/bluecode.yml', origin });

/** The message with which a request is refused. */
function refusal(request: SettingsRequest): string {
  try {
    resolveSettings(request);
  } catch (error) {
    expect(error).toBeInstanceOf(BlueCodeError);
    if (error instanceof BlueCodeError) {
      expect(error.code).toBe('config-invalid');
      return error.message;
    }
  }
  throw new Error('the request was accepted');
}

const originOf = (request: SettingsRequest, name: string) =>
  resolveSettings(request).policy.find((entry) => entry.name === name);

describe('resolving settings', () => {
  it('gives the documented built-in values when nothing is said', () => {
    const { settings, policy } = resolveSettings({});
    expect(settings).toMatchObject({
      scope: 'ai',
      aiCertainty: 0.7,
      base: 'auto',
      failOn: 'high',
      failConfidence: 'likely',
      onIncomplete: 'fail',
      sarifConfidence: 'likely',
      sandbox: 'auto',
      sandboxPull: 'missing',
      deadline: 600_000,
      sarifFile: 'bluecode.sarif',
      upload: 'auto',
    });
    expect(settings.tasks).toHaveLength(4);
    expect(policy.every((entry) => entry.origin === 'default')).toBe(true);
  });

  it('lets flag or input win over environment, environment over file, file over the built-in value', () => {
    const text = file('sandbox-image: from-file\nfail-on: low\n', 'repository@abc');
    const environment = { 'sandbox-image': 'from-environment' };
    const flags = { 'sandbox-image': 'from-flag' };
    expect(originOf({ file: text, environment, flags }, 'sandbox-image')).toMatchObject({
      value: 'from-flag',
      origin: 'flag',
    });
    expect(originOf({ file: text, environment }, 'sandbox-image')).toMatchObject({ origin: 'environment' });
    expect(originOf({ file: text }, 'sandbox-image')).toMatchObject({ value: 'from-file', origin: 'repository@abc' });
    expect(originOf({ inputs: { 'fail-on': 'never' }, file: text }, 'fail-on')).toMatchObject({
      value: 'never',
      origin: 'input',
    });
    expect(originOf({ inputs: { 'fail-on': '' }, file: text }, 'fail-on')).toMatchObject({ value: 'low' });
  });

  it('reads lists one entry a line from inputs and once per flag, and keeps exclusions', () => {
    expect(resolveSettings({ inputs: { paths: 'src/**\r\n\n  !src/by hand/** \n' } }).settings.paths).toEqual([
      'src/**',
      '!src/by hand/**',
    ]);
    expect(resolveSettings({ flags: { tasks: ['prompt-injection', 'vulnerable-code'] } }).settings.tasks).toEqual([
      'prompt-injection',
      'vulnerable-code',
    ]);
  });

  it('reads numbers and durations from text', () => {
    const { settings } = resolveSettings({ inputs: { 'ai-certainty': '0.5', deadline: '90 s' } });
    expect(settings.aiCertainty).toBe(0.5);
    expect(settings.deadline).toBe(90_000);
    expect(resolveSettings({ file: file('deadline: 2h') }).settings.deadline).toBe(7_200_000);
  });

  it('reads what only the file can say', () => {
    const { settings } = resolveSettings({
      file: file(`
rules:
  bluecode/vulnerable-code/cwe-79: { enabled: false }
  acme/vulnerable-code/own: { severity: low, paths: ['web/**'] }
accept-gaps:
  - { path: 'vendor/**', kind: file-too-large, reason: minified library, until: 2027-01-31 }
`),
    });
    expect(settings.rules['bluecode/vulnerable-code/cwe-79']).toEqual({ enabled: false });
    expect(settings.acceptGaps).toEqual([
      { path: 'vendor/**', kind: 'file-too-large', reason: 'minified library', until: '2027-01-31' },
    ]);
  });

  it('does not take what belongs in the file from a flag or an input', () => {
    const { settings } = resolveSettings({ flags: { rules: 'x' }, inputs: { format: 'sarif' } });
    expect(settings.rules).toEqual({});
    expect(settings.format).toBe('text');
  });
});

describe('refusing settings', () => {
  it.each([
    ['scope', 'al', '--scope is "al"; it must be one of ai, all; did you mean ai?'],
    ['ai-certainty', '1.5', '--ai-certainty is 1.5; it must be a number from 0 to 1'],
    ['ai-certainty', '0,7', '--ai-certainty is "0,7"; it must be a number from 0 to 1'],
    ['base', '--output=x', 'it must be auto, none, or the name of a commit, branch or tag'],
    ['base', 'a b', 'it must be auto'],
    ['deadline', '10', 'it must be a duration of at most 24h such as 90s, 10m or 1h'],
    ['deadline', '25h', 'it must be a duration'],
    ['deadline', '0s', 'it must be a duration'],
    ['sarif-file', '../.bashrc', 'a file name that ends in .sarif'],
    ['sarif-file', 'out/.sarif', 'a file name that ends in .sarif'],
    ['sandbox-image', '--privileged', 'it must be an image name'],
    ['fail-on', '', '--fail-on is ""'],
    ['upload', 'always', 'this version cannot upload'],
    ['tasks', '\n', 'it must be one of vulnerable-code'],
    ['paths', '!', 'it must be globs'],
  ])('refuses --%s %j and says what it must be', (name, value, message) => {
    expect(refusal({ flags: { [name]: value } })).toContain(message);
  });

  it('names file, line and field of every wrong value of the file at once', () => {
    const text = [
      'fail-on: hihg',
      'paths: [src/**, 3]',
      'rules:',
      '  bluecode/vulnerable-code/cwe-78:',
      '    severity: urgent',
      'accept-gaps:',
      '  - path: a',
      '    kind: budget',
    ].join('\n');
    expect(refusal({ file: file(text) }).split('\n')).toEqual([
      expect.stringContaining('.github/bluecode.yml:2: paths.1 is 3; it must be globs'),
      '.github/bluecode.yml:5: rules.bluecode/vulnerable-code/cwe-78.severity is "urgent"; it must be one of critical, high, medium, low',
      '.github/bluecode.yml:1: fail-on is "hihg"; it must be one of critical, high, medium, low, never; did you mean high?',
      '.github/bluecode.yml:7: accept-gaps.0.reason is missing; add it',
    ]);
  });

  it.each([
    [
      'an unknown setting',
      'x: 1\nfail-onn: low',
      '.github/bluecode.yml:2: there is no setting "fail-onn" in the file; did you mean fail-on?',
    ],
    ['a setting of the command', 'format: json', 'there is no setting "format" in the file'],
    ['a repeated setting', 'scope: ai\nscope: all', '.github/bluecode.yml:2: '],
    ['broken YAML', 'scope: [', 'mend the YAML'],
    ['a list instead of a table', '- scope', 'must be a table of settings'],
    ['an alias', 'paths: &a [x]\nai-paths: *a', 'aliases'],
    [
      'an unknown key of a rule',
      'rules:\n  a/b/c:\n    off: true',
      '.github/bluecode.yml:2: rules.a/b/c does not know "off"; remove it',
    ],
    [
      'a rule id without its parts',
      'rules:\n  cwe-78: {}',
      '.github/bluecode.yml:2: rules.cwe-78: three lower-case parts',
    ],
    ['a path that leaves the repository', 'constitutions: [../../etc]', 'must be a path inside the repository'],
    ['an absolute path', 'sarif-file: /tmp/x.sarif', 'must be a path inside the repository'],
    ['a huge file', `# ${'x'.repeat(300_000)}`, 'larger than 256 KiB'],
  ])('refuses %s in the file', (_what, text, message) => {
    expect(refusal({ file: file(text) })).toContain(message);
  });

  it('shows hidden characters of a hostile value as escapes', () => {
    const message = refusal({ file: file('scope: "a\\n::error::x\\u202e"') });
    expect(message).toContain('"a\\n::error::x\\u{202E}"');
    expect(message.split('\n')).toHaveLength(1);
  });

  it('refuses any text with a BlueCodeError or accepts it, and never fails otherwise', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'binary', maxLength: 200 }),
        fc.constantFrom(...settingsFor('flag')),
        (text, setting) => {
          for (const request of [
            { file: file(text) },
            { flags: { [setting.name]: text } },
            { inputs: { [setting.name]: text } },
          ]) {
            try {
              resolveSettings(request);
            } catch (error) {
              expect(error).toBeInstanceOf(BlueCodeError);
            }
          }
        },
      ),
      { numRuns: 300 },
    );
  });
});

describe('the settings themselves', () => {
  it('have a built-in value that is valid, or none', () => {
    const withDefault = SETTINGS.filter((setting) => setting.about.default !== undefined);
    expect(withDefault.length).toBeGreaterThan(15);
    expect(() => resolveSettings({})).not.toThrow();
  });

  it('are all listed in the policy, except how the command prints and what differs from run to run', () => {
    const names = resolveSettings({}).policy.map((entry) => entry.name);
    const inFile = settingsFor('file').map((setting) => setting.name);
    const whoIsAsked = [
      'model',
      'model-summariser',
      'model-tester',
      'model-fallback',
      'embedding-model',
      'model-base-url',
    ];
    const others = ['allow-reduced-isolation', 'allow-remote-engine', ...whoIsAsked];
    expect([...names].sort()).toEqual([...inFile, ...others].sort());
    expect(names).not.toContain('model-api-key');
    expect(names).not.toContain('model-headers');
    expect(names).not.toContain('format');
    expect(names).not.toContain('sandbox-container');
  });
});
