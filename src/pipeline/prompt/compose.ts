import { createHash } from 'node:crypto';
import type { Composed, Draft, Fenced, ShownLine } from '../../contracts/prompt.ts';
import { untrusted, visible } from '../../contracts/untrusted.ts';

/** Secrets out; as many lines as before. */
export type Mask = (text: string) => Promise<{ readonly text: string; readonly masked: number }>;

/** Hexadecimal digits of a fence: a text cannot hold its own hash. */
const DIGITS = 20;

type Shown = {
  readonly part: Fenced;
  readonly lines: readonly ShownLine[];
  readonly left: number;
  readonly masked: number;
};

/** The beginning of a text, up to the end of a line where there is one. */
function capped(text: string, most: number): string {
  if (text.length <= most) return text;
  const end = text.lastIndexOf('\n', most);
  return text.slice(0, end > 0 ? end : most);
}

/** What looks like the edge of a fence becomes something else: models do not compare words as closely as machines do. */
const unfenced = (line: string): string =>
  line.replace(/<<<+(?=\s*[\w -]*[0-9a-f]{8})/gi, '‹‹‹').replace(/([0-9a-f]{8}[\w -]*)>>>+/gi, '$1›››');

/** Lines end at a line feed and nowhere else, as everything here counts them. */
const readable = (line: string): string =>
  line
    .replace(/\r$/, '')
    .split('\t')
    .map((piece) => visible(untrusted(piece)))
    .join('\t');

async function show(part: Fenced, mask: Mask): Promise<Shown> {
  // Masked before it is cut: half a secret is one too, and no pattern knows it.
  const { text, masked } = await mask(part.text.untrusted);
  const kept = capped(text, part.most);
  const lines = kept
    .split('\n')
    .map((line, at) => ({ number: part.numbers?.[at] ?? 0, text: unfenced(readable(line)) }));
  return { part, lines, left: text.length - kept.length, masked };
}

/**
 * The word that no fenced text can hold. It is made from all of them and not at random, for the same code has to give
 * the same prompt, and with it the remembered answer; to forge it, a text would have to contain its own hash.
 */
const fenceWord = (shown: readonly Shown[]): string =>
  createHash('sha256')
    .update(JSON.stringify(shown.map(({ part, lines }) => [part.name, lines])))
    .digest('hex')
    .slice(0, DIGITS);

function fenced({ part: { name }, lines, left }: Shown, word: string): string {
  const width = String(lines.at(-1)?.number ?? 0).length;
  const body = lines.map(({ number, text }) => (number === 0 ? text : `${String(number).padStart(width)}| ${text}`));
  const rest = left > 0 ? `\n(${left} more characters of ${name} are not shown.)` : '';
  return `<<<${name} ${word}\n${body.join('\n')}\n${name} ${word}>>>${rest}`;
}

/**
 * The one door through which a stranger's text enters a prompt: secrets masked, hidden characters shown as escapes, cut
 * to size, and fenced by a word that the text cannot hold.
 */
export async function compose(draft: Draft, mask: Mask): Promise<Composed> {
  const shown = new Map<Fenced, Shown>();
  for (const part of draft.parts) if ('name' in part) shown.set(part, await show(part, mask));
  const all = [...shown.values()];
  const word = fenceWord(all);
  const texts = draft.parts.map((part) => {
    if ('says' in part) return part.says;
    const one = shown.get(part);
    return one === undefined ? '' : fenced(one, word);
  });
  return {
    prompt: {
      system: draft.system,
      user: texts.join('\n\n'),
      masked: all.reduce((sum, one) => sum + one.masked, 0),
    },
    shown: new Map(all.map(({ part, lines }) => [part.name, lines])),
    cut: all.filter(({ left }) => left > 0).map(({ part }) => part.name),
  };
}
