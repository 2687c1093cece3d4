import { execSync, spawn } from 'node:child_process';

const SCRIPTS: Record<string, string> = {
  clean: 'rm -rf build && mkdir build',
  test: 'npm test | tee test.log',
};

export function usageOf(pid: string): string {
  const id = Number.parseInt(pid, 10);
  if (!Number.isSafeInteger(id)) {
    throw new RangeError('pid must be a number');
  }
  return execSync(`ps -o rss= -p ${id} | head -n 1`).toString().trim();
}

export function runScript(name: 'clean' | 'test'): void {
  const script = SCRIPTS[name];
  if (script !== undefined) {
    spawn(script, { shell: true, stdio: 'inherit' });
  }
}
