import { spawn } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { afterAll, describe, expect, test } from 'vitest';
import { create, remove, start } from '../../../src/sandboxes/docker/container.ts';
import { LABELS } from '../../../src/sandboxes/docker/container-spec.ts';
import { lifeOf, type Owner, thisOwner } from '../../../src/sandboxes/docker/owner.ts';
import { sweep } from '../../../src/sandboxes/docker/sweep.ts';
import { clock, dockerUnderTest, patientCall } from '../../conformance/docker-under-test.ts';
import { containersOf, realEngine } from './engine-under-test.ts';
import { fakeEngine, HEALTHY } from './fake-engine.ts';

const docker = dockerUnderTest('the sweep');
const HOUR = 3_600_000;

describe('whether an owner lives', () => {
  test('this process does', async () => {
    const me = await thisOwner();
    expect(await lifeOf(me, me)).toBe('alive');
    expect(me).toMatchObject({
      pid: process.pid,
      boot: expect.stringMatching(/./),
      start: expect.stringMatching(/^\d+$/),
    });
  });

  test.each<[string, (me: Owner) => Owner, string]>([
    ['of another boot of the machine', (me) => ({ ...me, boot: 'another' }), 'gone'],
    ['whose number another process has now', (me) => ({ ...me, start: '1' }), 'gone'],
    ['that does not run', (me) => ({ ...me, pid: 2 ** 22 + 1 }), 'gone'],
    [
      'in another container, whose numbers mean nothing here',
      (me) => ({ ...me, namespace: 'pid:[1]', pid: 2 ** 22 + 1 }),
      'unknown',
    ],
    ['on a machine that tells no boot', (me) => ({ ...me, boot: '' }), 'unknown'],
  ])('one %s is judged right', async (_title, change, life) => {
    const me = await thisOwner();
    expect(await lifeOf(change(me), me)).toBe(life);
  });
});

describe('a sweep that cannot be made', () => {
  test('for want of an engine says so', async () => {
    expect(await sweep({ socket: '/nowhere/docker.sock', clock }, patientCall())).toEqual({
      kind: 'no-engine',
      reason: 'no Docker engine: the socket /nowhere/docker.sock does not exist',
    });
  });

  test('because the engine does not answer ends', async () => {
    const { socket } = await fakeEngine({ ...HEALTHY, 'GET /containers/json': 'hang' });
    expect(await sweep({ socket, clock, answerMs: 200 }, patientCall())).toEqual({
      kind: 'no-engine',
      reason: 'the Docker engine did not answer within 0.2 s',
    });
  });

  test('wholly counts what it could not remove', async () => {
    const labels = { [LABELS.run]: 'r', [LABELS.owner]: 'nonsense' };
    const old = { ...labels, [LABELS.deadline]: '1' };
    const { socket, asked } = await fakeEngine({
      ...HEALTHY,
      'GET /containers/json': [
        200,
        [
          { Id: 'a', Labels: old },
          { Id: 'b', Labels: labels },
          { Id: 'c', Labels: old },
        ],
      ],
      'DELETE /containers/*': [500, { message: 'busy' }],
    });
    const result = await sweep({ socket, clock, answerMs: 1000 }, patientCall());
    expect(result).toEqual({ kind: 'swept', removed: 0, kept: 1, failed: 2 });
    expect(asked.filter((route) => route.startsWith('DELETE'))).toHaveLength(6);
  });
});

if (docker !== undefined) {
  describe('a sweep of the engine', async () => {
    const engine = await realEngine(docker);
    const runs: string[] = [];

    /** A running container with the given labels, in a run of its own. */
    async function container(
      owner: unknown,
      deadline: number,
      run = `bluecode-sweep-${randomUUID()}`,
    ): Promise<string> {
      const labels = { [LABELS.run]: run, [LABELS.owner]: JSON.stringify(owner), [LABELS.deadline]: String(deadline) };
      const wait = engine.patience(patientCall());
      const body = { Image: docker?.image, Cmd: ['sleep', '60'], NetworkDisabled: true, Labels: labels };
      const name = `bluecode-sweep-${randomUUID()}`;
      runs.push(run);
      await create(engine, name, body, wait);
      await start(engine, name, wait);
      return run;
    }
    const left = async (run: string) => (await containersOf(engine, run)).length;
    const sweepAll = (run?: string) => sweep({ socket: docker.socket, run, clock }, patientCall());

    afterAll(async () => {
      for (const run of runs) for (const id of await containersOf(engine, run)) await remove(engine, id);
    });

    test('removes the own run whatever state it is in, and leaves another live run alone', async () => {
      const me = await thisOwner();
      const own = await container(me, Date.now() + HOUR);
      await container(me, Date.now() + HOUR, own);
      const other = await container(me, Date.now() + HOUR);
      const result = await sweepAll(own);
      expect(result).toMatchObject({ kind: 'swept', failed: 0 });
      expect(result.kind === 'swept' && result.removed).toBeGreaterThanOrEqual(2);
      expect([await left(own), await left(other)]).toEqual([0, 1]);
    });

    test('without a run removes no live run at all', async () => {
      const live = await container(await thisOwner(), Date.now() + HOUR);
      await sweepAll();
      expect(await left(live)).toBe(1);
    });

    test('removes the containers of a process that was killed, and not before', async () => {
      const child = spawn(process.execPath, ['-e', OWNER_SCRIPT], { stdio: ['ignore', 'pipe', 'inherit'] });
      const said = await new Promise<string>((resolve) => child.stdout.once('data', (data) => resolve(String(data))));
      const me = await thisOwner();
      const run = await container({ ...me, pid: child.pid, start: said.trim() }, Date.now() + HOUR);
      await sweepAll();
      expect(await left(run)).toBe(1);
      const ended = new Promise((resolve) => child.once('exit', resolve));
      child.kill('SIGKILL');
      await ended;
      await sweepAll();
      expect(await left(run)).toBe(0);
    });

    test.each<[string, (me: Owner) => unknown, number, number]>([
      ['of an earlier boot', (me) => ({ ...me, boot: 'earlier' }), HOUR, 0],
      ['whose process number was used again', (me) => ({ ...me, start: '1' }), HOUR, 0],
      ['past their deadline, though the owner lives', (me) => me, -1000, 0],
      ['of an owner that cannot be seen, before the deadline', (me) => ({ ...me, namespace: 'pid:[1]' }), HOUR, 1],
      ['of an owner that cannot be seen, past the deadline', (me) => ({ ...me, namespace: 'pid:[1]' }), -1000, 0],
      ['without a readable owner, before the deadline', () => ({ pid: 'x' }), HOUR, 1],
    ])('containers %s', async (_title, owner, until, expected) => {
      const run = await container(owner(await thisOwner()), Date.now() + until);
      await sweepAll();
      expect(await left(run)).toBe(expected);
    });
  });
}

/** Prints the time its process began, as the kernel counts it, and waits. */
const OWNER_SCRIPT = `
const stat = require('node:fs').readFileSync('/proc/self/stat', 'utf8');
console.log(stat.slice(stat.lastIndexOf(')') + 2).split(' ')[19]);
setTimeout(() => {}, 60000);
`;
