import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import { addressOf } from '../../../src/sandboxes/docker/address.ts';
import { preflight } from '../../../src/sandboxes/docker/preflight.ts';
import { clock, patientCall } from '../../conformance/docker-under-test.ts';
import { type Answer, fakeEngine, HEALTHY } from './fake-engine.ts';

const look = (socket: string, call = patientCall(5000)) => preflight({ socket, clock, answerMs: 300 }, call);

const lookAt = async (answers: Record<string, Answer>) => look((await fakeEngine({ ...HEALTHY, ...answers })).socket);

async function folder(): Promise<string> {
  const path = await mkdtemp(join(tmpdir(), 'bluecode-preflight-'));
  onTestFinished(() => rm(path, { recursive: true, force: true }));
  return path;
}

const reasonOf = (answer: Awaited<ReturnType<typeof look>>) => (answer.ok ? 'usable' : answer.reason);
const info = (change: object) => ({ 'GET /info': [200, { ...healthyInfo(), ...change }] as const });
const healthyInfo = () => ({
  OSType: 'linux',
  MemoryLimit: true,
  PidsLimit: true,
  CpuCfsQuota: true,
  SecurityOptions: ['name=seccomp,profile=default'],
});

describe('the address of the engine', () => {
  test.each([
    [undefined, '/var/run/docker.sock'],
    ['', '/var/run/docker.sock'],
    ['/run/user/1000/docker.sock', '/run/user/1000/docker.sock'],
    ['unix:///tmp/engine.sock', '/tmp/engine.sock'],
  ])('%j is a local socket', (address, path) => {
    const found = addressOf(address);
    expect(found).toMatchObject({ ok: true, address: { remote: false, to: { socketPath: path } } });
  });

  test.each([
    ['tcp://10.0.0.7:2375', 'allow-remote-engine'],
    ['ssh://user@build', 'ssh://'],
    ['npipe:////./pipe/docker_engine', 'npipe://'],
    ['unix://relative.sock', 'unix://'],
    ['docker.sock', 'not an absolute path'],
  ])('%j is refused, and the reason does not repeat where it points', (address, said) => {
    const answer = addressOf(address);
    expect(answer).toMatchObject({ ok: false, reason: expect.stringContaining(said) });
    expect(JSON.stringify(answer)).not.toMatch(/10\.0\.0\.7|user@build/);
  });
});

describe('an engine that is not there or not one', () => {
  test('a socket that does not exist is named', async () => {
    const path = join(await folder(), 'no.sock');
    expect(reasonOf(await look(path))).toBe(`no Docker engine: the socket ${path} does not exist`);
  });

  test('a file that is no socket is a reason', async () => {
    const path = join(await folder(), 'file.sock');
    await writeFile(path, '');
    expect(reasonOf(await look(path))).toBe(`no Docker engine listens on ${path}`);
  });

  test('a socket that nothing listens on is a reason', async () => {
    const path = join(await folder(), 'dead.sock');
    // Bound and abandoned: what a crashed engine leaves.
    const { spawnSync } = await import('node:child_process');
    spawnSync('python3', ['-c', `import socket; socket.socket(socket.AF_UNIX).bind(${JSON.stringify(path)})`]);
    expect(reasonOf(await look(path))).toBe(`no Docker engine listens on ${path}`);
  });

  test('an engine that accepts and never answers is given up', async () => {
    const before = clock.now();
    expect(reasonOf(await lookAt({ 'GET /version': 'hang' }))).toBe('the Docker engine did not answer within 0.3 s');
    expect(clock.now() - before).toBeLessThan(2000);
  });

  test('an engine that stops in the middle of its answer is given up', async () => {
    const half: Answer = (_request, response) => {
      response.writeHead(200);
      response.write('{"Version":');
    };
    expect(reasonOf(await lookAt({ 'GET /version': half }))).toContain('did not answer within');
  });

  test.each([
    ['bytes that are not HTTP', Buffer.from([0, 1, 2, 255, 13, 10, 13, 10])],
    ['another protocol', Buffer.from('SSH-2.0-OpenSSH_9.2\r\n')],
  ])('%s are not a Docker engine', async (_title, answer) => {
    const path = join(await folder(), 'other.sock');
    const server = createServer((socket) => socket.on('error', () => undefined).end(answer));
    await new Promise<void>((resolve) => server.listen(path, resolve));
    onTestFinished(() => void server.close());
    expect(reasonOf(await look(path))).toBe(`what answers on ${path} is not a Docker engine`);
  });

  test.each<[string, Answer, string]>([
    ['HTML', [200, '<html>hello</html>'], 'is not JSON'],
    ['another JSON', [200, { status: 'ok' }], 'is not understood (ApiVersion'],
    ['a refusal', [503, { message: 'starting\n\u001b[2Jup' }], 'refused (503): starting\\n\\u{1B}[2Jup'],
    ['a refusal in prose', [403, 'no'], 'refused (403): no'],
  ])('%s instead of a version is a reason, made safe to print', async (_title, answer, said) => {
    expect(reasonOf(await lookAt({ 'GET /version': answer }))).toContain(said);
  });

  test('an endless answer does not fill the memory', async () => {
    const endless: Answer = (_request, response) => {
      const block = Buffer.alloc(1 << 20, 32);
      const more = () => {
        while (!response.destroyed && response.write(block));
        if (!response.destroyed) response.once('drain', more);
      };
      more();
    };
    const { socket } = await fakeEngine({ ...HEALTHY, 'GET /version': endless });
    const answer = await preflight({ socket, clock, answerMs: 10_000 }, patientCall());
    expect(reasonOf(answer)).toBe('the Docker engine answered without end');
  });

  test('an interrupted run does not wait for the engine', async () => {
    const { socket } = await fakeEngine({ 'GET /version': 'hang' });
    const controller = new AbortController();
    setTimeout(() => controller.abort(), 50);
    const call = { signal: controller.signal, deadline: Number.POSITIVE_INFINITY };
    const answer = await preflight({ socket, clock }, call);
    expect(reasonOf(answer)).toBe('the run was interrupted');
  });

  test('a deadline that has passed asks nothing', async () => {
    const { socket, asked } = await fakeEngine(HEALTHY);
    expect(reasonOf(await look(socket, patientCall(-1)))).toBe("the run's deadline passed");
    expect(asked).toEqual([]);
  });
});

describe('an engine that cannot contain', () => {
  test.each<[string, object, string]>([
    ['Windows containers', { OSType: 'windows' }, 'runs windows containers'],
    ['no seccomp', { SecurityOptions: ['name=apparmor'] }, 'has no seccomp filter'],
    ['no security at all', { SecurityOptions: null }, 'has no seccomp filter'],
    ['seccomp switched off', { SecurityOptions: ['name=seccomp,profile=unconfined'] }, 'switched off'],
    ['no memory limit', { MemoryLimit: false }, 'cannot enforce memory limits'],
    ['no limits', { PidsLimit: false, CpuCfsQuota: false }, 'cannot enforce process, processor limits'],
    ['no word on limits', { PidsLimit: undefined }, 'not understood (PidsLimit'],
  ])('%s: refused', async (_title, change, said) => {
    expect(reasonOf(await lookAt(info(change)))).toContain(said);
  });

  test('an engine too old is refused by its version', async () => {
    const answer = await lookAt({ 'GET /version': [200, { Version: '19.03.1', ApiVersion: '1.40' }] });
    expect(reasonOf(answer)).toBe('Docker engine 19.03.1 is too old (API 1.40; 1.41 is needed)');
  });
});

describe('an engine in good health', () => {
  test.each([
    [{ ApiVersion: '1.41', MinAPIVersion: '1.12' }, '1.41'],
    [{ ApiVersion: '1.52', MinAPIVersion: '1.44' }, '1.47'],
    [{ ApiVersion: '1.70', MinAPIVersion: '1.60' }, '1.60'],
    [{ ApiVersion: '1.45' }, '1.45'],
  ])('%j is spoken to in version %s', async (versions, api) => {
    const answer = await lookAt({ 'GET /version': [200, { Version: '1', ...versions }] });
    expect(answer).toMatchObject({ ok: true, facts: { api } });
  });

  test.each([
    [undefined, 'docker'],
    [[{ Name: 'Engine' }, { Name: 'containerd' }], 'docker'],
    [[{ Name: 'Podman Engine' }, { Name: 'Conmon' }], 'podman'],
  ])('made of %j is taken for %s', async (Components, make) => {
    const answer = await lookAt({ 'GET /version': [200, { Version: '1', ApiVersion: '1.41', Components }] });
    expect(answer).toMatchObject({ ok: true, facts: { make } });
  });

  test.each([
    ['2', '2'],
    ['1', '1'],
    [undefined, '1'],
  ])('control groups %j are version %s', async (CgroupVersion, cgroup) => {
    expect(await lookAt(info({ CgroupVersion }))).toMatchObject({ ok: true, facts: { cgroup } });
  });

  test.each([
    [['name=seccomp,profile=default'], 'root'],
    [['name=seccomp,profile=default', 'name=rootless'], 'mapped'],
    [['name=seccomp,profile=default', 'name=userns'], 'mapped'],
  ])('with %j has containers whose root is %s on the machine', async (SecurityOptions, root) => {
    expect(await lookAt(info({ SecurityOptions }))).toMatchObject({ ok: true, facts: { root } });
  });
});
