import type { RuleBook } from '../../contracts/rule-book.ts';
import type { Finding, ScanResult } from '../../contracts/scan-result.ts';
import { type Untrusted, untrusted } from '../../contracts/untrusted.ts';
import { cell, code, disarm, prose } from './escape.ts';
import { detailBlock, fixBlock, placeOf } from './markdown-finding.ts';
import type { Renderer, ReportOptions } from './options.ts';
import { counted, coverageLine, coverageNotice, remarks } from './remarks.ts';
import { openFindings } from './select.ts';

/** Bytes of UTF-8. GitHub refuses a job summary above 1 MiB as a whole; below it, room for what other steps write. */
export const MARKDOWN_LIMIT = 1_000_000;
/** Kept free for the sentence that says what was cut. */
const RESERVE = 1_000;
const ROWS = 200;
const ITEMS = 50;

type Block = { readonly lines: readonly string[]; readonly finding: boolean };

const block = (...blockLines: readonly string[]): Block => ({ lines: blockLines, finding: false });
const bullet = (text: Untrusted): string => `- ${prose(text)}`;

function items<T>(all: readonly T[], render: (item: T) => string): readonly string[] {
  const rest = all.length - ITEMS;
  return [...all.slice(0, ITEMS).map(render), ...(rest > 0 ? [`- … and ${rest} more`] : [])];
}

function section<T>(title: string, all: readonly T[], render: (item: T) => string): readonly Block[] {
  return all.length === 0 ? [] : [block('', `### ${title}`, '', ...items(all, render))];
}

function headBlock({ coverage, result, reasons }: ScanResult): Block {
  const notice = coverageNotice(coverage);
  return block(
    coverageLine(coverage),
    ...(notice === undefined ? [] : ['', `> **Note:** ${notice}`]),
    '',
    `## BlueCode: ${result}`,
    '',
    ...items(reasons, bullet),
  );
}

function tableBlocks(findings: readonly Finding[]): readonly Block[] {
  if (findings.length === 0) return [];
  const row = (finding: Finding): string =>
    `| ${finding.severity} | ${finding.confidence} | ${cell(untrusted(finding.ruleId))} | ${cell(placeOf(finding.location), 300)} |`;
  const rest = findings.length - ROWS;
  return [
    block(
      '',
      `### ${counted(findings.length, 'open finding')}`,
      '',
      '| severity | confidence | rule | place |',
      '|---|---|---|---|',
      ...findings.slice(0, ROWS).map(row),
      ...(rest > 0 ? ['', `… and ${rest} more.`] : []),
    ),
  ];
}

function gapBlocks({ gaps }: ScanResult): readonly Block[] {
  return section(
    'Gaps',
    gaps,
    ({ effect, kind, subject, reason }) => `- **${effect}**, ${kind}: ${code(subject, 300)}: ${prose(reason)}`,
  );
}

function tailBlocks(result: ScanResult, options: ReportOptions): readonly Block[] {
  const { selfExclusions, constitutions } = result.coverage;
  return [
    ...section(
      'Asked to be left out, and judged all the same',
      selfExclusions,
      ({ path, mark }) => `- ${code(path, 300)}: ${code(mark, 300)}`,
    ),
    ...section(
      'Constitutions not applied',
      constitutions.notApplied,
      ({ id, reason }) => `- ${code(untrusted(id))}: ${prose(untrusted(reason))}`,
    ),
    ...section('This run', remarks(result, options), bullet),
  ];
}

/** How to mend each rule's findings, once a rule, in the order in which the rules first appear. */
function fixBlocks(findings: readonly Finding[], ruleBook: Pick<RuleBook, 'constitutions'>): readonly Block[] {
  const seen = new Set(findings.map(({ ruleId }) => ruleId));
  const rules = new Map(ruleBook.constitutions.map((rule) => [rule.id, rule]));
  const blocks = [...seen].flatMap((id) => {
    const rule = rules.get(id);
    return rule === undefined || rule.fix === '' ? [] : [block(...fixBlock(rule))];
  });
  return blocks.length === 0 ? [] : [block('', '### How to mend'), ...blocks];
}

const bytesOf = (blockLines: readonly string[]): number => Buffer.byteLength(`${blockLines.join('\n')}\n`);

/** Takes blocks while they fit; what does not is counted. */
function withinLimit(blocks: readonly Block[]): readonly string[] {
  const kept: string[] = [];
  let left = MARKDOWN_LIMIT - RESERVE;
  let findings = 0;
  let others = 0;
  for (const candidate of blocks) {
    const disarmed = candidate.lines.map(disarm);
    const size = bytesOf(disarmed);
    if (size <= left) {
      kept.push(...disarmed);
      left -= size;
    } else if (candidate.finding) findings++;
    else others++;
  }
  if (findings + others === 0) return kept;
  const what = [
    ...(findings > 0 ? [`the details of ${counted(findings, 'finding')}`] : []),
    ...(others > 0 ? [counted(others, 'section')] : []),
  ].join(' and ');
  return [...kept, '', `**Cut to fit a job summary:** ${what} left out here; the JSON report holds everything.`];
}

/** The job summary: coverage first, then the result with its reasons, and at most `MARKDOWN_LIMIT` bytes. */
export const renderMarkdown: Renderer = (result, ruleBook, options) => {
  const findings = openFindings(result);
  // In the order of what must not be lost when room runs out; details are the longest, so they come last but for the fixes.
  const first = [headBlock(result), ...gapBlocks(result), ...tableBlocks(findings)];
  const last = tailBlocks(result, options);
  const details = findings.map((finding, index): Block => ({ lines: detailBlock(finding, index + 1), finding: true }));
  const heading = findings.length === 0 ? [] : [block('', '### Details')];
  return `${withinLimit([...first, ...last, ...heading, ...details, ...fixBlocks(findings, ruleBook)]).join('\n')}\n`;
};
