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
const PLACE = /^(?:\w+_)?(?:domain|host|hostname|site|server|base|origin|netloc)(?:_name|_ur[il]|_address)?$/i;

/** Whether the payload stands where the code's own place is named, while other parameters say what is wanted from there. */
export const namesThePlace = (attempt: Attempt, { controls }: Context): boolean =>
  attempt.tainted.length > 0 &&
  attempt.tainted.every((name) => PLACE.test(name)) &&
  controls.some(({ tainted }) => tainted.some((name) => !PLACE.test(name)));

/** An address that merely looks like a trusted one was taken as it was. */
export const tookLookalike = (location: string, { payload, input }: Attempt): boolean =>
  payload === 'lookalike' && location.trim() === input;

const WHOLE = /^(?:https?:)?[/\\]{1,2}\S+$/i;

const ABSOLUTE = /^(?:https?:)?[/\\]{2}[^/\\\s]+/i;

/**
 * Code that makes addresses: harmless text that names no place gives an address in a place of the code's own, the payload
 * one in the attacker's. Where harmless text gives none, the parameter is the place itself, and its caller's choice.
 */
export function ledAway(attempt: Attempt, context: Context): string | undefined {
  const made = returned(attempt).trim();
  const own = calmOf(attempt, context).some(
    (control) => ABSOLUTE.test(returned(control).trim()) && !ABSOLUTE.test(control.input),
  );
  const away = WHOLE.test(made) && (leavesSite(made, context.canary) || tookLookalike(made, attempt));
  return away && own && !namesThePlace(attempt, context) ? made : undefined;
}
