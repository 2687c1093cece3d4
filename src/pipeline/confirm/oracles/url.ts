import type { Attempt } from '../events.ts';
import { attackerChose, ledAway, tookLookalike } from './addresses.ts';
import { type Context, type Oracle, type Sighting, servesStrangers, shown, sinksOf } from './oracle.ts';

/** A resolved or connected name without its port. */
const bareHost = (target: string) => target.replace(/^\('?|'?,.*$/g, '').replace(/:\d*$/, '');

/** What a function is called that makes addresses for requests. */
export const REQUESTS = /fetch|request|query|visit|download|crawl|scrape|_api|api_|endpoint/i;

const POLICY =
  /(?:allow|block|trust|permit|safe|internal|private|white|black|deny|denied|forbid|valid|restrict)\w*_?(?:domain|host|ur[il]|ip|network|scheme|site|origin|address|endpoint|list)|is_private|is_loopback|ip_address\(|['"`](?:localhost|127\.0\.0\.1|169\.254\.169\.254|0\.0\.0\.0|::1)['"`]/i;

/**
 * A function that asks exactly the address it is given does what it says; that is a flaw where the file knows of addresses
 * that should not be asked, or says that strangers choose it.
 */
function asked(text: string, attempt: Attempt, context: Context): boolean {
  // A connection's port stands behind the host.
  const whole =
    [attempt.input, attempt.input.replace(/\/$/, '')].includes(text.replace(/:\d+$/, '')) || text === attempt.input;
  const given = whole && context.source === 'parameter' && !attempt.outside;
  return given && !POLICY.test(context.fileText) && !servesStrangers(context);
}

/** CWE-918: a request was made, and its target was the attacker's choice; or code that makes addresses for requests made such a one. */
export const url: Oracle = {
  rule: 'bluecode/vulnerable-code/cwe-918',
  context: {
    python:
      /\b(?:requests?|urlopen|urllib\d?|httpx|aiohttp|http|https|socket|curl|fetch|get|post|pycurl|urlretrieve)\b|ur[il](?![a-z])/i,
    javascript: /\b(?:fetch|https?|axios|got|request|needle|superagent|undici|net|ajax|ky)\b|ur[il](?![a-z])/i,
    c: /ur[il](?![a-z])/i,
  },
  controlled: true,
  look: (attempt, context) => {
    const { canary, unitName } = context;
    const made = sinksOf(attempt, 'request').flatMap(({ name, text, frames }): Sighting[] => {
      // Looking a name up is what a check does, too: only requests count.
      if (/getaddrinfo|gethostbyname/.test(name) || !text.includes(canary)) return [];
      const chosen =
        attackerChose(text, canary) || tookLookalike(text, attempt) || bareHost(text) === `${canary}.example`;
      if (chosen && asked(text, attempt, context)) {
        return [{ level: 'weak', observed: `${name} asks whatever address it is given`, frames }];
      }
      return chosen
        ? [{ level: 'sink', observed: `${name} was sent to ${shown(text, canary)}`, frames }]
        : [{ level: 'inert', observed: `${name} kept its own target: ${shown(text, canary)}`, frames }];
    });
    const led = made.length === 0 && REQUESTS.test(unitName) ? ledAway(attempt, context) : undefined;
    if (led === undefined) return made;
    return [{ level: 'predicate', observed: `the address it makes leads to ${shown(led, canary)}`, frames: [] }];
  },
};
