import type { Call } from '../contracts/call.ts';
import { BlueCodeError } from '../contracts/errors.ts';
import { type Gap, gap } from '../contracts/gap.ts';
import type { Passage } from '../contracts/passage.ts';
import type { SourceFile } from '../contracts/source-file.ts';
import { type Span, touches } from '../contracts/span.ts';
import type { Suspicion, Unit } from '../contracts/suspicion.ts';
import { advised } from './advice.ts';
import { Consultation } from './consult.ts';
import { isOver, type JudgedFile, passagesInScope, type Tools, tooLate } from './examine.ts';
import { passagesOf } from './extract/passages.ts';
import { judgePassage } from './judge-text/judge-passage.ts';
import { placesIn } from './judge-text/judge-text.ts';
import { lineHashes } from './settle/line-hash.ts';
import type { Survey } from './survey.ts';

/** Undefined: nothing in the file speaks to an assistant. */
type Outcome = JudgedFile | { readonly gap: Gap } | undefined;

const LATE = 'the time was up before all that it says to assistants was judged; raise `deadline`';

/** What judged files of code say, by path. */
type Said = ReadonlyMap<string, readonly Passage[]>;

/** What of a file is to be judged. Of what is no file of instructions only what stands on lines in scope. */
async function passagesIn(
  file: SourceFile,
  text: string,
  spanOf: (start: number, end: number) => Span,
  tools: Tools,
): Promise<readonly Passage[]> {
  const { path, role, language, inScope } = file;
  if (role === 'instruction') return passagesOf(path, role, text);
  if (role === 'code' && language !== undefined)
    return tools.languages.withProgram({ path, language, text }, (program) => passagesInScope(program, file));
  return passagesOf(path, role, text).filter(({ start, end }) => touches(inScope, spanOf(start, end)));
}

/** Passages that are pieces of one unit count as one. */
function unitsOf(path: string, passages: readonly Passage[], spanOf: (start: number, end: number) => Span): Unit[] {
  const units = passages
    .filter(({ hidden }) => hidden === undefined)
    .map(
      ({ name, start, end }): Unit => ({
        path,
        language: 'text',
        kind: 'text',
        qualifiedName: name,
        span: spanOf(start, end),
      }),
    );
  return [...new Map(units.map((unit) => [JSON.stringify(unit), unit])).values()];
}

async function judgeOne(file: SourceFile, inCode: Said, tools: Tools, call: Call): Promise<Outcome> {
  const rules = tools.retrieval.aboutTexts(file.path);
  const known = inCode.get(file.path);
  if (rules.length === 0 || known?.length === 0) return undefined;
  const text = await tools.read(file.path, call);
  if (text === undefined)
    return { gap: gap('file-unreadable', 'judge', file.path, 'the file could not be read again; run the scan again') };
  const places = placesIn(text);
  const spanOf = (start: number, end: number): Span => places({ start, end });
  const passages = known ?? (await passagesIn(file, text, spanOf, tools));
  if (passages.length === 0 && file.role !== 'instruction') return undefined;
  const suspicions: Suspicion[] = [];
  let isLate = false;
  for (const passage of passages) {
    isLate = isOver(tools, call);
    if (isLate) break;
    suspicions.push(...judgePassage(passage, { path: file.path, text, spanOf }, { ...tools, rules }));
  }
  return {
    file,
    language: 'text',
    suspicions,
    gaps: isLate ? [gap('deadline', 'judge', file.path, LATE)] : [],
    lines: text.split('\n').length,
    units: unitsOf(file.path, passages, spanOf),
    constitutions: rules.map(({ id }) => id),
    lineHashes: lineHashes(text, new Set(suspicions.map(({ sink }) => sink.span.startLine))),
  };
}

/** One file's failure is that file's gap, and nothing else's. */
async function judgeSafely(file: SourceFile, inCode: Said, tools: Tools, call: Call): Promise<Outcome> {
  if (isOver(tools, call)) return file.role === 'instruction' ? tooLate(file) : undefined;
  try {
    return await judgeOne(file, inCode, tools, call);
  } catch (error) {
    if (error instanceof BlueCodeError && error.code === 'rule-book-missing') throw error;
    const said = error instanceof Error ? error.message : String(error);
    const isUnreadable = error instanceof BlueCodeError && error.code === 'path-unreadable';
    return isUnreadable
      ? { gap: gap('file-unreadable', 'judge', file.path, said) }
      : { gap: gap('crash', 'judge', file.path, `judging what it says to assistants failed: ${said}`) };
  }
}

/** What the judged files of code were found to say: their trees need not be made again. */
export const saidIn = (judged: readonly JudgedFile[]): Said =>
  new Map(judged.flatMap(({ file, passages }) => (passages === undefined ? [] : [[file.path, passages]])));

/** Judges what files say to assistants. Nothing is executed. A model is asked about files of instructions alone. */
export async function surveyPassages(
  files: readonly SourceFile[],
  inCode: Said,
  tools: Tools,
  call: Call,
): Promise<Survey> {
  const offline: JudgedFile[] = [];
  const gaps: Gap[] = [];
  const consultation = tools.model === undefined ? undefined : new Consultation(tools.model, tools, call);
  for (const file of files) {
    const outcome = await judgeSafely(file, inCode, tools, call);
    if (outcome === undefined) continue;
    if ('gap' in outcome) gaps.push(outcome.gap);
    else {
      offline.push(outcome);
      gaps.push(...outcome.gaps);
      if (file.role === 'instruction') consultation?.begin(outcome);
    }
  }
  const { judged, dropped, ...heard } = advised(offline, await consultation?.finish());
  return {
    judged,
    suspicions: judged.flatMap(({ suspicions }) => suspicions.map((suspicion) => ({ suspicion, evidence: [] }))),
    gaps: [...gaps, ...heard.gaps],
    probes: 0,
    untried: 0,
    dropped,
  };
}

/** A file of code that also speaks to assistants is one judged file. */
function together(code: JudgedFile, text: JudgedFile): JudgedFile {
  return {
    ...code,
    suspicions: [...code.suspicions, ...text.suspicions],
    units: [...code.units, ...text.units],
    constitutions: [...new Set([...code.constitutions, ...text.constitutions])],
    lineHashes: new Map([...code.lineHashes, ...text.lineHashes]),
  };
}

/** Both surveys of one tree. A file that was late or broke twice is one gap. */
export function joinSurveys(code: Survey, texts: Survey): Survey {
  const said = new Map(texts.judged.map((one) => [one.file.path, one]));
  const known = new Set(code.judged.map(({ file }) => file.path));
  const already = new Set(code.gaps.map(({ kind, subject }) => JSON.stringify([kind, subject])));
  return {
    ...code,
    judged: [
      ...code.judged.map((one) => {
        const text = said.get(one.file.path);
        return text === undefined ? one : together(one, text);
      }),
      ...texts.judged.filter(({ file }) => !known.has(file.path)),
    ],
    suspicions: [...code.suspicions, ...texts.suspicions],
    gaps: [...code.gaps, ...texts.gaps.filter(({ kind, subject }) => !already.has(JSON.stringify([kind, subject])))],
    dropped: code.dropped + texts.dropped,
  };
}
