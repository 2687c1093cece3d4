import type { ReportingDescriptor } from 'sarif';
import type { Constitution } from '../../../contracts/rule-book.ts';
import type { Finding } from '../../../contracts/scan-result.ts';
import { untrusted, visible, visibleLines } from '../../../contracts/untrusted.ts';
import type { Severity } from '../../../contracts/words.ts';

/** GitHub's bands: above 9.0 critical, from 7.0 high, from 4.0 medium. One figure a severity, for it is read from the rule. */
const SECURITY_SEVERITY = {
  critical: '9.5',
  high: '8.0',
  medium: '5.5',
  low: '2.5',
} as const satisfies Record<Severity, string>;

/** GitHub knows three levels. */
export const LEVELS = {
  critical: 'error',
  high: 'error',
  medium: 'warning',
  low: 'note',
} as const satisfies Record<Severity, 'error' | 'warning' | 'note'>;

const PROBLEM_SEVERITY = { error: 'error', warning: 'warning', note: 'recommendation' } as const;

const NAME_LENGTH = 255;
const DESCRIPTION_LENGTH = 1_024;
/** GitHub keeps ten. */
const TAGS = 10;

const clipped = (text: string, length: number): string =>
  text.length <= length ? text : `${text.slice(0, length - 2)} …`;

/** `OS command from untrusted text` as `OsCommandFromUntrustedText`: SARIF wants an identifier. */
function nameOf(title: string): string {
  const words = title.normalize('NFKD').match(/[A-Za-z0-9]+/g) ?? ['Rule'];
  return clipped(words.map((word) => `${word[0]?.toUpperCase()}${word.slice(1).toLowerCase()}`).join(''), NAME_LENGTH);
}

/** `CWE-78` as `external/cwe/cwe-078`, the convention by which GitHub shows a weakness. */
const cweTag = (cwe: string): string => `external/cwe/cwe-${cwe.slice('CWE-'.length).padStart(3, '0')}`;

/** What the catalogue says of a rule, whether the rule book holds it or only a merged result names it. */
type Described = Pick<Constitution, 'id' | 'task' | 'title' | 'cwe' | 'kind' | 'also' | 'severity' | 'confirm'> & {
  readonly summary: string;
  readonly help: string;
  readonly references: readonly string[];
};

const bullets = (title: string, texts: readonly string[]): readonly string[] =>
  texts.length === 0 ? [] : [`### ${title}`, texts.map((text) => `- ${text}`).join('\n')];

/** Principles, fix and references, as Markdown. */
function helpOf(rule: Constitution): string {
  return [
    `## ${rule.title}`,
    rule.summary,
    ...bullets('Unsafe', rule.unsafe),
    ...bullets('Safe', rule.safe),
    ...(rule.fix === '' ? [] : ['### Fix', rule.fix]),
    ...bullets(
      'References',
      rule.references.map((reference) => `<${reference}>`),
    ),
  ]
    .map((part) => part.trim())
    .filter((part) => part !== '')
    .join('\n\n');
}

/** The first paragraph of Markdown on one line. */
const firstParagraph = (markdown: string): string =>
  (markdown.trim().split(/\n\s*\n/, 1)[0] ?? '').replaceAll('\n', ' ');

export function buildRule(rule: Described): ReportingDescriptor {
  const level = LEVELS[rule.severity];
  const cwes = [...(rule.cwe === undefined ? [] : [rule.cwe]), ...rule.also];
  const [helpUri] = rule.references;
  const title = visible(untrusted(rule.title));
  const help = visibleLines(untrusted(rule.help));
  return {
    id: rule.id,
    name: nameOf(rule.title),
    shortDescription: { text: clipped(title, DESCRIPTION_LENGTH) },
    fullDescription: { text: clipped(visible(untrusted(firstParagraph(rule.summary))) || title, DESCRIPTION_LENGTH) },
    help: { text: help, markdown: help },
    ...(helpUri === undefined ? {} : { helpUri }),
    defaultConfiguration: { level },
    properties: {
      tags: ['security', ...cwes.map(cweTag), rule.task, ...(rule.kind === undefined ? [] : [rule.kind])].slice(
        0,
        TAGS,
      ),
      // What can be executed is rarely a false alarm once it is reported.
      precision: rule.confirm.length > 0 ? 'high' : 'medium',
      'problem.severity': PROBLEM_SEVERITY[level],
      'security-severity': SECURITY_SEVERITY[rule.severity],
    },
  };
}

/** A rule that this rule book no longer holds, from what the finding itself says. */
function described({ ruleId, task, title, cwe, kind, severity, fix }: Finding): Described {
  return {
    id: ruleId,
    task,
    title,
    cwe,
    kind,
    also: [],
    severity,
    confirm: [],
    summary: title,
    help: fix ?? title,
    references: [],
  };
}

/** The whole catalogue, sorted by id: GitHub keeps an alert's rule from the newest file, with results or without. */
export function buildRules(
  constitutions: readonly Constitution[],
  findings: readonly Finding[],
): ReportingDescriptor[] {
  const catalogue = new Map<string, Described>(findings.map((finding) => [finding.ruleId, described(finding)]));
  for (const rule of constitutions) catalogue.set(rule.id, { ...rule, help: helpOf(rule) });
  return [...catalogue.values()].toSorted((a, b) => (a.id < b.id ? -1 : 1)).map(buildRule);
}
