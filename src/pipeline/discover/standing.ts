import type { Attributes } from '../../contracts/repository.ts';
import type { SkipReason } from '../../contracts/source-file.ts';
import type { Header } from './header.ts';
import type { SourceContent } from './source-text.ts';

/** What is known of a file at one moment. */
export type Snapshot = {
  readonly attributes: Attributes;
  readonly content: Pick<SourceContent, 'binary' | 'lines' | 'encoding'> | undefined;
  readonly bytes: number;
  readonly header: Header | undefined;
};

export type Limits = { readonly maxFileBytes: number; readonly maxFileLines: number };

export const isTooLarge = (snapshot: Snapshot, limits: Limits): boolean =>
  snapshot.bytes > limits.maxFileBytes || (snapshot.content?.lines ?? 0) > limits.maxFileLines;

type Exclusion = { readonly reason: SkipReason; readonly mark: string };

/** Everything that would take a file out of sight, as it stands in one snapshot. */
function exclusions({ attributes, content, header }: Snapshot): readonly Exclusion[] {
  const all: (Exclusion | false)[] = [
    attributes.vendored && { reason: 'vendored', mark: 'linguist-vendored' },
    attributes.generated && { reason: 'generated', mark: 'linguist-generated' },
    (content?.binary ?? false) && { reason: 'binary', mark: 'binary content' },
    header?.generator !== undefined && { reason: 'generated', mark: header.generator },
  ];
  return all.filter((each) => each !== false);
}

type Standing = {
  /** Why the file is left alone, by what stood before the change. */
  readonly skip: SkipReason | undefined;
  /** Marks of the change on itself, which do not count. */
  readonly selfMarks: readonly string[];
};

/** A claim of human authorship, and the removal of an AI mark, take nothing out of sight, but the reader should know. */
function quietMarks(now: Snapshot, before: Snapshot | undefined): readonly string[] {
  const claimed = now.header?.human !== undefined && before?.header?.human === undefined ? [now.header.human] : [];
  const still = new Set((now.header?.marks ?? []).map(({ signal }) => signal));
  const removed = (before?.header?.marks ?? []).filter(({ signal }) => !still.has(signal));
  return [...claimed, ...removed.map(({ detail }) => `removed: ${detail}`)];
}

/**
 * What a change says about itself can bring a file in, never take it out: what excludes must have stood at the base.
 * @param before the file at the base, with the base's attributes; undefined without a base
 */
export function weighExclusions(now: Snapshot, before: Snapshot | undefined, hasBase: boolean): Standing {
  const present = exclusions(now);
  if (!hasBase) return { skip: present[0]?.reason, selfMarks: [] };
  const stood = before ? exclusions(before) : [];
  const skip = present.find(({ reason }) => stood.some((each) => each.reason === reason))?.reason;
  if (skip !== undefined) return { skip, selfMarks: [] };
  return { skip: undefined, selfMarks: [...present.map(({ mark }) => mark), ...quietMarks(now, before)] };
}
