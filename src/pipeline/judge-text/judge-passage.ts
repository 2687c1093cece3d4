import { type Passage, sourceOf } from '../../contracts/passage.ts';
import type { Constitution } from '../../contracts/rule-book.ts';
import type { Span } from '../../contracts/span.ts';
import type { Suspicion, Unit } from '../../contracts/suspicion.ts';
import { untrusted, visible } from '../../contracts/untrusted.ts';
import type { Task } from '../../contracts/words.ts';
import type { Score } from './classifier.ts';
import { CONSEQUENCES, INSTRUCTION, QUOTED, type TextJudge } from './judge-text.ts';
import { normalise } from './normalise.ts';
import { type Claim, INJECTION, type Level, weighWindow } from './weigh-window.ts';
import { windowsOf } from './windows.ts';
import type { Wording } from './wording.ts';

/** Claims of one task on one passage: a further one tells nobody more. */
const MOST_CLAIMS = 5;
/** Characters of hidden text that are shown beside what hides it, and of what hides it. */
const SHOWN = 300;
const WRITTEN = 120;

export type PassageFile = {
  readonly path: string;
  readonly text: string;
  /** Lines and columns of offsets of the text. */
  readonly spanOf: (start: number, end: number) => Span;
};

type Claimed = Claim & { readonly start: number; readonly end: number };

const overlap = (a: Claimed, b: Claimed): boolean => a.start < b.end && b.start < a.end;
const ORDER: readonly Claim['strength'][] = ['likely', 'possible'];

/** The strongest that do not overlap; of a whole text and its parts the part, for it says where. */
function telling(claims: readonly Claimed[]): readonly Claimed[] {
  const ranked = claims.toSorted(
    (a, b) =>
      ORDER.indexOf(a.strength) - ORDER.indexOf(b.strength) ||
      b.harms - a.harms ||
      b.score - a.score ||
      a.end - a.start - (b.end - b.start) ||
      a.start - b.start,
  );
  const kept: Claimed[] = [];
  for (const one of ranked) if (kept.length < MOST_CLAIMS && !kept.some((other) => overlap(one, other))) kept.push(one);
  return kept;
}

/** Windows that a classifier passes over, and whose wording may do harm all the same. */
function unscored({ text, hidden }: Passage, scored: readonly Score[], wording: Wording): readonly Score[] {
  if (hidden?.payload !== true && !wording.mayHarm(text)) return [];
  const known = new Set(scored.map(({ window: { start, end } }) => `${start}:${end}`));
  return windowsOf(text)
    .filter(({ start, end }) => !known.has(`${start}:${end}`))
    .map((window) => ({ score: Number.NEGATIVE_INFINITY, window, ruleId: '' }));
}

function claimsOf(passage: Passage, task: Task, judge: TextJudge): readonly Claimed[] {
  const classifier = judge.classifierOf(task);
  if (classifier === undefined && task !== INJECTION) return [];
  const scored = classifier?.scores(passage.text) ?? [];
  const wording = judge.wording();
  const scores = task === INJECTION ? [...scored, ...unscored(passage, scored, wording)] : scored;
  const levelOf = (score: number): Level =>
    classifier === undefined || score < classifier.possible ? 0 : score < classifier.likely ? 1 : 2;
  return telling(
    scores.flatMap(({ score, window, ruleId }) => {
      const text = passage.text.slice(window.start, window.end);
      const margin = score - (classifier?.likely ?? Number.POSITIVE_INFINITY);
      const claim = weighWindow({ text, task, score, margin, level: levelOf(score), ruleId, passage }, wording);
      return claim === undefined ? [] : [{ ...claim, ...trimmed(passage.text, window) }];
    }),
  );
}

function trimmed(text: string, { start, end }: Score['window']): Score['window'] {
  const piece = text.slice(start, end);
  const lead = piece.length - piece.trimStart().length;
  return { start: start + lead, end: start + lead + piece.trim().length };
}

const clipped = (text: string, length: number): string =>
  text.length <= length ? text : `${text.slice(0, length).replace(/[\uD800-\uDBFF]$/u, '')}…`;

/** What an assistant would do, and of hidden text what it says. */
function sentenceOf({ hidden }: Passage, said: string, does: string): string {
  if (hidden === undefined) return does;
  return `text hidden ${hidden.says} says "${clipped(visible(untrusted(said.trim())), SHOWN)}": ${does}`;
}

/** Which lines are to go: the constitution's own advice follows. */
function fixOf({ hidden }: Passage, { startLine, endLine }: Span, rule: Constitution): string {
  const lines = startLine === endLine ? `line ${startLine}` : `lines ${startLine} to ${endLine}`;
  const what = hidden === undefined ? `Remove or reword ${lines}.` : `Remove what is hidden in ${lines}.`;
  return rule.fix === '' ? what : `${what} ${rule.fix}`;
}

function suspicionOf(claim: Claimed, passage: Passage, file: PassageFile, rule: Constitution): Suspicion {
  const { path } = file;
  const unit: Unit = {
    path,
    language: 'text',
    kind: 'text',
    qualifiedName: passage.name,
    span: file.spanOf(passage.start, passage.end),
  };
  const said = passage.text.slice(claim.start, claim.end);
  const [start, end] = sourceOf(passage, claim.start, claim.end);
  const span = passage.hidden === undefined ? file.spanOf(start, end) : unit.span;
  const written = passage.hidden === undefined ? said : file.text.slice(passage.start, passage.end);
  return {
    ruleId: rule.id,
    unit,
    entry: unit,
    sink: {
      path,
      span,
      name: INSTRUCTION,
      kind: INSTRUCTION,
      syntax: normalise(said).replace(/\s+/g, ' '),
    },
    source: 'none',
    parameter: undefined,
    flow: [],
    quote: untrusted(clipped(written, passage.hidden === undefined ? QUOTED : WRITTEN)),
    sentence: untrusted(sentenceOf(passage, said, CONSEQUENCES[rule.task] ?? rule.title)),
    fix: fixOf(passage, span, rule),
    strength: claim.strength,
    constantCallers: false,
  };
}

/** What one passage of a file asks of an assistant, under every task that has a rule in force. */
export function judgePassage(passage: Passage, file: PassageFile, judge: TextJudge): readonly Suspicion[] {
  const rules = new Map(judge.rules.map((rule) => [rule.id, rule]));
  const tasks = [...new Set(judge.rules.map(({ task }) => task))];
  return tasks.flatMap((task) =>
    claimsOf(passage, task, judge).flatMap((claim) => {
      const rule = rules.get(claim.ruleId);
      return rule === undefined ? [] : [suspicionOf(claim, passage, file, rule)];
    }),
  );
}
