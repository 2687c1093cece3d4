import { leavesSite, ledAway, namesThePlace, tookLookalike } from './addresses.ts';
import { type Oracle, returned, type Sighting, shown, sinksOf } from './oracle.ts';
import { REQUESTS } from './url.ts';

export { leavesSite } from './addresses.ts';

const REDIRECTS = /redirect|next|return_?(?:url|to)|callback|forward|go_?to|location|login|logout|continue/i;
/** The same in a program's text, where `next` and `continue` may be the language's own words, and memory has an allocation. */
const speaksOfRedirects = (text: string): boolean =>
  REDIRECTS.test(text.replace(/\bcontinue\b\s*;?\s*$|(?:->|\.)next\b|(?:re)?allocation/gim, ''));
const MAKES_ADDRESSES = /ur[il]s?(?:_|$)|ur[il]s?[A-Z]|link|href|address/i;
const ADDRESS = /(?:https?:)?[/\\]{1,2}[^\s"'<>,)]+/gi;

/** CWE-601: a redirect to the attacker's site; or, where code makes addresses for redirects, such an address. */
export const redirect: Oracle = {
  rule: 'bluecode/vulnerable-code/cwe-601',
  context: {
    python: /redirect|Location|ur[il](?![a-z])|urljoin|link|href/i,
    javascript: /redirect|location|ur[il](?![a-z])|href/i,
    c: /redirect|location|ur[il](?![a-z])|href/i,
  },
  controlled: true,
  look: (attempt, context) => {
    const { canary, unitName, unitText } = context;
    const sent = sinksOf(attempt, 'redirect')
      .filter(({ text }) => text.includes(canary))
      .map(({ name, text, frames }): Sighting => {
        return leavesSite(text, canary) || tookLookalike(text, attempt)
          ? { level: 'sink', observed: `${name} leads to ${shown(text, canary)}`, frames }
          : { level: 'inert', observed: `${name} stays on the site`, frames };
      });
    if (sent.length > 0) return sent;
    const about = REDIRECTS.test(unitName) || speaksOfRedirects(unitText);
    const anywhere = (returned(attempt).match(ADDRESS) ?? []).find(
      (address) => leavesSite(address, canary) || tookLookalike(address, attempt),
    );
    const made = MAKES_ADDRESSES.test(unitName) && !REQUESTS.test(unitName) ? ledAway(attempt, context) : undefined;
    const led = about && !(context.blind && namesThePlace(attempt, context)) ? anywhere : made;
    if (led === undefined) return [];
    return [{ level: 'predicate', observed: `the address it makes leads to ${shown(led, canary)}`, frames: [] }];
  },
};
