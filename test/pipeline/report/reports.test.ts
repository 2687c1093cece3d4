import { describe, expect, it } from 'vitest';
import { type ScanResult, scanResultSchema } from '../../../src/contracts/scan-result.ts';
import { untrusted } from '../../../src/contracts/untrusted.ts';
import { annotations } from '../../../src/pipeline/report/annotations.ts';
import { type Format, RENDERERS } from '../../../src/pipeline/report/index.ts';
import { MARKDOWN_LIMIT } from '../../../src/pipeline/report/markdown.ts';
import { aFinding, aGap, aRuleBook, aScanResult, aSpan, someEvidence } from '../../support/fixtures/index.ts';
import { OPTIONS } from './support.ts';

const FORMATS: readonly Format[] = ['text', 'json', 'sarif', 'markdown'];
const READABLE: readonly Format[] = ['text', 'markdown'];

const render = (format: Format, result: ScanResult, options = OPTIONS): string =>
  RENDERERS[format](result, aRuleBook(), options);

const covering = (overrides: Partial<ScanResult['coverage']>): ScanResult =>
  aScanResult({ coverage: { ...aScanResult().coverage, ...overrides } });

const firstLine = (text: string): string => text.split('\n', 1)[0] ?? '';

const failing = aScanResult({
  findings: [
    aFinding(),
    aFinding({
      id: 'b',
      severity: 'medium',
      confidence: 'possible',
      evidence: [someEvidence('not-executed', { reason: untrusted('no sandbox') })],
    }),
    aFinding({ id: 'c', state: 'outside-diff' }),
    aFinding({ id: 'd', state: 'suppressed' }),
  ],
  gaps: [aGap('budget')],
  result: 'fail',
  reasons: [untrusted('1 open finding is at or above severity high.')],
  coverage: { ...aScanResult().coverage, hints: 4, skipped: [{ reason: 'binary', files: 2 }] },
});

describe('every report', () => {
  it.each(READABLE)('begins with coverage: %s', (format) => {
    const files = { seen: 1, attributed: 1, judged: 1, notJudged: 0 };
    expect(firstLine(render(format, aScanResult()))).toBe(
      '3 of 41 changed files are attributed to AI; 38 were not judged.',
    );
    expect(firstLine(render(format, covering({ base: false, files })))).toBe(
      '1 of 1 file is attributed to AI; 0 were not judged.',
    );
  });

  it.each(READABLE)('says how to widen the scope when nothing is attributed: %s', (format) => {
    const files = { seen: 41, attributed: 0, judged: 0, notJudged: 41 };
    expect(render(format, covering({ files }))).toContain('`scope: all`');
    expect(render(format, covering({ files: { ...files, judged: 41, notJudged: 0 }, scope: 'all' }))).not.toContain(
      '`scope: all`',
    );
    expect(render(format, covering({ files: { ...files, seen: 0 }, scope: 'all' }))).toContain('Nothing was in scope');
  });

  it.each(READABLE)('counts what it does not show: %s', (format) => {
    const text = render(format, failing);
    for (const said of [
      '4 hints were',
      '1 finding lies outside',
      '1 finding is suppressed',
      '1 open finding is below severity high',
      'Skipped: 2 files',
    ])
      expect(text.replaceAll('`', '')).toContain(said);
    expect(text).not.toContain('(baselined)');
    expect(render(format, failing, { ...OPTIONS, failOn: 'never' }).replaceAll('`', '')).toContain(
      '2 open findings cannot fail the result (fail-on: never)',
    );
  });

  it.each(READABLE)('names gaps, constitutions not applied, ignored marks and the sandbox: %s', (format) => {
    const id = 'acme/vulnerable-code/own';
    const result = {
      ...covering({
        constitutions: { applied: [], notApplied: [{ id, reason: 'no detection' }] },
        selfExclusions: [{ path: untrusted('gen.py'), mark: untrusted('DO NOT EDIT') }],
      }),
      gaps: [aGap('budget')],
    };
    const text = render(format, result);
    for (const said of ['budget', 'a later deadline', id, 'no detection', 'gen.py', 'DO NOT EDIT', 'docker'])
      expect(text).toContain(said);
    const none = {
      ...result,
      run: {
        ...result.run,
        sandbox: { backend: 'none', isolation: 'none' as const, reason: untrusted('no engine answers') },
      },
    };
    expect(render(format, none)).toContain('Nothing was executed: no sandbox (no engine answers)');
  });

  it.each(FORMATS)('has the same bytes for the same input: %s', (format) => {
    expect(render(format, structuredClone(failing))).toBe(render(format, failing));
  });

  it.each(FORMATS)('is there for an empty result too: %s', (format) => {
    expect(render(format, aScanResult()).endsWith('\n')).toBe(true);
  });

  it.each(FORMATS)('holds up under 25,000 findings: %s', (format) => {
    const findings = Array.from({ length: 25_000 }, (_, i) =>
      aFinding({ id: `f${i}`, location: { path: untrusted(`f${i % 50}.py`), span: aSpan(i + 1) } }),
    );
    const text = render(format, aScanResult({ findings }));
    expect(text.length).toBeGreaterThan(500_000);
    if (format !== 'markdown') return;
    expect(Buffer.byteLength(text)).toBeLessThanOrEqual(MARKDOWN_LIMIT);
    expect(text).toMatch(/Cut to fit a job summary:\*\* the details of \d+ findings left out here/);
    expect(text).toContain('### This run');
  });
});

describe('the text report', () => {
  it('shows a finding step by step', () => {
    expect(
      render('text', aScanResult({ findings: [aFinding()], result: 'fail', reasons: [untrusted('It fails.')] })),
    ).toBe(
      `3 of 41 changed files are attributed to AI; 38 were not judged.

Result: fail
  It fails.

shop/ping.py:14:5  high  confirmed  bluecode/vulnerable-code/cwe-78
  Untrusted text in an operating system command (CWE-78), in Shop.ping
  Untrusted text from the request becomes part of a shell command.
      os.system('ping ' + host)
  path    1. shop/ping.py:12:5  host is read from the request
          2. shop/ping.py:14:5  host becomes part of a command
  proof   effect (command oracle, scripted, isolation full)
          given  ; touch canary
          seen   a shell ran touch canary
  AI      header:generated-by (an assistant), certainty 0.9
  fix     Pass a list of arguments and no shell.
  id      a1b2c3d4e5f6a1b2c3d4e5f6

Judged: 3 files, 120 lines, 12 units; 2 probed.
Sandbox: docker, isolation full, image
sha256:${'d'.repeat(64)}.
`,
    );
  });

  it('shows the worst finding first, and keeps running text within a hundred columns', () => {
    const [claim] = aFinding().claims;
    if (claim === undefined) throw new Error('the fixture lost its claim');
    const wordy = aFinding({ severity: 'low', claims: [{ ...claim, sentence: untrusted('many words '.repeat(80)) }] });
    const text = render('text', aScanResult({ findings: [wordy, aFinding({ severity: 'critical' })] }));
    expect(text.indexOf('critical')).toBeLessThan(text.indexOf('  low  '));
    for (const oneLine of text.split('\n')) expect(oneLine.length).toBeLessThanOrEqual(100);
  });

  it('counts the steps it leaves out', () => {
    const flow = Array.from({ length: 50 }, (_, i) => ({
      location: { path: untrusted('a.py'), span: aSpan(i + 1) },
      says: untrusted('on'),
    }));
    expect(render('text', aScanResult({ findings: [aFinding({ flow })] }))).toContain('… and 30 more steps');
  });
});

describe('the job summary', () => {
  it('holds the fix once a rule', () => {
    const text = render('markdown', aScanResult({ findings: [aFinding(), aFinding({ id: 'b' })] }));
    expect(text.split('subprocess.run').length).toBe(2);
  });

  it('stays within its size whatever a finding or a constitution holds', () => {
    const fix = 'x'.repeat(2 * MARKDOWN_LIMIT);
    const ruleBook = aRuleBook(aRuleBook().constitutions.map((rule) => ({ ...rule, fix })));
    const text = RENDERERS.markdown(aScanResult({ findings: [aFinding()] }), ruleBook, OPTIONS);
    expect(Buffer.byteLength(text)).toBeLessThanOrEqual(MARKDOWN_LIMIT);
    expect(text).toContain('1 section left out here');
    expect(text).toContain('#### 1. ');
  });
});

describe('the JSON report', () => {
  it('is the result as the schema describes it, with sorted keys', () => {
    const parsed: object = JSON.parse(render('json', failing));
    expect(scanResultSchema.parse(parsed)).toEqual(failing);
    expect(Object.keys(parsed)).toEqual(Object.keys(parsed).toSorted());
  });

  it('does not depend on the order in which keys were set', () => {
    const { result, ...rest } = failing;
    expect(render('json', { ...rest, result })).toBe(render('json', { result, ...rest }));
  });
});

describe('annotations', () => {
  it('are the ten worst open findings', () => {
    const findings = Array.from({ length: 15 }, (_, i) =>
      aFinding({
        severity: i === 14 ? 'critical' : 'medium',
        location: { path: untrusted('a.py'), span: aSpan(i + 1) },
      }),
    );
    const all = annotations(
      aScanResult({ findings: [...findings, aFinding({ severity: 'critical', state: 'suppressed' })] }),
    );
    expect(all.map(({ level, startLine }) => [level, startLine])).toEqual([
      ['error', 15],
      ...Array.from({ length: 9 }, (_, i) => ['warning', i + 1]),
    ]);
    expect(all[0]).toMatchObject({
      path: 'a.py',
      title: 'Untrusted text in an operating system command (critical, confirmed)',
      message: 'Untrusted text from the request becomes part of a shell command. [bluecode/vulnerable-code/cwe-78]',
    });
  });
});
