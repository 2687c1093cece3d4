import type { HarnessLanguage } from '../../contracts/sandbox.ts';
import { BOOT_COMMANDS } from './boot.ts';
import type { Image } from './images.ts';
import type { Owner } from './owner.ts';
import type { EngineFacts } from './preflight.ts';

/** The labels by which a container is found again. */
export const LABELS = { run: 'bluecode.run', owner: 'bluecode.owner', deadline: 'bluecode.deadline' } as const;

/** Whose container it is, and until when it can be wanted (milliseconds since 1970, the one clock that processes share). */
export type Tenancy = { readonly run: string; readonly owner: Owner; readonly deadline: number };

const MIB = 1024 * 1024;
/** Nothing but these, whatever the image says. */
const VARIABLES = ['PATH=/usr/local/bin:/usr/bin:/bin', 'HOME=/tmp', 'LANG=C.UTF-8'] as const;

/** An entry without `=` takes the variable away: the image's own, and the one the engine adds. */
function environment(image: Image): readonly string[] {
  const kept = new Set(VARIABLES.map((entry) => entry.split('=')[0]));
  const removed = [...image.variables, 'HOSTNAME'].filter((name) => !kept.has(name));
  return [...VARIABLES, ...new Set(removed)];
}

/** What each setting stops was measured one by one; `docs/sandbox.md` has the table. */
const confinement = (cgroup: EngineFacts['cgroup']) => ({
  NetworkMode: 'none',
  IpcMode: 'none',
  ReadonlyRootfs: true,
  Init: true,
  CapDrop: ['ALL'],
  SecurityOpt: ['no-new-privileges'],
  PidsLimit: 64,
  Memory: 256 * MIB,
  MemorySwap: 256 * MIB,
  // The second version of control groups knows no such setting, and engines refuse it there.
  ...(cgroup === '1' ? { MemorySwappiness: 0 } : {}),
  OomScoreAdj: 1000,
  NanoCpus: 1e9,
  Tmpfs: { '/tmp': 'rw,noexec,nosuid,nodev,size=32m,nr_inodes=2048,mode=1777' },
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
) => ({
  Image: image.id,
  Entrypoint: BOOT_COMMANDS[language],
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
  HostConfig: confinement(cgroup),
});
