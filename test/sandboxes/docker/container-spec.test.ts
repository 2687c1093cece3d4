import { describe, expect, test } from 'vitest';
import { containerSpec } from '../../../src/sandboxes/docker/container-spec.ts';
import { seccompProfile } from '../../../src/sandboxes/docker/seccomp.ts';
import { keeper } from '../../support/keeper.ts';

const owner = { boot: 'b', namespace: 'n', pid: 1, start: '2' };
const image = { id: 'sha256:abc', identity: 'python@sha256:def', variables: ['PATH', 'PYTHON_VERSION', 'HOSTNAME'] };
const spec = (cgroup: '1' | '2') =>
  containerSpec('python', image, cgroup, { run: 'r1', owner, deadline: 1234 }, keeper);

describe('the container', () => {
  test('is confined by every setting that was measured', () => {
    expect(spec('1').HostConfig).toEqual({
      NetworkMode: 'none',
      IpcMode: 'none',
      ReadonlyRootfs: true,
      CapDrop: ['ALL'],
      SecurityOpt: ['no-new-privileges', `seccomp=${seccompProfile('python')}`],
      MaskedPaths: expect.arrayContaining(['/dev/mqueue', '/proc/kcore', '/proc/keys', '/sys/firmware']),
      PidsLimit: 64,
      Memory: 268435456,
      MemorySwap: 268435456,
      MemorySwappiness: 0,
      OomScoreAdj: 900,
      NanoCpus: 1000000000,
      Tmpfs: { '/tmp': 'rw,noexec,nosuid,nodev,size=32m,nr_inodes=2048,mode=1777' },
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

  test("is made from the image's id, runs our command and takes the image's variables away", () => {
    const { Image, Cmd, Entrypoint, Env } = spec('2');
    expect([Image, Cmd, Entrypoint]).toEqual(['sha256:abc', [], ['python3', '-I', '-B', '-c', keeper.keeper]]);
    expect(Env).toEqual([
      'PATH=/usr/local/bin:/usr/bin:/bin',
      'HOME=/tmp',
      'LANG=C.UTF-8',
      'PYTHON_VERSION',
      'HOSTNAME',
    ]);
  });

  test('carries run, owner and deadline as labels', () => {
    expect(spec('2').Labels).toEqual({
      'bluecode.run': 'r1',
      'bluecode.owner': '{"boot":"b","namespace":"n","pid":1,"start":"2"}',
      'bluecode.deadline': '1234',
    });
  });
});
