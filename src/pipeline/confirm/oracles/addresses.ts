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

/** Whether the attacker chose who is asked: by name, by an internal address, or by a scheme that reads files. */
export function attackerChose(address: string, canary: string): boolean {
  const { scheme, host } = authorityOf(address);
  if (host === `${canary}.example` || host.endsWith(`.${canary}.example`)) return true;
  return address.includes(canary) && (INTERNAL.test(host) || scheme === 'file');
}
