/** String literals of Python and JavaScript, triple quotes included; one that a quote cut short runs to the text's end. */
const LITERAL = /("""|'''|["'`])((?:\\[\s\S]|(?!\1)[^\\])*)(?:\1|\\?$)/g;

/** Every string literal's content becomes the mask; empty ones stay. */
export const maskLiterals = (code: string, mask: string): string =>
  code.replace(LITERAL, (literal, delimiter: string, content: string) =>
    content === '' ? literal : delimiter + mask + delimiter,
  );

/** What stands in string literals of the code, longest first. */
export function quotedIn(codes: readonly string[]): readonly string[] {
  const contents = codes.flatMap((code) => [...code.matchAll(LITERAL)].map((match) => match[2] ?? ''));
  return [...new Set(contents)].filter((content) => content !== '').toSorted((a, b) => b.length - a.length);
}

/** Long enough, and not a word that a sentence needs: `password` may be a key beside the secret. */
const looksSecret = (content: string): boolean => content.length >= 4 && /[^\p{L}_ -]/u.test(content);

/** Where prose repeats one of the contents, in quotes or plainly, the mask stands instead. */
export function maskQuoted(prose: string, contents: readonly string[], mask: string): string {
  return contents.reduce((text, content) => {
    const unquoted = looksSecret(content) ? text.replaceAll(content, mask) : text;
    return ['"', "'", '`'].reduce(
      (masked, quote) => masked.replaceAll(quote + content + quote, quote + mask + quote),
      unquoted,
    );
  }, prose);
}
