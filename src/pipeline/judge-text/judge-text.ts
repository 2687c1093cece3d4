import type { Constitution } from '../../contracts/rule-book.ts';
import type { Span } from '../../contracts/span.ts';
import type { Suspicion, Unit } from '../../contracts/suspicion.ts';
import { untrusted } from '../../contracts/untrusted.ts';
import type { Task } from '../../contracts/words.ts';
import type { Classifier, Score } from './classifier.ts';
import { normalise } from './normalise.ts';
import type { Window } from './windows.ts';
import type { Wording } from './wording.ts';

/** The kind of sink of a claim about a text: the words themselves. */
export const INSTRUCTION = 'instruction';

/** What the whole file is called among units. */
const WHOLE = '<text>';

/** Claims of one task on one file: beyond, a further one tells nobody more. */
const MOST_CLAIMS = 20;
/** Characters of a text that are quoted. */
export const QUOTED = 400;

export type TextJudge = {
  /** Undefined where no classifier was trained for the task. */
  readonly classifierOf: (task: Task) => Classifier | undefined;
  /** What wording says beside it. @throws BlueCodeError rule-book-missing */
  readonly wording: () => Wording;
  /** Rules about texts that are in force for this file. */
  readonly rules: readonly Constitution[];
};

/** What an assistant would do. */
export const CONSEQUENCES: Readonly<Partial<Record<Task, string>>> = {
  'prompt-injection': 'an assistant that reads this may follow it instead of its user',
  'malicious-instruction': 'an assistant that follows this builds something that harms others',
  'bias-instruction': 'an assistant that follows this decides about people by what they are',
};

/** Finds the places of a text by lines and columns, 1-based, in UTF-16. */
export function placesIn(text: string): (window: Window) => Span {
  const starts = [0, ...[...text.matchAll(/\n/g)].map(({ index }) => index + 1)];
  const at = (offset: number): { readonly line: number; readonly column: number } => {
    let low = 0;
    let high = starts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((starts[middle] ?? 0) <= offset) low = middle;
      else high = middle - 1;
    }
    return { line: low + 1, column: offset - (starts[low] ?? 0) + 1 };
  };
  return ({ start, end }) => {
    const [from, to] = [at(start), at(end)];
    return { startLine: from.line, startColumn: from.column, endLine: to.line, endColumn: to.column };
  };
}

/** The window without the blanks around it. */
function trimmed(text: string, { start, end }: Window): Window {
  const piece = text.slice(start, end);
  const lead = piece.length - piece.trimStart().length;
  return { start: start + lead, end: start + lead + piece.trim().length };
}

const overlap = (a: Window, b: Window): boolean => a.start < b.end && b.start < a.end;

/** The strongest windows that do not overlap; of a whole text and its parts the part, for it says where. */
function telling(scores: readonly Score[]): readonly Score[] {
  const length = ({ window: { start, end } }: Score): number => end - start;
  const ranked = scores.toSorted(
    (a, b) => b.score - a.score || length(a) - length(b) || a.window.start - b.window.start,
  );
  const kept: Score[] = [];
  for (const one of ranked) {
    if (kept.length < MOST_CLAIMS && kept.every(({ window }) => !overlap(window, one.window))) kept.push(one);
  }
  return kept;
}

/** The unit that a file of instructions is. */
export const textUnit = (path: string, text: string): Unit => ({
  path,
  language: 'text',
  kind: 'text',
  qualifiedName: WHOLE,
  span: placesIn(text)({ start: 0, end: text.length }),
});

/** What the texts of a file ask for, judged under every task that has a classifier and a rule in force. */
export function judgeText(
  path: string,
  text: string,
  { classifierOf, rules }: Pick<TextJudge, 'classifierOf' | 'rules'>,
): readonly Suspicion[] {
  const unit = textUnit(path, text);
  const spanOf = placesIn(text);
  const tasks = [...new Set(rules.map(({ task }) => task))];
  return tasks.flatMap((task) => {
    const classifier = classifierOf(task);
    if (classifier === undefined) return [];
    const inForce = new Map(rules.filter((rule) => rule.task === task).map((rule) => [rule.id, rule]));
    return telling(classifier.scores(text, classifier.possible)).flatMap(({ score, window, ruleId }): Suspicion[] => {
      const rule = inForce.get(ruleId);
      if (rule === undefined) return [];
      const place = trimmed(text, window);
      const quote = text.slice(place.start, place.end);
      return [
        {
          ruleId,
          unit,
          entry: unit,
          sink: {
            path,
            span: spanOf(place),
            name: INSTRUCTION,
            kind: INSTRUCTION,
            syntax: normalise(quote).replace(/\s+/g, ' '),
          },
          source: 'none',
          parameter: undefined,
          flow: [],
          quote: untrusted(quote.length > QUOTED ? `${quote.slice(0, QUOTED)}…` : quote),
          sentence: untrusted(CONSEQUENCES[task] ?? rule.title),
          strength: score >= classifier.likely ? 'likely' : 'possible',
          constantCallers: false,
        },
      ];
    });
  });
}
