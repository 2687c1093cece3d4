/** Longer lines than people write. */
const LONG_LINE = 500;
/** Shorter files are read all the same. */
const MIN_LENGTH = 2_000;

/**
 * Whether most of a file stands in lines that no person has written: minified, bundled or generated. Only the shape counts: what
 * a file says of itself takes nothing out of sight.
 */
export function isMachineMade(text: string): boolean {
  if (text.length < MIN_LENGTH) return false;
  let inLong = 0;
  for (let start = 0; start < text.length; ) {
    const end = text.indexOf('\n', start);
    const stop = end < 0 ? text.length : end;
    if (stop - start > LONG_LINE) inLong += stop - start;
    start = stop + 1;
  }
  return inLong > text.length / 2;
}
