import { readFolder } from '../src/constitutions/folder-reader.ts';
import { type Overview, overviewOf } from '../src/constitutions/overview.ts';
import { loadRuleBook } from '../src/constitutions/rule-book.ts';
import { grouped } from '../src/contracts/grouped.ts';
import type { Constitution } from '../src/contracts/rule-book.ts';
import { ORACLES } from '../src/pipeline/confirm/oracles/index.ts';

export const PAGES = 'docs/constitutions';

/** The pages of the rule book, by path: one a rule, and an index. */
export async function rulePages(folder: string): Promise<ReadonlyMap<string, string>> {
  const request = { builtIn: readFolder(folder, 'constitutions'), user: [], knownOracles: Object.keys(ORACLES) };
  const { constitutions } = (await loadRuleBook(request)).ruleBook;
  return new Map([
    [`${PAGES}/README.md`, indexPage(constitutions)],
    ...constitutions.map((rule) => [`${PAGES}/${placeOf(rule)}.md`, rulePage(rule)] as const),
  ]);
}

/** `<task>/<name>`, in the rule book and among the pages. */
const placeOf = ({ id }: Constitution): string => id.split('/').slice(1).join('/');

const nameOf = ({ cwe, kind }: Pick<Constitution, 'cwe' | 'kind'>): string => cwe ?? kind ?? '';

/** Code in a principle must not become a link. */
const bullets = (items: readonly string[]): string =>
  items.map((item) => `- ${item.replaceAll('](', ']\\(')}\n`).join('');

const quoted = (words: readonly string[]): string => words.map((word) => `\`${word}\``).join(', ');

const spokenOf = ({ languages }: Pick<Constitution, 'languages'>): string =>
  languages.length === 0 ? 'instructions in any language' : languages.join(', ');

function rulePage(rule: Constitution): string {
  const overview = overviewOf(rule);
  const place = placeOf(rule);
  const also = rule.also.length === 0 ? '' : ` (also ${rule.also.join(', ')})`;
  return [
    `<!-- generated from constitutions/${place} by scripts/generate.ts -->\n`,
    `# ${rule.title}\n`,
    `\`${rule.id}\`: ${nameOf(rule)}${also}, severity ${rule.severity}, for ${spokenOf(rule)}.\n`,
    `${rule.summary}\n`,
    `## Unsafe\n\n${bullets(rule.unsafe)}`,
    `## Safe\n\n${bullets(rule.safe)}`,
    `## Fix\n\n${rule.fix}\n`,
    `## How it is found and proved\n\n${bullets(detectionItems(overview))}`,
    `## References\n\n${bullets(rule.references.map((address) => `<${address}>`))}`,
  ].join('\n');
}

function detectionItems({ detection, oracles, knowledgePairs }: Overview): readonly string[] {
  const { flow, structure, provedOnly, trained } = detection;
  const groups = grouped(structure, ({ says, strength }) => `${strength}: here ${says}`);
  return [
    ...(flow.length > 0 ? [`Untrusted text is followed to sinks of the kind ${quoted(flow)}.`] : []),
    ...[...groups].map(
      ([said, of]) => `The shape of the code (${of.map(({ language }) => language).join(', ')}), ${said}.`,
    ),
    ...(provedOnly
      ? ['Nothing is looked for in the text: functions are executed, and what they do is the finding.']
      : []),
    ...(trained
      ? ['The words of a text are weighed by a classifier that the labelled cases of the task trained.']
      : []),
    oracles.length > 0 ? `Proved by execution with the oracle ${quoted(oracles)}.` : 'Not proved by execution.',
    `${knowledgePairs} pairs of labelled cases stand behind it.`,
  ];
}

function indexPage(rules: readonly Constitution[]): string {
  const rows = rules.map((rule) => {
    const { detection, oracles, knowledgePairs } = overviewOf(rule);
    const found = [
      ...(detection.flow.length > 0 ? ['flow'] : []),
      ...(detection.structure.length > 0 ? ['structure'] : []),
      ...(detection.provedOnly ? ['execution'] : []),
      ...(detection.trained ? ['classifier'] : []),
    ].join(', ');
    const cells = [
      `[${nameOf(rule)}](${placeOf(rule)}.md)`,
      rule.title,
      rule.severity,
      rule.languages.join(', '),
      found,
      oracles.join(', '),
      String(knowledgePairs),
    ];
    return `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |\n`;
  });
  return `<!-- generated from constitutions/ by scripts/generate.ts -->

# The rule book

${rules.length} constitutions, as \`bluecode constitutions list\` shows them. How they are written: [writing constitutions](../writing-constitutions.md).

| rule | title | severity | languages | found by | proved by | pairs |
| --- | --- | --- | --- | --- | --- | --- |
${rows.join('')}`;
}
