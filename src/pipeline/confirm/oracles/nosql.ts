import { type Oracle, type Sighting, shown, sinksOf } from './oracle.ts';

const ASKS =
  /\.(?:find|find_one|find_one_and_\w+|update_one|update_many|delete_one|delete_many|replace_one|count_documents|aggregate|distinct|filter|objects|find[A-Z]\w*|update(?:One|Many)|delete(?:One|Many)|replaceOne|countDocuments)$/;

const LITERAL = /'(?:[^'\\]|\\.)*'|"(?:[^"\\]|\\.)*"/g;

/** Whether an operator of the payload's stands as a key of the query, and not as text, nor under `$eq`. */
export function asksByOperator(query: string, canary: string): boolean {
  const tokens = query.replace(LITERAL, (text) => {
    const inner = text.slice(1, -1);
    return inner === '$ne' ? '<ne>' : inner === '$eq' ? '<eq>' : inner === canary ? '<canary>' : '<text>';
  });
  return /<ne>:\s*<canary>/.test(tokens) && !/<eq>:\s*\{<ne>:\s*<canary>/.test(tokens);
}

const WHERE = /['"]?\$where['"]?\s*:\s*('(?:[^'\\]|\\.)*'|"(?:[^"\\]|\\.)*")/g;

/** Whether the payload is code of a `$where`, and not a text within it. */
export const asksByCode = (query: string, canary: string): boolean =>
  [...query.matchAll(WHERE)].some(([, code = '']) => {
    const plain = code.slice(1, -1).replace(/\\(['"])/g, '$1');
    return plain.replace(LITERAL, "''").includes(canary);
  });

/** CWE-943: a document store was asked by an operator that the request brought along. */
export const nosql: Oracle = {
  rule: 'bluecode/vulnerable-code/cwe-943',
  context: {
    python: /\b(?:mongo\w*|pymongo|motor|find_one|bson|MongoClient)\b/i,
    javascript: /mongo|collection|\$where|\.find(?:One)?\w*\s*\(/i,
  },
  controlled: true,
  look: (attempt, { canary }) =>
    [...attempt.calls, ...sinksOf(attempt, 'nosql').map((event) => ({ ...event, parts: [event.text, ...event.parts] }))]
      .filter(({ name, parts }) => ASKS.test(name) && parts.some((part) => part.includes(canary)))
      .map(({ name, parts, frames }): Sighting => {
        const query = parts.find((part) => asksByOperator(part, canary) || asksByCode(part, canary));
        return query === undefined
          ? { level: 'inert', observed: `${name} got it as a text`, frames }
          : {
              level: 'sink',
              observed: `${name} was asked by an operator or code of the input: ${shown(query, canary)}`,
              frames,
            };
      }),
};
