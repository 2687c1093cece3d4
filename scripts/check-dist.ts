/** Builds `dist/` anew in a temporary folder and compares it, byte for byte, with the one that is committed. */
import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = dirname(dirname(fileURLToPath(import.meta.url)));

const files = (folder: string): ReadonlyMap<string, Buffer> =>
  new Map(
    readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name))
      .map((path) => [relative(folder, path), readFileSync(path)]),
  );

const fresh = mkdtempSync(join(tmpdir(), 'bluecode-dist-'));
try {
  execFileSync(process.execPath, [join(root, 'scripts', 'package.ts'), fresh], { stdio: 'inherit' });
  const dist = join(root, 'dist');
  const committed = existsSync(dist) ? files(dist) : new Map<string, Buffer>();
  const built = files(fresh);
  const names = [...new Set([...committed.keys(), ...built.keys()])].sort();
  const different = names.filter((name) => {
    const [a, b] = [committed.get(name), built.get(name)];
    return a === undefined || b === undefined || !a.equals(b);
  });
  for (const name of different) console.error(`dist/${name} is not what the sources give`);
  if (different.length > 0) {
    console.error('run "npm run package" and commit dist/');
    process.exitCode = 1;
  } else console.log(`dist/ is what the sources give: ${names.length} files`);
} finally {
  rmSync(fresh, { recursive: true, force: true });
}
