import { z } from 'zod';
import type { Call } from '../../contracts/call.ts';
import { addressOf } from './address.ts';
import { type Engine, type EngineOptions, engineAt, GREETING_MS } from './engine.ts';
import { excerpt, reasonOf } from './engine-error.ts';

/** Oldest and newest minor of API 1.x that the container's fields were checked against. */
const OLDEST_API = 41;
const NEWEST_API = 47;

/** What the engine says about itself that matters to a sandbox. */
export type EngineFacts = {
  /** Podman speaks Docker's language, with an accent (`container-spec.ts`). */
  readonly make: 'docker' | 'podman';
  readonly version: string;
  readonly api: string;
  readonly cgroup: '1' | '2';
  /** Whom the containers' root is on the machine: one step more for whatever breaks out, where it is not root itself. */
  readonly root: 'root' | 'mapped';
};

/** The engine, fit for use; or why there is none. */
export type Preflight =
  | { readonly ok: true; readonly engine: Engine; readonly facts: EngineFacts }
  | { readonly ok: false; readonly reason: string };

const refuse = (reason: string): { readonly ok: false; readonly reason: string } => ({ ok: false, reason });

const versionSchema = z.object({
  Version: z.string().default('unknown'),
  ApiVersion: z.string().regex(/^1\.\d+$/),
  MinAPIVersion: z
    .string()
    .regex(/^1\.\d+$/)
    .optional(),
  Components: z.array(z.object({ Name: z.string() })).nullish(),
});

const infoSchema = z.object({
  OSType: z.string(),
  CgroupVersion: z.string().optional(),
  MemoryLimit: z.boolean(),
  PidsLimit: z.boolean(),
  CpuCfsQuota: z.boolean(),
  SecurityOptions: z.array(z.string()).nullish(),
});

const minor = (version: string): number => Number(version.split('.')[1]);

/** Newer engines than those known are spoken to in the oldest version they still take: its fields have been stable. */
function agree(theirs: z.infer<typeof versionSchema>): number {
  return Math.max(Math.min(minor(theirs.ApiVersion), NEWEST_API), minor(theirs.MinAPIVersion ?? '1.0'));
}

const isMapped = ({ SecurityOptions }: z.infer<typeof infoSchema>): boolean =>
  (SecurityOptions ?? []).some((option) => /^(name=)?(rootless|userns)\b/.test(option));

function unfit(info: z.infer<typeof infoSchema>): string | undefined {
  if (info.OSType !== 'linux') return `the Docker engine runs ${excerpt(info.OSType)} containers, not Linux ones`;
  const missing = [
    info.MemoryLimit ? '' : 'memory',
    info.PidsLimit ? '' : 'process',
    info.CpuCfsQuota ? '' : 'processor',
  ].filter((limit) => limit !== '');
  if (missing.length > 0) return `the Docker engine cannot enforce ${missing.join(', ')} limits`;
  const seccomp = (info.SecurityOptions ?? []).find((option) => /^(name=)?seccomp\b/.test(option));
  if (seccomp === undefined) return 'the Docker engine has no seccomp filter';
  if (seccomp.includes('profile=unconfined')) return "the Docker engine's seccomp filter is switched off (unconfined)";
  return undefined;
}

type Connection =
  | ({ readonly ok: true; readonly engine: Engine } & Pick<EngineFacts, 'make' | 'version' | 'api'>)
  | { readonly ok: false; readonly reason: string };

/** Finds the engine and agrees on a version of its API; whether it can contain anything is another question. Never throws. */
export async function connect(options: EngineOptions, call: Call): Promise<Connection> {
  const found = addressOf(options.socket, options.remote);
  if (!found.ok) return found;
  try {
    const stranger = engineAt(found.address, '', options);
    const wait = stranger.patience(call, Math.min(GREETING_MS, stranger.answerMs));
    const theirs = await stranger.ask(versionSchema, { method: 'GET', path: '/version', patience: wait });
    const agreed = agree(theirs);
    const version = excerpt(theirs.Version);
    if (agreed < OLDEST_API) {
      return refuse(`Docker engine ${version} is too old (API 1.${agreed}; 1.${OLDEST_API} is needed)`);
    }
    const make = theirs.Components?.some(({ Name }) => Name.startsWith('Podman')) === true ? 'podman' : 'docker';
    return { ok: true, engine: engineAt(found.address, `1.${agreed}`, options), make, version, api: `1.${agreed}` };
  } catch (error) {
    return refuse(reasonOf(error));
  }
}

/** Whether the engine can contain what is to run. Never throws; asks two questions. */
export async function preflight(options: EngineOptions, call: Call): Promise<Preflight> {
  const connection = await connect(options, call);
  if (!connection.ok) return connection;
  const { engine, make, version, api } = connection;
  try {
    const info = await engine.ask(infoSchema, { method: 'GET', path: '/info', patience: engine.patience(call) });
    const reason = unfit(info);
    if (reason !== undefined) return refuse(reason);
    const cgroup = info.CgroupVersion === '2' ? '2' : '1';
    return { ok: true, engine, facts: { make, version, api, cgroup, root: isMapped(info) ? 'mapped' : 'root' } };
  } catch (error) {
    return refuse(reasonOf(error));
  }
}
