import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { scanResultSchema } from '../../../src/contracts/scan-result.ts';
import { BLIND } from '../../../src/contracts/suspicion.ts';
import { untrusted } from '../../../src/contracts/untrusted.ts';
import type { Judged } from '../../../src/pipeline/settle/flaws.ts';
import { type Settled, type Settling, settle } from '../../../src/pipeline/settle/settle.ts';
import {
  aConstitution,
  aRuleBook,
  aScanResult,
  aSourceFile,
  aSpan,
  aSuspicion,
  aUnit,
  someEvidence,
} from '../../support/fixtures/index.ts';

const ARGUMENTS = aConstitution({
  id: 'bluecode/vulnerable-code/cwe-88',
  cwe: 'CWE-88',
  title: 'Argument injection',
  severity: 'medium',
});
const SQL = aConstitution({ id: 'bluecode/vulnerable-code/cwe-89', cwe: 'CWE-89', title: 'SQL injection' });
const SECRET = aConstitution({
  id: 'acme/vulnerable-code/house-rule',
  cwe: undefined,
  kind: 'house-rule',
  title: 'House rule',
});
const CODE = aConstitution({ id: 'bluecode/vulnerable-code/cwe-95', cwe: 'CWE-95', title: 'Evaluated text' });
const ruleBook = aRuleBook([aConstitution(), ARGUMENTS, SQL, CODE, SECRET]);

const suspect = (overrides: Parameters<typeof aSuspicion>[0] = {}, evidence: Judged['evidence'] = []): Judged => ({
  suspicion: aSuspicion(overrides),
  evidence,
});

const settled = (suspicions: readonly Judged[], rest: Partial<Settling> = {}): Settled =>
  settle({ suspicions, files: new Map([['shop/ping.py', aSourceFile()]]), ruleBook, base: true, ...rest });

const only = ({ findings }: Settled) => {
  expect(findings).toHaveLength(1);
  const [finding] = findings;
  if (finding === undefined) throw new Error('no finding');
  return finding;
};

describe('settle', () => {
  it('turns one suspicion into one finding that the result schema accepts', () => {
    const { findings, hints } = settled([suspect({}, [someEvidence('effect')])]);
    expect(hints).toBe(0);
    expect(scanResultSchema.safeEncode(aScanResult({ findings: [...findings] })).success).toBe(true);
    expect(findings[0]).toMatchObject({
      ruleId: 'bluecode/vulnerable-code/cwe-78',
      severity: 'high',
      confidence: 'confirmed',
      state: 'open',
      cwe: 'CWE-78',
      attributions: [{ signal: 'header:generated-by' }],
    });
  });

  it('merges claims on one sink and family, and keeps the strongest one’s rule and the external one’s path', () => {
    const parameter = suspect({
      source: 'parameter',
      parameter: 'host',
      strength: 'likely',
      flow: [],
      sentence: untrusted('If host is untrusted.'),
    });
    const external = suspect({
      ruleId: ARGUMENTS.id,
      source: 'external',
      strength: 'possible',
      sentence: untrusted('From the request.'),
    });
    const finding = only(settled([parameter, external]));
    expect(finding.ruleId).toBe('bluecode/vulnerable-code/cwe-78');
    expect(finding.confidence).toBe('likely');
    expect(finding.flow).toHaveLength(2);
    expect(finding.claims.map(({ sentence }) => sentence.untrusted)).toEqual([
      'From the request.',
      'If host is untrusted.',
    ]);
  });

  it('keeps claims apart that have another family, another sink, or no CWE', () => {
    expect(settled([suspect(), suspect({ ruleId: SQL.id })]).findings).toHaveLength(2);
    expect(settled([suspect(), suspect({ sink: { span: aSpan(14, 30) } })]).findings).toHaveLength(2);
    expect(settled([suspect(), suspect({ ruleId: SECRET.id })]).findings).toHaveLength(2);
  });

  it('weighs each claim with its own evidence: an inert path does not lower another one into the same sink', () => {
    const inert = suspect({ source: 'parameter' }, [someEvidence('neutralised')]);
    expect(only(settled([inert])).confidence).toBe('possible');
    const finding = only(settled([inert, suspect()]));
    expect(finding.confidence).toBe('likely');
    expect(finding.evidence).toHaveLength(1);
  });

  it('counts hints that no evidence raised, and reports those it did', () => {
    const hint = (line: number, evidence: Judged['evidence']): Judged =>
      suspect({ strength: 'hint', sink: { span: aSpan(line) } }, evidence);
    const { findings, hints } = settled([
      hint(14, []),
      hint(15, [someEvidence('weak')]),
      hint(16, [someEvidence('neutralised')]),
    ]);
    expect(hints).toBe(2);
    expect(findings.map(({ confidence, location }) => [confidence, location.span.startLine])).toEqual([
      ['possible', 15],
    ]);
  });

  it('refuses a suspicion under a rule that the rule book does not hold', () => {
    expect(() => settled([suspect({ ruleId: 'acme/vulnerable-code/unknown' })])).toThrowError(
      /acme\/vulnerable-code\/unknown/,
    );
  });

  it('gives the same findings whatever the order of the suspicions', () => {
    const all = [
      suspect({}, [someEvidence('effect')]),
      suspect({ source: 'parameter' }, [someEvidence('neutralised')]),
      suspect({ ruleId: ARGUMENTS.id, strength: 'possible' }),
      suspect({ ruleId: SQL.id }),
      suspect({ sink: { span: aSpan(2) } }),
      suspect({ sink: { path: 'a.py', span: aSpan(99) } }),
    ];
    const expected = JSON.stringify(settled(all));
    fc.assert(
      fc.property(fc.shuffledSubarray(all, { minLength: all.length }), (shuffled) => {
        expect(JSON.stringify(settled(shuffled))).toBe(expected);
      }),
    );
    expect(
      settled(all).findings.map(
        ({ location: { path, span }, ruleId }) => `${path.untrusted}:${span.startLine} ${ruleId}`,
      ),
    ).toEqual([
      'a.py:99 bluecode/vulnerable-code/cwe-78',
      'shop/ping.py:2 bluecode/vulnerable-code/cwe-78',
      'shop/ping.py:14 bluecode/vulnerable-code/cwe-78',
      'shop/ping.py:14 bluecode/vulnerable-code/cwe-89',
    ]);
  });
});

describe('the scope of a finding', () => {
  const inScope = (path: string, start: number, end: number): Settling['files'] =>
    new Map([[path, aSourceFile({ path, inScope: [{ start, end }] })]]);

  it('is open when the sink lies on a line in scope', () => {
    expect(only(settled([suspect({ flow: [] })], { files: inScope('shop/ping.py', 14, 14) })).state).toBe('open');
  });

  it('is open when only a step in another file lies on a line in scope', () => {
    const flow = [{ path: 'shop/views.py', span: aSpan(3), says: untrusted('read') }];
    expect(only(settled([suspect({ flow })], { files: inScope('shop/views.py', 3, 3) })).state).toBe('open');
  });

  it.each([
    [true, 'change'],
    [false, 'attributed to AI'],
  ])('is outside-diff with a reason when no line of it is in scope (base: %s)', (base, word) => {
    const finding = only(settled([suspect()], { files: inScope('shop/ping.py', 50, 60), base }));
    expect(finding.state).toBe('outside-diff');
    expect(finding.stateReason?.untrusted).toContain(word);
  });

  it('is outside-diff in a file that was only read as context', () => {
    expect(only(settled([suspect()], { files: new Map() })).state).toBe('outside-diff');
  });

  it('carries only the attributions that cover the sink or a step', () => {
    const attributions = [
      { signal: 'header', certainty: 0.9 },
      { signal: 'commit:trailer', certainty: 0.8, lines: [{ start: 12, end: 12 }] },
      { signal: 'commit:author', certainty: 0.8, lines: [{ start: 13, end: 13 }] },
    ];
    const files = new Map([['shop/ping.py', aSourceFile({ attributions })]]);
    expect(only(settled([suspect()], { files })).attributions.map(({ signal }) => signal)).toEqual([
      'header',
      'commit:trailer',
    ]);
  });
});

describe('the id of a finding', () => {
  const idOf = (judged: Judged): string => only(settled([judged])).id;

  it('survives line moves, evidence, and a change of words', () => {
    const moved = suspect(
      {
        sink: { span: aSpan(80, 9) },
        flow: [],
        quote: untrusted('other'),
        sentence: untrusted('other'),
        strength: 'possible',
      },
      [someEvidence('effect')],
    );
    expect(idOf(moved)).toBe(idOf(suspect()));
    expect(idOf(suspect())).toMatch(/^[0-9a-f]{24}$/);
  });

  it.each([
    ['rule', suspect({ ruleId: SQL.id })],
    ['path', suspect({ sink: { path: 'shop/other.py' } })],
    ['unit', suspect({ unit: aUnit({ qualifiedName: 'Shop.pong' }) })],
    ['sink', suspect({ sink: { syntax: 'os.system(host)' } })],
  ])('is another one for another %s', (_what, other) => {
    expect(idOf(other)).not.toBe(idOf(suspect()));
  });

  it('tells equal sinks of a unit apart in source order, hints counted in', () => {
    const at = (line: number, strength: 'likely' | 'hint', evidence: Judged['evidence'] = []): Judged =>
      suspect({ sink: { span: aSpan(line) }, strength }, evidence);
    const [first, second] = settled([at(14, 'likely'), at(15, 'likely')]).findings;
    expect(first?.id).toBe(idOf(suspect()));
    expect(second?.id).not.toBe(first?.id);
    // Whether the hint above is raised does not rename the finding below it.
    expect(only(settled([at(14, 'hint'), at(15, 'likely')])).id).toBe(second?.id);
    expect(settled([at(14, 'hint', [someEvidence('effect')]), at(15, 'likely')]).findings.map(({ id }) => id)).toEqual([
      first?.id,
      second?.id,
    ]);
  });

  it('stands beside the line fingerprint where the file’s text was at hand', () => {
    const finding = only(settled([suspect()], { lineHash: (path, line) => `${path}@${line}` }));
    expect(finding.fingerprints).toEqual({ finding: finding.id, lineHash: 'shop/ping.py@14' });
    expect(only(settled([suspect()], { lineHash: () => undefined })).fingerprints).toEqual({ finding: finding.id });
  });
});

describe('what trying a whole unit showed', () => {
  const tried = (evidence: Judged['evidence'], sink: Partial<Judged['suspicion']['sink']> = {}): Judged =>
    suspect({ strength: 'hint', sink: { span: aSpan(10), name: 'command', kind: BLIND, ...sink } }, evidence);
  const proof = someEvidence('sink', { line: 14 });

  it('is a finding at the line that showed it', () => {
    expect(only(settled([tried([proof])]))).toMatchObject({
      confidence: 'confirmed',
      location: { span: aSpan(14, 1, 14, 1) },
    });
  });

  it('is in scope where any line of the unit is: the sandbox names the line', () => {
    const files = new Map([['shop/ping.py', aSourceFile({ inScope: [{ start: 18, end: 18 }] })]]);
    const flow = [{ path: 'shop/ping.py', span: aSpan(10, 1, 20, 1), says: untrusted('it is given hostile input') }];
    const inside = { ...tried([proof]), suspicion: { ...tried([]).suspicion, flow } };
    expect(only(settled([inside], { files })).state).toBe('open');
  });

  it('is nothing, and no hint either, when it showed nothing', () => {
    expect(settled([tried([someEvidence('not-reached')])])).toEqual({ findings: [], hints: 0 });
  });

  it('joins the claim of its family at that line, whose words and place are told', () => {
    const claim = suspect({ strength: 'possible' });
    const line = claim.suspicion.sink.span.startLine;
    const finding = only(settled([claim, tried([someEvidence('sink', { line })])]));
    expect(finding).toMatchObject({ confidence: 'confirmed', location: { span: claim.suspicion.sink.span } });
    expect(finding.claims[0]?.sentence).toEqual(claim.suspicion.sentence);
  });

  it('is a consequence of what runs code at that line, claimed or shown, and stays apart where nothing is proved', () => {
    const proved = [someEvidence('effect', { line: 14 })];
    const span = aSpan(14, 3, 14, 20);
    const code = (evidence: Judged['evidence']) => suspect({ ruleId: CODE.id, sink: { span } }, evidence);
    expect(only(settled([tried([proof]), code(proved)]))).toMatchObject({ ruleId: CODE.id, location: { span } });
    const shown = { ...tried(proved), suspicion: { ...tried([]).suspicion, ruleId: CODE.id } };
    expect(only(settled([tried([proof]), shown]))).toMatchObject({ ruleId: CODE.id, evidence: [{}, {}] });
    expect(settled([tried([proof]), code([])]).findings).toHaveLength(2);
  });

  it('stays apart from a claim of another family there', () => {
    const claim = suspect({ ruleId: SQL.id });
    const line = claim.suspicion.sink.span.startLine;
    expect(settled([claim, tried([someEvidence('sink', { line })])]).findings).toHaveLength(2);
  });

  it.each([{ constantCallers: true }, { local: true }])('is capped as the claim beside it is: %j', (cap) => {
    const claim = suspect({ strength: 'possible', ...cap });
    const line = claim.suspicion.sink.span.startLine;
    expect(only(settled([claim, tried([someEvidence('effect', { line })])])).confidence).toBe('possible');
  });
});
