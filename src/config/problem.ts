import type { z } from 'zod';
import { untrusted, visible } from '../contracts/untrusted.ts';
import { oneOf } from './about.ts';
import { didYouMean, type Setting } from './names.ts';

/** The part of a value that a message quotes. */
const LONGEST_QUOTE = 80;

/** A value from a file or a flag in a message: one line, no hidden characters, not too long. */
export function quoted(value: unknown): string {
  const text = visible(untrusted(typeof value === 'string' ? value : (JSON.stringify(value) ?? String(value))));
  const short = text.length > LONGEST_QUOTE ? `${text.slice(0, LONGEST_QUOTE)}…` : text;
  return typeof value === 'string' ? `"${short}"` : short;
}

/** `, did you mean x?` or nothing. */
export function hint(word: unknown, known: readonly string[]): string {
  const near = typeof word === 'string' ? didYouMean(word, known) : undefined;
  return near === undefined ? '' : `; did you mean ${near}?`;
}

/** The value that an issue is about. */
export function valueAt(root: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>(
    (value, key) => (typeof value === 'object' && value !== null ? Reflect.get(value, key) : undefined),
    root,
  );
}

/**
 * One sentence on what is wrong with a setting.
 * @param label the place and the field, as the reader knows it: `--scope`, `.github/bluecode.yml:3: scope`
 */
export function problem(label: string, setting: Setting, value: unknown, issue: z.core.$ZodIssue): string {
  const inside = issue.path.slice(1);
  if (issue.code === 'unrecognized_keys') {
    return `${label} does not know ${issue.keys.map(quoted).join(', ')}; remove it`;
  }
  if (issue.code === 'invalid_key') return `${label}: ${issue.issues.map((it) => it.message).join(', ')}`;
  if (issue.code === 'custom') return `${label}: ${issue.message}`;
  if (setting.about.secret === true) return `${label} is not usable; it must be ${setting.about.expects}`;
  const at = valueAt(value, inside);
  if (at === undefined) return `${label} is missing; add it`;
  const words = issue.code === 'invalid_value' ? issue.values.map(String) : [];
  const ownMessage = setting.about.form === 'table' && inside.length > 0 ? issue.message : setting.about.expects;
  const expects = words.length > 0 ? oneOf(words) : ownMessage;
  return `${label} is ${quoted(at)}; it must be ${expects}${hint(at, words)}`;
}
