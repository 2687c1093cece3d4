import { attackerChose } from './addresses.ts';
import { type Oracle, type Sighting, shown, sinksOf } from './oracle.ts';

/** A resolved or connected name without its port. */
const bareHost = (target: string) => target.replace(/^\('?|'?,.*$/g, '').replace(/:\d*$/, '');

/** CWE-918: a request was made, and its target was the attacker's choice. */
export const url: Oracle = {
  rule: 'bluecode/vulnerable-code/cwe-918',
  context: { python: /\b(?:requests?|urlopen|urllib\d?|httpx|aiohttp|http|socket|curl|fetch|get|post)\b/i },
  controlled: true,
  look: (attempt, { canary }) =>
    sinksOf(attempt, 'request').flatMap(({ name, text, frames }): Sighting[] => {
      // Looking a name up is what a check does, too: only requests count.
      if (/getaddrinfo|gethostbyname/.test(name) || !text.includes(canary)) return [];
      const chosen = attackerChose(text, canary) || bareHost(text) === `${canary}.example`;
      return chosen
        ? [{ level: 'sink', observed: `${name} was sent to ${shown(text, canary)}`, frames }]
        : [{ level: 'inert', observed: `${name} kept its own target: ${shown(text, canary)}`, frames }];
    }),
};
