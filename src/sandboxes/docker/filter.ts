import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { HarnessLanguage } from '../../contracts/sandbox.ts';
import type { EngineFacts } from './preflight.ts';
import { seccompProfile } from './seccomp.ts';

const PROFILES = {
  python: seccompProfile('python'),
  javascript: seccompProfile('javascript'),
  c: seccompProfile('c'),
} as const satisfies Record<HarnessLanguage, string>;

/**
 * Hands the filter of system calls over as the engine takes it: Docker as text, Podman as a file of the machine that it
 * shares with us, which it reads while a container is created and which is gone afterwards.
 */
export async function withFilter<T>(
  { make }: EngineFacts,
  language: HarnessLanguage,
  use: (filter: string) => Promise<T>,
): Promise<T> {
  if (make === 'docker') return use(PROFILES[language]);
  const folder = await mkdtemp(join(tmpdir(), 'bluecode-filter-'));
  try {
    const path = join(folder, 'seccomp.json');
    await writeFile(path, PROFILES[language], { mode: 0o600 });
    return await use(path);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
