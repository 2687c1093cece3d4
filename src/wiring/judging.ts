import pLimit from 'p-limit';
import type { RuleBook } from '../contracts/rule-book.ts';
import { keepYoungHeapSmall } from '../entry/memory.ts';
import type { FolderStore } from '../hosts/folder-store.ts';
import { isOver, type Judging, judge, tooLate } from '../pipeline/examine.ts';
import { type Memory, remembering } from '../pipeline/remember.ts';
import type { ScanPorts } from '../pipeline/scan.ts';
import { VERSION } from '../version.ts';
import type { Assets } from './assets.ts';
import { clock } from './clock.ts';
import { Crew } from './crew.ts';
import type { RetrievalSettings, TreePorts } from './scan-ports.ts';
import { engineOf } from './store.ts';

/** What a scan's judging is made from. */
type Given = {
  readonly ruleBook: RuleBook;
  readonly settings: RetrievalSettings;
  readonly ports: TreePorts;
  /** What is remembered of earlier runs. */
  readonly store: FolderStore | undefined;
};

/** Lends a scan those who judge its files: this thread or several, with what is remembered of earlier runs. */
export async function withJudging<T>(
  assets: Assets,
  given: Given,
  use: (judging: NonNullable<ScanPorts['judging']>) => Promise<T>,
): Promise<T> {
  const { ruleBook, settings, ports, store } = given;
  const { paths, read, executes } = ports;
  const { tasks, rules } = settings;
  const memory = store === undefined ? undefined : await memoryOf(store, assets, given);
  const data = { here: assets.here, ruleBook, settings: { tasks, rules }, executes, paths };
  const crew = new Crew({ program: assets.thread, data, read, clock });
  try {
    return await use((files) => {
      const judging = crew.for(files) ?? alone(ports);
      return memory === undefined ? judging : remembering(judging, memory);
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
    judge: (file, call) =>
      limit(async () => {
        keepYoungHeapSmall();
        return isOver(ports, call) ? tooLate(file) : judge(file, ports, call);
      }),
  };
}

async function memoryOf(store: FolderStore, assets: Assets, given: Given): Promise<Memory> {
  const { ruleBook, settings, ports } = given;
  const { tasks, rules } = settings;
  const { executes, method = 'judge', budget = 0 } = ports;
  const engine = await engineOf(assets.here);
  const salt = JSON.stringify([VERSION, engine, ruleBook.digest, tasks, rules, executes, method, budget]);
  return { store, salt, paths: new Set(ports.paths), read: ports.read };
}
