import type { Call } from '../contracts/call.ts';
import type { Gap } from '../contracts/gap.ts';
import type { Base, Repository } from '../contracts/repository.ts';
import { isAboutText } from '../contracts/rule-book.ts';
import type { PolicyEntry, Run, ScanResult } from '../contracts/scan-result.ts';
import { SCHEMA_VERSION } from '../contracts/scan-result.ts';
import type { Discovery, SourceFile } from '../contracts/source-file.ts';
import type { Confidence, Task } from '../contracts/words.ts';
import { coverageOf } from './coverage.ts';
import { discover } from './discover/discover.ts';
import type { JudgedFile, Tools } from './examine.ts';
import { type AcceptedGap, accept } from './gate/accept.ts';
import { decide, type FailOn } from './gate/decide.ts';
import { surveyTexts } from './instructions.ts';
import { modelReport, modelUsage } from './model-report.ts';
import type { RuleSettings } from './retrieve/retrieve.ts';
import { maskFindings } from './settle/mask.ts';
import { type Settling, settle } from './settle/settle.ts';
import { type Survey, survey } from './survey.ts';
import { joinSurveys, saidIn, surveyPassages } from './survey-passages.ts';

/** A text that is no file, and a name for it that no file has. */
export type Message = { readonly path: string; readonly text: string };

export type ScanOptions = {
  readonly scope: 'ai' | 'all';
  readonly base: Base | undefined;
  readonly paths: readonly string[];
  readonly aiPaths: readonly string[];
  readonly aiCertainty: number;
  readonly within: string;
  /** The folder that globs start in, relative to the root. */
  readonly globsFrom: string;
  readonly tasks: readonly Task[];
  /** Every file is an instruction, whatever its name. */
  readonly instructions?: boolean;
  /** What a change says beside its files: judged as instructions. */
  readonly messages?: readonly Message[];
  readonly rules: RuleSettings;
  readonly failOn: FailOn;
  readonly failConfidence: Confidence;
  readonly acceptGaps: readonly AcceptedGap[];
  /** The day the run takes place, `YYYY-MM-DD`: until when gaps are accepted. */
  readonly today: string;
  /** What is known of the run before it starts. */
  readonly run: Run;
  readonly policy: readonly PolicyEntry[];
  /** Gaps met while the run was set up. */
  readonly gaps: readonly Gap[];
  readonly gapWhenNotReady: 'sandbox-absent' | 'sandbox-none' | undefined;
};

export type ScanPorts = Tools & {
  readonly repository: Repository;
  /** Code files of the repository that may call what is judged. */
  readonly others: readonly string[];
  readonly progress: (text: string) => void;
  /** Told of everything that was suspected, with what its probes showed. */
  readonly witness?: (probed: readonly Probed[]) => void;
};

/** A suspicion beside what its probes showed. */
export type Probed = Survey['suspicions'][number];

/** Above these a file is not parsed. */
const LIMITS = { maxFileBytes: 2_000_000, maxFileLines: 100_000 } as const;

/** The whole way: files with their reasons in, a decision with its proofs out. */
export async function scan(options: ScanOptions, ports: ScanPorts, call: Call): Promise<ScanResult> {
  const began = ports.clock.now();
  const { scope, failOn, failConfidence } = options;
  ports.progress('looking for files');
  const discovery = await discover(
    { ...options, ...LIMITS, data: ports.retrieval.constitutions.some(isAboutText) },
    ports,
    call,
  );
  const { judged, suspicions, gaps, probes, untried, dropped } = await (options.instructions === true
    ? surveyTexts(discovery, ports, call)
    : surveyTree(discovery, options, ports, call));
  ports.witness?.(suspicions);
  const settled = settle({
    ...placesOf([...discovery.files, ...messageFiles(options)], judged),
    suspicions,
    ruleBook: ports.retrieval,
    base: options.base !== undefined,
  });
  const findings = await maskFindings(settled.findings);
  const allGaps = accept([...options.gaps, ...discovery.gaps, ...gaps], options.acceptGaps, options.today);
  const { result, reasons } = decide({ findings, gaps: allGaps, failOn, failConfidence });
  const seen = {
    discovery,
    judged,
    scope,
    probes,
    untried,
    hints: settled.hints,
    retrieval: ports.retrieval,
    base: options.base !== undefined,
  };
  return {
    schemaVersion: SCHEMA_VERSION,
    run: { ...options.run, sandbox: sandboxOf(options.run, ports) },
    policy: [...options.policy],
    coverage: coverageOf(seen),
    findings: [...findings],
    gaps: [...allGaps],
    ...modelReport(ports.model, dropped),
    usage: { milliseconds: Math.round(ports.clock.now() - began), probes, ...modelUsage(ports.model) },
    result,
    reasons: [...reasons],
  };
}

/** All of a message is in scope, whoever wrote it. */
const messageFiles = ({ messages = [] }: ScanOptions): readonly SourceFile[] =>
  messages.map(({ path, text }) => ({
    path,
    role: 'instruction',
    language: undefined,
    attributions: [],
    inScope: [{ start: 1, end: text.split('\n').length }],
  }));

/** A tree's code, and what its files say to assistants. */
async function surveyTree(discovery: Discovery, options: ScanOptions, ports: ScanPorts, call: Call): Promise<Survey> {
  const code = await survey(discovery, { ...options, ...ports }, ports, call);
  const tree = joinSurveys(code, await surveyPassages(discovery.files, saidIn(code.judged), ports, call));
  const messages = new Map(options.messages?.map(({ path, text }) => [path, text]));
  const said = await surveyPassages(
    messageFiles(options),
    new Map(),
    // Of what a pull request says nothing is sent.
    { ...ports, model: undefined, read: async (path) => messages.get(path) },
    call,
  );
  // They are no files, and count as none.
  return { ...joinSurveys(tree, said), judged: tree.judged };
}

/** Where findings lie: the files in scope, and the fingerprints of their lines. */
function placesOf(all: readonly SourceFile[], judged: readonly JudgedFile[]): Pick<Settling, 'files' | 'lineHash'> {
  const hashes = new Map(judged.map((one) => [one.file.path, one.lineHashes]));
  return {
    files: new Map(all.map((file) => [file.path, file])),
    lineHash: (path, line) => hashes.get(path)?.get(line),
  };
}

/** The backend as it turned out to be: an image may have been pulled on the way. */
function sandboxOf(run: Run, { sandbox }: ScanPorts): Run['sandbox'] {
  const { backend, isolation, image } = sandbox.describe();
  return { ...run.sandbox, backend, isolation, ...(image === undefined ? {} : { image }) };
}
