import { createHash } from 'node:crypto';
import type { Call } from '../contracts/call.ts';
import { BlueCodeError } from '../contracts/errors.ts';
import type { ModuleSource } from '../contracts/judge.ts';
import type { Languages } from '../contracts/languages.ts';
import { importsOf } from './judge/imports.ts';
import { moduleOf } from './judge/judge-file.ts';

/** Characters of lowered modules kept at once: memory is bounded by this, not by the repository. */
const SHELF = 3_000_000;
/** Characters of a module above which it is not followed: what checks or builds a value is short. */
const MAX_MODULE = 64_000;

/**
 * What was read beside a file to judge it: for each path the digest of its text (`unreadable` where there was none), or
 * whether there is such a file, where only that was asked.
 */
export type Reads = Readonly<Record<string, string>>;

export const THERE = 'there';
export const ABSENT = 'absent';
const UNREADABLE = 'unreadable';

export const digestOf = (text: string | undefined): string =>
  text === undefined ? UNREADABLE : createHash('sha256').update(text).digest('hex');

type Reader = (path: string, call: Call) => Promise<string | undefined>;

/** The repository's modules as the judge sees them: found by import, lowered once, forgotten when others come. */
export class Modules {
  private readonly shelf = new Map<string, ModuleSource>();
  private kept = 0;
  /** What was asked on behalf of a file, and what texts were. */
  private readonly asked = new Map<string, Map<string, string>>();
  private readonly digests = new Map<string, string>();
  private readonly languages: Languages;
  private readonly paths: ReadonlySet<string>;
  private readonly read: Reader;

  constructor(languages: Languages, paths: ReadonlySet<string>, read: Reader) {
    this.languages = languages;
    this.paths = paths;
    this.read = read;
  }

  /** The repository path that an import means; undefined when it leads out of the repository. */
  resolve(from: Pick<ModuleSource, 'language' | 'path'>, module: string, name: string | undefined): string | undefined {
    const asked = this.asked.get(from.path) ?? new Map<string, string>();
    this.asked.set(from.path, asked);
    return this.languages.moduleCandidates(from.language, from.path, module, name).find((path) => {
      const isThere = this.paths.has(path);
      asked.set(path, isThere ? THERE : ABSENT);
      return isThere;
    });
  }

  /** The repository modules that a file imports, by path. */
  async importedBy(module: ModuleSource, call: Call): Promise<ReadonlyMap<string, ModuleSource>> {
    const loaded = new Map<string, ModuleSource>();
    for (const { module: specifier, name } of importsOf(module)) {
      const path = this.resolve(module, specifier, name);
      if (path === undefined || path === module.path || loaded.has(path)) continue;
      const source = await this.load(path, call);
      if (source !== undefined) loaded.set(path, source);
    }
    return loaded;
  }

  /** What judging this file has read, once it is judged. What its modules' exports hang on was asked by these. */
  readFor({ path, text }: Pick<ModuleSource, 'path' | 'text'>): Reads {
    const reads = new Map<string, string>();
    const imported = [...(this.asked.get(path) ?? [])].filter(([, state]) => state === THERE).map(([at]) => at);
    for (const from of [path, ...imported]) for (const [at, state] of this.asked.get(from) ?? []) reads.set(at, state);
    for (const at of imported) reads.set(at, this.digests.get(at) ?? THERE);
    return Object.fromEntries(reads.set(path, digestOf(text)));
  }

  /** Keeps a lowered file for those that import it. The one asked for longest ago goes first. */
  keep(module: ModuleSource): void {
    if (this.shelf.has(module.path) || module.text.length > MAX_MODULE) return;
    this.digests.set(module.path, digestOf(module.text));
    this.shelf.set(module.path, module);
    this.kept += module.text.length;
    for (const [path, { text }] of this.shelf) {
      if (this.kept <= SHELF) return;
      this.shelf.delete(path);
      this.kept -= text.length;
    }
  }

  private async load(path: string, call: Call): Promise<ModuleSource | undefined> {
    const known = this.shelf.get(path);
    if (known !== undefined) {
      this.shelf.delete(path);
      this.shelf.set(path, known);
      return known;
    }
    const module = await this.lower(path, call);
    if (module !== undefined) this.keep(module);
    return module;
  }

  private async lower(path: string, call: Call): Promise<ModuleSource | undefined> {
    const text = await this.textOf(path, call);
    this.digests.set(path, digestOf(text));
    const language = this.languages.detect(path, text?.split('\n', 1)[0] ?? '');
    if (text === undefined || text.length > MAX_MODULE || language === undefined) return undefined;
    return this.languages.withProgram({ path, language, text }, moduleOf);
  }

  /** Undefined too where the file may not be read: what imports it is judged all the same, and less surely. */
  private async textOf(path: string, call: Call): Promise<string | undefined> {
    try {
      return await this.read(path, call);
    } catch (error) {
      if (error instanceof BlueCodeError && error.code === 'path-unreadable') return undefined;
      throw error;
    }
  }
}
