/**
 * `npm test`: gives the tests a Docker engine and the sandbox image, then runs vitest with the arguments it is given.
 * An engine that answers is used as it is; where there is none and the machine could run one (root, dockerd), a private
 * one is started and ended again. Where neither is so, the Docker tests skip and say why; with CI=true they fail.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const image = 'bluecode-sandbox:test';

const works = (program: string, ...args: readonly string[]): boolean =>
  spawnSync(program, args, { stdio: 'ignore' }).status === 0;

const script = (name: string, ...args: readonly string[]): boolean =>
  spawnSync('bash', [join(root, 'scripts', 'docker', name), ...args], { stdio: ['ignore', 'ignore', 'inherit'] })
    .status === 0;

const answers = (socket: string): boolean => works('docker', '--host', `unix://${socket}`, 'version');

/** The socket of an engine that answers, and the folder of the engine when it was started here. */
function engine(): { readonly socket: string; readonly started?: string } | undefined {
  const host = process.env['DOCKER_HOST'] ?? '';
  const usual = host.startsWith('unix://') ? host.slice('unix://'.length) : '/var/run/docker.sock';
  if (answers(usual)) return { socket: usual };
  if (process.getuid?.() !== 0 || !works('dockerd', '--version')) return undefined;
  const started = mkdtempSync(join(tmpdir(), 'bluecode-engine-'));
  return script('start-engine.sh', started) ? { socket: join(started, 'docker.sock'), started } : undefined;
}

const { BLUECODE_TEST_DOCKER: given, BLUECODE_SANDBOX_IMAGE: givenImage } = process.env;
const found = given !== undefined && given !== '' ? { socket: given } : engine();
if (found !== undefined) {
  process.env['BLUECODE_TEST_DOCKER'] = found.socket;
  process.env['DOCKER_HOST'] = `unix://${found.socket}`;
  if (givenImage === undefined || givenImage === '') {
    if (script('build-image.sh', found.socket, image)) process.env['BLUECODE_SANDBOX_IMAGE'] = image;
    else console.error(`the sandbox image could not be built (scripts/docker/build-image.sh ${found.socket} ${image})`);
  }
}
try {
  const vitest = join(root, 'node_modules', 'vitest', 'vitest.mjs');
  const { status } = spawnSync(process.execPath, [vitest, 'run', ...process.argv.slice(2)], {
    cwd: root,
    stdio: 'inherit',
  });
  process.exitCode = status ?? 1;
} finally {
  if (found !== undefined && 'started' in found && found.started !== undefined) {
    script('start-engine.sh', '--stop', found.started);
    if (existsSync(found.started)) rmSync(found.started, { recursive: true, force: true });
  }
}
