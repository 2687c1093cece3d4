import { type Oracle, type Sighting, sinksOf } from './oracle.ts';

/** CWE-295: a connection whose other end is not verified. */
export const tls: Oracle = {
  rule: 'bluecode/vulnerable-code/cwe-295',
  context: {
    python:
      /\b(?:ssl|verify\w*|CERT_\w+|check_hostname|tls|https?|requests|urllib\d?|httpx|aiohttp|smtplib|ftplib|imaplib|poplib|paramiko|ldap\w*|starttls|set_missing_host_key_policy)\b/i,
  },
  controlled: false,
  look: (attempt) => [
    ...sinksOf(attempt, 'tls').map(({ name, text, frames }): Sighting => {
      return { level: 'sink', observed: `${name}: ${text}`, frames };
    }),
    ...[...attempt.calls, ...attempt.sets]
      .filter(({ name }) => /(?:AutoAddPolicy|WarningPolicy)$/.test(name))
      .map(({ name, frames }): Sighting => ({ level: 'sink', observed: `${name} accepts every key`, frames })),
  ],
};
