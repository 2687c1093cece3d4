import { createHash } from 'node:crypto';
import type { Flaw } from './flaws.ts';

/** Hexadecimal digits of an id: short enough to type, and long enough that two flaws cannot be made to share one. */
const DIGITS = 24;

/** What stays when lines move: never a position, and never a model's quote. */
function identity({ members: [{ suspicion, rule }] }: Flaw): string {
  return JSON.stringify([rule.id, suspicion.sink.path, suspicion.unit.qualifiedName, suspicion.sink.syntax]);
}

const shortHash = (text: string): string => createHash('sha256').update(text).digest('hex').slice(0, DIGITS);

/**
 * An id for each flaw, in the same order. Equal ones in one unit are told apart by their ordinal in source order;
 * unreported flaws are counted in, so that evidence which raises one does not rename its neighbours.
 */
export function identify(inSourceOrder: readonly Flaw[]): readonly string[] {
  const seen = new Map<string, number>();
  return inSourceOrder.map((flaw) => {
    const name = identity(flaw);
    const ordinal = seen.get(name) ?? 0;
    seen.set(name, ordinal + 1);
    return shortHash(`${name}#${ordinal}`);
  });
}
