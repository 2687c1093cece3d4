import { isPair, isScalar, type Pair, parseAllDocuments, visit } from 'yaml';
import type { Passage, Place } from '../../../contracts/passage.ts';
import { align } from '../anchored.ts';
import { isProse, placeOfKeys } from '../prompt-keys.ts';

/** Of collections in one another; what is deeper is no configuration, and would exhaust the stack. */
const DEEPEST = /[[{]{200}|^(?:[ \t]*- ){100}|^[ ]{400}\S/m;

const keyOf = ({ key }: Pair): readonly string[] => (isScalar(key) ? [String(key.value)] : []);

/** Strings of YAML from one offset of a file to another, each with its keys. What cannot be read has none. */
export function yamlPassages(file: string, start: number, end: number, place?: Place): readonly Passage[] {
  const text = file.slice(start, end);
  if (DEEPEST.test(text)) return [];
  const passages: Passage[] = [];
  for (const document of parseAllDocuments(text, { logLevel: 'silent', strict: false, uniqueKeys: false })) {
    if (!('contents' in document)) continue;
    visit(document, {
      Scalar: (key, { value, range }, path) => {
        if (key === 'key' || typeof value !== 'string' || !range || !isProse(value)) return;
        const keys = path.filter((node) => isPair(node)).flatMap(keyOf);
        const found = placeOfKeys(keys, place !== undefined);
        if (found === undefined) return;
        const name = keys.join('.') || '<text>';
        passages.push({ ...align(value, file, start + range[0], start + range[1]), name, place: found, quoted: false });
      },
    });
  }
  return passages;
}
