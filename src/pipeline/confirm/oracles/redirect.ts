import { authorityOf } from './addresses.ts';
import { type Oracle, type Sighting, shown, sinksOf } from './oracle.ts';

const REDIRECTS = /redirect|next|return_?(?:url|to)|callback|forward|go_?to|location|login|logout|continue/i;

/** Whether a browser would leave the site for the attacker's. */
export function leavesSite(location: string, canary: string): boolean {
  const cleaned = location.replace(/[\t\r\n]/g, '').trim();
  const absolute = /^(?:https?:|[/\\]{2})/i.test(cleaned);
  const { host } = authorityOf(cleaned);
  return absolute && (host === `${canary}.example` || host.endsWith(`.${canary}.example`));
}

const ADDRESS = /(?:https?:)?[/\\]{1,2}[^\s"'<>,)]+/gi;

/** CWE-601: a redirect to the attacker's site; or, where code makes addresses for redirects, such an address. */
export const redirect: Oracle = {
  rule: 'bluecode/vulnerable-code/cwe-601',
  context: { python: /redirect|Location/i },
  controlled: true,
  look: (attempt, { canary, unitName, unitText }) => {
    const sent = sinksOf(attempt, 'redirect')
      .filter(({ text }) => text.includes(canary))
      .map(({ name, text, frames }): Sighting => {
        return leavesSite(text, canary)
          ? { level: 'sink', observed: `${name} leads to ${shown(text, canary)}`, frames }
          : { level: 'inert', observed: `${name} stays on the site`, frames };
      });
    const end = attempt.end;
    const returned = end?.status === 'returned' ? (end.value.match(ADDRESS) ?? []) : [];
    const led = returned.find((address) => leavesSite(address, canary));
    if (sent.length > 0 || led === undefined || !REDIRECTS.test(`${unitName} ${unitText}`)) return sent;
    return [{ level: 'predicate', observed: `the address it makes leads to ${shown(led, canary)}`, frames: [] }];
  },
};
