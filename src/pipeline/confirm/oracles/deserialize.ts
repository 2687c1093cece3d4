import { type Oracle, type Sighting, shown, sinksOf } from './oracle.ts';

/** CWE-502: reading the data called a function, or an unsafe reader was given it. */
export const deserialize: Oracle = {
  rule: 'bluecode/vulnerable-code/cwe-502',
  context: {
    python: /\b(?:pickle|cPickle|dill|yaml|marshal|shelve|jsonpickle|joblib|torch|read_pickle|ruamel|Unpickler)\b/,
    javascript: /serialize|yaml|deseriali[sz]e|funcster|cryo/i,
  },
  controlled: true,
  look: (attempt, { canary }) => {
    const called = attempt.effects
      .filter(({ what }) => what === 'planted-call')
      .map(({ frames }): Sighting => ({ level: 'effect', observed: 'reading the data ran the code in it', frames }));
    const read = sinksOf(attempt, 'deserialize').flatMap(({ name, text, flags, frames }): Sighting[] => {
      if (name === 'pickle.find_class') {
        const chosen = text.endsWith(`.${canary}`);
        return chosen ? [{ level: 'sink', observed: 'the data chose a function to load', frames }] : [];
      }
      if (flags['canary'] !== true && !text.includes(canary)) return [];
      return flags['safe'] === true
        ? [{ level: 'inert', observed: `${name} builds plain values only`, frames }]
        : attempt.control
          ? []
          : [{ level: 'sink', observed: `${name} was given it: ${shown(text, canary)}`, frames }];
    });
    return [...called, ...read];
  },
};
