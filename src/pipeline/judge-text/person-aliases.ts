/** Sets a name to whether something holds. */
const SETS =
  /^\s*(?:(?:const|let|var|val|final|boolean|bool|auto|export)\s+)*([a-z][a-z ]*?)\s*(?::\s*[a-z]+\s*)?:?=(?![=>])\s*(.+)$/i;
const HOLDS =
  /[=!]==?(?!\s*['"]{2})|\bin\b|[<>]|starts ?with\(|ends ?with\(|is ?in\(|contains\(|includes\(|\.has\(|has ?prefix\(|\bmatch\(/i;
/** The head of a function that may answer a question about a person. */
const HEAD =
  /\b(?:def|function|func|bool|boolean|fun|fn)\s+(?:\([^)]*\)\s*)?([a-z][a-z ]*)\(|\bconst\s+([a-z][a-z ]*?)\s*=\s*(?:\([^)]*\)|[a-z]+)\s*=>/i;
/** Lines below its head in which a small function answers. */
const SMALL = 3;
/** A shorter name may be anything. */
const SHORTEST = 4;

const wordsIn = (name: string): string => name.trim().replace(/\s+/g, ' ').toLowerCase();

/**
 * Names that stand for what a person is: `mask = df.zip == x`, `def is_foreign(p): return p.birthplace != x`. What they
 * decide is decided by the attribute.
 */
export function aliasesIn(lines: readonly string[], isAttribute: (line: string) => boolean): readonly string[] {
  const found = new Set<string>();
  const keep = (name: string | undefined): void => {
    const said = wordsIn(name ?? '');
    if (said.length >= SHORTEST && !isAttribute(said)) found.add(said);
  };
  for (const [at, line] of lines.entries()) {
    const [, name, value = ''] = SETS.exec(line) ?? [];
    if (name !== undefined && HOLDS.test(value) && isAttribute(value) && !/[?{]|\bif\b|\bfor\b/.test(value)) keep(name);
    const head = HEAD.exec(line);
    const body = lines.slice(at, at + 1 + SMALL).join('\n');
    const answer = /(?:\breturn\b|=>)\s*(.+)/.exec(body)?.[1] ?? '';
    if (head !== null && HOLDS.test(answer) && isAttribute(answer) && !/\?|\bif\b/.test(answer))
      keep(head[1] ?? head[2]);
  }
  return [...found];
}
