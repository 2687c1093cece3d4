import type { HarnessLanguage } from '../../contracts/sandbox.ts';
import { type KeeperFiles, keeperCommand } from '../keeper/files.ts';
import type { Image } from './images.ts';
import type { Owner } from './owner.ts';
import type { EngineFacts } from './preflight.ts';

/** The labels by which a container is found again. */
export const LABELS = { run: 'bluecode.run', owner: 'bluecode.owner', deadline: 'bluecode.deadline' } as const;

/** Whose container it is, and until when it can be wanted (milliseconds since 1970, the one clock that processes share). */
export type Tenancy = { readonly run: string; readonly owner: Owner; readonly deadline: number };

const MIB = 1024 * 1024;

type Limits = {
  readonly processes: number;
  readonly memory: number;
  readonly scratch: string;
  /** How many files the scratch folder takes. */
  readonly files: number;
};

const SMALL: Limits = {
  processes: 64,
  memory: 256 * MIB,
  scratch: 'rw,noexec,nosuid,nodev,size=32m,mode=1777',
  files: 2048,
};

/** Compiled programs lie in the scratch folder, and sanitizers need room. */
const LIMITS = {
  python: SMALL,
  javascript: SMALL,
  c: { processes: 128, memory: 1024 * MIB, scratch: 'rw,exec,nosuid,nodev,size=128m,mode=1777', files: 4096 },
} as const satisfies Record<HarnessLanguage, Limits>;

/** What engines hide by default, and /dev/mqueue: the one more folder that a task could leave something in. */
const MASKED = [
  '/dev/mqueue',
  ...[
    'acpi',
    'asound',
    'interrupts',
    'kcore',
    'keys',
    'latency_stats',
    'sched_debug',
    'scsi',
    'timer_list',
    'timer_stats',
  ].map((name) => `/proc/${name}`),
  '/sys/devices/virtual/powercap',
  '/sys/firmware',
];

type Dialect = {
  readonly security: readonly string[];
  readonly folders: Readonly<Record<string, string>>;
  readonly limits: readonly { readonly Name: string; readonly Soft: number; readonly Hard: number }[];
};

/** Where Podman mounts folders of its own over a root that cannot be written to. */
const EMPTY = 'ro,nosuid,nodev,noexec,size=4k';

/** What the engines understand differently. */
const dialectOf = (make: EngineFacts['make'], { scratch, files }: Limits): Dialect =>
  make === 'docker'
    ? { security: [], folders: { '/tmp': `${scratch},nr_inodes=${files}` }, limits: [] }
    : {
        // It hides less by default, and takes no list of what to hide but this one.
        security: [`mask=${MASKED.join(':')}`],
        // It knows no limit on the number of files: what they take counts as memory.
        folders: { '/tmp': scratch, '/run': EMPTY, '/var/tmp': EMPTY },
        // Else its own limit is asked for, which may be more than the kernel gives; processes are counted by PidsLimit.
        limits: [{ Name: 'nproc', Soft: 4096, Hard: 4096 }],
      };

/** What each setting stops was measured one by one; `docs/sandbox.md` has the table. */
function confinement(language: HarnessLanguage, { make, cgroup }: EngineFacts, filter: string) {
  const { security, folders, limits } = dialectOf(make, LIMITS[language]);
  return {
    NetworkMode: 'none',
    IpcMode: 'none',
    ReadonlyRootfs: true,
    CapDrop: ['ALL'],
    SecurityOpt: ['no-new-privileges', `seccomp=${filter}`, ...security],
    MaskedPaths: MASKED,
    PidsLimit: LIMITS[language].processes,
    Memory: LIMITS[language].memory,
    MemorySwap: LIMITS[language].memory,
    // The second version of control groups knows no such setting, and engines refuse it there.
    ...(cgroup === '1' ? { MemorySwappiness: 0 } : {}),
    // Tasks raise theirs to 1000: the kernel ends the task before its keeper.
    OomScoreAdj: 900,
    NanoCpus: 1e9,
    Tmpfs: folders,
    Ulimits: [
      { Name: 'nofile', Soft: 256, Hard: 256 },
      { Name: 'core', Soft: 0, Hard: 0 },
      { Name: 'fsize', Soft: 16 * MIB, Hard: 16 * MIB },
      ...limits,
    ],
    // Output goes to the host over the attached stream only; a log would fill the host's disk.
    LogConfig: { Type: 'none', Config: {} },
  };
}

/** The body of the engine's create request for one single-use container. */
export const containerSpec = (
  language: HarnessLanguage,
  image: Image,
  facts: EngineFacts,
  tenancy: Tenancy,
  keeper: KeeperFiles,
  /** The system calls' filter, as the engine takes it. */
  filter: string,
) => ({
  Image: image.id,
  Entrypoint: keeperCommand(keeper),
  Cmd: [],
  User: '65534:65534',
  WorkingDir: '/tmp',
  Hostname: 'localhost',
  NetworkDisabled: true,
  StopSignal: 'SIGKILL',
  // An image's health check would be a second process beside the job.
  Healthcheck: { Test: ['NONE'] },
  Labels: {
    [LABELS.run]: tenancy.run,
    [LABELS.owner]: JSON.stringify(tenancy.owner),
    [LABELS.deadline]: String(tenancy.deadline),
  },
  AttachStdin: true,
  AttachStdout: true,
  AttachStderr: true,
  OpenStdin: true,
  // The container's standard input closes with the connection: a container whose host died ends by itself.
  StdinOnce: true,
  HostConfig: confinement(language, facts, filter),
});
