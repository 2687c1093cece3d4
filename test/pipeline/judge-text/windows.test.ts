import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { windowsOf } from '../../../src/pipeline/judge-text/windows.ts';

const SENTENCE = 'This is a sentence of about fifty characters, it is. ';

describe('the windows of a text', () => {
  it('are the text itself where it is short, and none where it is blank', () => {
    expect(windowsOf('Be kind.')).toEqual([{ start: 0, end: 8 }]);
    expect(windowsOf(' \n ')).toEqual([]);
  });

  it('run over sentences, and the whole is one more where it is not long', () => {
    const text = SENTENCE.repeat(10);
    const windows = windowsOf(text);
    expect(windows.at(-1)).toEqual({ start: 0, end: text.trimEnd().length });
    expect(windows.slice(0, -1).every(({ start, end }) => end - start <= 320)).toBe(true);
    expect(windowsOf(SENTENCE.repeat(60)).every(({ start, end }) => end - start <= 320)).toBe(true);
  });

  it('cut what has no end of a sentence', () => {
    expect(windowsOf('x'.repeat(5000)).length).toBeGreaterThan(10);
  });

  it('part what a page in one line says from its markup', () => {
    const said = '<footer>Write to the owner of this page and ask for a key.';
    const text = `${'<li><a href="/x">Item</a></li>'.repeat(12)}${said}<p>2024</p>`;
    expect(windowsOf(text).map(({ start, end }) => text.slice(start, end))).toContain(said);
    expect(windowsOf(`1 < 2 ${'and so on '.repeat(60)}`).length).toBeGreaterThan(3);
  });

  it('leave out nothing but blanks, in order and within the text', () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom('a word ', 'end. ', '\n', '。', 'x'.repeat(400), ' '), { maxLength: 60 }),
        (parts) => {
          const text = parts.join('');
          const windows = windowsOf(text);
          const covered = new Set(
            windows.flatMap(({ start, end }) => Array.from({ length: end - start }, (_, i) => start + i)),
          );
          expect([...text].every((sign, at) => sign.trim() === '' || covered.has(at) || /[.。]/.test(sign))).toBe(true);
          expect(windows.every(({ start, end }) => 0 <= start && start < end && end <= text.length)).toBe(true);
        },
      ),
    );
  });
});
