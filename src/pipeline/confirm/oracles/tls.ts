import { anyOf } from '../../../contracts/any-of.ts';
import { type Oracle, type Sighting, sinksOf } from './oracle.ts';

/** How libraries that are stand-ins are told to verify nothing. */
const SWITCHED_OFF = anyOf([
  /^(?:verify|verify_ssl|ssl_verify|verify_certs?|validate_certs?|check_hostname|ssl_check_hostname|assert_hostname)=False$/,
  /^(?:tlsAllowInvalidCertificates|tlsAllowInvalidHostnames|tlsInsecure|ssl_no_verify|insecure)=True$/,
  /^(?:(?:ssl_)?cert_reqs|validate)=(?:None|none|CERT_NONE|VerifyMode\.CERT_NONE|0)$/,
  /OPT_X_TLS_(?:NEVER|ALLOW)\b/,
]);

/** CWE-295: a connection whose other end is not verified. */
export const tls: Oracle = {
  rule: 'bluecode/vulnerable-code/cwe-295',
  context: {
    python:
      /\b(?:ssl|verify\w*|CERT_\w+|check_hostname|tls|https?|requests|urllib\d?|httpx|aiohttp|smtplib|ftplib|imaplib|poplib|paramiko|ldap\w*|starttls|set_missing_host_key_policy|pycurl)\b/i,
    javascript: /rejectUnauthorized|strictSSL|NODE_TLS_REJECT_UNAUTHORIZED/,
  },
  controlled: false,
  look: (attempt) => [
    ...sinksOf(attempt, 'tls').map(({ name, text, frames }): Sighting => {
      return { level: 'sink', observed: `${name}: ${text}`, frames };
    }),
    // Within a tunnel whose other end was verified a key that nobody knows does no harm.
    ...(sinksOf(attempt, 'verified').length > 0 ? [] : [...attempt.calls, ...attempt.sets])
      .filter(({ name }) => /(?:AutoAddPolicy|WarningPolicy)$/.test(name))
      .map(({ name, frames }): Sighting => ({ level: 'sink', observed: `${name} accepts every key`, frames })),
    ...attempt.calls.flatMap(({ name, parts, frames }): Sighting[] => {
      const off = parts.find((part) => SWITCHED_OFF.test(part));
      const curl =
        /\.setopt$/.test(name) &&
        /SSL_VERIFY(?:PEER|HOST)/.test(parts[0] ?? '') &&
        /^(?:0|False)$/.test(parts[1] ?? '');
      const silent =
        /\bldap3\.Server$/.test(name) &&
        parts.includes('use_ssl=True') &&
        !parts.some((part) => part.startsWith('tls='));
      if (off === undefined && !curl && !silent) return [];
      return [{ level: 'sink', observed: `${name} was told ${off ?? 'to verify nothing'}`, frames }];
    }),
  ],
};
