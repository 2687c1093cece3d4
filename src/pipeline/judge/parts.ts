import { HOST_GETTERS } from './methods.ts';
import { newOrigin, type Origin, type RawStep, type Taint, UNKNOWN, type Value } from './value.ts';

const NONE: ReadonlySet<string> = new Set();

export const originTaint = (origin: Origin, step: RawStep): Taint => ({
  origin,
  trail: { step, before: undefined },
  cleaned: NONE,
  built: false,
  direct: true,
  only: undefined,
  uncertain: false,
});

/** What a constant key selects from untrusted data: an origin of its own, still the text that came in. */
export function partTaints(taints: readonly Taint[], key: string): readonly Taint[] {
  return taints.map((taint) => {
    if (!taint.direct) return taint;
    let part = taint.origin.parts.get(key);
    if (part === undefined) {
      part = newOrigin({ ...taint.origin, within: taint.origin, key });
      taint.origin.parts.set(key, part);
    }
    return { ...taint, origin: part };
  });
}

export const withStep = (taints: readonly Taint[], step: RawStep): readonly Taint[] =>
  taints.length === 0 ? taints : taints.map((taint) => ({ ...taint, trail: { step, before: taint.trail } }));

/** `body.getFile()` reads a field, as `body.file` does elsewhere. */
export const fieldOf = (receiver: Value, getter: string): Value => ({
  ...UNKNOWN,
  taints: partTaints(receiver.taints, getter),
  url: receiver.url === 'parsed' && HOST_GETTERS.has(getter) ? 'host' : undefined,
});
