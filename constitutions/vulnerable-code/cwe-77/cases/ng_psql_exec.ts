import { execFile } from 'node:child_process';

export function dropRole(database: string, role: string): Promise<boolean> {
  return new Promise((resolve) => {
    execFile('psql', [database, '-c', `DROP ROLE ${role}`], (error) => resolve(error === null));
  });
}
