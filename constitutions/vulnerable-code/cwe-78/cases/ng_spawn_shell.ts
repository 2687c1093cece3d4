import { spawn } from 'node:child_process';

export interface Archive {
  name: string;
  folder: string;
}

export class Backup {
  constructor(private readonly root: string) {}

  pack(archive: Archive): Promise<number> {
    const parts = ['tar', '-czf', `${this.root}/backup.tgz`, archive.folder];
    const child = spawn(parts.join(' '), { shell: true, stdio: 'ignore' });
    return new Promise((resolve) => child.on('close', (code) => resolve(code ?? 1)));
  }
}
