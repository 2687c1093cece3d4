import { describe, expect, it } from 'vitest';
import { kindsKeptOut, type Reach } from '../../../src/pipeline/judge/regex-guard.ts';

type Row = readonly [pattern: string, reach: Reach, kind: string];

const KEEPS_OUT: readonly Row[] = [
  ['[a-z]+', 'whole', 'command'],
  ['^[a-z]+$', 'anywhere', 'command'],
  ['[a-z]+$', 'start', 'command'],
  ['\\A[a-z]+\\Z', 'anywhere', 'sql'],
  ['^\\d{1,6}$', 'anywhere', 'sql'],
  ['^[\\w-]+\\.txt$', 'anywhere', 'path'],
  ['^[^/\\\\.]+$', 'anywhere', 'path'],
  ['^user-[a-z0-9]+$', 'anywhere', 'command'],
  ['^(?:red|green)$', 'anywhere', 'command'],
  ['^red$|^green$', 'anywhere', 'command'],
  ['^https://example\\.com/.*$', 'anywhere', 'url'],
  ['^/[a-z]+$', 'anywhere', 'redirect'],
  ['^[^\\r\\n]+$', 'anywhere', 'log'],
  ['(?P<name>[a-z]+)', 'whole', 'html'],
  ['(?<name>[a-z]+)', 'whole', 'html'],
];

const LETS_IN: readonly Row[] = [
  ['[a-z]+', 'anywhere', 'command'],
  ['[a-z]+', 'start', 'command'],
  ['^[a-z]+', 'anywhere', 'command'],
  ['[a-z]+$', 'anywhere', 'command'],
  ['.+', 'whole', 'command'],
  ['^[a-z;]+$', 'anywhere', 'command'],
  ['^user-.+$', 'anywhere', 'command'],
  ['^user-[a-z;]*$', 'anywhere', 'command'],
  ['^.+\\.txt$', 'anywhere', 'path'],
  ['^[\\w./-]+$', 'anywhere', 'path'],
  ['^https?://.+$', 'anywhere', 'url'],
  ['^[^/]+$', 'anywhere', 'command'],
  ['^red$|green', 'anywhere', 'command'],
  ['^red|green$', 'anywhere', 'command'],
  ['^\\S+$', 'anywhere', 'command'],
  ['^price\\$', 'anywhere', 'command'],
  ['^(?!-)[a-z]+$', 'anywhere', 'command'],
  ['^([a-z]+)\\1$', 'anywhere', 'command'],
  ['^[a-z', 'anywhere', 'command'],
];

describe('a pattern that must match', () => {
  it.each(KEEPS_OUT)('%s (%s) keeps out what would do harm as %s', (pattern, reach, kind) => {
    expect([...kindsKeptOut(pattern, reach)]).toContain(kind);
  });

  it.each(LETS_IN)('%s (%s) lets in, or may let in, what does harm as %s', (pattern, reach, kind) => {
    expect([...kindsKeptOut(pattern, reach)]).not.toContain(kind);
  });

  it('is told apart by kind: a text with quotes is no danger to a path', () => {
    const kinds = [...kindsKeptOut("^[a-z']+$", 'anywhere')];
    expect(kinds).toContain('path');
    expect(kinds).not.toContain('sql');
  });

  it('is read with its flags', () => {
    expect([...kindsKeptOut('^[A-Z]+$', 'anywhere', 'i')]).toContain('command');
    expect([...kindsKeptOut('^[a-z]+$', 'anywhere', 'm')]).toEqual([]);
    expect([...kindsKeptOut('[a-z]+', 'whole', 'm')]).toContain('command');
    expect([...kindsKeptOut('.+', 'whole', '')]).toContain('log');
    expect([...kindsKeptOut('.+', 'whole', 's')]).not.toContain('log');
    expect([...kindsKeptOut('^[a-z]+$', 'anywhere', '?')]).toEqual([]);
  });

  it('is judged in linear time, however hostile it is', () => {
    const began = performance.now();
    for (const pattern of [
      `^(${'(a+)+'.repeat(60)})+$`,
      `^${'a?'.repeat(100)}${'a'.repeat(100)}$`,
      `^${'a?'.repeat(20_000)}$`,
      '[('.repeat(20_000),
      '\\'.repeat(20_001),
    ])
      kindsKeptOut(pattern, 'anywhere');
    expect(performance.now() - began).toBeLessThan(1_000);
  });
});
