import fs from 'node:fs/promises';

export async function remove(path: string): Promise<void> {
  await fs.access(path);
  await fs.unlink(path);
}
