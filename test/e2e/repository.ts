import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { temporaryFolder } from '../support/temporary.ts';

const IDENTITY = {
  GIT_AUTHOR_NAME: 'A Person',
  GIT_AUTHOR_EMAIL: 'person@example.org',
  GIT_COMMITTER_NAME: 'A Person',
  GIT_COMMITTER_EMAIL: 'person@example.org',
  GIT_CONFIG_NOSYSTEM: '1',
};

/** A real git repository in a temporary folder. */
export class TestRepository {
  readonly path: string;

  constructor() {
    this.path = temporaryFolder('e2e');
    this.git('init', '--quiet', '--initial-branch=main');
  }

  git(...args: readonly string[]): string {
    return execFileSync('git', args, {
      cwd: this.path,
      encoding: 'utf8',
      env: { ...process.env, ...IDENTITY, HOME: this.path },
    }).trim();
  }

  write(path: string, text: string): void {
    const file = join(this.path, path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text);
  }

  /** Copies a folder of the checkout, or any other, into the repository. */
  add(from: string, to: string): void {
    cpSync(from, join(this.path, to), { recursive: true });
  }

  commit(message: string): string {
    this.git('add', '--all');
    this.git('commit', '--quiet', '--allow-empty', '--message', message);
    return this.git('rev-parse', 'HEAD');
  }
}

/** A flaw that offline analysis sees at once: text of a request becomes a shell command. */
export const FLAWED = `# SPDX-AI-Disclosure: ai-generated
import os

from flask import Flask, request

app = Flask(__name__)


@app.route("/ping")
def ping():
    return str(os.system("ping -c 1 " + request.args["host"]))
`;

/** The same task without the flaw. */
export const SOUND = `# SPDX-AI-Disclosure: ai-generated
import ipaddress


def checked(host):
    return str(ipaddress.ip_address(host))
`;

/** Two commits: the base, and a change that brings the files. */
export function proposal(files: Readonly<Record<string, string>>): {
  repository: TestRepository;
  base: string;
  head: string;
} {
  const repository = new TestRepository();
  repository.write('README.md', '# Sample\n');
  const base = repository.commit('Begin');
  for (const [path, text] of Object.entries(files)) repository.write(path, text);
  const head = repository.commit('Change');
  return { repository, base, head };
}
