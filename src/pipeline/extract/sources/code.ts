import type { Anchored, Passage } from '../../../contracts/passage.ts';
import type { Comment, Program } from '../../../contracts/program.ts';
import { align, join, slice } from '../anchored.ts';
import { isProse } from '../prompt-keys.ts';
import { stringsOf } from '../strings.ts';

/** Without one of these nothing in a file of code speaks to an assistant, and nothing is hidden in it. */
const MAY_SPEAK =
  /prompt|instruction|assistant|language model|chatbot|\b(?:ai|llms?|gpt|agents?|claude|copilot|cursor|codex|gemini|messages|role)\b|(?:system|user|human)message|\b(?:ignore|disregard|forget) (?:all|any|the|previous|prior|your|every)/i;
/** Characters that print nothing: what is hidden by them may be. */
const UNPRINTED = /[\p{Cf}\p{Variation_Selector}]|[a-z][\u0370-\u04ff]|[\u0370-\u04ff][a-z]/iu;
const ESCAPE = '\u001b';

/** Whether it is worth parsing once more. */
export const mayInstruct = (text: string): boolean =>
  MAY_SPEAK.test(text) || UNPRINTED.test(text) || text.includes(ESCAPE);

/** Says whom it means: a comment for people is theirs alone. */
const ADDRESSED =
  /\b(?:ai|llms?|gpt|chatgpt|claude|copilot|cursor|codex|gemini|devin)\b[^.\n]{0,40}(?:\b(?:assistants?|agents?|models?|tools?|reviewers?|systems?)\b|[:,])|\b(?:assistants?|agents?|language models?|chatbots?|copilot|claude|chatgpt|llms?)\b[^.\n]{0,60}\b(?:must|should|shall|please|always|never|do not|don['’]t|need to|have to|will)\b|\b(?:ignore|disregard|forget|override)\b[^.\n]{0,30}\b(?:previous|prior|above|earlier|all|your|system)\b[^.\n]{0,30}\b(?:instructions?|prompts?|rules|guidelines)\b|\bsystem prompt\b|\b(?:note|message|instructions?|attention|important)\b[^.\n]{0,20}\b(?:to|for)\b[^.\n]{0,12}\b(?:ai|llms?|assistants?|agents?|models?|copilot|claude)\b|\bif you are an? (?:ai|llm|assistant|agent|language model)\b/i;

/** What begins a line of a comment and says nothing. */
const LEAD = /^[ \t]*(?:\/\*+!?|\*+\/?|\/{2,}!?|#+!?|--+|"{3}|'{3})?[ \t]?/;
const TAIL = /[ \t]*\*+\/[ \t]*$/;

/** A comment's own words, line by line. */
function wordsOf(file: string, { start, end }: Comment): Anchored {
  const pieces: Anchored[] = [];
  let at = start;
  for (const line of file.slice(start, end).split('\n')) {
    const [lead = ''] = LEAD.exec(line) ?? [];
    const body = line.slice(lead.length).replace(TAIL, '').trimEnd();
    if (body !== '') pieces.push(slice(file, at + lead.length, at + lead.length + body.length));
    at += line.length + 1;
  }
  return pieces.length === 0 ? slice(file, start, start) : join(pieces, '\n');
}

/** Comments with nothing but blanks between them are read as one. */
function runsOf({ text, comments }: Program): readonly (readonly Comment[])[] {
  const runs: Comment[][] = [];
  for (const comment of comments().toSorted((a, b) => a.start - b.start)) {
    const run = runs.at(-1);
    const last = run?.at(-1);
    const touches = last !== undefined && /^[ \t]*\r?\n?[ \t]*$/.test(text.slice(last.end, comment.start));
    if (run !== undefined && touches) run.push(comment);
    else runs.push([comment]);
  }
  return runs;
}

const base = { place: 'comment', quoted: false } as const;

/** What a program's comments and docstrings say to assistants, and the prompts that it holds. */
export function codePassages(program: Program): readonly Passage[] {
  const { text } = program;
  const comments = runsOf(program)
    .map((run) => ({
      ...join(
        run.map((one) => wordsOf(text, one)),
        '\n',
      ),
      name: '<comment>',
      ...base,
    }))
    .filter((passage) => isProse(passage.text) && ADDRESSED.test(passage.text));
  const strings = stringsOf(program)
    .filter((one) => isProse(one.text) && (one.kind === 'prompt' || ADDRESSED.test(one.text)))
    .map(({ text: said, start, end, name, kind }): Passage => {
      const piece = align(said, text, start, end);
      return kind === 'prompt'
        ? { ...piece, name, place: 'prompt', quoted: false }
        : { ...piece, name: '<docstring>', ...base };
    });
  return [...comments, ...strings];
}
