import type { Location, PropertyBag, Region, Result, ThreadFlowLocation } from 'sarif';
import type { Evidence } from '../../../contracts/evidence.ts';
import type { Finding } from '../../../contracts/scan-result.ts';
import type { Span } from '../../../contracts/span.ts';
import { type Untrusted, untrusted } from '../../../contracts/untrusted.ts';
import { line, sarifText, uri } from '../escape.ts';
import { buildFixes } from '../patch.ts';
import { LEVELS } from './rule.ts';

/** GitHub keeps a thousand steps; past a few dozen nobody reads on. */
const STEPS = 100;
const PIECES = 20;

/** GitHub shows an alert on a pull request only if all its lines changed: the region is the sink's first line. */
const buildRegion = ({ startLine, startColumn, endLine, endColumn }: Span): Region => ({
  startLine,
  startColumn,
  ...(endLine === startLine && endColumn > startColumn ? { endColumn } : {}),
});

const buildLocation = ({ path, span }: Finding['location'], says?: Untrusted): Location => ({
  physicalLocation: { artifactLocation: { uri: uri(path) }, region: buildRegion(span) },
  ...(says === undefined ? {} : { message: { text: sarifText(says) } }),
});

const SOURCE_ID = 1;

/** The first sentence is the alert's title on GitHub. */
function messageOf({ title, claims, flow }: Finding): string {
  const sentences = [title, ...claims.slice(0, 1).map(({ sentence }) => sentence.untrusted)].map((sentence) =>
    sarifText(untrusted(sentence)).replace(/[.\s]*$/, '.'),
  );
  return [...sentences, ...(flow.length === 0 ? [] : [`The path starts [here](${SOURCE_ID}).`])].join(' ');
}

/** A long path keeps its source and its sink. */
function shownSteps(flow: Finding['flow']): Finding['flow'] {
  return flow.length <= STEPS ? flow : [...flow.slice(0, STEPS / 2), ...flow.slice(-STEPS / 2)];
}

function buildFlow(flow: Finding['flow']): Pick<Result, 'codeFlows' | 'relatedLocations'> {
  const [source] = flow;
  if (source === undefined) return {};
  const locations = shownSteps(flow).map(
    ({ location, says }): ThreadFlowLocation => ({ location: buildLocation(location, says) }),
  );
  return {
    codeFlows: [{ threadFlows: [{ locations }] }],
    relatedLocations: [{ id: SOURCE_ID, ...buildLocation(source.location, source.says) }],
  };
}

const buildEvidence = (piece: Evidence): PropertyBag => ({
  observation: piece.observation,
  oracle: line(untrusted(piece.oracle)),
  ...(piece.input === undefined ? {} : { input: line(piece.input) }),
  ...(piece.observed === undefined ? {} : { observed: line(piece.observed) }),
  ...(piece.reproduction === undefined ? {} : { reproduction: line(piece.reproduction) }),
  ...(piece.reason === undefined ? {} : { reason: line(piece.reason) }),
  stubs: piece.stubs.slice(0, PIECES).map((stub) => line(stub)),
  throughStub: piece.throughStub,
  backend: line(untrusted(piece.backend)),
  isolation: piece.isolation,
});

const buildAttribution = ({
  signal,
  agent,
  certainty,
  lines,
  commit,
}: Finding['attributions'][number]): PropertyBag => ({
  signal: line(untrusted(signal)),
  certainty,
  ...(agent === undefined ? {} : { agent: line(untrusted(agent)) }),
  ...(lines === undefined ? {} : { lines: lines.slice(0, PIECES) }),
  ...(commit === undefined ? {} : { commit: line(untrusted(commit)) }),
});

const buildProperties = ({ claims: [claim], ...finding }: Finding): PropertyBag => ({
  severity: finding.severity,
  confidence: finding.confidence,
  unit: line(finding.unit),
  ...(claim === undefined ? {} : { sentence: line(claim.sentence), quote: line(claim.quote) }),
  evidence: finding.evidence.slice(0, PIECES).map(buildEvidence),
  attributions: finding.attributions.slice(0, PIECES).map(buildAttribution),
});

export function buildResult(finding: Finding, ruleIndex: number): Result {
  const { lineHash } = finding.fingerprints;
  return {
    ruleId: finding.ruleId,
    ruleIndex,
    level: LEVELS[finding.severity],
    message: { text: messageOf(finding) },
    locations: [buildLocation(finding.location)],
    ...buildFlow(finding.flow),
    ...buildFixes(finding),
    partialFingerprints: {
      ...(lineHash === undefined ? {} : { primaryLocationLineHash: lineHash }),
      'bluecodeFinding/v1': finding.fingerprints.finding,
    },
    properties: buildProperties(finding),
  };
}
