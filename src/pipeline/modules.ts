import type { Call } from '../contracts/call.ts';
import { BlueCodeError } from '../contracts/errors.ts';
import type { ModuleSource } from '../contracts/judge.ts';
import type { Languages } from '../contracts/languages.ts';
import { importsOf } from './judge/imports.ts';
import { moduleOf } from './judge/judge-file.ts';

/** Characters of lowered modules kept at once: memory is bounded by this, not by the repository. */
const SHELF = 1_500_000;
/** Characters of a module above which it is not followed: what checks or builds a value is short. */
const MAX_MODULE = 64_000;

type Reader = (path: string, call: Call) => Promise<string | undefined>;

/** The repository's modules as the judge sees them: found by import, lowered once, forgotten when others come. */
export class Modules {
  private readonly shelf = new Map<string, ModuleSource>();
  private kept = 0;
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
    return this.languages.moduleCandidates(from.language, from.path, module, name).find((path) => this.paths.has(path));
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

  /** Keeps a lowered file for those that import it. The one asked for longest ago goes first. */
  keep(module: ModuleSource): void {
    if (this.shelf.has(module.path) || module.text.length > MAX_MODULE) return;
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
