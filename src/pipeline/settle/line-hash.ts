/**
 * The line fingerprints that code scanning computes itself (`primaryLocationLineHash`); a value that differs from its
 * own is worse than none. A line's hash covers the 100 characters from its start on, blanks left out and line ends
 * normalised, as a polynomial in 37 modulo 2^64; the number behind the colon counts equal hashes from the file's top.
 */
const WINDOW = 100;
const BASE = 37;
const TWO_32 = 0x1_0000_0000;
const END_OF_FILE = 65535;
const LF = 10;
const CR = 13;
const BLANKS: ReadonlySet<number> = new Set([9, 32]);

/** 64 bits in two halves: a BigInt per character would take seconds on large files. */
type Halves = { readonly high: number; readonly low: number };

const timesBase = ({ high, low }: Halves): Halves => {
  const product = low * BASE;
  return { high: (high * BASE + Math.floor(product / TWO_32)) % TWO_32, low: product % TWO_32 };
};

/** 37 to the power of the window's length: the weight of the character that leaves it. */
const LEAVING = Array.from({ length: WINDOW }).reduce<Halves>(timesBase, { high: 0, low: 1 });

/** hash × 37 + entering − leaving × 37^100. */
function roll(hash: Halves, entering: number, leaving: number): Halves {
  const shifted = timesBase(hash);
  const gone = LEAVING.low * leaving;
  const low = shifted.low + entering - (gone % TWO_32);
  const high = shifted.high - Math.floor(gone / TWO_32) - LEAVING.high * leaving + Math.floor(low / TWO_32);
  return { high: modulo(high), low: modulo(low) };
}

const modulo = (value: number): number => ((value % TWO_32) + TWO_32) % TWO_32;

const hexadecimal = ({ high, low }: Halves): string =>
  high === 0 ? low.toString(16) : high.toString(16) + low.toString(16).padStart(8, '0');

/** The characters that count, padded so that the last line has a full window, and where in them each line starts. */
function normalise(text: string): { readonly units: readonly number[]; readonly starts: readonly number[] } {
  const units: number[] = [];
  const starts: number[] = [];
  let atLineStart = true;
  let afterReturn = false;
  for (let index = 0; index <= text.length; index++) {
    const unit = index === text.length ? END_OF_FILE : text.charCodeAt(index);
    const skipped = BLANKS.has(unit) || (afterReturn && unit === LF);
    afterReturn = unit === CR;
    if (skipped) continue;
    if (atLineStart) starts.push(units.length);
    units.push(unit === CR ? LF : unit);
    atLineStart = unit === CR || unit === LF;
  }
  return { units, starts };
}

/**
 * Fingerprints by 1-based line for the lines asked for. The text is the whole file, a byte-order mark included. Lines
 * end at LF, CR or CRLF.
 */
export function lineHashes(text: string, lines: ReadonlySet<number>): ReadonlyMap<number, string> {
  const { units, starts } = normalise(text);
  const seen = new Map<string, number>();
  const found = new Map<number, string>();
  let hash: Halves = { high: 0, low: 0 };
  let line = 0;
  for (let end = 1; line < starts.length; end++) {
    hash = roll(hash, units[end - 1] ?? 0, units[end - 1 - WINDOW] ?? 0);
    if (starts[line] !== end - WINDOW) continue;
    line++;
    const value = hexadecimal(hash);
    const occurrence = (seen.get(value) ?? 0) + 1;
    seen.set(value, occurrence);
    if (lines.has(line)) found.set(line, `${value}:${occurrence}`);
  }
  return found;
}
