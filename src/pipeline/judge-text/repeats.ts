/** Words that are said again, and how often at least. */
const LONGEST_ROUND = 6;
const ROUNDS = 4;

/**
 * Where the same few words have come again and again, from the shortest round to the longest.
 *
 * @param number what stands for figures, which do in a table
 */
export function* repeatsIn(words: Int32Array, number: number | undefined): Iterable<number> {
  for (let round = 1; round <= LONGEST_ROUND; round += 1) {
    let same = 0;
    for (let i = round; i < words.length; i += 1) {
      same = words[i] === words[i - round] && words[i] !== number ? same + 1 : 0;
      if (same === ROUNDS * round) yield i;
    }
  }
}
