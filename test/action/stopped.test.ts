import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { dockerUnderTest } from '../conformance/docker-under-test.ts';
import { TestRepository } from '../e2e/repository.ts';
import { temporaryFolder } from '../support/temporary.ts';

const docker = dockerUnderTest('an action that is stopped');
const MAIN = join(import.meta.dirname, '..', '..', 'src', 'main.ts');

/** Handlers that take long before they reach their sink: the sandbox is busy for as long as the test needs. */
const SLOW = Array.from(
  { length: 30 },
  (_, i) => `
@app.route('/${i}')
def run_${i}():
    began = time.time()
    while time.time() - began < 1.5:
        pass
    os.system('ping ' + request.args['host'])
`,
).join('');

function repository(): TestRepository {
  const made = new TestRepository();
  made.write('app.py', `import os\nimport time\nfrom flask import Flask, request\n\napp = Flask(__name__)\n${SLOW}`);
  made.commit('Begin');
  return made;
}

type Surroundings = { readonly socket: string; readonly image: string; readonly workspace: string };

/** A step as the runner starts it: in a process of its own, with everything in the environment. */
function step(part: 'action' | 'post', { socket, image, workspace }: Surroundings, run: string): ChildProcess {
  const files = temporaryFolder('stopped');
  const file = (name: string, text = ''): string => {
    writeFileSync(join(files, name), text);
    return join(files, name);
  };
  const source = `import(${JSON.stringify(MAIN)}).then((main) => main.${part}())`;
  return spawn(process.execPath, ['--input-type=module', '-e', source], {
    cwd: workspace,
    stdio: ['ignore', 'pipe', 'pipe'],
    env: {
      PATH: process.env['PATH'] ?? '',
      HOME: files,
      RUNNER_TEMP: files,
      DOCKER_HOST: `unix://${socket}`,
      GITHUB_ACTIONS: 'true',
      GITHUB_WORKSPACE: workspace,
      GITHUB_REPOSITORY: 'org/sample',
      GITHUB_RUN_ID: run,
      GITHUB_OUTPUT: file('output'),
      GITHUB_STEP_SUMMARY: file('summary'),
      GITHUB_EVENT_NAME: 'push',
      GITHUB_EVENT_PATH: file('event.json', '{}'),
      INPUT_SCOPE: 'all',
      INPUT_SANDBOX: 'docker',
      'INPUT_SANDBOX-IMAGE': image,
    },
  });
}

/** What a process printed, and how it ended. */
async function ended(child: ChildProcess): Promise<{ readonly code: number | null; readonly said: string }> {
  let said = '';
  for (const stream of [child.stdout, child.stderr]) stream?.on('data', (part) => (said += String(part)));
  const [code] = await once(child, 'close');
  return { code: typeof code === 'number' ? code : null, said };
}

/** The containers that a process owns: the label holds its number. */
function containersOf({ socket }: Surroundings, pid: number | undefined): readonly string[] {
  const asked = ['--host', `unix://${socket}`, 'ps', '--all', '--format', '{{.ID}} {{.Label "bluecode.owner"}}'];
  const { stdout } = spawnSync('docker', asked, { encoding: 'utf8' });
  return stdout.split('\n').filter((line) => new RegExp(`\\b${pid}\\b`).test(line.slice(line.indexOf(' '))));
}

async function until(holds: () => boolean, milliseconds: number): Promise<boolean> {
  for (const end = performance.now() + milliseconds; performance.now() < end; await pause(200))
    if (holds()) return true;
  return false;
}

if (docker !== undefined) {
  test.each(['SIGTERM', 'SIGKILL'] as const)(
    'an action that ends by %s while code is executed fails, and its last step leaves no container',
    { timeout: 240_000 },
    async (signal) => {
      const surroundings = { socket: docker.socket, image: docker.image, workspace: repository().path };
      const run = `stopped-${process.pid}-${signal}`;
      const child = step('action', surroundings, run);
      const end = ended(child);
      expect(await until(() => containersOf(surroundings, child.pid).length > 0, 90_000), 'no container was made').toBe(
        true,
      );
      child.kill(signal);
      const { code, said } = await end;
      expect(code, said).not.toBe(0);
      const post = await ended(step('post', surroundings, run));
      expect(post.code, post.said).toBe(0);
      expect(containersOf(surroundings, child.pid)).toEqual([]);
    },
  );
}
