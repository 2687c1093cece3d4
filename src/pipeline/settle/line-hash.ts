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
const TAB = 9;
const SPACE = 32;

/** 37 to the power of the window's length, modulo 2^64: the weight of the character that leaves it. */
const LEAVING = BigInt(BASE) ** BigInt(WINDOW) % BigInt(TWO_32) ** 2n;
const LEAVING_HIGH = Number(LEAVING / BigInt(TWO_32));
const LEAVING_LOW = Number(LEAVING % BigInt(TWO_32));

const modulo = (value: number): number => ((value % TWO_32) + TWO_32) % TWO_32;

/** 64 bits in two halves, changed in place: a BigInt or an object per character would take seconds on large files. */
class RollingHash {
  #high = 0;
  #low = 0;

  /** hash × 37 + entering − leaving × 37^100. */
  roll(entering: number, leaving: number): void {
    const product = this.#low * BASE;
    const gone = LEAVING_LOW * leaving;
    const low = (product % TWO_32) + entering - (gone % TWO_32);
    const carried = Math.floor(product / TWO_32) - Math.floor(gone / TWO_32) + Math.floor(low / TWO_32);
    this.#high = modulo(this.#high * BASE + carried - LEAVING_HIGH * leaving);
    this.#low = modulo(low);
  }

  toString(): string {
    const low = this.#low.toString(16);
    return this.#high === 0 ? low : this.#high.toString(16) + low.padStart(8, '0');
  }
}

/** The characters that count, padded so that the last line has a full window, and where in them each line starts. */
function normalise(text: string): { readonly units: Uint16Array; readonly starts: readonly number[] } {
  const units = new Uint16Array(text.length + 1);
  const starts: number[] = [];
  let size = 0;
  let atLineStart = true;
  let afterReturn = false;
  for (let index = 0; index <= text.length; index++) {
    const unit = index === text.length ? END_OF_FILE : text.charCodeAt(index);
    const skipped = unit === SPACE || unit === TAB || (afterReturn && unit === LF);
    afterReturn = unit === CR;
    if (skipped) continue;
    if (atLineStart) starts.push(size);
    units[size++] = unit === CR ? LF : unit;
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
  const hash = new RollingHash();
  // Only lines above one that is asked for can have its hash before it.
  const last = Math.min(
    starts.length,
    [...lines].reduce((highest, one) => Math.max(highest, one), 0),
  );
  let line = 0;
  for (let end = 1; line < last; end++) {
    hash.roll(units[end - 1] ?? 0, units[end - 1 - WINDOW] ?? 0);
    if (starts[line] !== end - WINDOW) continue;
    line++;
    const value = hash.toString();
    const occurrence = (seen.get(value) ?? 0) + 1;
    seen.set(value, occurrence);
    if (lines.has(line)) found.set(line, `${value}:${occurrence}`);
  }
  return found;
}
