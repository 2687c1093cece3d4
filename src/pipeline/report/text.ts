import type { Evidence } from '../../contracts/evidence.ts';
import type { Finding, ScanResult } from '../../contracts/scan-result.ts';
import { type Untrusted, untrusted } from '../../contracts/untrusted.ts';
import { disarm, line, lines } from './escape.ts';
import { leftOut } from './left-out.ts';
import type { Renderer } from './options.ts';
import { diffOf } from './patch.ts';
import { counted, coverageLine, coverageNotice, remarks } from './remarks.ts';
import { openFindings } from './select.ts';

/** Columns that running text is kept within; names and addresses are never broken, so that they can be copied. */
const WIDTH = 100;
const LABEL = 8;
/** How many steps, pieces of evidence, gaps and rules are spelled out; the rest is counted. */
const SHOWN = 20;

/** Running text in lines, the first after `lead`, the others below its text. */
function wrap(text: string, lead: string): readonly string[] {
  const indent = ' '.repeat(lead.length);
  const wrapped: string[] = [];
  let current = lead;
  for (const word of text.split(' ')) {
    const isFirst = current.trim() === lead.trim();
    if (!isFirst && current.length + 1 + word.length > WIDTH) {
      wrapped.push(current);
      current = indent + word;
    } else current += isFirst ? word : ` ${word}`;
  }
  return [...wrapped, current].map((wrappedLine) => wrappedLine.trimEnd());
}

const labelled = (label: string): string => `  ${label.padEnd(LABEL)}`;

const say = (text: Untrusted, lead: string): readonly string[] => wrap(line(text), lead);

function some<T>(items: readonly T[], what: string, render: (item: T, index: number) => readonly string[]) {
  const rest = items.length - SHOWN;
  const more = rest > 0 ? [`${labelled('')}… and ${counted(rest, `more ${what}`, `more ${what}s`)}`] : [];
  return [...items.slice(0, SHOWN).flatMap(render), ...more];
}

const place = ({ path, span }: Finding['location']): string => `${line(path)}:${span.startLine}:${span.startColumn}`;

function evidenceLines(piece: Evidence, index: number): readonly string[] {
  const lead = labelled(index === 0 ? 'proof' : '');
  const stubs = piece.stubs.length === 0 ? '' : `; stand-ins: ${piece.stubs.map((stub) => line(stub)).join(', ')}`;
  const through = piece.throughStub ? ', on the path' : '';
  return [
    ...wrap(
      `${piece.observation} (${line(untrusted(piece.oracle))} oracle, ${line(untrusted(piece.backend))}, isolation ${piece.isolation}${stubs}${through})`,
      lead,
    ),
    ...(piece.input === undefined ? [] : say(piece.input, `${labelled('')}given  `)),
    ...(piece.observed === undefined ? [] : say(piece.observed, `${labelled('')}seen   `)),
    // Never broken: it is there to be copied.
    ...(piece.reproduction === undefined ? [] : [`${labelled('')}again  ${line(piece.reproduction)}`]),
    ...(piece.reason === undefined ? [] : say(piece.reason, `${labelled('')}why    `)),
  ];
}

/** The fix's first paragraph; the rest is Markdown, for reports that render it. */
const firstParagraph = (markdown: string): string =>
  (markdown.trim().split(/\n\s*\n|\n```/, 1)[0] ?? '').replaceAll('\n', ' ');

function findingLines(finding: Finding): readonly string[] {
  const [claim] = finding.claims;
  const weakness = finding.cwe ?? finding.kind;
  return [
    '',
    `${place(finding.location)}  ${finding.severity}  ${finding.confidence}  ${finding.ruleId}`,
    ...wrap(
      `${line(untrusted(finding.title))}${weakness === undefined ? '' : ` (${weakness})`}, in ${line(finding.unit)}`,
      '  ',
    ),
    ...(claim === undefined ? [] : say(claim.sentence, '  ')),
    ...(claim === undefined || claim.by === 'offline' ? [] : say(untrusted(claim.by), labelled('by'))),
    ...(claim === undefined ? [] : lines(claim.quote).map((quoted) => `      ${quoted}`.trimEnd())),
    ...some(finding.flow, 'step', (step, index) =>
      wrap(`${place(step.location)}  ${line(step.says)}`, `${labelled(index === 0 ? 'path' : '')}${index + 1}. `),
    ),
    ...some(finding.evidence, 'probe', evidenceLines),
    ...some(finding.attributions, 'attribution', ({ signal, agent, certainty }, index) =>
      wrap(
        `${line(untrusted(signal))}${agent === undefined ? '' : ` (${line(untrusted(agent))})`}, certainty ${certainty}`,
        labelled(index === 0 ? 'AI' : ''),
      ),
    ),
    ...(finding.fix === undefined ? [] : say(untrusted(firstParagraph(finding.fix)), labelled('fix'))),
    ...diffOf(finding).map((changed, index) => `${labelled(index === 0 ? 'change' : '')}${lines(changed).join(' ')}`),
    `${labelled('id')}${finding.id}`,
  ];
}

function gapLines(gaps: ScanResult['gaps']): readonly string[] {
  if (gaps.length === 0) return [];
  return [
    '',
    'Gaps',
    ...some(gaps, 'gap', ({ effect, kind, subject, reason }) =>
      wrap(`${effect}, ${kind}: ${line(subject)}: ${line(reason)}`, '  '),
    ),
  ];
}

function otherLines({ coverage }: ScanResult): readonly string[] {
  const notApplied = leftOut(coverage.constitutions);
  const marks = coverage.selfExclusions;
  return [
    ...(marks.length === 0 ? [] : ['', 'Asked to be left out, and judged all the same']),
    ...some(marks, 'file', ({ path, mark }) => wrap(`${line(path)}: ${line(mark)}`, '  ')),
    ...(notApplied.length === 0 ? [] : ['', 'Constitutions not applied']),
    ...some(notApplied, 'constitution', ({ what, reason }) => wrap(`${what}: ${line(untrusted(reason))}`, '  ')),
  ];
}

/** For a terminal or a job log: plain lines, the worst finding first. */
export const renderText: Renderer = (result, _ruleBook, options) => {
  const notice = coverageNotice(result.coverage);
  const output = [
    coverageLine(result.coverage),
    ...(notice === undefined ? [] : wrap(notice, '')),
    '',
    `Result: ${result.result}`,
    ...result.reasons.flatMap((reason) => say(reason, '  ')),
    ...openFindings(result).flatMap(findingLines),
    ...gapLines(result.gaps),
    ...otherLines(result),
    '',
    ...remarks(result, options).flatMap((remark) => say(remark, '')),
  ];
  // Wrapping can bring any word to the start of a line.
  return `${output.map(disarm).join('\n')}\n`;
};
