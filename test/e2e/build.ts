import { execFileSync } from 'node:child_process';
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { root } from '../project/tree.ts';

declare module 'vitest' {
  export interface ProvidedContext {
    /** A folder with what a user of the action gets: `action.yml`, `dist/`, `constitutions/`; no node_modules. */
    readonly product: string;
  }
}

let product: string | undefined;

/** Builds the bundle from the sources as they are, outside the checkout, and tells the tests where. */
export function setup(project: TestProject): void {
  product = mkdtempSync(join(tmpdir(), 'bluecode-product-'));
  execFileSync(process.execPath, [join(root, 'scripts', 'package.ts'), join(product, 'dist')], { stdio: 'inherit' });
  for (const name of ['action.yml', 'constitutions'])
    cpSync(join(root, name), join(product, name), { recursive: true });
  project.provide('product', product);
}

/** Takes the product away again. */
export function teardown(): void {
  if (product !== undefined) rmSync(product, { recursive: true, force: true });
}
