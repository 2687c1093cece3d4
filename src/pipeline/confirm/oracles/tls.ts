import { type Oracle, type Sighting, sinksOf } from './oracle.ts';

/** CWE-295: a connection whose other end is not verified. */
export const tls: Oracle = {
  languages: ['python'],
  controlled: false,
  look: (attempt) => [
    ...sinksOf(attempt, 'tls').map(({ name, text, frames }): Sighting => {
      return { level: 'sink', observed: `${name}: ${text}`, frames };
    }),
    ...[...attempt.calls, ...attempt.sets]
      .filter(({ name }) => /(?:AutoAddPolicy|WarningPolicy)$/.test(name))
      .map(({ name, frames }): Sighting => ({ level: 'sink', observed: `${name} accepts every key`, frames })),
  ],
};
