import type { Passage } from '../../../contracts/passage.ts';
import { align } from '../anchored.ts';
import { jsonStrings } from '../json-strings.ts';
import { isProse, placeOfKeys } from '../prompt-keys.ts';

/** Prompts and descriptions of tools in JSON. */
export function jsonPassages(file: string, instructs: boolean): readonly Passage[] {
  const passages: Passage[] = [];
  for (const { keys, value, start, end } of jsonStrings(file)) {
    const place = isProse(value) ? placeOfKeys(keys, instructs) : undefined;
    if (place === undefined) continue;
    passages.push({ ...align(value, file, start, end), name: keys.join('.') || '<text>', place, quoted: false });
  }
  return passages;
}
