import { type Oracle, type Sighting, shown } from './oracle.ts';

const ASKS =
  /\.(?:search\w*|paged_search|bind\w*|simple_bind\w*|rebind|compare\w*|modify\w*|delete\w*|add\w*|rename\w*)$/;

/** Whether the payload is a condition of a filter, or a part of a name, of its own. */
export function altersDirectoryText(text: string, canary: string): boolean {
  const condition = new RegExp(`\\(\\s*(?:[&|!]\\s*\\(\\s*)*${canary}\\s*=`).test(text);
  const part = new RegExp(`(?:^|[^\\\\]),\\s*ou=${canary}`).test(text);
  return (text.trimStart().startsWith('(') && condition) || (/^[\w-]+=/.test(text) && part);
}

/** CWE-90: a filter with a condition, or a name with a part, that the code did not write. */
export const ldap: Oracle = {
  rule: 'bluecode/vulnerable-code/cwe-90',
  context: { python: /ldap/i, javascript: /ldap|activedirectory/i },
  controlled: true,
  look: (attempt, { canary }) =>
    attempt.calls
      .filter(({ name }) => ASKS.test(name))
      .flatMap(({ name, parts, frames }) =>
        parts
          .map((part) => part.replace(/^\w+=(?=\(|[\w-]+=)/, ''))
          .filter((text) => text.includes(canary) && /^\(|^[\w-]+=/.test(text))
          .map((text): Sighting => {
            return altersDirectoryText(text, canary)
              ? { level: 'sink', observed: `${name} got an altered filter or name: ${shown(text, canary)}`, frames }
              : { level: 'inert', observed: `${name} got it escaped`, frames };
          }),
      ),
};
