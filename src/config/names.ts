import { type About, about, type Place } from './about.ts';
import { type SettingName, settingsSchema } from './settings.ts';

/** One setting as every door to it needs it. */
export type Setting = {
  readonly key: SettingName /** As users write it: `fail-on`. */;
  readonly name: string;
  readonly about: About;
};

const withDashes = (key: string): string => key.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);

function describe(key: SettingName): Setting {
  const known = about.get(settingsSchema.shape[key]);
  if (known === undefined) throw new Error(`the setting ${key} is not registered in src/config/settings.ts`);
  return { key, name: withDashes(key), about: known };
}

/** Every setting, in the order of the schema. */
export const SETTINGS: readonly Setting[] = settingsSchema.keyof().options.map(describe);

/** The settings that may be given in a place. */
export const settingsFor = (place: Place): readonly Setting[] =>
  SETTINGS.filter((it) => it.about.places.includes(place));

/** The nearest of the known words, when it is near enough to have been meant. */
export function didYouMean(word: string, known: readonly string[]): string | undefined {
  const ranked = known
    .map((candidate) => ({ candidate, distance: editDistance(word.toLowerCase().slice(0, 60), candidate) }))
    .sort((a, b) => a.distance - b.distance);
  const [best] = ranked;
  return best !== undefined && best.distance <= Math.max(1, Math.floor(best.candidate.length / 3))
    ? best.candidate
    : undefined;
}

/** Levenshtein with neighbouring letters swapped counted as one edit. */
function editDistance(a: string, b: string): number {
  let before: readonly number[] = [];
  let previous = Array.from({ length: b.length + 1 }, (_, column) => column);
  for (let row = 1; row <= a.length; row++) {
    const current = [row];
    for (let column = 1; column <= b.length; column++) {
      const same = a[row - 1] === b[column - 1];
      const swapped = row > 1 && column > 1 && a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1];
      current.push(
        Math.min(
          (previous[column] ?? 0) + 1,
          (current[column - 1] ?? 0) + 1,
          (previous[column - 1] ?? 0) + (same ? 0 : 1),
          swapped ? (before[column - 2] ?? 0) + 1 : Number.POSITIVE_INFINITY,
        ),
      );
    }
    before = previous;
    previous = current;
  }
  return previous[b.length] ?? 0;
}
