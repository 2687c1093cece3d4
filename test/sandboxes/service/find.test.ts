import { describe, expect, test } from 'vitest';
import { chooseSandbox, doctor } from '../../../src/sandboxes/index.ts';
import { findService } from '../../../src/sandboxes/service/find.ts';
import { clock, patientCall, recordingLog } from '../../conformance/docker-under-test.ts';
import { keeper } from '../../support/keeper.ts';
import { service } from '../../support/service.ts';
import { type Answer, fakeEngine, HEALTHY } from '../docker/fake-engine.ts';
import { serviceOptions } from './container.ts';
import { FIT, inspectedWith } from './inspected.ts';

const NAME = 'the-service';
const FOUND = 'GET /containers/*/json';
const withRootOpen = inspectedWith({ HostConfig: { ...FIT.HostConfig, ReadonlyRootfs: false } });

const find = async (answers: Readonly<Record<string, Answer>>, container = NAME, allowReduced = false) => {
  const { socket, asked } = await fakeEngine({ ...HEALTHY, ...answers });
  const mountinfo = async () => '';
  const found = await findService(serviceOptions({ socket }, container, { allowReduced, mountinfo }), patientCall());
  return { found, asked };
};

describe('a service container', () => {
  test('that is fit is found, and nothing is changed by looking', async () => {
    const { found, asked } = await find({ [FOUND]: [200, FIT] });
    expect(found).toMatchObject({ ok: true, lacks: [], image: FIT.Image });
    expect(asked.every((route) => route.startsWith('GET '))).toBe(true);
  });

  test('that is not there is a reason', async () => {
    const { found } = await find({ [FOUND]: [404, { message: 'No such container' }] });
    expect(found).toEqual({ ok: false, reason: 'there is no container the-service on this Docker engine' });
  });

  test('that lacks something is refused with the options that would bring it', async () => {
    const { found } = await find({ [FOUND]: [200, withRootOpen] });
    expect(found).toEqual({
      ok: false,
      reason:
        'the service container has a root file system that can be written to; its options need: --read-only (or allow-reduced-isolation: true)',
    });
  });

  test('that lacks something is used where that is allowed, and what it lacks is kept', async () => {
    const { found } = await find({ [FOUND]: [200, withRootOpen] }, NAME, true);
    expect(found).toMatchObject({ ok: true, lacks: [{ key: 'root' }] });
  });

  test('that is never fit stays refused where reduced isolation is allowed', async () => {
    const privileged = inspectedWith({ HostConfig: { ...FIT.HostConfig, Privileged: true } });
    const { found } = await find({ [FOUND]: [200, privileged] }, NAME, true);
    expect(found).toMatchObject({ ok: false, reason: expect.stringContaining('privileged') });
  });

  test.each<[string, unknown]>([
    ['nothing', {}],
    ['an id that is a path', { ...FIT, Id: '../../images' }],
    ['no limits', { ...FIT, HostConfig: { ...FIT.HostConfig, Memory: 'much' } }],
  ])('of which an engine says %s is refused', async (_title, said) => {
    const { found } = await find({ [FOUND]: [200, said] });
    expect(found).toMatchObject({ ok: false, reason: expect.stringContaining('not understood') });
  });

  test('is not looked for on an engine that filters no system calls', async () => {
    const info = { OSType: 'linux', MemoryLimit: true, PidsLimit: true, CpuCfsQuota: true, SecurityOptions: [] };
    const { found } = await find({ 'GET /info': [200, info], [FOUND]: [200, FIT] });
    expect(found).toEqual({ ok: false, reason: 'the Docker engine has no seccomp filter' });
  });
});

describe('a service container named by its label', () => {
  const LIST = 'GET /containers/json';
  test.each<[string, readonly unknown[], string]>([
    ['no container has', [], 'no running container has the label bluecode=sandbox'],
    ['two containers have', [{ Id: 'a' }, { Id: 'b' }], '2 running containers have the label bluecode=sandbox'],
  ])('that %s is refused', async (_title, listed, reason) => {
    const { found } = await find({ [LIST]: [200, listed], [FOUND]: [200, FIT] }, 'label:bluecode=sandbox');
    expect(found).toEqual({ ok: false, reason });
  });

  test('is the one that has it', async () => {
    const { found } = await find({ [LIST]: [200, [{ Id: FIT.Id }]], [FOUND]: [200, FIT] }, 'label:bluecode=sandbox');
    expect(found).toMatchObject({ ok: true, container: { Id: FIT.Id } });
  });
});

describe('the choice of a sandbox', () => {
  const options = (socket: string, allowReduced = false) => ({
    requested: 'auto' as const,
    socket,
    run: 'r',
    clock,
    log: recordingLog(),
    keeper,
    wasm: { child: '', folder: '' },
    named: { container: NAME, allowReduced, service },
  });

  test.each(['auto', 'service'] as const)('under %s is the container that was named', async (requested) => {
    const { socket } = await fakeEngine({ ...HEALTHY, [FOUND]: [200, FIT] });
    const { sandbox, ...choice } = await chooseSandbox({ ...options(socket), requested }, patientCall());
    expect(choice).toEqual({ reason: undefined, gapWhenNotReady: 'sandbox-absent' });
    expect(sandbox.describe()).toEqual({ backend: 'service', isolation: 'reduced', image: undefined });
    expect(sandbox.parallelism).toBe(1);
  });

  test('falls back to nothing else when it cannot be used, and the run is incomplete', async () => {
    const { socket } = await fakeEngine(HEALTHY);
    const choice = await chooseSandbox(options(socket), patientCall());
    expect(choice.sandbox.describe().backend).toBe('none');
    expect(choice).toMatchObject({
      reason: 'no sandbox: there is no container the-service on this Docker engine',
      gapWhenNotReady: 'sandbox-absent',
    });
  });

  test('records what is put up with', async () => {
    const { socket } = await fakeEngine({ ...HEALTHY, [FOUND]: [200, withRootOpen] });
    const choice = await chooseSandbox(options(socket, true), patientCall());
    expect(choice.reason).toBe('allow-reduced-isolation: it has a root file system that can be written to');
  });

  test('is none under none, though a container is named', async () => {
    const { socket, asked } = await fakeEngine(HEALTHY);
    const choice = await chooseSandbox({ ...options(socket), requested: 'none' }, patientCall());
    expect([choice.sandbox.describe().backend, choice.gapWhenNotReady, asked]).toEqual(['none', undefined, []]);
  });

  test('of a service that nobody named says so', async () => {
    const { socket } = await fakeEngine(HEALTHY);
    const choice = await chooseSandbox({ ...options(socket), requested: 'service', named: undefined }, patientCall());
    expect(choice).toMatchObject({ reason: 'no sandbox: no service container is named' });
  });

  test('is explained by the doctor, who changes nothing', async () => {
    const onNetwork = inspectedWith({ NetworkSettings: { Networks: { job: {} } } });
    const { socket, asked } = await fakeEngine({ ...HEALTHY, [FOUND]: [200, onNetwork] });
    const report = await doctor({ ...options(socket), pull: 'never' }, patientCall());
    expect(report).toMatchObject({ chosen: 'service', service: { container: NAME, usable: true } });
    expect(report.service?.mends).toEqual(['it would be taken off the network job']);
    expect(asked.filter((route) => !route.startsWith('GET '))).toEqual([]);
  });
});
