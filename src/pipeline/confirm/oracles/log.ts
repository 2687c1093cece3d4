import { type Oracle, type Sighting, shown, sinksOf } from './oracle.ts';

/** CWE-117, 93: the log got a line that the code did not write. */
export const log: Oracle = {
  rule: 'bluecode/vulnerable-code/cwe-117',
  context: { python: /\blog(?:ger|ging)?\b/i },
  controlled: true,
  look: (attempt, { canary }) =>
    sinksOf(attempt, 'log')
      .filter(({ text }) => text.includes(canary))
      .map(({ name, text, frames }): Sighting => {
        return new RegExp(`[\\r\\n][^\\r\\n]*${canary}`).test(text)
          ? { level: 'sink', observed: `${name} got a forged line: ${shown(text, canary)}`, frames }
          : { level: 'inert', observed: `${name} got it on one line`, frames };
      }),
};
