import { execFile } from 'node:child_process';

export function countRole(database: string, role: string): Promise<boolean> {
  const script = "SELECT count(*) FROM pg_roles WHERE rolname = :'role'";
  return new Promise((resolve) => {
    execFile('psql', [`--dbname=${database}`, '-v', `role=${role}`, '-c', script], (error) => resolve(error === null));
  });
}

export function limit(database: string, rows: string): void {
  execFile('psql', [database, '-c', `ALTER SYSTEM SET max_connections = ${Number(rows)}`]);
}
