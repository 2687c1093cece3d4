import type { RuleBook } from '../../contracts/rule-book.ts';
import type { Finding, ScanResult } from '../../contracts/scan-result.ts';
import { type Untrusted, untrusted } from '../../contracts/untrusted.ts';
import { cell, code, disarm, prose } from './escape.ts';
import { leftOut } from './left-out.ts';
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

/** Lines that are shown together or not at all. */
type Block = readonly string[];

const block = (...lines: readonly string[]): Block => lines;
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
      leftOut(constitutions),
      ({ what, reason }) => `- ${code(untrusted(what))}: ${prose(untrusted(reason))}`,
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
    return rule === undefined || rule.fix === '' ? [] : [fixBlock(rule)];
  });
  return blocks.length === 0 ? [] : [block('', '### How to mend'), ...blocks];
}

const bytesOf = (block: Block): number => Buffer.byteLength(`${block.join('\n')}\n`);

type Taken = { readonly lines: readonly string[]; readonly left: number; readonly omitted: number };

/** Takes blocks while they fit. */
function take(blocks: readonly Block[], room: number): Taken {
  const kept: string[] = [];
  let left = room;
  let omitted = 0;
  for (const candidate of blocks) {
    const disarmed = candidate.map(disarm);
    const size = bytesOf(disarmed);
    if (size <= left) {
      kept.push(...disarmed);
      left -= size;
    } else omitted++;
  }
  return { lines: kept, left, omitted };
}

/** The worst findings' details; written one by one, for of many thousands only the first find room. */
function takeDetails(findings: readonly Finding[], room: number): Taken {
  const kept: string[] = [];
  let left = room;
  for (const [index, finding] of findings.entries()) {
    const detail = take([detailBlock(finding, index + 1)], left);
    if (detail.omitted > 0) return { lines: kept, left, omitted: findings.length - index };
    kept.push(...detail.lines);
    left = detail.left;
  }
  return { lines: kept, left, omitted: 0 };
}

/** The sentence that says what was cut. */
function cutBlock(details: number, others: number): readonly string[] {
  const what = [
    ...(details > 0 ? [`the details of ${counted(details, 'finding')}`] : []),
    ...(others > 0 ? [counted(others, 'section')] : []),
  ];
  if (what.length === 0) return [];
  return ['', `**Cut to fit a job summary:** ${what.join(' and ')} left out here; the JSON report holds everything.`];
}

/** The job summary: coverage first, then the result with its reasons, and at most `MARKDOWN_LIMIT` bytes. */
export const renderMarkdown: Renderer = (result, ruleBook, options) => {
  const findings = openFindings(result);
  // Room is given to what must not be lost first; the details are the longest, and take what is left.
  const head = take([headBlock(result), ...gapBlocks(result), ...tableBlocks(findings)], MARKDOWN_LIMIT - RESERVE);
  const tail = take(tailBlocks(result, options), head.left);
  const fixes = take(fixBlocks(findings, ruleBook), tail.left);
  const heading = take(findings.length === 0 ? [] : [['', '### Details']], fixes.left);
  const details = takeDetails(findings, heading.left);
  const cutLines = cutBlock(details.omitted, head.omitted + tail.omitted + fixes.omitted);
  const all = [...head.lines, ...heading.lines, ...details.lines, ...cutLines, ...fixes.lines, ...tail.lines];
  return `${all.join('\n')}\n`;
};
