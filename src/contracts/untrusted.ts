import { z } from 'zod';

/**
 * Text that came from the repository, the sandbox or a model. A plain object, so that it can be cloned to a worker, and
 * not a string, so that it cannot slip into a log, a report or a command by accident. Only the escapers open it:
 * `visible` here, and those in `pipeline/report/escape.ts` which build on it.
 */
export type Untrusted = { readonly untrusted: string };

export const untrusted = (text: string): Untrusted => ({ untrusted: text });

/** Characters that print nothing, or change how their neighbours print: controls, format, separators, private use, lone surrogates, fillers. */
const HIDDEN = /[\p{Cc}\p{Cf}\p{Co}\p{Cs}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}]/gu;

const NAMED: Readonly<Record<string, string>> = { '\n': '\\n', '\r': '\\r', '\t': '\\t' };

const showHidden = (text: string): string =>
  text.replace(HIDDEN, (c) => NAMED[c] ?? `\\u{${(c.codePointAt(0) ?? 0).toString(16).toUpperCase()}}`);

/** One line of printable text: every hidden character is shown as an escape, line ends included. */
export const visible = (text: Untrusted): string => showHidden(text.untrusted);

/** Like `visible`, but keeps line ends and tabs: for code blocks. */
export const visibleLines = (text: Untrusted): string =>
  text.untrusted
    .split(/\r\n|\r|\n/)
    .map((line) => line.split('\t').map(showHidden).join('\t'))
    .join('\n');

/** In memory an `Untrusted`, in JSON a string whose hidden characters are shown as escapes. */
export const untrustedText = z.codec(z.string(), z.strictObject({ untrusted: z.string() }), {
  decode: untrusted,
  encode: visible,
});
