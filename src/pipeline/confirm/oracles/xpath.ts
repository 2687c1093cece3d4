import { type Oracle, type Sighting, shown, sinksOf } from './oracle.ts';

/** What an expression holds outside of its literals. XPath 1.0 knows no escapes: the next quote of the kind ends one. */
export function outsideTexts(expression: string): string {
  return expression.replace(/'[^']*'|"[^"]*"/g, "''");
}

const ASKS = /\.(?:xpath|XPath|find|findall|findtext|iterfind|select|evaluate|find_elements?|css_or_xpath)$/;

/** CWE-643: the payload names a node of its own in the expression. */
export const xpath: Oracle = {
  rule: 'bluecode/vulnerable-code/cwe-643',
  context: {
    python: /\b(?:x_?path|etree|lxml|ElementTree|ElementPath|elementpath|parsel)\b/i,
    javascript: /x_?path|evaluate/i,
  },
  controlled: true,
  look: (attempt, { canary }) => {
    const asked = [
      ...sinksOf(attempt, 'xpath').map(({ name, text, frames }) => ({ name, text, frames })),
      ...attempt.calls
        .filter(({ name }) => ASKS.test(name))
        .flatMap(({ name, parts, frames }) =>
          parts
            .slice(0, 2)
            .filter((part) => !/^\w+=/.test(part))
            .map((text) => ({ name, text, frames })),
        ),
    ];
    // Values that are bound to variables are parts of their own: `name=…`.
    const expressions = asked.filter(({ text }) => text.includes(canary) && /[/[\]@(|]/.test(text.replace(canary, '')));
    return expressions.map(({ name, text, frames }): Sighting => {
      return outsideTexts(text).includes(canary)
        ? { level: 'sink', observed: `${name} got an altered expression: ${shown(text, canary)}`, frames }
        : { level: 'inert', observed: `${name} got it within a literal`, frames };
    });
  },
};
