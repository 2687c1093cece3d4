import { chmodSync, writeFileSync } from 'node:fs';

const PRIVATE = 0o600;

export function spool(path: string, data: Buffer): void {
  writeFileSync(path, data, { mode: PRIVATE });
  chmodSync(path, 0o640);
}
