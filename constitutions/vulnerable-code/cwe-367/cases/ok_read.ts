import fs from 'node:fs';

export function settings(path: string): string | undefined {
  if (!fs.existsSync(path)) return undefined;
  return fs.readFileSync(path, 'utf8');
}
