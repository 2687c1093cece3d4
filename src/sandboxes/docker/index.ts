import { availableParallelism } from 'node:os';
import type { Call } from '../../contracts/call.ts';
import type { Log } from '../../contracts/log.ts';
import { type HarnessLanguage, noPlace, type Sandbox } from '../../contracts/sandbox.ts';
import type { KeeperFiles } from '../keeper/files.ts';
import { containerSpec } from './container-spec.ts';
import type { EngineOptions } from './engine.ts';
import { reasonOf } from './engine-error.ts';
import { type Image, imageFor, obtainImage, type Pull } from './images.ts';
import { once } from './once.ts';
import { thisOwner } from './owner.ts';
import { createPlace, type Making } from './place.ts';
import { type Preflight, preflight } from './preflight.ts';
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
  /** How many places of a harness are kept ready in advance; default: by the number of processors. */
  readonly ahead?: number | undefined;
  readonly log: Log;
  readonly keeper: KeeperFiles;
};

type Prepared =
  | { readonly ok: true; readonly ready: Extract<Preflight, { ok: true }>; readonly image: Image }
  | { readonly ok: false; readonly reason: string };

/** Milliseconds after which a container is nobody's any more, whatever its run says. */
const LIFE_MS = 30 * 60_000;

/** Starting a container is the engine's work and mostly serial: more than this many at once only wait. */
const MOST_PARALLEL = 8;

/** How containers of a language are made. */
function making(
  { ready, image }: Extract<Prepared, { ok: true }>,
  options: DockerOptions,
  language: HarnessLanguage,
): Making {
  const spec = async () => {
    const tenancy = { run: options.run, owner: await thisOwner(), deadline: Date.now() + LIFE_MS };
    return containerSpec(language, image, ready.facts.cgroup, tenancy, options.keeper);
  };
  return { engine: ready.engine, spec, files: options.keeper, log: options.log };
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
  const { harness, task } = TRIALS[language];
  const place = createPlace(making(prepared, options, language), harness);
  const reason = trialFlaw(await place.run(task, call));
  await place.close();
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
    ready: async ({ language }, call) => {
      const answer = await prepared(language, call);
      return answer.ok ? { ok: true } : { ok: false, reason: answer.reason };
    },
    describe: () => {
      const identities = [...new Set([...images.values()].map((image) => image.identity))].sort();
      const image = identities.length === 0 ? undefined : identities.join(', ');
      return { backend: 'docker', isolation: 'full', image };
    },
    open: async (harness, call) => {
      const answer = await prepared(harness.language, call);
      if (!answer.ok) return noPlace(answer.reason);
      return createPlace(making(answer, options, harness.language), harness);
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
