import { describe, expect, test } from 'vitest';
import { containerSpec } from '../../../src/sandboxes/docker/container-spec.ts';
import { keeper } from '../../support/keeper.ts';

const owner = { boot: 'b', namespace: 'n', pid: 1, start: '2' };
const image = { id: 'sha256:abc', identity: 'python@sha256:def' };
const spec = (cgroup: '1' | '2', make: 'docker' | 'podman' = 'docker') => {
  const facts = { make, version: '1', api: '1.41', cgroup, root: 'root' } as const;
  return containerSpec('python', image, facts, { run: 'r1', owner, deadline: 1234 }, keeper, 'FILTER');
};

describe('the container', () => {
  test('is confined by every setting that was measured', () => {
    expect(spec('1').HostConfig).toEqual({
      NetworkMode: 'none',
      IpcMode: 'none',
      ReadonlyRootfs: true,
      CapDrop: ['ALL'],
      SecurityOpt: ['no-new-privileges', 'seccomp=FILTER'],
      MaskedPaths: expect.arrayContaining(['/dev/mqueue', '/proc/kcore', '/proc/keys', '/sys/firmware']),
      PidsLimit: 64,
      Memory: 268435456,
      MemorySwap: 268435456,
      MemorySwappiness: 0,
      OomScoreAdj: 900,
      NanoCpus: 1000000000,
      Tmpfs: { '/tmp': 'rw,noexec,nosuid,nodev,size=32m,mode=1777,nr_inodes=2048' },
      Ulimits: [
        { Name: 'nofile', Soft: 256, Hard: 256 },
        { Name: 'core', Soft: 0, Hard: 0 },
        { Name: 'fsize', Soft: 16777216, Hard: 16777216 },
      ],
      LogConfig: { Type: 'none', Config: {} },
    });
    expect(spec('1')).toMatchObject({ User: '65534:65534', NetworkDisabled: true, Hostname: 'localhost' });
    expect(spec('1').Healthcheck).toEqual({ Test: ['NONE'] });
  });

  test('is not given a swappiness where control groups know none', () => {
    expect(spec('2').HostConfig).not.toHaveProperty('MemorySwappiness');
  });

  test("is made from the image's id and runs our command, with no variables but ours", () => {
    const { Image, Cmd, Entrypoint } = spec('2');
    expect([Image, Cmd]).toEqual(['sha256:abc', []]);
    const variables = ['PATH=/usr/local/bin:/usr/bin:/bin', 'HOME=/tmp', 'LANG=C.UTF-8'];
    expect(Entrypoint).toEqual(['/usr/bin/env', '-i', ...variables, 'python3', '-I', '-B', '-c', keeper.keeper]);
  });

  test('is told to Podman in its own words', () => {
    const { SecurityOpt, Tmpfs, Ulimits } = spec('2', 'podman').HostConfig;
    expect(SecurityOpt).toEqual(['no-new-privileges', 'seccomp=FILTER', expect.stringMatching(/^mask=\/dev\/mqueue:/)]);
    const nothing = 'ro,nosuid,nodev,noexec,size=4k';
    const scratch = 'rw,noexec,nosuid,nodev,size=32m,mode=1777';
    expect(Tmpfs).toEqual({ '/tmp': scratch, '/run': nothing, '/var/tmp': nothing });
    expect(Ulimits).toContainEqual({ Name: 'nproc', Soft: 4096, Hard: 4096 });
  });

  test('carries run, owner and deadline as labels', () => {
    expect(spec('2').Labels).toEqual({
      'bluecode.run': 'r1',
      'bluecode.owner': '{"boot":"b","namespace":"n","pid":1,"start":"2"}',
      'bluecode.deadline': '1234',
    });
  });
});
