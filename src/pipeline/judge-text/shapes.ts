import type { Concepts } from './lexicon.ts';
import { personCodeOf } from './person-branches.ts';
import { personWordsOf } from './person-words.ts';

/** What a text looks like, besides its words: found as concepts are, each with the places where it stands. */
export type Shape = { readonly name: string; readonly find: (text: string) => Iterable<number> };

function* matches(text: string, pattern: RegExp): Iterable<number> {
  for (const { index } of text.matchAll(pattern)) yield index;
}

const shape = (name: string, pattern: RegExp): Shape => ({ name, find: (text) => matches(text, pattern) });

/** Pairs of question and answer whose last question waits for the reader's. */
function* openQuestions(text: string): Iterable<number> {
  const turns = [
    ...text.matchAll(
      /(?<![\p{L}\p{N}])([QA]|Question|Answer|Frage|Antwort|Input|Output|User|Assistant|Human|AI)\s?:/gu,
    ),
  ];
  const asks = (turn: RegExpExecArray | undefined): boolean => /^(?:Q|F|I|U|H)/.test(turn?.[1] ?? 'A');
  const last = turns.at(-1);
  if (turns.length < 3 || last === undefined) return;
  if (asks(last) || text.slice(last.index + last[0].length).trim() === '') yield last.index;
}

/** Turns of a conversation, and the marks that models know them by. */
const TURNS =
  /(?:^|\n)[\s>#*-]{0,6}(?:system|assistant|user|human|developer)(?: (?:message|prompt|note|override|update|notice|alert))?\s?\*{0,2}\s?:|<\|[a-z_]{2,20}\|>|\[\/?INST\]|<<\/?SYS>>|<\/?(?:system|assistant|user|instructions?|admin|system[-_](?:prompt|message|reminder)|user_query|data|document|context|tool_(?:result|output))>|###? ?(?:System|Instructions?|New task|Response|Human|Assistant)\b|\[(?:SYSTEM|ADMIN|DEVELOPER|ASSISTANT|AI|LLM|AGENT)\b[^\]\n]{0,40}\]/gi;

const SHAPES: readonly Shape[] = [
  shape('shape-question', /[?？]/g),
  shape('shape-turn', TURNS),
  shape(
    'shape-hidden-comment',
    /<!--|display\s?:\s?none|font-size\s?:\s?[01](?:px|pt)?\b|visibility\s?:\s?hidden|color\s?:\s?(?:#fff|white)|\[\/\/\]: #/gi,
  ),
  shape('shape-markup', /<\/?(?:html|body|p|div|span|h[1-6]|td|tr|table|img|caption|code|title)\b/gi),
  shape(
    'shape-loud',
    /\b(?:[A-Z]{3,}[ -]){1,6}(?:MODE|OVERRIDE|UPDATE|NOTICE|INSTRUCTIONS?|COMMAND|ALERT|PROTOCOL)\b/g,
  ),
  shape('shape-money', /[$€£]\s?\d|\b\d+\s?(?:dollars?|euros?|bucks|USD|EUR|points|tips?)\b/gi),
  shape(
    'shape-encoded',
    /\\[xu][0-9a-f]{2,4}(?:\\[xu][0-9a-f]{2,4}){3,}|%[0-9a-f]{2}(?:%[0-9a-f]{2}){5,}|-(?:[.-]{0,5} [.-]{1,6}){4,}/gi,
  ),
  shape('shape-url', /\bhttps?:\/\/|\bwww\./gi),
  shape('shape-mail', /@[\w-]{1,40}\.[a-z]{2,}/gi),
  shape('shape-parts', /=\s?["'“][^"'”\n]{2,120}["'”]|part \d+ is\b|string \w is\b/gi),
  shape(
    'shape-person',
    /\b[A-Z][a-z]{2,12}'s\b|\b(?:does|did|is|was|of|for|about|with|where|call|contact|find) [A-Z][a-z]{2,12}(?: [A-Z][a-z]{2,12})?\b/g,
  ),
  shape('shape-table', /\|[^|\n]{0,80}\|[^|\n]{0,80}\|/g),
  shape('shape-code', /[;{}]\s*(?:\n|$)|\w\(\w*\)|=>|\bdef \w+\(|\bfunction\b|\breturn\b|\bimport\b|^\s*[$#>] /gm),
  shape('shape-comment', /(?:^|\s)(?:\/\/|#|\/\*|\*|--)\s/gm),
  shape('shape-quote', /["“”«»„`]/g),
  shape('shape-item', /(?:^|\n)\s{0,8}(?:[-*+•]|\d{1,3}[.)])\s/g),
  { name: 'shape-open-question', find: openQuestions },
];

/** Shapes of texts, with those that the words of the concepts tell. */
export function shapesOf(concepts: Concepts): readonly Shape[] {
  const code = personCodeOf(personWordsOf(concepts));
  return [
    ...SHAPES,
    { name: 'shape-decides-by-person', find: code.decides },
    { name: 'shape-only-names-person', find: code.names },
  ];
}

/** Shapes that only the words of a text show. */
export const SHAPES_OF_WORDS = ['shape-repeats', 'shape-blob'] as const;
