import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

const PACKAGES: Readonly<Record<string, string>> = {
  'web-tree-sitter.wasm': 'web-tree-sitter/web-tree-sitter.wasm',
  'tree-sitter-python.wasm': 'tree-sitter-python/package.json',
  'tree-sitter-javascript.wasm': 'tree-sitter-javascript/package.json',
  'tree-sitter-typescript.wasm': 'tree-sitter-typescript/package.json',
  'tree-sitter-tsx.wasm': 'tree-sitter-typescript/package.json',
  'tree-sitter-c.wasm': 'tree-sitter-c/package.json',
  'tree-sitter-cpp.wasm': 'tree-sitter-cpp/package.json',
  'tree-sitter-java.wasm': 'tree-sitter-java/package.json',
  'tree-sitter-go.wasm': 'tree-sitter-go/package.json',
};

const { resolve } = createRequire(import.meta.url);

/** Where the parsers' files lie before anything is bundled: in the packages they come from. */
export function locateWasm(file: string): string {
  const known = PACKAGES[file];
  if (known === undefined) throw new Error(`no package is known to hold ${file}`);
  return join(dirname(resolve(known)), file);
}
