/** A string of a JSON text, where it is written (inside of its quotes), and the keys and indexes that lead to it. */
export type JsonString = {
  readonly keys: readonly string[];
  readonly value: string;
  readonly start: number;
  readonly end: number;
};

/** Strings, brackets and commas; comments are passed over, as editors' settings have them. */
const TOKEN = /"((?:[^"\\\n]|\\.)*)"(\s*:)?|\btrue\b|[[\]{},]|\/\/[^\n]*|\/\*[\s\S]*?\*\//g;
/** Deeper, keys are not kept. */
const DEEPEST = 64;

const ESCAPES: Readonly<Record<string, string>> = { n: '\n', t: '\t', r: '\r', b: '\b', f: '\f' };

const unescaped = (written: string): string =>
  written.includes('\\')
    ? written.replace(/\\(?:u([0-9a-fA-F]{4})|(.))/g, (_, code?: string, sign?: string) =>
        code === undefined ? (ESCAPES[sign ?? ''] ?? sign ?? '') : String.fromCharCode(Number.parseInt(code, 16)),
      )
    : written;

type Level = { readonly list: boolean; key: string; index: number };

const keysTo = (levels: readonly Level[]): readonly string[] =>
  levels.map(({ list, key, index }) => (list ? String(index) : key));

/**
 * Every string value and every `true`, in order. Token by token, without a tree: a broken or endlessly nested file gives what it holds,
 * and a comment is no error.
 */
export function* jsonStrings(text: string): Generator<JsonString> {
  const levels: Level[] = [];
  let depth = 0;
  const here = (): Level | undefined => (depth <= DEEPEST ? levels.at(-1) : undefined);
  for (const { 0: token, 1: written, 2: colon, index } of text.matchAll(TOKEN)) {
    if (written !== undefined) {
      const level = here();
      if (colon !== undefined && level?.list === false) level.key = unescaped(written);
      else {
        const keys = keysTo(levels);
        yield { keys, value: unescaped(written), start: index + 1, end: index + 1 + written.length };
      }
    } else if (token === 'true') {
      yield { keys: keysTo(levels), value: token, start: index, end: index + token.length };
    } else if (token === '{' || token === '[') {
      depth += 1;
      if (depth <= DEEPEST) levels.push({ list: token === '[', key: '', index: 0 });
    } else if (token === '}' || token === ']') {
      if (depth <= DEEPEST) levels.pop();
      depth = Math.max(0, depth - 1);
    } else if (token === ',') {
      const level = here();
      if (level !== undefined) level.index += 1;
    }
  }
}
