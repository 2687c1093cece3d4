import { z } from 'zod';

const names = z.array(z.string()).nullish();

/** What the engine says of a container, as far as it matters to a sandbox. */
export const inspectedSchema = z.object({
  Id: z.string().regex(/^[0-9a-f]{12,64}$/),
  Image: z.string(),
  Platform: z.string().default('linux'),
  State: z.object({ Status: z.string(), Running: z.boolean(), Paused: z.boolean() }),
  Config: z.object({ Image: z.string() }),
  HostConfig: z.object({
    Privileged: z.boolean(),
    ReadonlyRootfs: z.boolean(),
    NetworkMode: z.string(),
    PidMode: z.string().default(''),
    IpcMode: z.string().default(''),
    UTSMode: z.string().default(''),
    UsernsMode: z.string().default(''),
    CapAdd: names,
    CapDrop: names,
    SecurityOpt: names,
    MaskedPaths: names,
    Devices: z.array(z.unknown()).nullish(),
    DeviceRequests: z.array(z.unknown()).nullish(),
    DeviceCgroupRules: names,
    GroupAdd: names,
    Tmpfs: z.record(z.string(), z.string()).nullish(),
    Memory: z.number(),
    MemorySwap: z.number(),
    NanoCpus: z.number().default(0),
    CpuQuota: z.number().default(0),
    PidsLimit: z.number().nullish(),
  }),
  Mounts: z.array(z.object({ Source: z.string().default(''), Destination: z.string() })).nullish(),
  NetworkSettings: z.object({ Networks: z.record(z.string(), z.unknown()).nullish() }),
});
export type Inspected = z.infer<typeof inspectedSchema>;

const MIB = 1024 * 1024;
/** What a container without limits of its own is given. */
const LIMITS = { Memory: 256 * MIB, PidsLimit: 64, NanoCpus: 1e9 } as const;

/** Networks that lead nowhere. */
const NOWHERE = new Set(['none']);

/** What can be put right while the container runs. */
export type Mends = {
  /** Networks that it is to be taken off. */
  readonly networks: readonly string[];
  /** Limits that it is to be given: the body of the engine's update request. */
  readonly limits: Readonly<Record<string, number>>;
};

export function mendsOf({ HostConfig, NetworkSettings }: Inspected): Mends {
  const memory = HostConfig.Memory > 0 ? HostConfig.Memory : LIMITS.Memory;
  const swaps = HostConfig.Memory <= 0 || HostConfig.MemorySwap > memory || HostConfig.MemorySwap < 0;
  return {
    networks: Object.keys(NetworkSettings.Networks ?? {}).filter((name) => !NOWHERE.has(name)),
    limits: {
      ...(swaps ? { Memory: memory, MemorySwap: memory } : {}),
      ...((HostConfig.PidsLimit ?? 0) > 0 ? {} : { PidsLimit: LIMITS.PidsLimit }),
      ...(HostConfig.NanoCpus > 0 || HostConfig.CpuQuota > 0 ? {} : { NanoCpus: LIMITS.NanoCpus }),
    },
  };
}

/** The folders that a task can leave something in, and that are emptied behind it. */
export const foldersOf = ({ HostConfig }: Inspected): readonly string[] => [
  ...new Set(['/tmp', '/dev/shm', '/dev/mqueue', ...Object.keys(HostConfig.Tmpfs ?? {})]),
];
