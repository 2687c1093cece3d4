import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { lineHashes } from '../../../src/pipeline/settle/line-hash.ts';

/** The definition written out: a sum over the window of each line, with exact integers. */
function byDefinition(text: string): readonly string[] {
  const kept = `${text.replaceAll(/(\r)\n/g, '$1').replaceAll('\r', '\n')}\uffff`;
  const starts = [0];
  for (let i = 0; i < kept.length - 1; i++) if (kept[i] === '\n') starts.push(i + 1);
  const counts = new Map<string, number>();
  return starts.map((start) => {
    const counted = kept.slice(start).replaceAll(/[ \t]/g, '');
    const window = Array.from({ length: 100 }, (_, i) => (i < counted.length ? BigInt(counted.charCodeAt(i)) : 0n));
    const value = BigInt.asUintN(
      64,
      window.reduce((sum, unit) => sum * 37n + unit, 0n),
    ).toString(16);
    const count = (counts.get(value) ?? 0) + 1;
    counts.set(value, count);
    return `${value}:${count}`;
  });
}

const hashesOf = (text: string): readonly string[] => {
  const all = lineHashes(text, new Set(Array.from({ length: text.length + 1 }, (_, i) => i + 1)));
  return [...all.values()];
};

describe('line fingerprints', () => {
  it('hashes an empty file as the end mark followed by zeros', () => {
    // 65535 × 37^99 modulo 2^64.
    expect(hashesOf('')).toEqual([`${BigInt.asUintN(64, 65535n * 37n ** 99n).toString(16)}:1`]);
    expect(hashesOf('')).toEqual(['c129715d7a2bc9a3:1']);
  });

  it('hashes one short line as worked out by hand', () => {
    // 'b' = 98, then the end mark: 98 × 37^99 + 65535 × 37^98.
    expect(hashesOf('b')).toEqual([`${BigInt.asUintN(64, 98n * 37n ** 99n + 65535n * 37n ** 98n).toString(16)}:1`]);
  });

  it('ignores blanks and the kind of line end', () => {
    const expected = hashesOf('if x:\n  run(x)\n\nend\n');
    expect(hashesOf('if\tx:\r\n\trun( x )\r\n\r\nend\r\n')).toEqual(expected);
    expect(hashesOf('if x:\r run(x) \r\rend\r')).toEqual(expected);
    expect(new Set(expected).size).toBe(5);
  });

  it('counts equal hashes from the top of the file', () => {
    const hashes = hashesOf('the very same line of code\n'.repeat(12));
    const [first] = hashes;
    expect(first?.endsWith(':1')).toBe(true);
    expect(hashes[1]).toBe(first?.replace(':1', ':2'));
    expect(hashes.slice(0, 8).map((hash) => hash.split(':')[1])).toEqual(['1', '2', '3', '4', '5', '6', '7', '8']);
  });

  it('gives only the lines asked for, and nothing for lines that are not there', () => {
    expect([...lineHashes('a\nb\nc', new Set([2, 9])).keys()]).toEqual([2]);
  });

  it('agrees with the definition on any text', () => {
    const unit = fc.constantFrom(
      'a',
      'B',
      ' ',
      '\t',
      '\n',
      '\r\n',
      '\r',
      '{',
      '"',
      'é',
      '\u{1F600}',
      '\ufeff',
      '\u2028',
    );
    fc.assert(
      fc.property(
        fc.array(unit, { maxLength: 400 }).map((units) => units.join('')),
        (text) => {
          // A blank between CR and LF makes two line ends of them, in the definition as in code scanning.
          expect(hashesOf(text)).toEqual(byDefinition(text));
        },
      ),
      { numRuns: 60 },
    );
  });

  it('takes no noticeable time for a megabyte', () => {
    const text = 'const total = prices.reduce((sum, price) => sum + price, 0);\n'.repeat(20_000);
    const begun = performance.now();
    expect(lineHashes(text, new Set([1, 20_000])).size).toBe(2);
    expect(performance.now() - begun).toBeLessThan(6_000);
  });
});
