import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { type AddressInfo, connect, createServer, type Server, type Socket } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createServer as createTlsServer } from 'node:tls';
import { afterAll, beforeAll, describe, expect, onTestFinished, test } from 'vitest';
import { addressOf } from '../../../src/sandboxes/docker/address.ts';
import { createDockerSandbox } from '../../../src/sandboxes/docker/index.ts';
import { preflight } from '../../../src/sandboxes/docker/preflight.ts';
import { sweep } from '../../../src/sandboxes/docker/sweep.ts';
import { dockerEngine } from '../../../src/wiring/docker-engine.ts';
import { clock, dockerUnderTest, patientCall, recordingLog } from '../../conformance/docker-under-test.ts';
import { harnessFor, ran, taskFor, text } from '../../conformance/examinee.ts';
import { keeper } from '../../support/keeper.ts';
import { fakeEngine, HEALTHY } from './fake-engine.ts';

const docker = dockerUnderTest('an engine on another machine');
const HARNESS = harnessFor('python');

const openssl = (...args: readonly string[]) => execFileSync('openssl', args, { stdio: 'pipe' });

/** An authority, and what it signed for a server called localhost and for its client. */
function certificates(): string {
  const folder = mkdtempSync(join(tmpdir(), 'bluecode-certificates-'));
  const at = (name: string) => join(folder, name);
  const days = ['-days', '2', '-nodes'];
  openssl(
    'req',
    '-x509',
    '-newkey',
    'rsa:2048',
    ...days,
    '-subj',
    '/CN=authority',
    '-keyout',
    at('ca-key.pem'),
    '-out',
    at('ca.pem'),
  );
  for (const [name, subject] of [
    ['server-', '/CN=localhost'],
    ['', '/CN=client'],
  ] as const) {
    const [key, cert] = [at(`${name}key.pem`), at(`${name}cert.pem`)];
    const signed = ['-CA', at('ca.pem'), '-CAkey', at('ca-key.pem'), '-addext', 'subjectAltName=DNS:localhost'];
    openssl('req', '-x509', '-newkey', 'rsa:2048', ...days, '-subj', subject, ...signed, '-keyout', key, '-out', cert);
  }
  return folder;
}

/** The engine's socket, offered on a port of this machine. */
async function offered(socket: string, folder?: string): Promise<{ readonly port: number; close(): void }> {
  const pass = (near: Socket) => {
    const far = connect(socket);
    near.on('error', () => far.destroy()).on('close', () => far.destroy());
    far.on('error', () => near.destroy()).on('close', () => near.destroy());
    near.pipe(far).pipe(near);
  };
  const pem = (name: string) => readFileSync(join(folder ?? '', name));
  const server: Server =
    folder === undefined
      ? createServer(pass)
      : createTlsServer(
          { ca: pem('ca.pem'), cert: pem('server-cert.pem'), key: pem('server-key.pem'), requestCert: true },
          pass,
        );
  server.on('tlsClientError', () => undefined);
  const port = await new Promise<number>((resolve) =>
    server.listen(0, '127.0.0.1', () => {
      const address: AddressInfo | string | null = server.address();
      resolve(typeof address === 'object' && address !== null ? address.port : 0);
    }),
  );
  return { port, close: () => server.close() };
}

const environment = (port: number, folder?: string) => ({
  DOCKER_HOST: `tcp://localhost:${port}`,
  ...(folder === undefined ? {} : { DOCKER_TLS_VERIFY: '1', DOCKER_CERT_PATH: folder }),
});

test('a sweep keeps what other machines may still use, though their boot is none of ours', async () => {
  const owner = JSON.stringify({ boot: 'another', namespace: 'pid:[1]', pid: 1, start: '1' });
  const labels = {
    'bluecode.run': 'elsewhere',
    'bluecode.owner': owner,
    'bluecode.deadline': String(Date.now() + 60_000),
  };
  const { socket } = await fakeEngine({
    ...HEALTHY,
    'GET /containers/json': [200, [{ Id: 'abc', Labels: labels }]],
    'DELETE /containers/*': [204, ''],
  });
  const server = await offered(socket);
  onTestFinished(server.close);
  const there = dockerEngine(environment(server.port), true);
  expect(await sweep({ ...there, clock }, patientCall())).toEqual({ kind: 'swept', removed: 0, kept: 1, failed: 0 });
  expect(await sweep({ socket, clock }, patientCall())).toEqual({ kind: 'swept', removed: 1, kept: 0, failed: 0 });
});

describe('an address at tcp://', () => {
  test.each([
    ['tcp://', 'tcp://host:port'],
    ['tcp://host:port', 'tcp://host:port'],
    ['tcp://host:2375/path', 'tcp://host:port'],
  ])('%j is no address', (address, said) => {
    const found = addressOf(address, { allowed: true });
    expect(found).toMatchObject({ ok: false, reason: expect.stringContaining(said) });
  });

  test('has the usual port of its kind', () => {
    expect(addressOf('tcp://[::1]', { allowed: true })).toMatchObject({ address: { to: { host: '::1', port: 2375 } } });
  });

  test.each(['', 'certificates', '/no/such/folder'])(
    'with TLS and the folder %j is refused, not used without TLS',
    (folder) => {
      const { socket, remote } = dockerEngine(
        { ...environment(1), DOCKER_TLS_VERIFY: '1', DOCKER_CERT_PATH: folder },
        true,
      );
      expect(addressOf(socket, remote)).toMatchObject({
        ok: false,
        reason: expect.stringContaining('DOCKER_CERT_PATH'),
      });
    },
  );
});

if (docker !== undefined) {
  let folder = '';
  beforeAll(() => {
    folder = certificates();
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  const serve = async (own?: string) => {
    const server = await offered(docker.socket, own);
    onTestFinished(server.close);
    return server.port;
  };
  const run = `test-remote-${process.pid}`;

  describe('a real engine at tcp://', { timeout: 90_000 }, () => {
    test.each(['without TLS', 'with TLS'])('%s executes, where that is allowed', async (how) => {
      const own = how === 'with TLS' ? folder : undefined;
      const env = environment(await serve(own), own);
      const options = { ...dockerEngine(env, true), image: docker.image, pull: 'never', clock, keeper } as const;
      const sandbox = createDockerSandbox({ ...options, run, ahead: 1, log: recordingLog() });
      expect(await sandbox.ready(HARNESS, patientCall())).toEqual({ ok: true });
      const place = await sandbox.open(HARNESS, patientCall());
      expect(text(ran(await place.run(taskFor('print("well")'), patientCall())).stdout)).toBe('well\n');
      await place.close();
      await sandbox.close(patientCall());
    });

    test('is refused where it is not', async () => {
      const options = dockerEngine(environment(await serve()), false);
      const found = await preflight({ ...options, clock }, patientCall());
      expect(found).toMatchObject({ ok: false, reason: expect.stringContaining('allow-remote-engine') });
    });

    test('whose certificate another authority signed is refused', async () => {
      const stranger = certificates();
      onTestFinished(() => rmSync(stranger, { recursive: true, force: true }));
      const options = dockerEngine(environment(await serve(stranger), folder), true);
      const found = await preflight({ ...options, clock }, patientCall());
      expect(found).toMatchObject({ ok: false, reason: expect.stringMatching(/self-signed|certificate|signature/) });
      expect(JSON.stringify(found)).not.toContain('localhost');
    });
  });
}
