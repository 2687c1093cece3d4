import type { Call } from '../../contracts/call.ts';
import type { Base, Repository } from '../../contracts/repository.ts';
import type { Attribution } from '../../contracts/source-file.ts';
import type { LineRange } from '../../contracts/span.ts';
import { untrusted } from '../../contracts/untrusted.ts';
import { type CommitMark, markCommit } from './commit-mark.ts';
import { intersect, rangesOf, subtract } from './line-ranges.ts';

/** What the history says about files of today. */
export type History = {
  /** Attributions of a file's lines to AI commits. @param lines those that may have any: changed ones, or all */
  attribute(path: string, lines: readonly LineRange[], call: Call): Promise<readonly Attribution[]>;
  /** The same for a file that is too large to blame: whole, and only as a sign that an AI touched it. */
  touched(path: string): readonly Attribution[];
};

type Collected = {
  readonly marks: Map<string, CommitMark>;
  /** How often each path was touched, by anyone. */
  readonly touches: Map<string, number>;
  /** The AI commits that touched a path. */
  readonly aiTouches: Map<string, string[]>;
  readonly moves: Map<string, Set<string>>;
};

function push<T>(lists: Map<string, T[]>, key: string, item: T): void {
  const list = lists.get(key);
  if (list) list.push(item);
  else lists.set(key, [item]);
}

async function collect(repository: Repository, base: Base | undefined, call: Call): Promise<Collected> {
  const collected: Collected = { marks: new Map(), touches: new Map(), aiTouches: new Map(), moves: new Map() };
  for await (const commit of repository.commits(base, call)) {
    const mark = markCommit(commit);
    if (mark) collected.marks.set(commit.id, mark);
    for (const path of commit.paths) {
      collected.touches.set(path, (collected.touches.get(path) ?? 0) + 1);
      if (mark) push(collected.aiTouches, path, commit.id);
    }
    for (const { from, to } of commit.moves ?? []) {
      collected.moves.set(from, (collected.moves.get(from) ?? new Set()).add(to));
    }
  }
  return collected;
}

/** Paths that may hold lines of an AI commit: those one touched, and all places they were moved to since. */
function suspectPaths({ aiTouches, moves }: Collected): ReadonlySet<string> {
  const suspects = new Set(aiTouches.keys());
  // A set visits what is added to it while it is walked.
  for (const path of suspects) for (const to of moves.get(path) ?? []) suspects.add(to);
  return suspects;
}

const toAttribution = (mark: CommitMark, commit: string, lines?: readonly LineRange[]): Attribution => ({
  signal: mark.signal,
  ...(mark.agent === undefined ? {} : { agent: mark.agent }),
  certainty: mark.certainty,
  ...(lines === undefined ? {} : { lines: [...lines] }),
  commit,
  detail: untrusted(mark.detail),
});

async function uncommittedLines(
  repository: Repository,
  call: Call,
): Promise<ReadonlyMap<string, readonly LineRange[]>> {
  const head = await repository.head(call);
  const changes = head === undefined ? [] : await repository.changes({ commit: head, head }, call);
  return new Map(changes.map(({ path, lines }) => [path, lines]));
}

/**
 * Reads the history once. A file's lines come from its blame; a file that one AI commit made and nobody touched since
 * needs none, which spares the most in repositories that an AI wrote.
 */
export async function readHistory(repository: Repository, base: Base | undefined, call: Call): Promise<History> {
  const collected = await collect(repository, base, call);
  const { marks, touches, aiTouches, moves } = collected;
  const suspects = suspectPaths(collected);
  const arrived = new Set([...moves.values()].flatMap((targets) => [...targets]));
  const isWhole = marks.size > 0 && !(await repository.shallow(call));
  const uncommitted = marks.size > 0 ? await uncommittedLines(repository, call) : new Map<string, LineRange[]>();

  const onlyCommit = (path: string): string | undefined =>
    isWhole && touches.get(path) === 1 && !arrived.has(path) ? aiTouches.get(path)?.[0] : undefined;

  return {
    async attribute(path, lines, call) {
      if (!suspects.has(path) || lines.length === 0) return [];
      const only = onlyCommit(path);
      const written =
        only === undefined
          ? rangesOf(await repository.blame(path, base, call))
          : new Map([[only, subtract(lines, uncommitted.get(path) ?? [])]]);
      return [...written].flatMap(([commit, ranges]): Attribution[] => {
        const mark = marks.get(commit);
        const own = intersect(ranges, lines);
        return mark && own.length > 0 ? [toAttribution(mark, commit, own)] : [];
      });
    },
    touched: (path) =>
      (aiTouches.get(path) ?? []).flatMap((commit) => {
        const mark = marks.get(commit);
        return mark ? [toAttribution(mark, commit)] : [];
      }),
  };
}
