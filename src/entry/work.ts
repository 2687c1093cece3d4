import type { ResolvedSettings, Settings, SettingsFile } from '../config.ts';
import type { EvaluationOptions } from '../contracts/evaluation.ts';
import type { Log } from '../contracts/log.ts';
import type { ScanResult } from '../contracts/scan-result.ts';
import type { Task } from '../contracts/words.ts';

/** What the surroundings of the process give: read once, in the entry. */
export type Surroundings = {
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly log: Log;
  /** Aborted on SIGINT and SIGTERM. */
  readonly signal: AbortSignal;
};

export type ReportFormat = 'text' | 'json' | 'sarif' | 'markdown';

/** A remark beside a line of the change; its texts are escaped but for the runner's own syntax. */
export type Annotation = {
  readonly level: 'error' | 'warning' | 'notice';
  readonly title: string;
  readonly message: string;
  readonly path: string;
  readonly startLine: number;
  readonly startColumn: number;
};

export type ScanOutcome = {
  readonly result: ScanResult;
  /** Renders the result; the same bytes every time. */
  reports(format: ReportFormat): string;
  /** The worst open findings, as many as GitHub shows of one step. */
  readonly annotations: readonly Annotation[];
  /** 0 pass, 1 fail, 2 incomplete: `on-incomplete` is already applied. */
  readonly exitCode: number;
};

/** A tree that was found fit to scan, before its settings are known. */
export type OpenScan = {
  /** `.github/bluecode.yml`, as it stands at the base commit in events of a pull request, else in the working tree. */
  readonly settingsFile: SettingsFile | undefined;
  run(settings: ResolvedSettings): Promise<ScanOutcome>;
};

/** Text for the user and the exit code that goes with it. */
export type Answer = { readonly text: string; readonly exitCode: number };

/** Which rules are shown: the built-in ones, with the user's folder beside them when one is given; as JSON or for a person. */
export type ListRequest = { readonly directory: string | undefined; readonly json: boolean };

/** Which rules are condensed (none named: all of them), the built-in ones and the user's. */
export type SummariseRequest = {
  readonly directory: string | undefined;
  readonly rules: readonly string[];
  readonly settings: Settings;
};

/** Labelled items, and how they are to be judged. */
export type EvaluationRequest = {
  /** Files of one JSON object a line. */
  readonly datasets: readonly string[];
  readonly options: EvaluationOptions;
  /** The predictions of an earlier run, to compare with. */
  readonly against: string | undefined;
  readonly settings: Settings;
};

export type Evaluated = {
  /** The tables for a person, and the same as data. */
  readonly table: string;
  readonly json: string;
  /** Of each run, by its name, a line for each item that was judged. */
  readonly predictions: readonly { readonly name: string; readonly text: string }[];
  /** SVG. */
  readonly plot: string;
  /** 0 when every item has a line, 2 when the run was ended before. */
  readonly exitCode: number;
};

/** One text, before any code exists: a request to an assistant, a rule for one. */
export type JudgeRequest = {
  /** What reports call it. */
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly task: Task;
  readonly settings: ResolvedSettings;
};

/** What the entries have done for them; `wiring.ts` is the real one. */
export interface Work {
  /** @throws BlueCodeError when the path, the event or the history is unusable */
  openScan(request: { readonly path: string } & Surroundings): Promise<OpenScan>;
  /** Judges one text as an instruction. @throws BlueCodeError when rules are unusable */
  judge(request: JudgeRequest & Surroundings): Promise<ScanOutcome>;
  /** Judges labelled items and counts what was right. @throws BlueCodeError when data, rules or sandbox are unusable */
  evaluate(request: EvaluationRequest & Surroundings): Promise<Evaluated>;
  /** Checks the built-in rule book, with the user's folder beside it when one is given. */
  checkConstitutions(request: { readonly directory: string | undefined } & Surroundings): Promise<Answer>;
  /** Shows the rule book: what each rule is about, how it finds and proves, and where it came from. */
  listConstitutions(request: ListRequest & Surroundings): Promise<Answer>;
  /** Has a model condense rules, for scans to use. @throws BlueCodeError when there is no model or no place to keep them */
  summariseConstitutions(request: SummariseRequest & Surroundings): Promise<Answer>;
  /** What would execute suspect code here, and why not. */
  sandboxDoctor(request: Surroundings): Promise<Answer>;
  /** Puts one small question to each model that the settings name: which it is, how it is spoken to, how long it takes. */
  modelDoctor(request: { readonly settings: Settings } & Surroundings): Promise<Answer>;
  /** Removes containers that this run made, and those whose owner is gone. */
  sandboxSweep(request: Surroundings): Promise<Answer>;
}
