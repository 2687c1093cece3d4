import type { Attempt } from '../events.ts';
import { type Context, calmOf, returned } from './oracle.ts';

const INTERNAL = /^(?:169\.254\.169\.254|127\.0\.0\.1|localhost|10\.0\.0\.5|::1|2130706433)$/;

/** The part of an address that decides who is asked: scheme and host, read as lenient clients read them. */
export function authorityOf(address: string): { readonly scheme: string; readonly host: string } {
  const cleaned = address
    .replace(/[\t\r\n]/g, '')
    .trim()
    .replaceAll('\\', '/');
  const found = /^(?:([a-z][a-z0-9+.-]*):)?(?:\/\/+)?([^/?#]*)/i.exec(cleaned);
  const scheme = (found?.[1] ?? '').toLowerCase();
  const rest = (found?.[2] ?? '').replace(/^.*@/, '');
  const host = rest.startsWith('[') ? rest.slice(1).replace(/\].*$/, '') : rest.replace(/:\d*$/, '');
  return { scheme, host: host.toLowerCase() };
}

/** Whether a host is the attacker's own: the canary stands in the part of the name that is bought, not below somebody else's. */
export const isAttackers = (host: string, canary: string): boolean =>
  host.split('.').slice(-2).join('.').includes(canary);

/** Whether the attacker chose who is asked: by name, by an internal address, or by a scheme that reads files. */
export function attackerChose(address: string, canary: string): boolean {
  const { scheme, host } = authorityOf(address);
  if (host.includes('.') && isAttackers(host, canary)) return true;
  return address.includes(canary) && (INTERNAL.test(host) || scheme === 'file');
}

/** Whether a browser would leave the site for the attacker's. */
export function leavesSite(location: string, canary: string): boolean {
  const cleaned = location.replace(/[\t\r\n]/g, '').trim();
  const absolute = /^(?:https?:|[/\\]{2})/i.test(cleaned);
  const { host } = authorityOf(cleaned);
  return absolute && host.includes('.') && isAttackers(host, canary);
}

/** What a parameter is called that says whose place it is: beside others, it is the caller's own. */
const PLACE = /^(?:\w+_)?(?:domain|host|hostname|site|server|base|base_ur[il]|origin|netloc)(?:_name)?$/i;

/** Whether the payload stands where the code's own place is named, while other parameters say what is wanted from there. */
export const namesThePlace = (attempt: Attempt, { controls }: Context): boolean =>
  attempt.tainted.length > 0 &&
  attempt.tainted.every((name) => PLACE.test(name)) &&
  controls.some(({ tainted }) => tainted.some((name) => !PLACE.test(name)));

const WHOLE = /^(?:https?:)?[/\\]{1,2}\S+$/i;

/**
 * Code that makes addresses: with harmless text the address is in a place of its own, with the payload it is the
 * attacker's. Where harmless text is what the address begins with, the parameter is that place, and its caller's choice.
 */
export function ledAway(attempt: Attempt, context: Context): string | undefined {
  const made = returned(attempt).trim();
  const calm = calmOf(attempt, context).map((control) => [control.input, returned(control).trim()] as const);
  const own = calm.filter(([given, value]) => WHOLE.test(value) && !value.startsWith(given));
  const chosen = calm.some(([given, value]) => value !== '' && value.startsWith(given));
  const away = WHOLE.test(made) && leavesSite(made, context.canary);
  return away && own.length > 0 && !chosen && !namesThePlace(attempt, context) ? made : undefined;
}
