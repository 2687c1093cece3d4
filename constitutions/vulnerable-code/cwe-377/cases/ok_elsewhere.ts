import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const FOLDER = '/srv/snapshots';

export function snapshot(name: 'front' | 'back', image: Buffer): string {
  const target = join(FOLDER, name === 'front' ? 'front.png' : 'back.png');
  writeFileSync(target, image);
  return existsSync('/tmp/snapshots') ? '/tmp/snapshots' : target;
}
