import { type Oracle, type Sighting, sinksOf } from './oracle.ts';

/** CWE-377, 379: a file under a name that others can guess or take first. */
export const tempfile: Oracle = {
  rule: 'bluecode/vulnerable-code/cwe-377',
  context: {
    python: /\b(?:mktemp|tempfile|tempnam|tmpnam|gettempdir)\b|\/tmp\//,
    c: /\b(?:tmpnam|tempnam|mktemp)\s*\(/,
    javascript: /tmpdir|\/tmp\/|mktemp|tmpName/,
  },
  controlled: false,
  look: (attempt) => {
    const named = sinksOf(attempt, 'temp').filter(({ flags }) => flags['safe'] === false);
    const safe = sinksOf(attempt, 'temp').some(({ flags }) => flags['safe'] === true);
    const fixed = sinksOf(attempt, 'write').filter(
      ({ text, flags }) => /^\/(?:var\/)?tmp\/(?!app\/)[^/]+$/.test(text) && flags['exclusive'] !== true && !safe,
    );
    return [
      ...named.map(
        ({ name, frames }): Sighting => ({ level: 'sink', observed: `${name} names a file it does not make`, frames }),
      ),
      ...(named.length > 0 ? [] : fixed).map(({ name, text, frames }): Sighting => {
        return {
          level: 'sink',
          observed: `${name} writes under a name that others can take: ${JSON.stringify(text)}`,
          frames,
        };
      }),
    ];
  },
};
