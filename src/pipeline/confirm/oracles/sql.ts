import type { Attempt } from '../events.ts';
import { isAsGiven, type Oracle, type Sighting, shown, sinksOf } from './oracle.ts';

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

const ASKS = /(?:exec|quer|sql|fetch|select|insert|update|delete|command|cursor|run|raw|(?:^|[._])db)\w*$/i;
const STATEMENT = /^\s*(?:select|insert|update|delete|drop|alter|create|with|replace|merge)\b/i;

/** Databases that are stand-ins: what is named like asking one was given a statement. */
function handedOn(attempt: Attempt, canary: string): readonly Sighting[] {
  return attempt.calls
    .filter(({ name }) => ASKS.test(name.replace(/\(\)|\[\]/g, '')))
    .flatMap(({ name, parts, frames }) => {
      const statement = parts.find((part) => STATEMENT.test(part) && outsideLiterals(part).includes(canary));
      if (statement === undefined) return [];
      const observed = `${name} got an altered statement: ${shown(statement, canary)}`;
      return [{ level: 'sink' as const, observed, frames }];
    });
}

/** CWE-89, 564. An injected word outside of every literal has become part of the statement. */
export const sql: Oracle = {
  rule: 'bluecode/vulnerable-code/cwe-89',
  context: {
    python: /\b(?:execute\w*|executescript|raw|text|query|SELECT|INSERT|UPDATE|DELETE)\b/i,
    c: /\b(?:mysql_(?:real_)?query|sqlite3_(?:exec|get_table|prepare)|PQ(?:exec|prepare|sendQuery)|SQL(?:ExecDirect|Prepare))\w*\s*\(/,
    javascript: /\b(?:SELECT|INSERT|UPDATE|DELETE|WHERE)\b|\.(?:query|execute|raw)\s*\(|Unsafe\s*\(/i,
  },
  controlled: true,
  look: (attempt, context) => {
    const { canary } = context;
    const made = sinksOf(attempt, 'sql').flatMap(({ name, text, flags, frames }): Sighting[] => {
      if (outsideLiterals(text).includes(canary)) {
        if (isAsGiven(text, attempt, context))
          return [{ level: 'weak', observed: `${name} runs whatever statement it is given`, frames }];
        return [{ level: 'sink', observed: `${name} got an altered statement: ${shown(text, canary)}`, frames }];
      }
      if (text.includes(canary) || flags['bound'] === true) {
        return [{ level: 'inert', observed: `${name} got it as a value`, frames }];
      }
      return [];
    });
    return [...made, ...handedOn(attempt, canary)];
  },
};
