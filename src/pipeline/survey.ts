import pLimit from 'p-limit';
import type { Call } from '../contracts/call.ts';
import { BlueCodeError } from '../contracts/errors.ts';
import type { Evidence } from '../contracts/evidence.ts';
import { type Gap, gap } from '../contracts/gap.ts';
import { by, inOrder } from '../contracts/order.ts';
import type { HarnessLanguage } from '../contracts/sandbox.ts';
import type { Discovery, SourceFile } from '../contracts/source-file.ts';
import type { Suspicion } from '../contracts/suspicion.ts';
import { visible } from '../contracts/untrusted.ts';
import { BLIND } from './confirm/blind.ts';
import { type Confirmed, confirm, isInScope, type Judged, judge, type Tools } from './examine.ts';
import { calledNames, withCallers } from './judge/callers.ts';

/** What came of going through all files. */
export type Survey = {
  readonly judged: readonly Judged[];
  readonly suspicions: readonly { readonly suspicion: Suspicion; readonly evidence: readonly Evidence[] }[];
  readonly gaps: readonly Gap[];
  readonly probes: number;
};

export type SurveyOptions = {
  /** Other code files of the repository: read only to learn who else calls. */
  readonly others: readonly string[];
  /** What a sandbox that is not ready amounts to; undefined when nobody asked for one. */
  readonly gapWhenNotReady: 'sandbox-absent' | 'sandbox-none' | undefined;
  readonly progress: (text: string) => void;
};

/** Suspicions without a claim that are probed all the same, at most: proof may still turn up. */
const MAX_HINTS = 60;

/** extract → retrieve → judge → confirm, file by file; execution runs beside the analysis of the next files. */
export async function survey(discovery: Discovery, options: SurveyOptions, tools: Tools, call: Call): Promise<Survey> {
  const files = new Map(discovery.files.map((file) => [file.path, file]));
  const execution = new Execution(files, options, tools, call);
  const judged: Judged[] = [];
  const gaps: Gap[] = [];
  for (const file of discovery.files.filter(({ role }) => role === 'code')) {
    options.progress(`judging ${file.path}`);
    const outcome = await judgeSafely(file, tools, call);
    if (outcome === undefined) continue;
    if ('gap' in outcome) {
      gaps.push(outcome.gap);
      continue;
    }
    judged.push(outcome);
    gaps.push(...outcome.gaps);
    execution.begin(
      outcome,
      outcome.suspicions.filter(({ strength }) => strength !== 'hint'),
    );
  }
  const evidence = await execution.finish(judged);
  const mentions = await unreadMentions(judged, options.others, tools, call);
  const suspicions = withCallers(
    judged.flatMap((one) => one.suspicions),
    judged.flatMap((one) => one.facts),
    (name) => mentions.has(name),
  );
  return {
    judged,
    suspicions: suspicions.map(({ suspicion, judged: original }) => ({
      suspicion,
      evidence: evidence.get(original) ?? [],
    })),
    gaps: [...gaps, ...execution.gaps.toSorted(bySubject)],
    probes: execution.probes,
  };
}

/** Probes end in any order; reports have one. */
const bySubject = inOrder<Gap>(
  by(({ subject }) => visible(subject)),
  by(({ kind }) => kind),
  by(({ reason }) => visible(reason)),
);

const isOver = (tools: Tools, call: Call): boolean => call.signal.aborted || tools.clock.now() >= call.deadline;

/** One file's failure is that file's gap, and nothing else's. */
async function judgeSafely(file: SourceFile, tools: Tools, call: Call): ReturnType<typeof judge> {
  if (isOver(tools, call))
    return { gap: gap('deadline', 'judge', file.path, 'the time was up before it was judged; raise `deadline`') };
  try {
    return await judge(file, tools, call);
  } catch (error) {
    const said = error instanceof Error ? error.message : String(error);
    return isUnreadable(error)
      ? { gap: gap('file-unreadable', 'judge', file.path, said) }
      : { gap: gap('crash', 'judge', file.path, `the judge failed on it: ${said}`) };
  }
}

const isUnreadable = (error: unknown): boolean => error instanceof BlueCodeError && error.code === 'path-unreadable';

/** Everything that is executed, begun as soon as it is suspected. */
class Execution {
  readonly gaps: Gap[] = [];
  probes = 0;
  private readonly files: ReadonlyMap<string, SourceFile>;
  private readonly options: SurveyOptions;
  private readonly tools: Tools;
  private readonly call: Call;
  private readonly limit: ReturnType<typeof pLimit>;
  private readonly running: Promise<void>[] = [];
  private readonly evidence = new Map<Suspicion, readonly Evidence[]>();
  private readonly prepared = new Map<HarnessLanguage, Promise<void>>();

  constructor(files: ReadonlyMap<string, SourceFile>, options: SurveyOptions, tools: Tools, call: Call) {
    this.files = files;
    this.options = options;
    this.tools = tools;
    this.call = call;
    this.limit = pLimit(Math.max(1, tools.sandbox.parallelism));
  }

  begin(judged: Judged, suspicions: readonly Suspicion[]): void {
    const worth = suspicions.filter((suspicion) => isInScope(suspicion, this.files));
    if (worth.length === 0) return;
    this.running.push(this.limit(() => this.execute(judged, worth)));
  }

  /** Waits for what runs, then probes hints, in the order of their files, up to the limit. */
  async finish(judged: readonly Judged[]): Promise<ReadonlyMap<Suspicion, readonly Evidence[]>> {
    await Promise.all(this.running);
    let left = MAX_HINTS;
    for (const one of judged) {
      const worth = one.suspicions.filter((it) => it.strength === 'hint' && isInScope(it, this.files));
      // What only execution can find is tried throughout: the run's deadline ends it, and says so.
      const isTried = ({ sink }: Suspicion) => sink.kind === BLIND;
      const hints = worth.filter((it) => !isTried(it)).slice(0, left);
      left -= hints.length;
      this.begin(one, [...hints, ...worth.filter(isTried)]);
    }
    await Promise.all(this.running);
    return this.evidence;
  }

  private async execute(judged: Judged, suspicions: readonly Suspicion[]): Promise<void> {
    try {
      await this.prepare(judged);
      const confirmed: Confirmed = await confirm(judged, suspicions, this.tools, this.call);
      for (const [suspicion, found] of confirmed.evidence) this.evidence.set(suspicion, found);
      this.gaps.push(...confirmed.gaps);
      this.probes += confirmed.probes;
    } catch (error) {
      const reason = error instanceof Error ? error.message : String(error);
      this.gaps.push(gap('crash', 'confirm', judged.file.path, `confirmation failed: ${reason}`));
    }
  }

  /** Looks once for each language whether it can be executed, and records it when it cannot. */
  private prepare({ language }: Judged): Promise<void> {
    const harness = this.tools.languages.harnessOf(language);
    const known = this.prepared.get(harness) ?? this.look(harness);
    this.prepared.set(harness, known);
    return known;
  }

  private async look(language: HarnessLanguage): Promise<void> {
    const ready = await this.tools.sandbox.ready(this.tools.kits[language].harness, this.call);
    const kind = this.options.gapWhenNotReady;
    if (!ready.ok && kind !== undefined) this.gaps.push(gap(kind, 'confirm', language, ready.reason));
  }
}

/** Which of the capped names a file that was not judged holds; all of them where one could not be looked into. */
async function unreadMentions(
  judged: readonly Judged[],
  others: readonly string[],
  tools: Tools,
  call: Call,
): Promise<ReadonlySet<string>> {
  const names = calledNames(
    judged.flatMap((one) => one.suspicions),
    judged.flatMap((one) => one.facts),
  );
  const mentioned = new Set<string>();
  if (names.size === 0) return mentioned;
  const read = new Set(judged.map((one) => one.file.path));
  for (const path of others) {
    if (read.has(path)) continue;
    const text = isOver(tools, call) ? undefined : await readIfPossible(tools, path, call);
    if (text === undefined) return names;
    for (const [word] of text.matchAll(/[A-Za-z_$][\w$]*/g)) if (names.has(word)) mentioned.add(word);
  }
  return mentioned;
}

/** Undefined where the file is gone or may not be read. */
async function readIfPossible(tools: Tools, path: string, call: Call): Promise<string | undefined> {
  try {
    return await tools.read(path, call);
  } catch (error) {
    if (isUnreadable(error)) return undefined;
    throw error;
  }
}
