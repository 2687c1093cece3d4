import type { LanguageId } from '../contracts/words.ts';

const directoryOf = (path: string): string => path.slice(0, Math.max(0, path.lastIndexOf('/')));

const join = (directory: string, rest: string): string => (directory === '' ? rest : `${directory}/${rest}`);

/** The directory and all above it, nearest first; `''` is the root. */
function ancestorsOf(directory: string): readonly string[] {
  const found = [directory];
  let current = directory;
  while (current !== '') {
    current = directoryOf(current);
    found.push(current);
  }
  return found;
}

const unique = (paths: readonly string[]): readonly string[] => [...new Set(paths)];

const DOTTED = /^[\p{L}\p{N}_.]+$/u;

/** A module's file, or the package it may be. */
const pythonFiles = (base: string): readonly string[] => [`${base}.py`, `${base}/__init__.py`];

/** From a package, a name is as likely a module in it as a value of its `__init__.py`. */
function pythonPaths(base: string, name: string | undefined): readonly string[] {
  const module = base === '' ? ['__init__.py'] : pythonFiles(base);
  const isName = name !== undefined && name !== '*' && DOTTED.test(name);
  return isName ? [...pythonFiles(join(base, name)), ...module] : module;
}

/**
 * Relative imports from the importing file's package; absolute ones from its directory and each directory above it up to the
 * root, which finds `src/` layouts and scripts beside their modules.
 */
function pythonCandidates(fromPath: string, module: string, name: string | undefined): readonly string[] {
  const dots = /^\.*/.exec(module)?.[0].length ?? 0;
  const path = module.slice(dots);
  if (path !== '' && !DOTTED.test(path)) return [];
  const parts = path
    .split('.')
    .filter((part) => part !== '')
    .join('/');
  const directory = directoryOf(fromPath);
  const ancestors = ancestorsOf(directory);
  if (dots === 0) return parts === '' ? [] : unique(ancestors.flatMap((base) => pythonPaths(join(base, parts), name)));
  const base = ancestors[dots - 1];
  if (base === undefined) return [];
  return unique(pythonPaths(parts === '' ? base : join(base, parts), name));
}

const SCRIPT_EXTENSIONS = ['ts', 'tsx', 'mts', 'cts', 'js', 'jsx', 'mjs', 'cjs'] as const;

/** What TypeScript writes when it means its own source. */
const WRITTEN_FOR: ReadonlyMap<string, readonly string[]> = new Map([
  ['js', ['js', 'ts', 'tsx', 'jsx']],
  ['jsx', ['jsx', 'tsx']],
  ['mjs', ['mjs', 'mts']],
  ['cjs', ['cjs', 'cts']],
]);

/** The path that a specifier means, `..` resolved; undefined when it leaves the repository. */
function resolve(directory: string, specifier: string): string | undefined {
  const parts = directory === '' ? [] : directory.split('/');
  for (const part of specifier.split('/')) {
    if (part === '' || part === '.') continue;
    if (part !== '..') parts.push(part);
    else if (parts.pop() === undefined) return undefined;
  }
  return parts.join('/');
}

/** Relative specifiers only: a bare name is a package, and not in the repository. */
function scriptCandidates(fromPath: string, module: string): readonly string[] {
  if (!/^\.{1,2}(?:\/|$)/.test(module)) return [];
  const base = resolve(directoryOf(fromPath), module.replace(/[?#].*$/, ''));
  if (base === undefined) return [];
  const index = SCRIPT_EXTENSIONS.map((extension) => join(base, `index.${extension}`));
  if (base === '' || module.endsWith('/') || /(?:^|\/)\.{1,2}$/.test(module)) return index;
  const extension = base.slice(base.lastIndexOf('.') + 1);
  const stem = base.slice(0, base.length - extension.length);
  const written = WRITTEN_FOR.get(extension)?.map((other) => stem + other);
  if (written !== undefined) return written;
  if (SCRIPT_EXTENSIONS.some((known) => known === extension)) return [base];
  return [...SCRIPT_EXTENSIONS.map((known) => `${base}.${known}`), ...index];
}

/** A header's own text lies in the file of the same name: both are wanted, or nothing could be linked. */
const SOURCES_OF_HEADERS = ['c', 'cc', 'cpp', 'cxx'] as const;
const HEADER = /\.(?:h|hh|hpp|hxx)$/i;

/** An include names a path from the file's own folder, from a folder above it, or from an `include` or `src` beside them. */
function includeCandidates(fromPath: string, module: string): readonly string[] {
  const directories = ancestorsOf(directoryOf(fromPath)).flatMap((base) => [
    base,
    join(base, 'include'),
    join(base, 'src'),
  ]);
  const found = directories.flatMap((directory) => resolve(directory, module) ?? []).filter((path) => path !== '');
  const sources = found
    .filter((path) => HEADER.test(path))
    .flatMap((path) => {
      const stem = path.replace(HEADER, '');
      const beside = stem.replace(/(^|\/)include\//, '$1src/');
      return [stem, beside].flatMap((base) => SOURCES_OF_HEADERS.map((extension) => `${base}.${extension}`));
    });
  return unique([...found, ...sources]);
}

/** Where in the repository an import may lead, most likely first. */
export function moduleCandidatesOf(
  language: LanguageId,
  fromPath: string,
  module: string,
  name: string | undefined,
): readonly string[] {
  if (language === 'python') return pythonCandidates(fromPath, module, name);
  if (language === 'c' || language === 'cpp') return includeCandidates(fromPath, module);
  // Packages of Java and Go are folders, whose files nothing names: what they define is not followed.
  if (language === 'java' || language === 'go') return [];
  return scriptCandidates(fromPath, module);
}
