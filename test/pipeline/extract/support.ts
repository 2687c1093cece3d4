import { type Passage, sourceOf } from '../../../src/contracts/passage.ts';
import type { Role } from '../../../src/contracts/words.ts';
import { passagesOf, passagesOfCode } from '../../../src/pipeline/extract/passages.ts';
import { languages } from '../../support/lower.ts';

/** Each passage as `name place: text`, with what sets it apart. */
export const told = (passages: readonly Passage[]): readonly string[] =>
  passages.map(({ name, place, text, quoted, hidden }) => {
    const marks = [...(quoted ? ['quoted'] : []), ...(hidden === undefined ? [] : [hidden.by])];
    return `${name} ${[place, ...marks].join(' ')}: ${text}`;
  });

export const passagesFrom = (path: string, file: string, role: Role = 'instruction'): readonly Passage[] =>
  passagesOf(path, role, file);

/** What is hidden in a document, as `detector: text`. */
export const hiddenIn = (file: string): readonly string[] =>
  passagesFrom('AGENTS.md', file).flatMap(({ hidden, text }) =>
    hidden === undefined ? [] : [`${hidden.by}: ${text.trim()}`],
  );

export const fromCode = (path: string, text: string): Promise<readonly Passage[]> => {
  const language = languages.detect(path, '');
  if (language === undefined) throw new Error(`${path} is no code`);
  return languages.withProgram({ path, language, text }, passagesOfCode);
};

/** What stands in the file where a passage says these words. */
export function writtenAs(file: string, passages: readonly Passage[], words: string): string | undefined {
  const passage = passages.find(({ text }) => text.includes(words));
  if (passage === undefined) return undefined;
  const at = passage.text.indexOf(words);
  return file.slice(...sourceOf(passage, at, at + words.length));
}
