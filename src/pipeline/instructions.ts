import type { Call } from '../contracts/call.ts';
import { BlueCodeError } from '../contracts/errors.ts';
import { type Gap, gap } from '../contracts/gap.ts';
import type { Discovery, SourceFile } from '../contracts/source-file.ts';
import type { Suspicion } from '../contracts/suspicion.ts';
import { advised } from './advice.ts';
import { Consultation } from './consult.ts';
import { isOver, type JudgedFile, type Tools, tooLate } from './examine.ts';
import { passagesOf } from './extract/passages.ts';
import { judgePassage } from './judge-text/judge-passage.ts';
import { judgeText, placesIn, type TextJudge, textUnit } from './judge-text/judge-text.ts';
import { lineHashes } from './settle/line-hash.ts';
import type { Survey } from './survey.ts';

type Outcome = JudgedFile | { readonly gap: Gap };

/** What is hidden in a text is judged as it reads once it is found. */
function judgeHidden(path: string, text: string, judge: TextJudge): readonly Suspicion[] {
  const places = placesIn(text);
  const file = { path, text, spanOf: (start: number, end: number) => places({ start, end }) };
  return passagesOf(path, 'instruction', text)
    .filter(({ hidden }) => hidden !== undefined)
    .flatMap((passage) => judgePassage(passage, file, judge));
}

async function judgeOne(file: SourceFile, tools: Tools, call: Call): Promise<Outcome> {
  const rules = tools.retrieval.aboutTexts(file.path);
  const text = await tools.read(file.path, call);
  if (text === undefined)
    return { gap: gap('file-unreadable', 'judge', file.path, 'the file could not be read again; run the scan again') };
  const judge = { ...tools, rules };
  const suspicions = [...judgeText(file.path, text, judge), ...judgeHidden(file.path, text, judge)];
  return {
    file,
    language: 'text',
    suspicions,
    gaps: [],
    lines: text.split('\n').length,
    units: [textUnit(file.path, text)],
    constitutions: rules.map(({ id }) => id),
    lineHashes: lineHashes(text, new Set(suspicions.map(({ sink }) => sink.span.startLine))),
  };
}

/** One file's failure is that file's gap, and nothing else's. */
async function judgeSafely(file: SourceFile, tools: Tools, call: Call): Promise<Outcome> {
  if (isOver(tools, call)) return tooLate(file);
  try {
    return await judgeOne(file, tools, call);
  } catch (error) {
    if (error instanceof BlueCodeError && error.code === 'rule-book-missing') throw error;
    const said = error instanceof Error ? error.message : String(error);
    return { gap: gap('crash', 'judge', file.path, `the judge failed on it: ${said}`) };
  }
}

/** Judges every file as a text that an assistant is given. Nothing is executed. */
export async function surveyTexts(discovery: Discovery, tools: Tools, call: Call): Promise<Survey> {
  const outcomes = await Promise.all(discovery.files.map((file) => judgeSafely(file, tools, call)));
  const offline = outcomes.flatMap((one) => ('gap' in one ? [] : [one]));
  const consultation = tools.model === undefined ? undefined : new Consultation(tools.model, tools, call);
  for (const one of offline) consultation?.begin(one);
  const advice = advised(offline, await consultation?.finish());
  const { judged } = advice;
  return {
    judged,
    suspicions: judged.flatMap(({ suspicions }) => suspicions.map((suspicion) => ({ suspicion, evidence: [] }))),
    gaps: [...outcomes.flatMap((one) => ('gap' in one ? [one.gap] : [])), ...advice.gaps],
    probes: 0,
    untried: 0,
    dropped: advice.dropped,
  };
}
