import { type Anchored, type Passage, type Place, sourceOf } from '../../contracts/passage.ts';
import type { Detector } from './hidden/detector.ts';
import { DETECTORS } from './hidden/index.ts';

type Kind = Detector['kind'];

/** Finds of one passage or file: more of them hide nothing any more, they are what it is made of. */
const MOST = 200;

type Where = { readonly name: string; readonly place: Place };

/** A text that was found in another one: all of it stands where it was hidden. */
const found = (piece: Anchored, start: number, end: number, text: string): Anchored => {
  const [from, to] = sourceOf(piece, start, end);
  return { text, anchors: [{ text: 0, source: from }], start: from, end: to };
};

function* finds(
  piece: Anchored,
  kinds: readonly Kind[],
): Iterable<{ readonly by: string; readonly detector: Detector; readonly content: Anchored; readonly start: number }> {
  for (const [by, detector] of Object.entries(DETECTORS)) {
    if (!kinds.includes(detector.kind) || !detector.mayFind.test(piece.text)) continue;
    let count = 0;
    for (const { start, end, text } of detector.find(piece.text)) {
      if (text.trim() === '') continue;
      if (count >= MOST) break;
      count += 1;
      yield { by, detector, content: found(piece, start, end, text), start };
    }
  }
}

const hiddenBy = (by: string, { says, payload }: Detector): NonNullable<Passage['hidden']> => ({ by, says, payload });

/**
 * What is hidden in a text, read. What comes to light is searched once more for encoded text, and no further.
 * @param isShown whether what stands at an offset of the text is plain to see, as markup in a block of code is
 */
export function hiddenPassages(
  piece: Anchored,
  { name, place }: Where,
  kinds: readonly Kind[],
  isShown: (offset: number) => boolean = () => false,
): readonly Passage[] {
  return [...finds(piece, kinds)].flatMap(({ by, detector, content, start }) => {
    const quoted = detector.kind === 'markup' && isShown(start);
    const inner = [...finds({ ...content, end: content.start }, ['encoding'])].map((deeper) => ({
      ...content,
      text: deeper.content.text,
      name,
      place,
      quoted,
      hidden: { ...hiddenBy(deeper.by, deeper.detector), says: `${deeper.detector.says}, ${detector.says}` },
    }));
    return [{ ...content, name, place, quoted, hidden: hiddenBy(by, detector) }, ...inner];
  });
}
