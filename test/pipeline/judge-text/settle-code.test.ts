import { describe, expect, it } from 'vitest';
import { readerOf } from '../../../src/pipeline/judge-text/classifier.ts';
import { settlerOf } from '../../../src/pipeline/judge-text/settle-code.ts';

const LIKELY = 1;
const { names, read } = readerOf({
  'code attributes': ['gender'],
  'code values': ['male'],
  'code decisions': ['score'],
});
const settles = { claimed: 'shape-decides-by-person', cleared: 'shape-only-names-person' };
const settled = (text: string, score: number, by = settlerOf(settles, names, LIKELY)): number => {
  const document = read(text);
  return Math.max(...document.runs.map((run) => by(document, text).settle(score, run)));
};

const DECIDES = 'def f(p):\n    return score - 5 if p.gender == "male" else score';
const NAMES = 'def f(p):\n    return [p.gender, p.score]';

describe('what settles code', () => {
  it('claims code that decides, whatever its words say', () => {
    expect(settled(DECIDES, -3)).toBe(LIKELY);
    expect(settled(DECIDES, 2)).toBe(2);
  });

  it('keeps code that decides nothing below what is likely', () => {
    expect(settled(NAMES, 4)).toBeLessThan(LIKELY);
    expect(settled(NAMES, -3)).toBe(-3);
  });

  it('says nothing of prose, nor of code among prose, nor where nothing settles', () => {
    expect(settled('women and men apply here', 4)).toBe(4);
    expect(settled(`Somebody wrote this to us today\n${DECIDES}`, -3)).toBe(-3);
    expect(settled(NAMES, 4, settlerOf(undefined, names, LIKELY))).toBe(4);
  });
});
