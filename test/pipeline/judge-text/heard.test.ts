import { describe, expect, it } from 'vitest';
import { readerOf } from '../../../src/pipeline/judge-text/classifier.ts';
import { takeConcepts } from '../../../src/pipeline/judge-text/features.ts';
import { heardIn, partOf } from '../../../src/pipeline/judge-text/heard.ts';
import { keysOf } from '../../../src/pipeline/judge-text/keys.ts';

const { names, read } = readerOf({ examines: ['check whether'], rejects: ['rejects'], people: ['women'] });
const scope = { frames: ['examines'], governs: ['rejects'], who: ['people'], what: ['rejects'] };
const keys = keysOf(names, ['examines', 'rejects', 'people'], scope);
const heard = (text: string): readonly number[] => [...heardIn(read(text), keys).concepts];
const [EXAMINES, REJECTS, PEOPLE, FRAMED] = [0, 1, 2, 3];

describe('what is heard behind a frame', () => {
  it('is heard as what it is framed to, where the frame governs it', () => {
    expect(heard('check whether it rejects women')).toEqual([EXAMINES, FRAMED, PEOPLE]);
  });

  it('is heard as it stands before the frame, and in the next sentence', () => {
    expect(heard('it rejects women, check whether so')).toEqual([REJECTS, PEOPLE, EXAMINES]);
    expect(heard('check whether so. it rejects women')).toEqual([EXAMINES, REJECTS, PEOPLE]);
  });
});

describe('the sides of a window', () => {
  const sideOf = (text: string, by = keys): readonly number[] => {
    const document = read(text);
    const all = heardIn(document, by);
    const [run] = document.runs;
    const taken: number[] = [];
    if (run !== undefined) takeConcepts(all, partOf(document, all, run), by, (key) => taken.push(key));
    return taken.filter((key) => keys.sided.includes(key)).map((key) => keys.sided.indexOf(key));
  };

  it.each([
    ['nothing at all', 0],
    ['women', 1],
    ['it rejects all', 2],
    ['it rejects women', 3],
    ['check whether it rejects women', 1],
  ])('tell who and what apart from both: %s', (text, sides) => {
    expect(sideOf(text)).toEqual([sides]);
  });

  it('are not told where a task has none', () => {
    expect(sideOf('it rejects women', keysOf(names, ['rejects', 'people']))).toEqual([]);
  });
});
