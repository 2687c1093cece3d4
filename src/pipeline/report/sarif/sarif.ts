import { gzipSync } from 'node:zlib';
import type { Log, Run, ToolComponent } from 'sarif';
import type { Finding, ScanResult } from '../../../contracts/scan-result.ts';
import { untrusted } from '../../../contracts/untrusted.ts';
import { disarmJson, line } from '../escape.ts';
import type { Renderer, ReportOptions } from '../options.ts';
import { coverageLine } from '../remarks.ts';
import { isAtLeast, openFindings } from '../select.ts';
import { buildInvocation } from './invocation.ts';
import { buildResult } from './result.ts';
import { buildRules } from './rule.ts';

const SCHEMA = 'https://json.schemastore.org/sarif-2.1.0.json';
/** Of more than these GitHub keeps a part, and which is disputed. */
const RESULTS = 5_000;
/** Compressed bytes; GitHub refuses 10 MB. */
const SIZE = 9_500_000;
const SHRINK = 0.75;

function buildProvenance({ run }: ScanResult, { repositoryUri }: ReportOptions): Pick<Run, 'versionControlProvenance'> {
  if (repositoryUri === undefined) return {};
  const revision = run.headCommit === undefined ? {} : { revisionId: line(untrusted(run.headCommit)) };
  return { versionControlProvenance: [{ repositoryUri, ...revision }] };
}

/** The engine's name of itself, and the number in it for readers that compare versions. */
function buildVersion({ run: { engine } }: ScanResult): Pick<ToolComponent, 'version' | 'semanticVersion'> {
  const [semanticVersion] = /\d+\.\d+\.\d+/.exec(engine) ?? [];
  return { version: line(untrusted(engine)), ...(semanticVersion === undefined ? {} : { semanticVersion }) };
}

type Parts = Parameters<Renderer>;

function buildLog([result, { constitutions }, options]: Parts, findings: readonly Finding[], eligible: number): Log {
  const rules = buildRules(constitutions, findings);
  const indexes = new Map(rules.map(({ id }, index) => [id, index]));
  const leftOut = {
    aboveLimit: eligible - findings.length,
    belowConfidence: openFindings(result).length - eligible,
  };
  return {
    $schema: SCHEMA,
    version: '2.1.0',
    runs: [
      {
        tool: { driver: { name: 'BlueCode', ...buildVersion(result), rules } },
        automationDetails: { id: `${line(untrusted(options.category))}/` },
        columnKind: 'utf16CodeUnits',
        invocations: [buildInvocation(result, leftOut)],
        ...buildProvenance(result, options),
        results: findings.map((finding) => buildResult(finding, indexes.get(finding.ruleId) ?? -1)),
        properties: {
          result: result.result,
          reasons: result.reasons.map((reason) => line(reason)),
          coverage: coverageLine(result.coverage),
        },
      },
    ],
  };
}

const serialise = (log: Log): string => disarmJson(`${JSON.stringify(log, null, 2)}\n`);
const isTooLarge = (text: string): boolean => text.length > SIZE && gzipSync(text).length > SIZE;

/**
 * SARIF 2.1.0 for GitHub code scanning: open findings at or above `sarifConfidence`, the worst first, at most as many as
 * it takes; what is left out is stated in a notification. GitHub would show suppressed results as open ones.
 */
export const renderSarif: Renderer = (...parts) => {
  const [result, , options] = parts;
  const eligible = openFindings(result).filter((finding) => isAtLeast(finding, options.sarifConfidence));
  for (let count = Math.min(eligible.length, RESULTS); ; count = Math.floor(count * SHRINK)) {
    const text = serialise(buildLog(parts, eligible.slice(0, count), eligible.length));
    if (count === 0 || !isTooLarge(text)) return text;
  }
};
