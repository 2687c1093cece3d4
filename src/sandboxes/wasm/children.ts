import { createHash } from 'node:crypto';
import type { Harness } from '../../contracts/sandbox.ts';
import type { WasmFiles } from './files.ts';
import { type Answer, ChildGone, startTalk, type Talk } from './process.ts';

/** Each that has something to load keeps some 30 MB in the child. */
const MOST_HARNESSES = 6;

/** A harness as one child knows it. */
export type Prepared = { readonly talk: Talk; readonly number: number };

/** The child process: started when it is first needed, and again when it is gone. */
export type Children = {
  /** Has the harness loaded, once a child. @throws Error when it cannot be */
  prepare(harness: Harness): Promise<Prepared>;
  machines(): Promise<number>;
  close(): void;
};

const digestOf = (harness: Harness): string => createHash('sha256').update(JSON.stringify(harness)).digest('hex');

/** What the child said; @throws Error when it could not do it */
export function checked({ error, ...answer }: Answer): Omit<Answer, 'error'> {
  if (error !== '') throw new Error(error);
  return answer;
}

type Child = { readonly talk: Talk; readonly harnesses: Map<string, Promise<Prepared>>; loaded: number };

/** Asks for the machine first: a language without one is no fault of the harness. */
async function load({ talk }: Child, harness: Harness, number: number, ahead: number): Promise<Prepared> {
  const { language, modules } = harness;
  checked(await talk.ask({ kind: 'load', language }).answer);
  const { error } = await talk.ask({ kind: 'harness', harness: { number, language, modules }, ahead }).answer;
  if (error !== '') throw new Error(`the harness could not be loaded: ${error}`);
  return { talk, number };
}

/** @param ahead how many machines of a harness are kept ready */
export function createChildren(files: WasmFiles, ahead: number): Children {
  let child: Child | undefined;
  let closed = false;
  const living = (): Child => {
    if (closed) throw new ChildGone('the sandbox was closed');
    if (child === undefined || child.talk.over()) child = { talk: startTalk(files), harnesses: new Map(), loaded: 0 };
    return child;
  };
  const forgetOldest = ({ harnesses, talk }: Child) => {
    const [oldest] = harnesses;
    if (oldest === undefined || harnesses.size < MOST_HARNESSES) return;
    harnesses.delete(oldest[0]);
    oldest[1].then(({ number }) => talk.ask({ kind: 'forget', number }).answer).catch(() => undefined);
  };
  return {
    prepare: async (harness) => {
      const current = living();
      const key = digestOf(harness);
      const known = current.harnesses.get(key);
      if (known !== undefined) return known;
      forgetOldest(current);
      current.loaded += 1;
      const loading = load(current, harness, current.loaded, ahead);
      current.harnesses.set(key, loading);
      loading.catch(() => current.harnesses.delete(key));
      return loading;
    },
    machines: async () => {
      if (child === undefined || child.talk.over()) return 0;
      return (await child.talk.ask({ kind: 'count' }).answer).count ?? 0;
    },
    close: () => {
      closed = true;
      child?.talk.end('the sandbox was closed');
    },
  };
}
