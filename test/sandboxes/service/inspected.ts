import type { Inspected } from '../../../src/sandboxes/service/inspection.ts';

/** What an engine says of a container that was started with the options of the example. */
export const FIT: Inspected = {
  Id: 'c0ffee'.padEnd(64, '0'),
  Image: `sha256:${'1'.repeat(64)}`,
  Platform: 'linux',
  State: { Status: 'running', Running: true, Paused: false },
  Config: { Image: 'box' },
  HostConfig: {
    Privileged: false,
    ReadonlyRootfs: true,
    NetworkMode: 'github_network_1',
    PidMode: '',
    IpcMode: 'none',
    UTSMode: '',
    UsernsMode: '',
    CapAdd: null,
    CapDrop: ['ALL'],
    SecurityOpt: ['no-new-privileges'],
    MaskedPaths: ['/proc/kcore'],
    Devices: [],
    DeviceRequests: null,
    DeviceCgroupRules: null,
    GroupAdd: null,
    Tmpfs: { '/tmp': 'rw,noexec,nosuid,nodev,size=32m,nr_inodes=2048,mode=1777' },
    Memory: 256 << 20,
    MemorySwap: 256 << 20,
    NanoCpus: 1e9,
    CpuQuota: 0,
    PidsLimit: 64,
  },
  Mounts: [],
  NetworkSettings: { Networks: {} },
};

export const inspectedWith = (change: Partial<Inspected>): Inspected => ({ ...FIT, ...change });
