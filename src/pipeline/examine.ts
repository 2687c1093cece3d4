import type { Call, Clock } from '../contracts/call.ts';
import { type Gap, gap } from '../contracts/gap.ts';
import type { CallFact } from '../contracts/judge.ts';
import type { KnownCase } from '../contracts/knowledge.ts';
import type { Languages } from '../contracts/languages.ts';
import type { Model } from '../contracts/model.ts';
import type { Passage } from '../contracts/passage.ts';
import type { Program } from '../contracts/program.ts';
import { isProvedOnly } from '../contracts/rule-book.ts';
import type { HarnessLanguage, Sandbox } from '../contracts/sandbox.ts';
import type { SourceFile } from '../contracts/source-file.ts';
import { touches } from '../contracts/span.ts';
import type { SummaryOf } from '../contracts/summary.ts';
import { BLIND, type Suspicion, type Unit } from '../contracts/suspicion.ts';
import type { LanguageId, VocabularyLanguage } from '../contracts/words.ts';
import { blindSuspicions } from './confirm/blind.ts';
import type { Kits } from './confirm/confirm.ts';
import { extractUnits } from './extract/extract.ts';
import { isModuleIdle } from './extract/idle.ts';
import { mayInstruct, passagesOfCode } from './extract/passages.ts';
import { judgeFile, moduleOf } from './judge/judge-file.ts';
import { mayHoldSinks } from './judge/reach.ts';
import type { Index } from './judge/vocabulary-index.ts';
import { placesIn, type TextJudge } from './judge-text/judge-text.ts';
import type { Modules, Reads } from './modules.ts';
import type { Retrieval } from './retrieve/retrieve.ts';
import { lineHashes } from './settle/line-hash.ts';
import { SPENT, syntaxGaps } from './syntax-gaps.ts';

/** What examining needs from outside. */
export type Tools = {
  readonly languages: Languages;
  readonly modules: Modules;
  readonly retrieval: Retrieval;
  readonly indexOf: (language: VocabularyLanguage) => Index;
  readonly read: (path: string, call: Call) => Promise<string | undefined>;
  readonly sandbox: Sandbox;
  /** Whether anything may be executed: only then can a hint become a finding. */
  readonly executes: boolean;
  readonly kits: Kits;
  /** What judges texts under a task; undefined where nothing was trained for it. */
  readonly classifierOf: TextJudge['classifierOf'];
  /** What the wording of texts says beside it. */
  readonly wording: TextJudge['wording'];
  /** `blind`: nothing is judged; what is tried, with every oracle that its file speaks of, is all there is. */
  readonly method?: 'judge' | 'blind';
  readonly random: () => string;
  readonly clock: Clock;
  /** What one file may cost the judge; by default what its own constant says. */
  readonly budget?: number;
  /** Absent: everything is done offline. */
  readonly model?: Model | undefined;
  /** The labelled cases behind the rules: read where a model is asked, for only it is shown any. */
  readonly knowledge?: () => Promise<readonly KnownCase[]>;
  /** What a rule's labelled cases were condensed into. */
  readonly summaryOf?: SummaryOf | undefined;
  /** Looks that a model must take, and agree with itself, before its word alone may block. */
  readonly votes?: number;
  /** Who judges these files; by default this thread does, one after the other. */
  readonly judging?: (files: readonly SourceFile[]) => Judging | undefined;
};

/** What judging alone needs: a thread of its own can have it. */
export type JudgeTools = Pick<
  Tools,
  'languages' | 'modules' | 'retrieval' | 'indexOf' | 'read' | 'executes' | 'method' | 'budget'
>;

/** Undefined: nothing here can judge this kind of file. */
export type Outcome = Judged | { readonly gap: Gap } | undefined;

/** Files are judged one by one, by whoever it is; how many may be asked for before the first is done. */
export type Judging = { readonly ahead: number; readonly judge: (file: SourceFile, call: Call) => Promise<Outcome> };

/** One judged file, without its text. */
export type JudgedFile = {
  readonly file: SourceFile;
  readonly language: LanguageId | 'text';
  readonly suspicions: readonly Suspicion[];
  readonly gaps: readonly Gap[];
  readonly lines: number;
  readonly units: readonly Unit[];
  /** Ids of the rules that could judge it. */
  readonly constitutions: readonly string[];
  /** Code-scanning fingerprints of the lines that hold sinks. */
  readonly lineHashes: ReadonlyMap<number, string>;
  /** What code says to assistants on lines in scope: taken while its tree was there. */
  readonly passages?: readonly Passage[];
};

/** A judged file of code. */
export type Judged = JudgedFile & {
  readonly language: LanguageId;
  readonly facts: readonly CallFact[];
  /** All that was read for it. */
  readonly reads: Reads;
};

export const isOver = ({ clock }: Pick<Tools, 'clock'>, { signal, deadline }: Call): boolean =>
  signal.aborted || clock.now() >= deadline;

/** What becomes of a file whose turn comes too late. */
export const tooLate = ({ path }: SourceFile): { readonly gap: Gap } => ({
  gap: gap('deadline', 'judge', path, 'the time was up before it was judged; raise `deadline`'),
});

/** Judges one file: its tree lives only in here. */
export async function judge(file: SourceFile, tools: JudgeTools, call: Call): Promise<Outcome> {
  const { language } = file;
  if (language === undefined) return undefined;
  const text = await tools.read(file.path, call);
  if (text === undefined)
    return { gap: gap('file-unreadable', 'judge', file.path, 'the file could not be read again; run the scan again') };
  return tools.languages.withProgram({ path: file.path, language, text }, (program) =>
    judgeProgram(program, file, tools, call),
  );
}

/** Undefined when all that could speak about it only execution proves, and nothing is executed: then it must not count as judged. */
async function judgeProgram(
  program: Program,
  file: SourceFile,
  tools: JudgeTools,
  call: Call,
): Promise<Judged | undefined> {
  const vocabulary = tools.languages.vocabularyOf(program.language);
  const index = tools.indexOf(vocabulary);
  const applicable = tools.retrieval.applicable(file.path, program.language, vocabulary);
  const constitutions = applicable.filter((one) => tools.executes || !isProvedOnly(one));
  if (constitutions.length < applicable.length && constitutions.length === 0) return undefined;
  const module = mayHoldSinks(program, index) ? moduleOf(program) : undefined;
  if (module !== undefined) tools.modules.keep(module);
  const modules = module === undefined ? new Map() : await tools.modules.importedBy(module, call);
  const resolve = tools.modules.resolve.bind(tools.modules);
  const context = { index, constitutions, modules, resolve, budget: tools.budget };
  const { suspicions: judged, facts, spent } = judgeFile(program, module, context);
  const units = extractUnits(program).filter((unit) => touches(file.inScope, unit.span));
  const harness = tools.languages.harnessOf(program.language);
  const executes = tools.executes && harness !== undefined;
  const tried = executes
    ? blindSuspicions(worthTrying(units, program, harness), program.text, harness, tools.retrieval.proves)
    : [];
  const suspicions = tools.method === 'blind' ? tried : [...judged, ...tried];
  const reportable = suspicions.filter(
    ({ sink, strength }) => sink.path === file.path && (strength !== 'hint' || executes),
  );
  const sinkLines = new Set(reportable.flatMap(linesOf));
  return {
    file,
    language: program.language,
    suspicions,
    facts,
    gaps: [...syntaxGaps(program), ...(spent ? [gap('budget', 'judge', file.path, SPENT)] : [])],
    lines: program.text.split('\n').length,
    units,
    constitutions: constitutions.map(({ id }) => id),
    lineHashes: sinkLines.size === 0 ? new Map() : lineHashes(program.text, sinkLines),
    passages: tools.retrieval.aboutTexts(file.path).length === 0 ? [] : passagesInScope(program, file),
    reads: tools.modules.readFor(program),
  };
}

/** What a file of code says to assistants, as far as it stands on lines in scope. */
export function passagesInScope(program: Program, { inScope }: SourceFile): readonly Passage[] {
  if (!mayInstruct(program.text)) return [];
  const spanOf = placesIn(program.text);
  return passagesOfCode(program).filter((passage) => touches(inScope, spanOf(passage)));
}

/** Where a finding may come to stand: at the sink, or at any line of a unit that is tried as a whole. */
function linesOf({ sink, unit: { span } }: Suspicion): readonly number[] {
  if (sink.kind !== BLIND) return [sink.span.startLine];
  return Array.from({ length: span.endLine - span.startLine + 1 }, (_, index) => span.startLine + index);
}

/**
 * Statements that only import, define and name are not executed for themselves: every function's probe executes them
 * too. In C nothing runs outside of functions.
 */
function worthTrying(units: readonly Unit[], program: Program, harness: HarnessLanguage): readonly Unit[] {
  const isModule = ({ kind }: Unit): boolean => kind === 'module';
  const isIdle = harness === 'c' || (units.some(isModule) && isModuleIdle(program));
  return isIdle ? units.filter((unit) => !isModule(unit)) : units;
}
