import type { Call } from '../contracts/call.ts';
import type { GapKind } from '../contracts/gap.ts';
import type { Sandbox, SandboxDescription } from '../contracts/sandbox.ts';
import { type DockerReport, reportOnDocker } from './docker/doctor.ts';
import { createDockerSandbox, type DockerOptions } from './docker/index.ts';
import { preflight } from './docker/preflight.ts';
import { firstReady } from './first-ready.ts';
import { createNoSandbox } from './none.ts';
import { createScriptedSandbox } from './scripted.ts';
import { reportOnService, type ServiceReport } from './service/doctor.ts';
import { findService, putUpWith, type ServiceOptions } from './service/find.ts';
import { createServiceSandbox } from './service/index.ts';
import { reportOnWasm, type WasmReport } from './wasm/doctor.ts';
import { createWasmSandbox, missingFile, type WasmOptions } from './wasm/index.ts';

/** Every backend. */
export const SANDBOXES = {
  docker: createDockerSandbox,
  service: createServiceSandbox,
  wasm: createWasmSandbox,
  none: createNoSandbox,
  scripted: createScriptedSandbox,
} as const satisfies Partial<Record<SandboxDescription['backend'], (options: never) => Sandbox>>;

/** What a user can ask for. */
export const SANDBOX_REQUESTS = ['auto', 'docker', 'service', 'wasm', 'none'] as const;
export type SandboxRequest = (typeof SANDBOX_REQUESTS)[number];

export type ChooseOptions = DockerOptions &
  WasmOptions & {
    readonly requested: SandboxRequest;
    /** The service container that was named: naming it is the wish to use it. */
    readonly named?: Pick<ServiceOptions, 'container' | 'allowReduced' | 'service'> | undefined;
  };

type Executing = 'docker' | 'service' | 'wasm';
type Found =
  /** `reason`: what of its isolation is put up with. */
  | { readonly ok: true; readonly sandbox: Sandbox; readonly reason?: string | undefined }
  | { readonly ok: false; readonly reason: string };

/** Whether a backend can be used here, as far as that is known without fetching or starting anything. */
const FIND = {
  docker: async (options: ChooseOptions, call: Call): Promise<Found> => {
    const found = await preflight(options, call);
    return found.ok ? { ok: true, sandbox: createDockerSandbox(options, found) } : found;
  },
  service: async ({ named, ...options }: ChooseOptions, call: Call): Promise<Found> => {
    if (named === undefined) return { ok: false, reason: 'no service container is named' };
    const found = await findService({ ...options, ...named }, call);
    if (!found.ok) return found;
    return { ok: true, sandbox: createServiceSandbox({ ...options, ...named }, found), reason: putUpWith(found.lacks) };
  },
  wasm: async (options: ChooseOptions): Promise<Found> => {
    const reason = await missingFile(options.wasm);
    return reason === undefined ? { ok: true, sandbox: createWasmSandbox(options) } : { ok: false, reason };
  },
} as const satisfies Record<Executing, (options: ChooseOptions, call: Call) => Promise<Found>>;

/** In this order the first that can be used is taken. */
function candidates({ requested, named }: ChooseOptions): readonly Executing[] {
  if (requested === 'none') return [];
  if (requested !== 'auto') return [requested];
  return named === undefined ? ['docker', 'wasm'] : ['service'];
}

/** What is used, and what it means if it cannot be. */
export type SandboxChoice = {
  readonly sandbox: Sandbox;
  /**
   * Why nothing will be executed, when that is known already, or what of the isolation is put up with. An image is
   * looked at later: `sandbox.ready` knows.
   */
  readonly reason: string | undefined;
  /**
   * The gap to record when there are suspicions and `sandbox.ready` says no: a backend that was asked for by name and
   * is absent leaves the work undone, one that `auto` did not find is merely stated. Undefined: nobody asked for any.
   */
  readonly gapWhenNotReady: Extract<GapKind, 'sandbox-absent' | 'sandbox-none'> | undefined;
};

/**
 * Picks the backend. Under `auto` the first that can be used, and the next if its image turns out not to be had; never
 * fails, for an absent one is a value with its reason.
 */
export async function chooseSandbox(options: ChooseOptions, call: Call): Promise<SandboxChoice> {
  if (options.requested === 'none') {
    const reason = 'execution is switched off (sandbox: none)';
    return { sandbox: createNoSandbox({ reason }), reason, gapWhenNotReady: undefined };
  }
  const gapWhenNotReady =
    options.requested === 'auto' && options.named === undefined ? 'sandbox-none' : 'sandbox-absent';
  const reasons: string[] = [];
  const usable: Extract<Found, { ok: true }>[] = [];
  for (const backend of candidates(options)) {
    const found = await FIND[backend](options, call);
    if (found.ok) usable.push(found);
    else reasons.push(found.reason);
  }
  const [first, ...others] = usable;
  if (first !== undefined) {
    const sandbox =
      others.length === 0 ? first.sandbox : firstReady(first.sandbox, ...others.map((one) => one.sandbox));
    return { sandbox, reason: first.reason, gapWhenNotReady };
  }
  const reason = `no sandbox: ${reasons.join('; ')}`;
  return { sandbox: createNoSandbox({ reason }), reason, gapWhenNotReady };
}

/** What would run here, and why not, as plain data. */
export type SandboxReport = {
  readonly requested: SandboxRequest;
  readonly chosen: Executing | 'none';
  readonly docker: DockerReport;
  /** Of the service container that was named; undefined when none was. */
  readonly service: ServiceReport | undefined;
  readonly wasm: WasmReport;
};

/** Looks at every backend. Fetches no image, and leaves nothing behind. */
export async function doctor(options: ChooseOptions, call: Call): Promise<SandboxReport> {
  const docker = await reportOnDocker(options, call);
  const { named, ...rest } = options;
  const service = named === undefined ? undefined : await reportOnService({ ...rest, ...named }, call);
  const wasm = await reportOnWasm(options, call);
  const image = docker.images.some(({ state }) => state !== 'unusable');
  const usable = { docker: docker.usable && image, service: service?.usable === true, wasm: wasm.usable };
  const chosen = candidates(options).find((backend) => usable[backend]) ?? 'none';
  return { requested: options.requested, chosen, docker, service, wasm };
}
