import type { Call } from '../contracts/call.ts';
import { BlueCodeError } from '../contracts/errors.ts';
import type { Evidence } from '../contracts/evidence.ts';
import { type Gap, gap } from '../contracts/gap.ts';
import { by, inOrder } from '../contracts/order.ts';
import type { Patch } from '../contracts/scan-result.ts';
import type { Discovery, SourceFile } from '../contracts/source-file.ts';
import type { Suspicion } from '../contracts/suspicion.ts';
import { visible } from '../contracts/untrusted.ts';
import { advised, evidenceFor, worthExecuting } from './advice.ts';
import { Consultation } from './consult.ts';
import {
  isOver,
  type Judged,
  type JudgedFile,
  type Judging,
  judge,
  type Outcome,
  type Tools,
  tooLate,
} from './examine.ts';
import { byUrgency, Execution, type ExecutionOptions } from './execution.ts';
import { calledNames, withCallers } from './judge/callers.ts';
import { prove } from './prove.ts';

/** What came of going through all files. */
export type Survey = {
  readonly judged: readonly JudgedFile[];
  readonly suspicions: readonly {
    readonly suspicion: Suspicion;
    readonly evidence: readonly Evidence[];
    readonly patch?: Patch | undefined;
  }[];
  readonly gaps: readonly Gap[];
  readonly probes: number;
  /** Hints and units that were not tried, for there were too many. */
  readonly untried: number;
  /** What a model claimed and could not quote, or what no rule speaks of. */
  readonly dropped: number;
};

export type SurveyOptions = ExecutionOptions & {
  /** Other code files of the repository: read only to learn who else calls. */
  readonly others: readonly string[];
  readonly progress: (text: string) => void;
};

/** extract → retrieve → judge → confirm, file by file; execution runs beside the analysis of the next files. */
export async function survey(discovery: Discovery, options: SurveyOptions, tools: Tools, call: Call): Promise<Survey> {
  const files = new Map(discovery.files.map((file) => [file.path, file]));
  const execution = new Execution(files, options, tools, call);
  const consultation = consultationOf(tools, call);
  const judged: Judged[] = [];
  const gaps: Gap[] = [];
  const code = discovery.files.filter(({ role }) => role === 'code');
  const judging = tools.judging?.(code) ?? { ahead: 1, judge: (file) => judge(file, tools, call) };
  const begin = (file: SourceFile): Promise<Outcome> => {
    options.progress(`judging ${file.path}`);
    return judgeSafely(file, judging, tools, call);
  };
  for await (const outcome of inTurn(code, judging.ahead, begin)) {
    if (outcome === undefined) continue;
    if ('gap' in outcome) {
      gaps.push(outcome.gap);
      continue;
    }
    judged.push(outcome);
    gaps.push(...outcome.gaps);
    execution.begin(outcome, byUrgency(outcome).claimed);
    consultation?.begin(outcome);
  }
  const survey = await conclude({ judged, consultation, execution }, options, tools, call);
  return { ...survey, gaps: [...gaps, ...survey.gaps] };
}

type Course = {
  readonly judged: readonly Judged[];
  readonly consultation: Consultation | undefined;
  readonly execution: Execution;
};

/** Waits for the model and the sandbox, and puts together what they have to say. */
async function conclude(course: Course, options: SurveyOptions, tools: Tools, call: Call): Promise<Survey> {
  const { judged, consultation, execution } = course;
  const advice = advised(judged, await consultation?.finish());
  for (const one of advice.judged) execution.begin(one, worthExecuting(one, advice));
  const evidence = await execution.finish(judged);
  const known = (suspicion: Suspicion) => evidenceFor(suspicion, evidence, advice);
  const proofs = await prove(advice.judged, advice.claims, known, tools, call);
  const given = (suspicion: Suspicion) => known(suspicion).flatMap((piece) => piece.given ?? []);
  const claims = advice.judged.flatMap((one) => one.suspicions);
  const facts = advice.judged.flatMap((one) => one.facts);
  const unread = { names: calledNames(claims, facts, given), others: options.others };
  const mentions = await unreadMentions(unread, advice.judged, tools, call);
  const suspicions = withCallers(claims, facts, (name) => mentions.has(name), given);
  return {
    judged: advice.judged,
    suspicions: suspicions.map(({ suspicion, judged: original }) => ({
      suspicion,
      evidence: [...known(original), ...(proofs.get(original)?.evidence ?? [])],
      patch: proofs.get(original)?.patch,
    })),
    gaps: [
      ...advice.gaps,
      ...[...proofs.values()].flatMap((proof) => proof.gaps),
      ...execution.gaps.toSorted(bySubject),
    ],
    probes: execution.probes,
    untried: execution.untried,
    dropped: advice.dropped,
  };
}

/** A unit that is only tried is not judged, by nobody. */
const consultationOf = (tools: Tools, call: Call): Consultation | undefined =>
  tools.model === undefined || tools.method === 'blind' ? undefined : new Consultation(tools.model, tools, call);

/** Probes end in any order; reports have one. */
const bySubject = inOrder<Gap>(
  by(({ subject }) => visible(subject)),
  by(({ kind }) => kind),
  by(({ reason }) => visible(reason)),
);

/** One file's failure is that file's gap, and nothing else's. */
async function judgeSafely(file: SourceFile, judging: Judging, tools: Tools, call: Call): Promise<Outcome> {
  if (isOver(tools, call)) return tooLate(file);
  try {
    return await judging.judge(file, call);
  } catch (error) {
    const said = error instanceof Error ? error.message : String(error);
    return isUnreadable(error)
      ? { gap: gap('file-unreadable', 'judge', file.path, said) }
      : { gap: gap('crash', 'judge', file.path, `the judge failed on it: ${said}`) };
  }
}

/** What comes of each, in order; as many are begun before the first is done as may be. */
async function* inTurn<T, R>(items: readonly T[], ahead: number, begin: (item: T) => Promise<R>): AsyncGenerator<R> {
  const begun: Promise<R>[] = [];
  for (let at = 0; at < items.length; at++) {
    for (const item of items.slice(begun.length, at + ahead)) begun.push(begin(item));
    const [next] = begun.slice(at, at + 1);
    if (next !== undefined) yield await next;
  }
}

const isUnreadable = (error: unknown): boolean => error instanceof BlueCodeError && error.code === 'path-unreadable';

/** Which of the capped names a file that was not judged holds; all of them where one could not be looked into. */
async function unreadMentions(
  { names, others }: { readonly names: ReadonlySet<string>; readonly others: readonly string[] },
  judged: readonly Judged[],
  tools: Tools,
  call: Call,
): Promise<ReadonlySet<string>> {
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
