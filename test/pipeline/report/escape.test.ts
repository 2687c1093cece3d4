import { describe, expect, it } from 'vitest';
import { untrusted } from '../../../src/contracts/untrusted.ts';
import { cell, code, cut, fence, line, lines, prose, sarifText, uri } from '../../../src/pipeline/report/escape.ts';

describe('escaping', () => {
  it.each([
    ['plain words stay words, really.', 'plain words stay words, really.'],
    ['host is read from request.args.', 'host is read from `request.args`.'],
    ['calls os.system("x") at @octocat', 'calls `os.system("x")` at `@octocat`'],
    ['a `tick` and #1', 'a `` `tick` `` and `#1`'],
    ['1. no list', '`1`. no list'],
    ['12 of 3 files', '12 of 3 files'],
    ['', ''],
  ])('turns the prose %j into %j', (text, expected) => {
    expect(prose(untrusted(text))).toBe(expected);
  });

  it.each([
    ['a', '`a`'],
    ['', '` `'],
    ['`', '`` ` ``'],
    ['a``b', '```a``b```'],
    [' a ', '`  a  `'],
    ['`'.repeat(300), '`(300 backticks)`'],
  ])('makes a code span of %j', (text, expected) => {
    expect(code(untrusted(text))).toBe(expected);
  });

  it('keeps bars out of tables, with and without a backslash before them', () => {
    expect(cell(untrusted('a|b\\|c'))).toBe('`a\\u{7C}b\\\\u{7C}c`');
  });

  it('fences code so that it cannot end the fence', () => {
    expect(fence(untrusted('a\n```\n````'))).toEqual(['`````text', 'a', '```', '````', '`````']);
  });

  it('keeps workflow commands from being read', () => {
    expect(line(untrusted('::error::x'))).toBe('\\u{3A}:error::x');
    expect(line(untrusted('std::vector ##[x]'))).toBe('std::vector ##\\u{5B}x]');
    expect(lines(untrusted('a\r\n  ::b::\n\tc'))).toEqual(['a', '  \\u{3A}:b::', '\tc']);
  });

  it('cuts long text, says how much is missing, and halves no character', () => {
    expect(cut('abcdef', 6)).toBe('abcdef');
    expect(cut('abcdefg', 3)).toBe('abc … (4 more characters)');
    expect(cut('ab\u{1F600}cd', 3)).toBe('ab … (4 more characters)');
    expect(lines(untrusted('\n'.repeat(99))).at(-1)).toBe('… (60 more lines)');
  });

  it('keeps SARIF text from linking and substituting', () => {
    expect(sarifText(untrusted('[a](1) \\ {0} {x}'))).toBe('\\[a\\](1) \\\\ {{0}} {x}');
  });

  it('encodes every part of a path and keeps its slashes', () => {
    expect(uri(untrusted('a b/ü%.py'))).toBe('a%20b/%C3%BC%25.py');
  });
});
