import type { Attempt } from '../events.ts';
import { type Context, type Oracle, type Sighting, shown, sinksOf } from './oracle.ts';

/** Whether a line end stands before the payload's own header; `shownAs` is a text in which line ends are escaped. */
export const addsHeader = (text: string, canary: string): boolean =>
  new RegExp(`[\\r\\n]\\s*Injected: ${canary}`).test(text) || new RegExp(`\\\\[rn]Injected: ${canary}`).test(text);

/** Text that is sent as a mail or a response as it is: only what comes before the first empty line is its head. */
const headOf = (text: string) => text.split(/\r?\n\r?\n/)[0] ?? '';

/** Headers that a caller hands in are the caller's, whatever stands in them. */
const IS_A_TABLE = /(?:^|_)headers?(?:_(?:dict|map|table))?$|[a-z]Headers?$/;

/** Code that makes headers: with harmless text its result is `Name: text`, or a table of them. */
function made(attempt: Attempt, { canary, controls, unitName }: Context): readonly Sighting[] {
  const named = /header|cookie|response|mail|message/i.test(unitName);
  const line = new RegExp(`(?:^|[\\r\\n'"{ ])[A-Z][A-Za-z]*(?:-[A-Za-z]+)*['"]?: ['"]?[^\\r\\n]*${canary}`);
  const makes = controls.some(({ end }) => end?.status === 'returned' && line.test(headOf(end.value)));
  const value = attempt.end?.status === 'returned' ? attempt.end.value : '';
  const isTheirs = attempt.tainted.length > 0 && attempt.tainted.every((name) => IS_A_TABLE.test(name));
  if (!named || isTheirs || !makes || !addsHeader(headOf(value), canary)) return [];
  return [
    {
      level: 'predicate',
      observed: `the header it makes ends and another follows: ${shown(value, canary)}`,
      frames: [],
    },
  ];
}

/** CWE-113, 93: a header with a line end, and another header behind it. Frameworks that refuse such headers make it `weak`. */
export const header: Oracle = {
  rule: 'bluecode/vulnerable-code/cwe-113',
  context: {
    python: /header|cookie|start_response|sendmail|smtplib|MIME|HTTP\/1/i,
    javascript: /header|cookie|writeHead|sendmail|HTTP\/1/i,
    c: /header|cookie/i,
  },
  controlled: true,
  look: (attempt, context) => {
    const { canary } = context;
    const sent = sinksOf(attempt, 'raw-header', 'header')
      .filter(({ text }) => text.includes(canary))
      .map(({ sink, name, text, frames }): Sighting => {
        if (!addsHeader(headOf(text), canary))
          return { level: 'inert', observed: `${name} got it on one line`, frames };
        const level = sink === 'raw-header' ? 'sink' : 'weak';
        return { level, observed: `${name} got a header of its own: ${shown(text, canary)}`, frames };
      });
    const mails = attempt.calls
      .filter(({ name, parts }) => name.endsWith('.sendmail') && parts.some((part) => addsHeader(headOf(part), canary)))
      .map(({ name, parts, frames }): Sighting => {
        const text = parts.find((part) => part.includes(canary)) ?? '';
        return {
          level: 'sink',
          observed: `${name} got a mail with a header of its own: ${shown(text, canary)}`,
          frames,
        };
      });
    return sent.length + mails.length > 0 ? [...sent, ...mails] : made(attempt, context);
  },
};
