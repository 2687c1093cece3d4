import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import type { Log } from 'sarif';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { HOSTILE } from '../../support/fixtures/hostile.ts';
import { aConstitution, aFinding, aGap, aRuleBook, aScanResult } from '../../support/fixtures/index.ts';
import { renderSarif } from './sarif-support.ts';
import { hostileResult, OPTIONS } from './support.ts';

const MULTITOOL = join(import.meta.dirname, '../../../node_modules/@microsoft/sarif-multitool-linux');

/** Three files that between them hold all that is written. */
const SAMPLES: readonly (readonly [string, string])[] = [
  ['an empty result', renderSarif(aScanResult())],
  [
    'a full result',
    renderSarif(
      aScanResult({
        findings: [
          aFinding(),
          aFinding({ id: 'b', flow: [], fingerprints: { finding: 'b', lineHash: 'c129715d7a2bc9a3:1' } }),
        ],
        gaps: [aGap('budget'), aGap('no-git')],
        result: 'fail',
      }),
      aRuleBook([
        aConstitution(),
        aConstitution({ id: 'acme/vulnerable-code/own', cwe: undefined, kind: 'own', also: [] }),
      ]),
      { ...OPTIONS, repositoryUri: 'https://example.com/shop' },
    ),
  ],
  [
    'a hostile result',
    renderSarif(
      aScanResult({
        findings: HOSTILE.flatMap((text) => hostileResult(text).findings),
        gaps: hostileResult('%0A').gaps,
      }),
    ),
  ],
];

describe('SARIF before its readers', () => {
  let folder = '';
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'sarif-'));
  });
  afterAll(() => rm(folder, { recursive: true }));

  it('is valid under the official schema', async () => {
    const ajv = new Ajv2020({ strict: false });
    addFormats.default(ajv);
    const validate = ajv.compile(JSON.parse(await readFile(join(MULTITOOL, 'sarif-2.1.0.json'), 'utf8')));
    for (const [name, text] of SAMPLES)
      expect([name, validate(JSON.parse(text)), validate.errors]).toEqual([name, true, null]);
    expect(validate({ version: '2.1.0', runs: [{ results: [] }] })).toBe(false);
  });

  it.each(SAMPLES)('has no error in the eyes of SARIF Multitool and its rules for GitHub: %s', async (_name, text) => {
    const file = join(folder, 'sample.sarif');
    const report = join(folder, 'report.sarif');
    await writeFile(file, text);
    await promisify(execFile)(
      join(MULTITOOL, 'Sarif.Multitool'),
      [
        'validate',
        file,
        '--rule-kind',
        'Sarif;Ghas',
        '-o',
        report,
        '--log',
        'ForceOverwrite;PrettyPrint',
        '--level',
        'Error;Warning;Note',
        '--kind',
        'Fail',
      ],
      { env: { ...process.env, DOTNET_SYSTEM_GLOBALIZATION_INVARIANT: '1' } },
    );
    const log: Log = JSON.parse(await readFile(report, 'utf8'));
    const problems = log.runs.flatMap(({ results }) => results ?? []);
    // A warning that this tool has no home page: it shows that the rules ran.
    expect(problems.map(({ ruleId }) => ruleId)).toContain('SARIF2005');
    expect(problems.filter(({ level }) => level === 'error').map(({ ruleId, message }) => [ruleId, message])).toEqual(
      [],
    );
  });
});
