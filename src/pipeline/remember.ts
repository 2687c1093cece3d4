import type { Call } from '../contracts/call.ts';
import type { SourceFile } from '../contracts/source-file.ts';
import type { Store } from '../contracts/store.ts';
import type { Judged, Judging } from './examine.ts';
import { ABSENT, digestOf, type Reads, THERE } from './modules.ts';
import { rememberedSchema } from './remembered-schema.ts';

/** Files looked up before the first is found: most of it is waiting for the disk. */
const AHEAD = 16;

export type Memory = {
  readonly store: Store;
  /** All that judging depends on beside the texts: engine, rules, options. */
  readonly salt: string;
  readonly paths: ReadonlySet<string>;
  readonly read: (path: string, call: Call) => Promise<string | undefined>;
};

/** Judges what is not remembered, and remembers it. A file is the same when everything that was read for it is. */
export function remembering(inner: Judging, memory: Memory): Judging {
  const known = new Map<string, Promise<string>>();
  const digest = (path: string, call: Call): Promise<string> => {
    const found = known.get(path) ?? memory.read(path, call).then(digestOf);
    known.set(path, found);
    return found;
  };
  const isSame = async (reads: Reads, call: Call): Promise<boolean> => {
    for (const [path, state] of Object.entries(reads)) {
      const isThere = memory.paths.has(path);
      if (state === ABSENT ? isThere : !isThere) return false;
      if (state !== ABSENT && state !== THERE && (await digest(path, call)) !== state) return false;
    }
    return true;
  };
  return {
    ahead: Math.max(inner.ahead, AHEAD),
    judge: async (file, call) => {
      const text = await digest(file.path, call);
      const key = keyOf(memory.salt, file, text);
      const before = recall(await memory.store.get(key), file);
      if (before?.reads[file.path] === text && (await isSame(before.reads, call))) return before;
      const outcome = await inner.judge(file, call);
      const isJudged = outcome !== undefined && 'reads' in outcome;
      if (isJudged && outcome.reads[file.path] === text) await memory.store.set(key, written(outcome));
      return outcome;
    },
  };
}

const keyOf = (salt: string, { path, language, inScope }: SourceFile, text: string): string =>
  digestOf(JSON.stringify([salt, path, language, inScope, text]));

const written = ({ file: _, lineHashes, ...rest }: Judged): string =>
  JSON.stringify({ ...rest, lineHashes: [...lineHashes] });

/** Undefined where the text is not what was written: then the file is judged. */
function recall(text: string | undefined, file: SourceFile): Judged | undefined {
  if (text === undefined) return undefined;
  try {
    return { file, ...rememberedSchema.parse(JSON.parse(text)) };
  } catch {
    return undefined;
  }
}
