import { readFile, readlink } from 'node:fs/promises';
import { z } from 'zod';

/**
 * Who made a container, in words that a later process can check: the boot of the machine, the process, when it began
 * (a process id is reused), and which process ids are meant (a job's container counts its own). Empty: not known here.
 */
export const ownerSchema = z.object({
  boot: z.string(),
  namespace: z.string(),
  pid: z.int().min(1),
  start: z.string(),
});
export type Owner = z.infer<typeof ownerSchema>;

const textOr = async (work: Promise<string>): Promise<string> => {
  try {
    return (await work).trim();
  } catch {
    // No /proc: not Linux. Owners are then told apart by process id and deadline alone.
    return '';
  }
};

/** Field 22 of /proc/PID/stat; the second field may hold spaces and parentheses, so counting begins after the last one. */
const startOf = (stat: string): string => stat.slice(stat.lastIndexOf(')') + 2).split(' ')[19] ?? '';

const readStart = async (pid: number): Promise<string> => startOf(await textOr(readFile(`/proc/${pid}/stat`, 'utf8')));

/** This process. */
export async function thisOwner(): Promise<Owner> {
  const [boot, namespace, start] = await Promise.all([
    textOr(readFile('/proc/sys/kernel/random/boot_id', 'utf8')),
    textOr(readlink('/proc/self/ns/pid')),
    readStart(process.pid),
  ]);
  return { boot, namespace, pid: process.pid, start };
}

const runs = (pid: number): boolean => {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    // Somebody else's process may not be signalled, and is alive.
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
};

/** `unknown`: it cannot be seen from here (another machine sharing the engine, another container); then only the deadline decides. */
export async function lifeOf(owner: Owner, me: Owner): Promise<'alive' | 'gone' | 'unknown'> {
  if (owner.boot === '' || me.boot === '') {
    return owner.boot === me.boot && !runs(owner.pid) ? 'gone' : 'unknown';
  }
  if (owner.boot !== me.boot) return 'gone';
  if (owner.namespace !== me.namespace) return 'unknown';
  if (!runs(owner.pid)) return 'gone';
  return (await readStart(owner.pid)) === owner.start ? 'alive' : 'gone';
}
