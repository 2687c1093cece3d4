import { grouped } from '../../contracts/grouped.ts';
import type { Finding, ModelReport, ScanResult } from '../../contracts/scan-result.ts';
import { type Untrusted, untrusted } from '../../contracts/untrusted.ts';
import type { ReportOptions } from './options.ts';
import { openFindings, reachesThreshold } from './select.ts';

type Coverage = ScanResult['coverage'];

/** `1 file`, `2 files`. */
export const counted = (count: number, one: string, many = `${one}s`): string => `${count} ${count === 1 ? one : many}`;

/** The first line of every report. */
export function coverageLine({ base, files }: Coverage): string {
  const what = `${base ? 'changed ' : ''}${files.seen === 1 ? 'file' : 'files'}`;
  const are = files.attributed === 1 ? 'is' : 'are';
  const were = files.notJudged === 1 ? 'was' : 'were';
  return `${files.attributed} of ${files.seen} ${what} ${are} attributed to AI; ${files.notJudged} ${were} not judged.`;
}

/** Said when nothing was in scope, so that a green result is not taken for a clean one. */
export function coverageNotice({ scope, files }: Coverage): string | undefined {
  if (scope === 'ai' && files.attributed === 0 && files.judged > 0)
    return 'No file is attributed to AI, so only what assistants are told was judged, and no code. Marks can be missing or removed: `scope: all` judges every file.';
  if (scope === 'ai' && files.attributed === 0)
    return 'No file is attributed to AI, so nothing was judged. Marks can be missing or removed: `scope: all` judges every file.';
  if (files.judged === 0) return 'Nothing was in scope, so nothing was judged.';
  return undefined;
}

const plain = (sentence: string): readonly Untrusted[] => [untrusted(sentence)];

function sandboxRemark({ sandbox }: ScanResult['run']): readonly Untrusted[] {
  const reason = sandbox.reason === undefined ? '' : ` (${sandbox.reason.untrusted})`;
  if (sandbox.backend === 'none') return plain(`Nothing was executed: no sandbox${reason}.`);
  const image = sandbox.image === undefined ? '' : `, image ${sandbox.image}`;
  return plain(`Sandbox: ${sandbox.backend}, isolation ${sandbox.isolation}${image}${reason}.`);
}

/** `judge a, summariser b at host`; one model for all roles is named once. */
function whoWasAsked({ roles }: ModelReport): string {
  const models = grouped(roles, ({ model, host }) => `${model.untrusted} at ${host.untrusted}`);
  if (models.size === 1) return [...models.keys()].join();
  return [...models].map(([name, of]) => `${name} (${of.map(({ role }) => role).join(', ')})`).join('; ');
}

function modelRemarks({ model, usage }: ScanResult): readonly Untrusted[] {
  if (model === undefined) return [];
  const { sent, cacheHits, unpriced, dropped } = model;
  const used = `${counted(usage.calls, 'call')}, ${counted(cacheHits, 'answer')} from the cache, ${counted(usage.tokens, 'token')}`;
  const price = unpriced.map((name) => name.untrusted).join(', ');
  const cost = `${usage.cost.toFixed(4)} dollars${price === '' ? '' : ` without ${price}, whose price is not known: only tokens and calls bound it`}`;
  const hosts = [...new Set(sent.map(({ host }) => host.untrusted))].toSorted().join(', ');
  const bytes = sent.reduce((sum, one) => sum + one.bytes, 0);
  const masked = sent.reduce((sum, one) => sum + one.masked, 0);
  const subjects = counted(new Set(sent.map(({ subject }) => subject.untrusted)).size, 'subject');
  return [
    untrusted(`Model: ${whoWasAsked(model)}; ${used}, ${cost}; ${counted(dropped, 'claim')} dropped.`),
    ...(sent.length === 0
      ? plain('Nothing was sent to a model.')
      : [
          untrusted(
            `Sent to ${hosts}: ${counted(bytes, 'byte')} about ${subjects}, ${counted(masked, 'secret')} masked; the JSON report lists each.`,
          ),
        ]),
  ];
}

function skippedRemark({ skipped }: Coverage): readonly Untrusted[] {
  const rows = skipped.filter(({ files }) => files > 0);
  if (rows.length === 0) return [];
  const total = rows.reduce((sum, { files }) => sum + files, 0);
  return plain(
    `Skipped: ${counted(total, 'file')} (${rows.map(({ reason, files }) => `${files} ${reason}`).join(', ')}).`,
  );
}

const STATES = {
  'outside-diff': ['finding lies', 'findings lie', 'outside the lines in scope and cannot fail the result'],
  suppressed: ['finding is', 'findings are', 'suppressed'],
  baselined: ['finding is', 'findings are', 'in the baseline'],
} as const satisfies Partial<Record<Finding['state'], readonly [string, string, string]>>;

function stateRemarks(findings: readonly Finding[]): readonly Untrusted[] {
  return Object.entries(STATES).flatMap(([state, [one, many, where]]) => {
    const count = findings.filter((finding) => finding.state === state).length;
    return count === 0 ? [] : plain(`${counted(count, one, many)} ${where} (${state}).`);
  });
}

function thresholdRemark(result: ScanResult, options: ReportOptions): readonly Untrusted[] {
  const below = openFindings(result).filter((finding) => !reachesThreshold(finding, options)).length;
  if (below === 0) return [];
  if (options.failOn === 'never')
    return plain(`${counted(below, 'open finding')} cannot fail the result (fail-on: never).`);
  return plain(
    `${counted(below, 'open finding is', 'open findings are')} below severity ${options.failOn} with confidence ${options.failConfidence}, the threshold to fail.`,
  );
}

function hintRemark({ hints }: Coverage): readonly Untrusted[] {
  if (hints === 0) return [];
  return plain(`${counted(hints, 'hint was', 'hints were')} not raised by evidence and not reported.`);
}

function untriedRemark({ untried }: Coverage): readonly Untrusted[] {
  if (untried === 0) return [];
  return plain(
    `${counted(untried, 'further try')} by execution, of code that nothing is claimed of, went beyond what one run tries.`,
  );
}

/** Everything a reader must know beside the findings, in sentences. */
export function remarks(result: ScanResult, options: ReportOptions): readonly Untrusted[] {
  const { coverage } = result;
  const judged = `${counted(coverage.files.judged, 'file')}, ${counted(coverage.lines.judged, 'line')}, ${counted(coverage.units.judged, 'unit')}`;
  return [
    ...plain(`Judged: ${judged}; ${coverage.units.probed} probed.`),
    ...sandboxRemark(result.run),
    ...modelRemarks(result),
    ...thresholdRemark(result, options),
    ...stateRemarks(result.findings),
    ...hintRemark(coverage),
    ...untriedRemark(coverage),
    ...skippedRemark(coverage),
  ];
}
