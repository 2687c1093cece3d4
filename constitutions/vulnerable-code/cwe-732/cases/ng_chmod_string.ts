import { chmodSync, writeFileSync } from 'node:fs';

const SHARED = 0o666;

export function spool(path: string, data: Buffer): void {
  writeFileSync(path, data);
  chmodSync(path, SHARED);
}
