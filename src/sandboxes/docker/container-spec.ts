import type { HarnessLanguage } from '../../contracts/sandbox.ts';
import { type KeeperFiles, keeperCommand } from '../keeper/files.ts';
import type { Image } from './images.ts';
import type { Owner } from './owner.ts';
import type { EngineFacts } from './preflight.ts';
import { seccompProfile } from './seccomp.ts';

/** The labels by which a container is found again. */
export const LABELS = { run: 'bluecode.run', owner: 'bluecode.owner', deadline: 'bluecode.deadline' } as const;

/** Whose container it is, and until when it can be wanted (milliseconds since 1970, the one clock that processes share). */
export type Tenancy = { readonly run: string; readonly owner: Owner; readonly deadline: number };

const MIB = 1024 * 1024;
/** Nothing but these, whatever the image says. */
const VARIABLES = ['PATH=/usr/local/bin:/usr/bin:/bin', 'HOME=/tmp', 'LANG=C.UTF-8'] as const;

/** An entry without `=` takes the variable away: the image's own, and the one the engine adds. */
export function environment(image: Pick<Image, 'variables'>): readonly string[] {
  const kept = new Set(VARIABLES.map((entry) => entry.split('=')[0]));
  const removed = [...image.variables, 'HOSTNAME'].filter((name) => !kept.has(name));
  return [...VARIABLES, ...new Set(removed)];
}

type Limits = { readonly processes: number; readonly memory: number; readonly scratch: string };

const SMALL: Limits = {
  processes: 64,
  memory: 256 * MIB,
  scratch: 'rw,noexec,nosuid,nodev,size=32m,nr_inodes=2048,mode=1777',
};

/** Compiled programs lie in the scratch folder, and sanitizers need room. */
const LIMITS = {
  python: SMALL,
  javascript: SMALL,
  c: { processes: 128, memory: 1024 * MIB, scratch: 'rw,exec,nosuid,nodev,size=128m,nr_inodes=4096,mode=1777' },
} as const satisfies Record<HarnessLanguage, Limits>;

const PROFILES = {
  python: seccompProfile('python'),
  javascript: seccompProfile('javascript'),
  c: seccompProfile('c'),
} as const satisfies Record<HarnessLanguage, string>;

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

/** What each setting stops was measured one by one; `docs/sandbox.md` has the table. */
const confinement = (language: HarnessLanguage, cgroup: EngineFacts['cgroup']) => ({
  NetworkMode: 'none',
  IpcMode: 'none',
  ReadonlyRootfs: true,
  CapDrop: ['ALL'],
  SecurityOpt: ['no-new-privileges', `seccomp=${PROFILES[language]}`],
  MaskedPaths: MASKED,
  PidsLimit: LIMITS[language].processes,
  Memory: LIMITS[language].memory,
  MemorySwap: LIMITS[language].memory,
  // The second version of control groups knows no such setting, and engines refuse it there.
  ...(cgroup === '1' ? { MemorySwappiness: 0 } : {}),
  // Tasks raise theirs to 1000: the kernel ends the task before its keeper.
  OomScoreAdj: 900,
  NanoCpus: 1e9,
  Tmpfs: { '/tmp': LIMITS[language].scratch },
  Ulimits: [
    { Name: 'nofile', Soft: 256, Hard: 256 },
    { Name: 'core', Soft: 0, Hard: 0 },
    { Name: 'fsize', Soft: 16 * MIB, Hard: 16 * MIB },
  ],
  // Output goes to the host over the attached stream only; a log would fill the host's disk.
  LogConfig: { Type: 'none', Config: {} },
});

/** The body of the engine's create request for one single-use container. */
export const containerSpec = (
  language: HarnessLanguage,
  image: Image,
  cgroup: EngineFacts['cgroup'],
  tenancy: Tenancy,
  keeper: KeeperFiles,
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
  Env: environment(image),
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
  HostConfig: confinement(language, cgroup),
});
