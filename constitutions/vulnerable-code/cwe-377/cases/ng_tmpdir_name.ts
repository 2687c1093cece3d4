import { writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

export function snapshot(image: Buffer): string {
  const target = join(tmpdir(), 'snapshot.png');
  writeFileSync(target, image);
  return target;
}
