import { type Oracle, type Sighting, sinksOf } from './oracle.ts';

/** CWE-611: an external entity was resolved, or a parser that would resolve it was given it. */
export const xml: Oracle = {
  rule: 'bluecode/vulnerable-code/cwe-611',
  context: {
    python: /\b(?:xml|etree|lxml|sax|minidom|expat|pulldom|XMLParser|fromstring)\b/i,
    javascript: /xml/i,
  },
  controlled: true,
  look: (attempt, { canary }) => {
    const resolved =
      attempt.end?.value.includes(`content-of-${canary}`) === true ||
      sinksOf(attempt, 'file').some(({ text }) => text.includes(`/tmp/vault/${canary}`));
    const parsed = sinksOf(attempt, 'xml').flatMap(({ name, text, flags, frames }): Sighting[] => {
      if (!text.includes(canary) || flags['entities'] !== true) return [];
      return flags['safe'] === true
        ? [{ level: 'inert', observed: `${name} does not resolve entities`, frames }]
        : [{ level: 'sink', observed: `${name} resolves external entities`, frames }];
    });
    return resolved
      ? [...parsed, { level: 'effect', observed: 'the external entity brought in a file', frames: [] }]
      : parsed;
  },
};
