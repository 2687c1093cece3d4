import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import type { Finding } from '../../../src/contracts/scan-result.ts';
import { untrusted } from '../../../src/contracts/untrusted.ts';
import { CONFIDENCES, SEVERITIES } from '../../../src/contracts/words.ts';
import { aFinding, aRuleBook, aSpan } from '../../support/fixtures/index.ts';
import { renderSarif, resultOf, runIn, runOf, withFindings } from './sarif-support.ts';
import { OPTIONS } from './support.ts';

const many = (count: number): Finding[] =>
  Array.from({ length: count }, (_, i) =>
    aFinding({
      id: `finding-${i}`,
      severity: SEVERITIES[i % 4] ?? 'low',
      confidence: CONFIDENCES[i % 3] ?? 'possible',
      location: { path: untrusted(`src/file-${i % 100}.py`), span: aSpan(1 + i) },
    }),
  );

/** Text without repetition, the same in every run. */
function incompressible(): (length: number) => string {
  let seed = 1;
  const next = (): string => {
    seed = (seed * 48_271) % 2_147_483_647;
    return String.fromCharCode(0x4e00 + (seed % 20_000));
  };
  return (length) => Array.from({ length }, next).join('');
}

describe('SARIF results', () => {
  it('are the open findings at or above the confidence that is uploaded; the others are stated', () => {
    const states = (['open', 'suppressed', 'baselined', 'outside-diff'] as const).map((state) =>
      aFinding({ id: state, state }),
    );
    const run = runOf(withFindings(...states, aFinding({ id: 'unsure', confidence: 'possible' })));
    expect(run.results?.map(({ partialFingerprints }) => partialFingerprints)).toEqual([
      { 'bluecodeFinding/v1': 'a1b2c3d4e5f6a1b2c3d4e5f6' },
    ]);
    expect(run.invocations?.[0]?.toolExecutionNotifications?.map(({ message }) => message.text)).toEqual([
      '1 open finding is not in this file: below the confidence that is uploaded; see the summary.',
    ]);
    expect(
      runOf(withFindings(...states, aFinding({ confidence: 'possible' })), aRuleBook(), {
        ...OPTIONS,
        sarifConfidence: 'possible',
      }).results,
    ).toHaveLength(2);
  });

  it('tell the path, with its start as a place the message links to', () => {
    const result = resultOf(aFinding());
    expect(result.message.text).toBe(
      'Untrusted text in an operating system command. Untrusted text from the request becomes part of a shell command. The path starts [here](1).',
    );
    expect(result.relatedLocations?.[0]).toMatchObject({ id: 1, physicalLocation: { region: { startLine: 12 } } });
    const steps = result.codeFlows?.[0]?.threadFlows[0]?.locations ?? [];
    expect(steps.map(({ location }) => location?.physicalLocation?.region?.startLine)).toEqual([12, 14]);
    expect(resultOf(aFinding({ flow: [] })).codeFlows).toBeUndefined();
  });

  it('keep the source and the sink of a path that is too long to show', () => {
    const flow = Array.from({ length: 3_000 }, (_, i) => ({
      location: { path: untrusted('a.py'), span: aSpan(i + 1) },
      says: untrusted('on'),
    }));
    const lines = resultOf(aFinding({ flow })).codeFlows?.[0]?.threadFlows[0]?.locations.map(
      ({ location }) => location?.physicalLocation?.region?.startLine,
    );
    expect(lines?.length).toBeLessThanOrEqual(1_000);
    expect([lines?.[0], lines?.at(-1)]).toEqual([1, 3_000]);
  });

  it('carry GitHub’s own line fingerprint only when it is known', () => {
    const finding = aFinding({ fingerprints: { finding: 'x', lineHash: 'abc:1' } });
    expect(resultOf(finding).partialFingerprints).toEqual({
      primaryLocationLineHash: 'abc:1',
      'bluecodeFinding/v1': 'x',
    });
  });

  it('mark one line, for an alert with a line outside the change is not shown on a pull request', () => {
    const region = (span: Finding['location']['span']) =>
      resultOf(aFinding({ location: { path: untrusted('a.py'), span } })).locations?.[0]?.physicalLocation?.region;
    expect(region(aSpan(3, 5, 3, 9))).toEqual({ startLine: 3, startColumn: 5, endColumn: 9 });
    expect(region(aSpan(3, 5, 7, 2))).toEqual({ startLine: 3, startColumn: 5 });
  });

  it.each([
    ['a b/ü#?.py', 'a%20b/%C3%BC%23%3F.py'],
    ['100%.py', '100%25.py'],
    ['new\nline::error::.py', 'new%0Aline%3A%3Aerror%3A%3A.py'],
    ['c:/x.py', 'c%3A/x.py'],
    ['half\ud800.py', 'half%EF%BF%BD.py'],
  ])('name the file %j as a relative reference', (path, uri) => {
    const location = { path: untrusted(path), span: aSpan(1) };
    expect(resultOf(aFinding({ location })).locations?.[0]?.physicalLocation?.artifactLocation?.uri).toBe(uri);
  });

  it('cannot be made to link or to substitute by what they quote', () => {
    const [claim] = aFinding().claims;
    if (claim === undefined) throw new Error('the fixture lost its claim');
    const sentence = untrusted('see [here](1) and \\[there](2), {0}');
    expect(resultOf(aFinding({ flow: [], claims: [{ ...claim, sentence }] })).message.text).toBe(
      'Untrusted text in an operating system command. see \\[here\\](1) and \\\\\\[there\\](2), {{0}}.',
    );
  });

  it('hold evidence and attribution', () => {
    const result = resultOf(aFinding());
    expect(result.properties).toMatchObject({
      confidence: 'confirmed',
      evidence: [{ observation: 'effect', observed: 'a shell ran touch canary' }],
      attributions: [{ signal: 'header:generated-by', certainty: 0.9 }],
      sentence: 'Untrusted text from the request becomes part of a shell command.',
    });
  });

  it('are at most 5,000, the worst first, with the cut stated', () => {
    const text = renderSarif(withFindings(...many(25_000)), aRuleBook(), { ...OPTIONS, sarifConfidence: 'possible' });
    const { results, invocations } = runIn(text);
    const kept = results?.map(({ properties }) => `${properties?.['severity']} ${properties?.['confidence']}`) ?? [];
    expect(kept).toHaveLength(5_000);
    expect([...new Set(kept)]).toEqual(['critical confirmed', 'critical likely', 'critical possible']);
    expect(invocations?.[0]?.toolExecutionNotifications?.map(({ message }) => message.text)).toEqual([
      '20000 open findings are not in this file: the most severe ones that code scanning takes are kept.',
    ]);
    expect(gzipSync(text).length).toBeLessThan(10_000_000);
  });

  it('are cut further when they do not compress below what GitHub takes', () => {
    const [claim] = aFinding().claims;
    if (claim === undefined) throw new Error('the fixture lost its claim');
    const noise = incompressible();
    const findings = many(5_000).map((finding) => ({
      ...finding,
      claims: [{ ...claim, quote: untrusted(noise(900)) }],
    }));
    const text = renderSarif(withFindings(...findings), aRuleBook(), { ...OPTIONS, sarifConfidence: 'possible' });
    const { results, invocations } = runIn(text);
    expect(gzipSync(text).length).toBeLessThan(10_000_000);
    expect(results?.length).toBeGreaterThan(1_000);
    expect(results?.length).toBeLessThan(5_000);
    expect(invocations?.[0]?.toolExecutionNotifications).toHaveLength(1);
  });
});
