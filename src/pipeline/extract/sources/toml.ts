import type { Passage } from '../../../contracts/passage.ts';
import { align } from '../anchored.ts';
import { isProse, placeOfKeys } from '../prompt-keys.ts';

/** `key = "…"`, `key = """…"""` and their like in single quotes; tables give the keys before. */
const LINE =
  /^[ \t]*(?:\[+([^\]\n]{1,200})\]+|([\w.-]{1,200}|"[^"\n]{1,200}")[ \t]*=[ \t]*(?:"""([\s\S]*?)"""|'''([\s\S]*?)'''|"((?:[^"\\\n]|\\.)*)"|'([^'\n]*)'))/gm;

const unquoted = (key: string): string => key.trim().replace(/^"|"$/g, '');

/** Prompts in TOML. */
export function tomlPassages(file: string, instructs: boolean): readonly Passage[] {
  const passages: Passage[] = [];
  let table: readonly string[] = [];
  for (const { 0: whole, 1: header, 2: key, 3: a, 4: b, 5: c, 6: d, index } of file.matchAll(LINE)) {
    if (header !== undefined) table = header.split('.').map(unquoted);
    const value = a ?? b ?? c ?? d;
    if (key === undefined || value === undefined || !isProse(value)) continue;
    const keys = [...table, ...unquoted(key).split('.')];
    const place = placeOfKeys(keys, instructs);
    if (place === undefined) continue;
    const start = index + whole.lastIndexOf(value);
    const text = value.replace(/\\\r?\n\s*/g, '').replace(/\\n/g, '\n');
    passages.push({ ...align(text, file, start, start + value.length), name: keys.join('.'), place, quoted: false });
  }
  return passages;
}
