import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import pLimit from 'p-limit';
import { BlueCodeError } from '../contracts/errors.ts';
import type { RuleBook } from '../contracts/rule-book.ts';
import { createFolderStore, type FolderStore } from '../hosts/folder-store.ts';
import { isOver, type Judging, judge, tooLate } from '../pipeline/examine.ts';
import { type Memory, remembering } from '../pipeline/remember.ts';
import type { ScanPorts } from '../pipeline/scan.ts';
import { VERSION } from '../version.ts';
import type { Assets } from './assets.ts';
import { clock } from './clock.ts';
import { Crew } from './crew.ts';
import { located, pathInside } from './rules.ts';
import type { RetrievalSettings, TreePorts } from './scan-ports.ts';

/** What a scan's judging is made from. */
type Given = {
  readonly ruleBook: RuleBook;
  readonly settings: RetrievalSettings & { readonly cache?: string | undefined };
  readonly ports: TreePorts;
  readonly root: string;
};

/** Lends a scan those who judge its files: this thread or several, with what is remembered of earlier runs. */
export async function withJudging<T>(
  assets: Assets,
  given: Given,
  use: (judging: NonNullable<ScanPorts['judging']>) => Promise<T>,
): Promise<T> {
  const { ruleBook, settings, ports } = given;
  const { paths, read, executes } = ports;
  const { tasks, rules } = settings;
  const store = storeOf(given);
  const memory = store === undefined ? undefined : await memoryOf(store, assets, given);
  const data = { here: assets.here, ruleBook, settings: { tasks, rules }, executes, paths };
  const crew = new Crew({ program: assets.thread, data, read, clock });
  try {
    return await use((files) => {
      const judging = crew.for(files);
      return memory === undefined ? judging : remembering(judging ?? alone(ports), memory);
    });
  } finally {
    await crew.close();
    await store?.trim();
  }
}

/** This thread, one file after the other. */
function alone(ports: TreePorts): Judging {
  const limit = pLimit(1);
  return {
    ahead: 1,
    judge: (file, call) => limit(async () => (isOver(ports, call) ? tooLate(file) : judge(file, ports, call))),
  };
}

/** The folder that the settings name. What is scanned must not be able to bring its own judgements along. */
function storeOf({ settings: { cache }, root }: Given): FolderStore | undefined {
  if (cache === undefined) return undefined;
  const folder = resolve(cache);
  if (pathInside(root, folder) === undefined && pathInside(located(root), located(folder)) === undefined)
    return createFolderStore(folder);
  throw new BlueCodeError(
    'usage',
    `cache: ${cache} lies in what is scanned, which could then say how it was judged; name a folder elsewhere, such as one in RUNNER_TEMP`,
  );
}

async function memoryOf(store: FolderStore, assets: Assets, given: Given): Promise<Memory> {
  const { ruleBook, settings, ports } = given;
  const { tasks, rules } = settings;
  const { executes, method = 'judge', budget = 0 } = ports;
  const engine = await engineOf(assets.here);
  const salt = JSON.stringify([VERSION, engine, ruleBook.digest, tasks, rules, executes, method, budget]);
  return { store, salt, paths: new Set(ports.paths), read: ports.read };
}

/** The digest of the running program: another build may judge otherwise under the same version. */
async function engineOf(here: string): Promise<string> {
  const names = await readdir(here, { recursive: true });
  const hash = createHash('sha256');
  for (const name of names.filter((one) => /[.](?:js|ts|wasm)$/.test(one)).toSorted())
    hash.update(`${name}\n`).update(await readFile(join(here, name)));
  return hash.digest('hex');
}
