import type { Evidence } from '../../contracts/evidence.ts';
import type { Constitution } from '../../contracts/rule-book.ts';
import type { Finding } from '../../contracts/scan-result.ts';
import { type Untrusted, untrusted, visibleLines } from '../../contracts/untrusted.ts';
import { code, fence, prose } from './escape.ts';
import { diffBlock } from './patch.ts';
import { counted } from './remarks.ts';

/** Steps, pieces of evidence and attributions that are spelled out a finding; the rest is counted. */
const SHOWN = 20;

/** `path:line:column`, still to be escaped. */
export const placeOf = ({ path, span }: Finding['location']): Untrusted =>
  untrusted(`${path.untrusted}:${span.startLine}:${span.startColumn}`);

function list<T>(title: string, all: readonly T[], render: (item: T, index: number) => string): readonly string[] {
  if (all.length === 0) return [];
  const rest = all.length - SHOWN;
  return ['', title, '', ...all.slice(0, SHOWN).map(render), ...(rest > 0 ? ['', `… and ${rest} more.`] : [])];
}

function evidenceItem(piece: Evidence): string {
  const stubs = piece.stubs.map((stub) => code(stub, 100)).join(', ');
  const where = `${code(untrusted(piece.oracle), 100)} oracle, ${code(untrusted(piece.backend), 100)}, isolation ${piece.isolation}`;
  return [
    `- **${piece.observation}** (${where})`,
    ...(piece.input === undefined ? [] : [`; given: ${code(piece.input, 300)}`]),
    ...(piece.observed === undefined ? [] : [`; seen: ${code(piece.observed, 300)}`]),
    ...(piece.reproduction === undefined ? [] : [`; again: ${code(piece.reproduction, 500)}`]),
    ...(piece.reason === undefined ? [] : [`; ${prose(piece.reason)}`]),
    ...(stubs === '' ? [] : [`; stand-ins${piece.throughStub ? ' on the path' : ''}: ${stubs}`]),
  ].join('');
}

function attributionItem({ signal, agent, certainty, lines, commit }: Finding['attributions'][number]): string {
  const ranges = lines?.slice(0, SHOWN).map(({ start, end }) => (start === end ? `${start}` : `${start}–${end}`));
  return [
    `- ${code(untrusted(signal), 100)}, certainty ${certainty}`,
    ...(agent === undefined ? [] : [`, agent ${code(untrusted(agent), 100)}`]),
    ranges === undefined ? ', whole file' : `, lines ${ranges.join(', ')}`,
    ...(commit === undefined ? [] : [`, commit ${code(untrusted(commit), 40)}`]),
  ].join('');
}

/** Whose word it is, where it is not that of the rules. */
const speaker = ({ by }: Finding['claims'][number]): string =>
  by === 'offline' ? '' : ` (${code(untrusted(by), 100)})`;

/** One finding: the claim, its path, what was seen, and why the code is held to be AI's. */
export function detailBlock(finding: Finding, number: number): readonly string[] {
  const [claim, ...others] = finding.claims;
  const weakness = finding.cwe ?? finding.kind;
  const facts = [
    finding.severity,
    finding.confidence,
    ...(weakness === undefined ? [] : [code(untrusted(weakness), 100)]),
    code(placeOf(finding.location), 300),
    `in ${code(finding.unit, 300)}`,
    `id ${code(untrusted(finding.id), 100)}`,
  ];
  return [
    '',
    `#### ${number}. ${prose(untrusted(finding.title))}`,
    '',
    facts.join(' · '),
    ...(claim === undefined ? [] : ['', `> ${prose(claim.sentence)}${speaker(claim)}`, '', ...fence(claim.quote)]),
    ...diffBlock(finding),
    ...(others.length === 0 ? [] : ['', `${counted(others.length, 'further claim')} on the same flaw.`]),
    ...list(
      'How it gets there:',
      finding.flow,
      ({ location, says }, index) => `${index + 1}. ${code(placeOf(location), 300)}: ${prose(says)}`,
    ),
    ...list('What execution showed:', finding.evidence, evidenceItem),
    ...list('Why it is held to be AI-generated:', finding.attributions, attributionItem),
  ];
}

/** The constitution's own Markdown: it belongs to the reviewer, not to what is reviewed. */
export function fixBlock(rule: Constitution): readonly string[] {
  return [
    '',
    `<details><summary>${rule.id}</summary>`,
    '',
    ...visibleLines(untrusted(rule.fix.trim())).split('\n'),
    '',
    '</details>',
  ];
}
