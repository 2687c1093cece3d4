import { type Oracle, type Sighting, shown, sinksOf } from './oracle.ts';

/** What a statement holds outside of its literals, quoted names and comments. */
export function outsideLiterals(statement: string): string {
  let out = '';
  let quote = '';
  for (let i = 0; i < statement.length; i += 1) {
    const c = statement[i] ?? '';
    if (quote !== '') {
      if (c === quote) {
        if (statement[i + 1] === quote) i += 1;
        else quote = '';
      }
    } else if (c === "'" || c === '"' || c === '`') quote = c;
    else if (statement.startsWith('/*', i)) {
      const end = statement.indexOf('*/', i + 2);
      i = end < 0 ? statement.length : end + 1;
    } else out += c;
  }
  return out;
}

/** CWE-89, 564. An injected word outside of every literal has become part of the statement. */
export const sql: Oracle = {
  rule: 'bluecode/vulnerable-code/cwe-89',
  context: { python: /\b(?:execute\w*|executescript|raw|text|query|SELECT|INSERT|UPDATE|DELETE)\b/i },
  controlled: true,
  look: (attempt, { canary }) => {
    const made = sinksOf(attempt, 'sql').flatMap(({ name, text, flags, frames }): Sighting[] => {
      if (outsideLiterals(text).includes(canary)) {
        return [{ level: 'sink', observed: `${name} got an altered statement: ${shown(text, canary)}`, frames }];
      }
      if (text.includes(canary) || flags['bound'] === true) {
        return [{ level: 'inert', observed: `${name} got it as a value`, frames }];
      }
      return [];
    });
    // Databases that are stand-ins: their own methods for statements.
    const unknown = attempt.calls
      .filter(({ name }) => /\.(?:execute|executescript|executemany|raw|query|sql|read_sql|read_sql_query)$/.test(name))
      .filter(({ parts }) =>
        /^\s*(?:select|insert|update|delete|drop|alter|create|with|replace)\b/i.test(parts[0] ?? ''),
      )
      .filter(({ parts }) => outsideLiterals(parts[0] ?? '').includes(canary))
      .map(({ name, parts, frames }): Sighting => {
        return {
          level: 'sink',
          observed: `${name} got an altered statement: ${shown(parts[0] ?? '', canary)}`,
          frames,
        };
      });
    return [...made, ...unknown];
  },
};
