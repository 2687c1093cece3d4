import { type Form, isPredicate } from './query-forms.ts';

/** What a text must hold for a pattern to match in it: one of these strings, or of these identifiers, or an identifier that fits. */
export type Need =
  | { readonly kind: 'text' | 'word'; readonly choices: readonly string[] }
  | { readonly kind: 'fit'; readonly expression: RegExp };

/** A text, and every identifier in it. */
export type Searched = { readonly text: string; readonly words: ReadonlySet<string> };

/** Nodes whose text is one identifier and nothing else. */
const IDENTIFIERS: ReadonlySet<string> = new Set([
  'identifier',
  'property_identifier',
  'shorthand_property_identifier',
  'field_identifier',
  'type_identifier',
  'package_identifier',
]);

const NONE: ReadonlySet<string> = new Set();

const headOf = (form: Form): string => (form.token === '(' ? (form.items[0]?.token ?? '') : '');

/** The captures that a match is sure to have. */
function certain(form: Form): ReadonlySet<string> {
  if (form.optional || isPredicate(form)) return NONE;
  const inner = form.items.map(certain);
  const [first = NONE, ...rest] = inner;
  const held =
    form.token === '['
      ? [...first].filter((name) => rest.every((names) => names.has(name)))
      : inner.flatMap((names) => [...names]);
  return new Set([...form.captures, ...held]);
}

/** The captures that may be something else than one identifier. */
function uncertainKinds(form: Form, found: Set<string> = new Set()): ReadonlySet<string> {
  if (isPredicate(form)) return found;
  if (!IDENTIFIERS.has(headOf(form)) || form.items.length > 1) for (const name of form.captures) found.add(name);
  for (const item of form.items) uncertainKinds(item, found);
  return found;
}

const predicatesIn = (form: Form): readonly Form[] => (isPredicate(form) ? [form] : form.items.flatMap(predicatesIn));

const ESCAPES: ReadonlyMap<string, string> = new Map([
  ['n', '\n'],
  ['r', '\r'],
  ['t', '\t'],
  ['0', '\0'],
]);

const unquoted = (token: string): string | undefined =>
  token.startsWith('"')
    ? token.slice(1, -1).replace(/\\([\s\S])/g, (_, escaped: string) => ESCAPES.get(escaped) ?? escaped)
    : undefined;

function needOf(predicate: Form, isCertain: (name: string) => boolean, isWord: (name: string) => boolean): Need[] {
  const [name, capture, ...rest] = predicate.items.map(({ token }) => token);
  if (capture === undefined || !isCertain(capture)) return [];
  const choices = rest.flatMap((token) => unquoted(token) ?? []);
  if (choices.length < rest.length) return [];
  if (name === '#eq?' || name === '#any-of?') return [{ kind: isWord(capture) ? 'word' : 'text', choices }];
  if (name === '#match?' && isWord(capture))
    return choices.map((one) => ({ kind: 'fit', expression: new RegExp(one) }));
  return [];
}

/** What a pattern needs, by its own conditions. Too little is fine, too much is not. */
export function needsOf(pattern: Form): readonly Need[] {
  const sure = certain(pattern);
  const mixed = uncertainKinds(pattern);
  return predicatesIn(pattern).flatMap((predicate) =>
    needOf(
      predicate,
      (name) => sure.has(name),
      (name) => !mixed.has(name),
    ),
  );
}

/** Every run of characters that an identifier could be made of, and what is left of it without leading digits. */
const RUN = /[^\s!-#%-/:-@[-^`{-~]+/g;

/** Undefined where identifiers can be spelled in another way than they are called. */
export function searched(text: string): Searched | undefined {
  if (/\\u|\r(?!\n)/.test(text)) return undefined;
  const words = new Set<string>(text.match(RUN));
  for (const word of [...words]) {
    if (/^\d/.test(word)) words.add(word.replace(/^\d+/, ''));
    if (word.includes('$')) for (const part of word.split('$')) words.add(part);
  }
  return { text, words };
}

/** Longer words are not asked: on a text of one word, an expression may take long. */
export const LONGEST_WORD = 500;

export function isMet(need: Need, { text, words }: Searched): boolean {
  switch (need.kind) {
    case 'text':
      return need.choices.some((choice) => text.includes(choice));
    case 'word':
      return need.choices.some((choice) => words.has(choice));
    default:
      for (const word of words) if (word.length > LONGEST_WORD || need.expression.test(word)) return true;
      return false;
  }
}
