import { availableParallelism } from 'node:os';
import type { Call } from '../../contracts/call.ts';
import type { Log } from '../../contracts/log.ts';
import type { HarnessLanguage, Sandbox, SandboxJob, SandboxOutcome } from '../../contracts/sandbox.ts';
import { containerSpec } from './container-spec.ts';
import type { EngineOptions } from './engine.ts';
import { reasonOf } from './engine-error.ts';
import { type Image, imageFor, obtainImage, type Pull } from './images.ts';
import { once } from './once.ts';
import { thisOwner } from './owner.ts';
import { type Preflight, preflight } from './preflight.ts';
import { runInContainer } from './run.ts';
import { removeOwn } from './sweep.ts';
import { TRIALS, trialFlaw } from './trial.ts';

export type DockerOptions = EngineOptions & {
  /** This run's name, different from that of every other run on the same engine. */
  readonly run: string;
  /** One image that serves every language; default: the official ones. */
  readonly image?: string | undefined;
  readonly pull?: Pull | undefined;
  /** Default: by the number of processors. */
  readonly parallelism?: number | undefined;
  readonly log: Log;
};

type Prepared =
  | { readonly ok: true; readonly ready: Extract<Preflight, { ok: true }>; readonly image: Image }
  | { readonly ok: false; readonly reason: string };

/** Milliseconds beyond a job's time-out in which its container is created, started, drained and removed. */
const MARGIN_MS = 120_000;

/** Starting a container is the engine's work and mostly serial: more than this many at once only wait. */
const MOST_PARALLEL = 8;

async function execute(
  { ready, image }: Extract<Prepared, { ok: true }>,
  options: DockerOptions,
  job: SandboxJob,
  call: Call,
): Promise<SandboxOutcome> {
  const deadline = Date.now() + job.timeoutMs + MARGIN_MS;
  const tenancy = { run: options.run, owner: await thisOwner(), deadline };
  const spec = containerSpec(job.language, image, ready.facts.cgroup, tenancy);
  return runInContainer(ready.engine, spec, job, call, options.log);
}

async function prepare(
  ready: Preflight,
  options: DockerOptions,
  language: HarnessLanguage,
  call: Call,
): Promise<Prepared> {
  if (!ready.ok) return ready;
  const name = imageFor(language, options.image);
  const answer = await obtainImage(ready.engine, name, options.pull ?? 'missing', call);
  if (!answer.ok) return answer;
  const prepared = { ok: true, ready, image: answer.image } as const;
  const reason = trialFlaw(await execute(prepared, options, TRIALS[language], call));
  return reason === undefined ? prepared : { ok: false, reason: `the image ${name} fails its trial: ${reason}` };
}

/** Hardened single-use containers, one a job, on the engine behind a local socket. `known`: a preflight already made. */
export function createDockerSandbox(options: DockerOptions, known?: Preflight): Sandbox {
  const images = new Map<HarnessLanguage, Image>();
  // An answer that was cut short by its caller is asked for again by the next one.
  const definite = (answer: { readonly ok: boolean }, call: Call) =>
    answer.ok || !(call.signal.aborted || options.clock.now() >= call.deadline);
  const greet = once(async (_key: 'engine', call) => known ?? preflight(options, call), definite);
  let asked = false;
  const prepared = once(async (language: HarnessLanguage, call) => {
    asked = true;
    const answer = await prepare(await greet('engine', call), options, language, call);
    if (answer.ok) images.set(language, answer.image);
    return answer;
  }, definite);
  return {
    parallelism: options.parallelism ?? Math.min(availableParallelism(), MOST_PARALLEL),
    ready: async (language, call) => {
      const answer = await prepared(language, call);
      return answer.ok ? { ok: true } : { ok: false, reason: answer.reason };
    },
    describe: () => {
      const identities = [...new Set([...images.values()].map((image) => image.identity))].sort();
      const image = identities.length === 0 ? undefined : identities.join(', ');
      return { backend: 'docker', isolation: 'full', image };
    },
    run: async (job, call) => {
      const answer = await prepared(job.language, call);
      return answer.ok ? execute(answer, options, job, call) : { kind: 'failed', reason: answer.reason };
    },
    close: async (call) => {
      if (!asked) return;
      const ready = await greet('engine', call);
      if (!ready.ok) return;
      try {
        const { failed } = await removeOwn(ready.engine, options.run, call);
        if (failed > 0) options.log.warn(`${failed} sandbox containers could not be removed`);
      } catch (error) {
        options.log.warn(`sandbox containers may be left: ${reasonOf(error)}`);
      }
    },
  };
}
