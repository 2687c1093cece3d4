import { describe, expect, test } from 'vitest';
import { foldersOf, type Inspected, mendsOf } from '../../../src/sandboxes/service/inspection.ts';
import { isOwn, lacksOf, neverFit } from '../../../src/sandboxes/service/judgement.ts';
import { FIT, inspectedWith } from './inspected.ts';

type Host = Partial<Inspected['HostConfig']>;
const host = (change: Host) => inspectedWith({ HostConfig: { ...FIT.HostConfig, ...change } });
const says = (found: Inspected) => lacksOf(found).map((lack) => lack.says);
const remedies = (found: Inspected) => lacksOf(found).map((lack) => lack.remedy);

describe('a container with the options of the example', () => {
  test('lacks nothing, and is never unfit', () => {
    expect([lacksOf(FIT), neverFit(FIT, '')]).toEqual([[], undefined]);
  });

  test('is to be taken off its networks, and off nothing else', () => {
    expect(mendsOf(inspectedWith({ NetworkSettings: { Networks: { none: {}, github_network_1: {} } } }))).toEqual({
      networks: ['github_network_1'],
      limits: {},
    });
  });
});

describe('what cannot be mended is named with the option that brings it', () => {
  test.each<[string, Host, string, string]>([
    ['root', { ReadonlyRootfs: false }, 'has a root file system that can be written to', '--read-only'],
    ['capabilities', { CapDrop: null }, 'keeps capabilities', '--cap-drop ALL'],
    ['some dropped', { CapDrop: ['NET_RAW'] }, 'keeps capabilities', '--cap-drop ALL'],
    ['some added', { CapAdd: ['SYS_ADMIN'] }, 'has the capabilities SYS_ADMIN', 'without --cap-add'],
    ['privileges', { SecurityOpt: [] }, 'may gain privileges', '--security-opt no-new-privileges'],
    ['privileges, denied', { SecurityOpt: ['no-new-privileges=false'] }, 'may gain privileges', '--security-opt'],
    ['no filter', { SecurityOpt: ['no-new-privileges', 'seccomp=unconfined'] }, 'seccomp=unconfined', 'without'],
    ['no profile', { SecurityOpt: ['no-new-privileges', 'apparmor=unconfined'] }, 'apparmor=unconfined', 'without'],
    ['all of /proc', { MaskedPaths: [] }, 'sees all of /proc', 'systempaths=unconfined'],
    ['shared memory', { IpcMode: 'private' }, 'memory that processes share', '--ipc none'],
    ['devices', { Devices: [{}] }, 'has devices of the machine', '--device'],
    ['graphics cards', { DeviceRequests: [{}] }, 'has devices of the machine', '--gpus'],
    ['groups', { GroupAdd: ['docker'] }, 'is in further groups', '--group-add'],
    ['scratch', { Tmpfs: null }, 'has no scratch folder of its own', '--tmpfs /tmp:'],
    ['scratch elsewhere', { Tmpfs: { '/var/tmp': 'size=1m' } }, 'has no scratch folder of its own', '--tmpfs /tmp:'],
    ['endless scratch', { Tmpfs: { '/tmp': '' } }, 'has no limit on /tmp', '--tmpfs /tmp:'],
    ['scratch of size 0', { Tmpfs: { '/tmp': 'size=0' } }, 'has no limit on /tmp', '--tmpfs /tmp:'],
    ['programs in scratch', { Tmpfs: { '/tmp': 'size=1m,exec' } }, 'mounts /tmp with exec', '--tmpfs /tmp:'],
    [
      'another endless folder',
      { Tmpfs: { '/tmp': 'size=1m', '/run': 'rw' } },
      'has no limit on /run',
      'without --tmpfs /run',
    ],
  ])('%s', (_title, change, said, remedy) => {
    const found = host(change);
    expect([says(found).length, remedies(found).length]).toEqual([1, 1]);
    expect(says(found)[0]).toContain(said);
    expect(remedies(found)[0]).toContain(remedy);
  });

  test('every volume, whatever its kind', () => {
    const Mounts = [
      { Source: '/work', Destination: '/workspace' },
      { Source: '', Destination: '/data' },
    ];
    expect(says(inspectedWith({ Mounts }))).toEqual(['has /workspace mounted', 'has /data mounted']);
  });

  test('many at once are all named', () => {
    expect(says(host({ ReadonlyRootfs: false, CapDrop: [], SecurityOpt: null, Tmpfs: {} }))).toHaveLength(4);
  });

  test('what an engine says is shown without its control characters', () => {
    expect(says(host({ CapAdd: ['\u001b[31mX'] })).join()).not.toContain('\u001b');
  });
});

describe('what is never used, whatever is allowed', () => {
  test.each<[string, Partial<Inspected>, string]>([
    ['one that ended', { State: { Status: 'exited', Running: false, Paused: false } }, 'not running (exited)'],
    ['one that is paused', { State: { Status: 'paused', Running: true, Paused: true } }, 'is paused'],
    ['one for Windows', { Platform: 'windows' }, 'windows container'],
    ['a privileged one', { HostConfig: { ...FIT.HostConfig, Privileged: true } }, '--privileged'],
    ["one in the machine's network", { HostConfig: { ...FIT.HostConfig, NetworkMode: 'host' } }, '--network host'],
    ["one among the machine's processes", { HostConfig: { ...FIT.HostConfig, PidMode: 'host' } }, '--pid host'],
    ["one in another's", { HostConfig: { ...FIT.HostConfig, PidMode: 'container:a' } }, '--pid container:a'],
    ["one in the machine's ipc", { HostConfig: { ...FIT.HostConfig, IpcMode: 'host' } }, '--ipc host'],
    ["one with the machine's name", { HostConfig: { ...FIT.HostConfig, UTSMode: 'host' } }, '--uts host'],
    ["one with the machine's users", { HostConfig: { ...FIT.HostConfig, UsernsMode: 'host' } }, '--userns host'],
    [
      "one with the engine's socket",
      { Mounts: [{ Source: '/var/run/docker.sock', Destination: '/var/run/docker.sock' }] },
      "engine's socket",
    ],
    [
      'one with the socket under another name',
      { Mounts: [{ Source: '/run/docker.sock', Destination: '/tmp/innocent' }] },
      "engine's socket",
    ],
  ])('%s', (_title, change, why) => {
    expect(neverFit(inspectedWith(change), '')).toContain(why);
  });

  test("the job's own container, known by what the engine mounts into it", () => {
    const id = FIT.Id;
    const own = `701 695 254:0 /var/lib/docker/containers/${id}/hostname /etc/hostname rw,relatime - ext4 /dev/vda rw`;
    expect(neverFit(FIT, `1 2 0:1 / / rw - overlay overlay rw\n${own}\n`)).toContain("the job's own container");
  });

  test('on the machine itself the mounts of other containers are none of ours', () => {
    const id = FIT.Id;
    const shared = `90 28 0:44 / /var/lib/docker/containers/${id}/mounts/shm rw - tmpfs shm rw`;
    expect(isOwn(id, shared)).toBe(false);
    expect(isOwn(id, shared.replace(id, 'f'.repeat(64)))).toBe(false);
  });
});

describe('limits that a container has not are given to it', () => {
  const MIB = 1 << 20;
  test.each<[string, Host, Readonly<Record<string, number>>]>([
    ['memory', { Memory: 0, MemorySwap: 0 }, { Memory: 256 * MIB, MemorySwap: 256 * MIB }],
    ['swap', { Memory: 64 * MIB, MemorySwap: 128 * MIB }, { Memory: 64 * MIB, MemorySwap: 64 * MIB }],
    ['endless swap', { Memory: 64 * MIB, MemorySwap: -1 }, { Memory: 64 * MIB, MemorySwap: 64 * MIB }],
    ['processes', { PidsLimit: null }, { PidsLimit: 64 }],
    ['processes without end', { PidsLimit: -1 }, { PidsLimit: 64 }],
    ['processors', { NanoCpus: 0, CpuQuota: 0 }, { NanoCpus: 1e9 }],
    ['processors, limited in another way', { NanoCpus: 0, CpuQuota: 50_000 }, {}],
  ])('%s', (_title, change, limits) => {
    expect(mendsOf(host(change)).limits).toEqual(limits);
  });
});

test('every folder that can be written to is emptied', () => {
  expect(foldersOf(host({ Tmpfs: { '/tmp': 'size=1m', '/run': 'size=1m' } }))).toEqual([
    '/tmp',
    '/dev/shm',
    '/dev/mqueue',
    '/run',
  ]);
});
