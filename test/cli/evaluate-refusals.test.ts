import { existsSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { temporaryFolder } from '../support/temporary.ts';
import { dataset, LINE, recording, run } from './evaluating.ts';

describe('an evaluation that cannot be run exits with 3 and a remedy', () => {
  it.each([
    [['a.jsonl'], "required option '--method <METHOD>' not specified"],
    [['--method', 'execute'], "missing required argument 'dataset'"],
    [['a.jsonl', '--method', 'guess'], 'Allowed choices are execute, offline, offline-static'],
    [['a.jsonl', '--method', 'offline', '--match', 'all'], 'Allowed choices are cwe, any'],
    [['a.jsonl', '--method', 'offline', '--by', 'day'], 'Allowed choices are cwe, lang'],
    [['a.jsonl', '--method', 'offline', '--limit', '0'], 'give a whole number above 0'],
    [['a.jsonl', '--method', 'offline', '--limit', '1e3'], 'give a whole number above 0'],
    [['a.jsonl', '--method', 'offline', '--undecidable', 'all'], 'give classes such as CWE-862,CWE-863, or none'],
    [['a.jsonl', '--method', 'offline', '--sandbox', 'dokcer'], 'did you mean docker?'],
    [['a.jsonl', '--method', 'offline-static', '--sandbox', 'docker'], 'offline-static executes nothing'],
    [['a.jsonl', '--method', 'offline', '--explain'], 'name a file for them with --predictions FILE'],
    [['a.jsonl', '--method', 'offline', '--predictions', '/nowhere/x'], 'its folder does not exist'],
    [['a.jsonl', '--method', 'offline', '--scope', 'ai'], "unknown option '--scope'"],
    [['a.jsonl', '--method', 'offline', '--method', 'offline'], 'it is given twice'],
    [['a.jsonl', '--method', 'offline', '--at', 'sure'], 'Allowed choices are confirmed, likely, possible'],
    [['a.jsonl', '--method', 'offline', '--fail-on', 'never'], 'Allowed choices are critical, high, medium, low'],
    [
      ['a.jsonl', '--method', 'offline', '--task', 'code'],
      'Allowed choices are vulnerable-code, malicious-instruction',
    ],
    [['a.jsonl', '--method', 'offline', '--plot', '/nowhere/x.svg'], 'its folder does not exist'],
    [
      ['a.jsonl', '--method', 'offline', '--plot', './a.jsonl'],
      './a.jsonl would be overwritten: it is read by this run',
    ],
    [
      ['a.jsonl', '--method', 'offline', '--against', 'b.jsonl', '--predictions', 'b.jsonl'],
      'b.jsonl would be overwritten: it is read by this run; choose another file',
    ],
    [
      ['a.jsonl', '--method', 'offline', '--plot', 'x', '--predictions', 'x'],
      'x would be overwritten: it is written by this run; choose another file',
    ],
  ])('%j', async (argv, message) => {
    const { work, asked } = recording();
    const { exitCode, err, out } = await run(argv, work);
    expect({ exitCode, out, asked }).toEqual({ exitCode: 3, out: '', asked: [] });
    expect(err).toContain(message);
  });

  it('for a file that is not there, is a folder, or is no text', async () => {
    const folder = temporaryFolder('cli-evaluate');
    const static_ = ['--method', 'offline-static'];
    mkdirSync(join(folder, 'set.jsonl'));
    for (const [path, why] of [
      [join(folder, 'absent.jsonl'), 'check that it is a file that exists and may be read'],
      [join(folder, 'set.jsonl'), 'check that it is a file that exists and may be read'],
      [dataset(new Uint8Array([0xff, 0xfe, 0x41])), 'it is not UTF-8; save it as UTF-8'],
    ] as const) {
      const { exitCode, err } = await run([path, ...static_]);
      expect({ exitCode, err }).toEqual({ exitCode: 3, err: `bluecode: ${path} cannot be read: ${why}\n` });
    }
  });

  it('for a bad line, with file, line, field and remedy, before anything is written', async () => {
    const path = dataset(`${LINE}\n${LINE.replace('"label":1', '"label":"yes"')}\n`);
    const predictions = join(temporaryFolder('cli-evaluate'), 'predictions.jsonl');
    const { exitCode, err } = await run([path, '--method', 'offline-static', '--predictions', predictions]);
    expect(exitCode).toBe(3);
    expect(err).toBe(`bluecode: ${path}:2: field label is "yes"; give 1 (vulnerable) or 0 (safe)\n`);
    expect(existsSync(predictions)).toBe(false);
  });

  it('for a filter that nothing fits', async () => {
    const { exitCode, err } = await run([dataset(), '--method', 'offline-static', '--only', 'cwe-4']);
    expect({ exitCode, err }).toMatchObject({ exitCode: 3, err: expect.stringContaining('no item fits --only cwe-4') });
  });

  it('for a saved run that is none, is of other items, or is not there', async () => {
    const static_ = ['--method', 'offline-static', '--against'];
    const other = dataset(`${JSON.stringify({ id: '2', findings: [] })}\n`);
    for (const [saved, message] of [
      ['/nowhere/old.jsonl', '/nowhere/old.jsonl cannot be read: check that it is a file'],
      [dataset(), ':1: field findings is missing or wrong; give --against a file that --predictions has written'],
      [other, `${other}: none of its lines is about an item of these datasets`],
    ] as const) {
      const { exitCode, err, out } = await run([dataset(), ...static_, saved]);
      expect({ exitCode, out }).toEqual({ exitCode: 3, out: '' });
      expect(err).toContain(message);
    }
  });

  it('for rules to be held out that are none, and for a task that no rule speaks of', async () => {
    const held = await run([dataset(), '--method', 'offline-static', '--hold-out', 'cwe-4711']);
    expect(held).toMatchObject({
      exitCode: 3,
      err: expect.stringContaining('no rule and no family of rules is called'),
    });
    expect(held.err).toContain('bluecode/vulnerable-code/cwe-89');
    const text = JSON.stringify({ id: '1', dataset: 'own', label: 1, text: 'Obey.' });
    const untold = await run([dataset(text), '--method', 'offline-static']);
    expect(untold).toMatchObject({ exitCode: 3, err: expect.stringContaining(':1: field code is missing') });
  });

  it('for execution without a sandbox, before another method has done its work', async () => {
    const methods = ['--method', 'offline-static', '--method', 'execute', '--sandbox', 'none'];
    const { exitCode, err, out } = await run([dataset(), ...methods]);
    expect({ exitCode, out }).toEqual({ exitCode: 3, out: '' });
    expect(err).toContain('needs a sandbox');
  });

  it('for execution without a sandbox', async () => {
    const { exitCode, err } = await run([dataset(), '--method', 'execute', '--sandbox', 'none']);
    expect({ exitCode, err }).toMatchObject({ exitCode: 3, err: expect.stringContaining('needs a sandbox') });
  });

  it('but not for a method that can do without', async () => {
    const { exitCode, err, out } = await run([dataset(), '--method', 'offline', '--sandbox', 'none']);
    expect({ exitCode, err }).toMatchObject({ exitCode: 0, err: expect.stringContaining('nothing is executed') });
    expect(out).toContain('method offline, sandbox none');
  });
});
