import pLimit from 'p-limit';
import type { Call } from '../../contracts/call.ts';
import { BlueCodeError } from '../../contracts/errors.ts';
import type { Gap } from '../../contracts/gap.ts';
import type { Languages } from '../../contracts/languages.ts';
import type { Base, Repository } from '../../contracts/repository.ts';
import type { Discovery, SkipReason } from '../../contracts/source-file.ts';
import { type Candidate, type Selection, select } from './candidates.ts';
import { type Examined, examine, type Setting } from './examine.ts';
import { gap } from './gap.ts';
import { pathTest } from './globs.ts';
import { readHistory } from './history.ts';

export type DiscoverOptions = {
  readonly scope: 'ai' | 'all';
  /** Judge what changed since; undefined: the whole tree. */
  readonly base: Base | undefined;
  /** Globs: which files are looked at. */
  readonly paths: readonly string[];
  /** Globs: which of them are an AI's. */
  readonly aiPaths: readonly string[];
  /** Lines below this certainty are in no scope `ai`; 0 to 1. */
  readonly aiCertainty: number;
  /** Every file is an instruction, whatever its name. */
  readonly instructions?: boolean;
  /** Files of data are looked at too: they may hold prompts. */
  readonly data?: boolean;
  readonly maxFileBytes: number;
  readonly maxFileLines: number;
  /** The scanned folder relative to the root; all of it when absent. */
  readonly within?: string;
  /** The folder that globs start in, relative to the root; the root when absent. */
  readonly globsFrom?: string;
};

export type DiscoverPorts = { readonly repository: Repository; readonly languages: Languages };

/** Files in work at once: enough to keep a few git processes busy, few enough to hold only some files in memory. */
const CONCURRENCY = 4;

/** What the state of the history takes away. */
async function historyGaps(
  { base, scope, instructions }: DiscoverOptions,
  repository: Repository,
  call: Call,
): Promise<Gap[]> {
  if (instructions === true) return [];
  if (repository.kind === 'none') {
    const why = repository.reason ?? 'there is no git repository';
    return [gap('no-git', 'git', `${why}: code is attributed to AI by marks and paths only, not by commits`)];
  }
  const cut = base?.cutShort;
  if (cut !== undefined) return [gap(scope === 'ai' ? 'history-missing' : 'history-shallow', 'history', cut)];
  if (base !== undefined || !(await repository.shallow(call))) return [];
  const reason =
    'the clone is shallow: lines older than its history are attributed by marks and paths only; fetch-depth: 0 brings all';
  return [gap('history-shallow', 'history', reason)];
}

async function prepare(
  options: DiscoverOptions,
  { repository, languages }: DiscoverPorts,
  candidates: readonly Candidate[],
  call: Call,
): Promise<Setting> {
  const paths = candidates.map(({ path }) => path);
  const { base } = options;
  return {
    scope: options.scope,
    base,
    aiCertainty: options.aiCertainty,
    limits: { maxFileBytes: options.maxFileBytes, maxFileLines: options.maxFileLines },
    isAiPath: pathTest(options.aiPaths, options.globsFrom ?? '', false),
    repository,
    languages,
    history: await readHistory(repository, base, call),
    attributesNow: await repository.attributes(paths, undefined, call),
    attributesAtBase: base ? await repository.attributes(paths, base.commit, call) : new Map(),
  };
}

/** What cannot be found out about one file leaves the others alone. */
async function examineSafely(candidate: Candidate, setting: Setting, call: Call): Promise<Examined> {
  try {
    return await examine(candidate, setting, call);
  } catch (error) {
    if (call.signal.aborted || !(error instanceof BlueCodeError)) throw error;
    const kind = error.code === 'path-unreadable' ? 'file-unreadable' : 'crash';
    return { kind: 'gap', gap: gap(kind, candidate.path, error.message) };
  }
}

function summarise(
  selection: Selection,
  examined: readonly Examined[],
  gaps: readonly Gap[],
  commits: Pick<Discovery, 'baseCommit' | 'headCommit'>,
): Discovery {
  const read = examined.filter((each) => each.kind === 'read');
  const files = read.flatMap(({ file }) => (file ? [file] : []));
  const reasons = [...selection.skipped, ...examined.flatMap((each) => (each.kind === 'skipped' ? [each.reason] : []))];
  const skipped = new Map<SkipReason, number>();
  for (const reason of reasons) skipped.set(reason, (skipped.get(reason) ?? 0) + 1);
  return {
    files,
    gaps: [...gaps, ...examined.flatMap((each) => (each.kind === 'gap' ? [each.gap] : []))],
    skipped,
    selfExclusions: read.flatMap((each) => each.selfExclusions),
    counts: {
      seen: selection.seen,
      seenLines: read.reduce((sum, { lines }) => sum + lines, 0),
      attributed: read.filter(({ isAttributed }) => isAttributed).length,
      notJudged: selection.seen - files.length,
    },
    ...commits,
  };
}

async function discoverAll(options: DiscoverOptions, ports: DiscoverPorts, call: Call): Promise<Discovery> {
  const { base } = options;
  const selection = await select(
    {
      base,
      within: options.within ?? '',
      isWanted: pathTest(options.paths, options.globsFrom ?? '', true),
      maxFileBytes: options.maxFileBytes,
      instructions: options.instructions === true,
      data: options.data === true,
    },
    ports,
    call,
  );
  const gaps = await historyGaps(options, ports.repository, call);
  const headCommit = base?.head ?? (await ports.repository.head(call));
  const commits = { baseCommit: base?.commit, headCommit };
  if (selection.candidates.length === 0) return summarise(selection, [], gaps, commits);
  const setting = await prepare(options, ports, selection.candidates, call);
  const limit = pLimit(CONCURRENCY);
  const examined = await Promise.all(
    selection.candidates.map((candidate) => limit(() => examineSafely(candidate, setting, call))),
  );
  return summarise(selection, examined, gaps, commits);
}

/**
 * Which files are to be judged, in which lines, and why. Nothing in scope is a fine answer; what could not be found out
 * is a gap.
 */
export async function discover(options: DiscoverOptions, ports: DiscoverPorts, call: Call): Promise<Discovery> {
  try {
    return await discoverAll(options, ports, call);
  } catch (error) {
    if (!call.signal.aborted) throw error;
    const stopped = gap(
      'deadline',
      'discover',
      'finding the files to judge was stopped by the deadline or a cancellation',
    );
    const nothing = { candidates: [], skipped: [], seen: 0 };
    return summarise(nothing, [], [stopped], { baseCommit: options.base?.commit, headCommit: options.base?.head });
  }
}
