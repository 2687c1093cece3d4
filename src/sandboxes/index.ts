import type { Call } from '../contracts/call.ts';
import { unreachable } from '../contracts/errors.ts';
import type { GapKind } from '../contracts/gap.ts';
import type { Sandbox, SandboxDescription } from '../contracts/sandbox.ts';
import { type DockerReport, reportOnDocker } from './docker/doctor.ts';
import { createDockerSandbox, type DockerOptions } from './docker/index.ts';
import { preflight } from './docker/preflight.ts';
import { createNoSandbox } from './none.ts';
import { createScriptedSandbox } from './scripted.ts';

/** Every backend. */
export const SANDBOXES = {
  docker: createDockerSandbox,
  none: createNoSandbox,
  scripted: createScriptedSandbox,
} as const satisfies Partial<Record<SandboxDescription['backend'], (options: never) => Sandbox>>;

/** What a user can ask for. */
export const SANDBOX_REQUESTS = ['auto', 'docker', 'none'] as const;
export type SandboxRequest = (typeof SANDBOX_REQUESTS)[number];

export type ChooseOptions = DockerOptions & { readonly requested: SandboxRequest };

/** What is used, and what it means if it cannot be. */
export type SandboxChoice = {
  readonly sandbox: Sandbox;
  /** Why nothing will be executed, when that is known already. An image is looked at later: `sandbox.ready` knows. */
  readonly reason: string | undefined;
  /**
   * The gap to record when there are suspicions and `sandbox.ready` says no: a backend that was asked for by name and
   * is absent leaves the work undone, one that `auto` did not find is merely stated. Undefined: nobody asked for any.
   */
  readonly gapWhenNotReady: Extract<GapKind, 'sandbox-absent' | 'sandbox-none'> | undefined;
};

/** Picks the backend. Under `auto` the first that can be used; never fails, for an absent one is a value with its reason. */
export async function chooseSandbox({ requested, ...options }: ChooseOptions, call: Call): Promise<SandboxChoice> {
  switch (requested) {
    case 'none': {
      const reason = 'execution is switched off (sandbox: none)';
      return { sandbox: createNoSandbox({ reason }), reason, gapWhenNotReady: undefined };
    }
    case 'docker':
      return choice(options, 'sandbox-absent', call);
    case 'auto':
      return choice(options, 'sandbox-none', call);
    default:
      return unreachable(requested);
  }
}

async function choice(
  options: DockerOptions,
  gapWhenNotReady: NonNullable<SandboxChoice['gapWhenNotReady']>,
  call: Call,
): Promise<SandboxChoice> {
  const found = await preflight(options, call);
  if (found.ok) return { sandbox: createDockerSandbox(options, found), reason: undefined, gapWhenNotReady };
  const reason = `no sandbox: ${found.reason}`;
  return { sandbox: createNoSandbox({ reason }), reason, gapWhenNotReady };
}

/** What would run here, and why not, as plain data. */
export type SandboxReport = {
  readonly requested: SandboxRequest;
  readonly chosen: 'docker' | 'none';
  readonly docker: DockerReport;
};

/** Looks at every backend a user can ask for. Fetches no image, and leaves nothing behind. */
export async function doctor({ requested, ...options }: ChooseOptions, call: Call): Promise<SandboxReport> {
  const docker = await reportOnDocker(options, call);
  return { requested, chosen: requested !== 'none' && docker.usable ? 'docker' : 'none', docker };
}
