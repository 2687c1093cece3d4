import { z } from 'zod';

const UNITS = { s: 1000, m: 60_000, min: 60_000, h: 3_600_000 } as const;
type Unit = keyof typeof UNITS;
const PATTERN = /^([1-9][0-9]{0,5}) ?(s|min|m|h)$/;
const LONGEST = 24 * UNITS.h;

const isUnit = (text: string | undefined): text is Unit => text !== undefined && Object.hasOwn(UNITS, text);

/** `10m` → milliseconds. Text that is no duration becomes `NaN`, which no schema lets pass. */
function milliseconds(text: string): number {
  const [, count, unit] = PATTERN.exec(text) ?? [];
  return isUnit(unit) ? Number(count) * UNITS[unit] : Number.NaN;
}

/** A duration as people write it (`90s`, `10m`, `1h`); milliseconds in memory. Made anew for each setting: what is known of a field is kept by its schema. */
export const durationText = () =>
  z.codec(z.string().regex(PATTERN), z.int().min(1000).max(LONGEST), {
    decode: milliseconds,
    encode: (value) => `${Math.round(value / UNITS.s)}s`,
  });
