import { z } from 'zod';

const patternsSchema = z.array(z.string().min(1)).min(1);

/** `constitutions/wording.yml`: what the wording of a text gives away beside the classifiers. Its head says how patterns are written. */
export const wordingSchema = z.strictObject({
  /** What does harm to an assistant, by the name of the rule under `prompt-injection/` that it speaks for. */
  harms: z.record(z.string().regex(/^[a-z][a-z-]*$/, 'the name of a rule'), patternsSchema),
  /** What no honest rule says: one of these is enough. By the name of the rule as well. */
  grave: z.record(z.string().regex(/^[a-z][a-z-]*$/, 'the name of a rule'), patternsSchema),
  /** No patterns: pieces of text without one of which a text is not looked at closely. */
  hints: z.array(z.string().min(1)).min(1),
  /** Reports, forbids or teaches what it names. */
  told: patternsSchema,
  /** Speaks to whoever reads it. */
  directed: patternsSchema,
  /** What a request has to be about. */
  subjects: z.strictObject({
    attributes: patternsSchema,
    people: patternsSchema,
    decisions: patternsSchema,
    fair: patternsSchema,
    malice: patternsSchema,
  }),
});
export type WordingFile = z.infer<typeof wordingSchema>;

/** What may be written shorter: the rest of a word, words between, a group of which nothing is kept. */
const SHORT = /\\.|\[(?:\\.|[^\]\\])*\]|(?<stem>[a-z]\*)| \.\.(?<words>\d+) |\((?!\?)/g;

function longer(match: string, stem: string | undefined, words: string | undefined): string {
  if (stem !== undefined) return `${stem.slice(0, -1)}\\w*`;
  if (words !== undefined) return `(?: \\S+){0,${words}}? `;
  return match === '(' ? '(?:' : match;
}

/** The source of the regular expression that a pattern stands for. */
export function wordingSource(pattern: string): string {
  const isOpen = pattern.startsWith('*');
  const isStem = /(?<!\\)\*$/.test(pattern);
  const inner = pattern.slice(isOpen ? 1 : 0, isStem ? -1 : undefined).replace(/\|\s+/g, '|');
  const begins = !isOpen && /^[a-z0-9(]/.test(inner);
  const ends = !isStem && /[a-z0-9)?]$/.test(inner);
  const source = inner.replace(SHORT, longer);
  return `${begins ? '\\b' : ''}${source}${ends ? '\\b' : ''}`;
}
