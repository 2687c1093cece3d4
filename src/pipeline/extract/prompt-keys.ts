import type { Place } from '../../contracts/passage.ts';

/** Names whose text a model is given as what it is to do. */
const PROMPT =
  /prompt|instructions?$|^(?:custom_?)?instructions?|system_?message|^system$|^persona$|^preamble$|developer_?message|^role_?definition$|^when_?to_?use$|^rules$|^guidelines$/i;
/** Names of what a tool says of itself to a model. */
const DESCRIPTION = /^(?:description|summary|title|instructions?)$/i;
/** What a chat message says; a message is known by its role beside it. */
const CONTENT = /^(?:content|text|parts)$/i;

/** Whether something of this name is a prompt. `promptTemplate`, `SYSTEM_PROMPT`, `custom-instructions`. */
export const isPromptName = (name: string): boolean => PROMPT.test(name.replaceAll('-', '_')) && !NOT_A_TEXT.test(name);

/** Names of numbers and switches about prompts. */
const NOT_A_TEXT = /tokens?$|length$|count$|size$|_?id$|path$|file$|url$|color|version$|hash$|enabled$/i;

export const isDescriptionName = (name: string): boolean => DESCRIPTION.test(name);
export const isContentName = (name: string): boolean => CONTENT.test(name);

/** Fewer characters than this instruct nobody. */
const SHORTEST = 16;

/** Whether a text is prose: words with blanks between them. */
export const isProse = (text: string): boolean =>
  text.length >= SHORTEST && (/\p{L}\s+\p{L}/u.test(text) || /[\p{Script=Han}\p{Script=Hiragana}]{8}/u.test(text));

/**
 * What the text under these keys is to a model, in a file of data: a prompt by the name of any of its keys, or a
 * description where the file as a whole speaks to assistants.
 */
export function placeOfKeys(keys: readonly string[], instructs: boolean): Place | undefined {
  const names = keys.filter((key) => !/^\d+$/.test(key));
  if (names.some(isPromptName)) return 'prompt';
  const last = names.at(-1) ?? '';
  if (names.length > 1 && isContentName(last) && names.some((name) => /^(?:messages|conversation|chat)$/i.test(name)))
    return 'prompt';
  if (!instructs) return names.includes('mcpServers') && isDescriptionName(last) ? 'description' : undefined;
  return isDescriptionName(last) ? 'description' : 'instructions';
}
