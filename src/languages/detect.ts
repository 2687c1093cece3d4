import type { LanguageId } from '../contracts/words.ts';

const BY_EXTENSION: ReadonlyMap<string, LanguageId> = new Map<string, LanguageId>([
  ['py', 'python'],
  ['pyw', 'python'],
  ['js', 'javascript'],
  ['mjs', 'javascript'],
  ['cjs', 'javascript'],
  ['jsx', 'javascript'],
  ['ts', 'typescript'],
  ['mts', 'typescript'],
  ['cts', 'typescript'],
  ['tsx', 'tsx'],
  ['c', 'c'],
  ['cc', 'cpp'],
  ['cpp', 'cpp'],
  ['cxx', 'cpp'],
  ['c++', 'cpp'],
  ['hh', 'cpp'],
  ['hpp', 'cpp'],
  ['hxx', 'cpp'],
  // C's headers and C++'s: the grammar of C++ reads both.
  ['h', 'cpp'],
  ['java', 'java'],
  ['go', 'go'],
]);

/** Programs that a `#!` line may name, with the language they run. */
const INTERPRETERS: readonly (readonly [RegExp, LanguageId])[] = [
  [/^(?:python|pypy)[\d.]*$/, 'python'],
  [/^(?:node|nodejs|bun)$/, 'javascript'],
  [/^(?:ts-node|tsx|deno)$/, 'typescript'],
];

/** Lower case, without the dot; the whole name where a file has no extension (`Makefile`, `.gitignore`). */
export function extensionOf(path: string): string {
  const name = path.slice(path.lastIndexOf('/') + 1).toLowerCase();
  return name.slice(name.lastIndexOf('.') + 1);
}

/** `#!/usr/bin/env -S python3 -u` names `python3`. */
function interpreterOf(firstLine: string): string | undefined {
  if (!firstLine.startsWith('#!')) return undefined;
  const words = firstLine.slice(2).trim().split(/\s+/);
  const names = words.map((word) => word.slice(word.lastIndexOf('/') + 1));
  if (names[0] !== 'env') return names[0];
  return names.slice(1).find((name) => !name.startsWith('-') && !name.includes('='));
}

/** Declarations only (`.d.ts`, `.pyi`): nothing in them runs. */
const DECLARATIONS = /\.d\.(?:[^./]+\.)?[cm]?ts$/i;

/** By extension; a file that has none, by its `#!` line. */
export function detectLanguage(path: string, firstLine: string): LanguageId | undefined {
  if (DECLARATIONS.test(path)) return undefined;
  const known = BY_EXTENSION.get(extensionOf(path));
  if (known !== undefined && path.includes('.')) return known;
  if (path.slice(path.lastIndexOf('/') + 1).includes('.')) return undefined;
  const interpreter = interpreterOf(firstLine);
  if (interpreter === undefined) return undefined;
  return INTERPRETERS.find(([pattern]) => pattern.test(interpreter))?.[1];
}
