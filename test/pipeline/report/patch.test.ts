import { expect, test } from 'vitest';
import { untrusted } from '../../../src/contracts/untrusted.ts';
import { RENDERERS } from '../../../src/pipeline/report/index.ts';
import { buildFixes, diffBlock } from '../../../src/pipeline/report/patch.ts';
import { aFinding, aScanResult } from '../../support/fixtures/index.ts';
import { aRuleBook, OPTIONS } from './support.ts';

const patched = (before: readonly string[], after: readonly string[]) =>
  aFinding({
    claims: [
      {
        by: 'model:judge',
        constitution: 'bluecode/vulnerable-code/cwe-78',
        quote: untrusted('os.system(name)'),
        sentence: untrusted('It runs.'),
      },
    ],
    patch: {
      startLine: 3,
      endLine: 2 + before.length,
      before: before.map((line) => untrusted(line)),
      after: after.map((line) => untrusted(line)),
    },
  });

const render = (
  format: 'text' | 'markdown' | 'json',
  finding = patched(['    a(x)'], ['    b(x)', '\tc(x)']),
): string => RENDERERS[format](aScanResult({ findings: [finding] }), aRuleBook(), OPTIONS);

test('a change is a diff for people, and whose word the finding is stands beside it', () => {
  expect(diffBlock(patched(['    a(x)'], ['    b(x)', '\tc(x)'])).slice(-5)).toEqual([
    '```diff',
    '-    a(x)',
    '+    b(x)',
    '+\tc(x)',
    '```',
  ]);
  expect(render('markdown')).toContain('(`model:judge`)');
  expect(render('text')).toMatch(/by +model:judge[\s\S]*change +- {4}a\(x\)\n +\+ {4}b\(x\)/);
  expect(JSON.parse(render('json')).findings[0].patch).toMatchObject({ startLine: 3, before: ['    a(x)'] });
});

test('no diff closes its fence', () => {
  const block = diffBlock(patched(['```'], ['````', '</details>']));
  const [edge] = /^`+/.exec(block[3] ?? '') ?? [];
  expect(edge?.length).toBeGreaterThan(4);
});

test('tools get the region and the text', () => {
  const [fix] = buildFixes(patched(['    a(', '  x)'], ['    b(x)'])).fixes ?? [];
  expect(fix?.artifactChanges[0]?.replacements[0]).toEqual({
    deletedRegion: { startLine: 3, startColumn: 1, endLine: 4, endColumn: 5 },
    insertedContent: { text: '    b(x)' },
  });
});

test.each(['a\u202E', 'a\u0000', 'a\rb', 'a\u200Bb'])('what hides something in %j is not for tools', (line) => {
  expect(buildFixes(patched(['x'], [line]))).toEqual({});
  expect(diffBlock(patched(['x'], [line])).join('\n')).not.toContain(line);
});

test('without a change nothing is said of one', () => {
  expect(diffBlock(aFinding())).toEqual([]);
  expect(buildFixes(aFinding())).toEqual({});
});
