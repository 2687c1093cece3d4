import { z } from 'zod';
import type { Gap } from './gap.ts';
import { type LineRange, lineRangeSchema } from './span.ts';
import { untrustedText } from './untrusted.ts';
import type { LanguageId, Role } from './words.ts';

/** Why a file, or some of its lines, is held to be AI-generated. */
export const attributionSchema = z.strictObject({
  /** Which table row matched: `header:spdx`, `commit:author`, `commit:trailer`, `gitattributes`, `ai-paths`, … */
  signal: z.string(),
  /** The agent named by the signal, where it names one. */
  agent: z.string().optional(),
  /** 0 to 1; the figures of `docs/attribution.md`. */
  certainty: z.number().min(0).max(1),
  /** Absent: the whole file. */
  lines: z.array(lineRangeSchema).optional(),
  /** The commit that carries the signal, 40 hexadecimal digits. */
  commit: z.string().optional(),
  /** The text that matched. */
  detail: untrustedText.optional(),
});
export type Attribution = z.infer<typeof attributionSchema>;

/** A file to judge: it has at least one line in scope. */
export type SourceFile = {
  /** Relative to the root, `/` between parts. */
  readonly path: string;
  readonly role: Role;
  readonly language: LanguageId | undefined;
  readonly attributions: readonly Attribution[];
  /** Lines that count: attributed under `scope: ai`, and changed where there is a base. */
  readonly inScope: readonly LineRange[];
};

export const SKIP_REASONS = [
  'binary',
  'vendored',
  'generated',
  'too-large',
  'not-a-file',
  'unsupported',
  'excluded',
] as const;
export type SkipReason = (typeof SKIP_REASONS)[number];

/** A mark the change put on itself to be left alone; it is judged all the same, and the mark reported. */
export type SelfExclusion = { readonly path: string; readonly mark: string };

/** What discover hands on. */
export type Discovery = {
  /** Files with a line in scope, sorted by path. */
  readonly files: readonly SourceFile[];
  readonly gaps: readonly Gap[];
  readonly skipped: ReadonlyMap<SkipReason, number>;
  readonly selfExclusions: readonly SelfExclusion[];
  readonly counts: {
    /** Files looked at: changed ones when there is a base, else all. */
    readonly seen: number;
    readonly seenLines: number;
    /** Of those, files with an attribution at or above `ai-certainty`. */
    readonly attributed: number;
    /** Seen and in no scope. */
    readonly notJudged: number;
  };
  readonly baseCommit: string | undefined;
  readonly headCommit: string | undefined;
};
