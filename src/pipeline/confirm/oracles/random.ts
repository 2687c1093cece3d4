import { type Oracle, protects, type Sighting, sinksOf } from './oracle.ts';

/** CWE-330, 338: the result follows from the state of a generator that is not made for secrets. */
export const random: Oracle = {
  rule: 'bluecode/vulnerable-code/cwe-338',
  context: {
    python: /\brandom\b|\brandint\b|\bchoices?\b|\buuid1\b/,
    javascript: /\brandom\b|chance/i,
  },
  controlled: false,
  look: (attempt, context) => {
    const repeat = attempt.repeat;
    if (repeat === undefined) return [];
    const predictable = repeat.same && repeat.differs;
    return sinksOf(attempt, 'random')
      .filter(({ flags }) => flags['secure'] !== true)
      .map(({ name, frames }): Sighting => {
        if (!protects(context)) return { level: 'weak', observed: `${name} makes it; nothing says what for`, frames };
        return predictable
          ? { level: 'predicate', observed: `same state of ${name}, same result; other state, other result`, frames }
          : { level: 'weak', observed: `${name} takes part, but its part in the result was not seen`, frames };
      });
  },
};
