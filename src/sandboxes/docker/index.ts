import { availableParallelism } from 'node:os';
import type { Call } from '../../contracts/call.ts';
import { type HarnessLanguage, noPlace, type Sandbox } from '../../contracts/sandbox.ts';
import { reasonOf } from './engine-error.ts';
import type { Image } from './images.ts';
import { makeContainer } from './making.ts';
import { once } from './once.ts';
import type { DockerOptions } from './options.ts';
import { createPlace } from './place.ts';
import { createPool, type Pool } from './pool.ts';
import { type Preflight, preflight } from './preflight.ts';
import { LIFE_MS, type Prepared, prepare } from './prepare.ts';
import { removeOwn } from './sweep.ts';

export type { DockerOptions } from './options.ts';

/** Starting a container is the engine's work and mostly serial: more than this many at once only wait. */
const MOST_PARALLEL = 8;

type Ready = Extract<Prepared, { ok: true }> & { readonly pool: Pool };

function poolOf({ making }: Extract<Prepared, { ok: true }>, { ahead, clock }: DockerOptions): Pool {
  const processors = availableParallelism();
  return createPool({
    ahead: ahead ?? Math.min(processors * 2, MOST_PARALLEL),
    atOnce: Math.min(processors, MOST_PARALLEL),
    life: LIFE_MS / 2,
    clock,
    make: (harness, call) => makeContainer(making, harness, call),
  });
}

/** Asks each thing once: what engine there is, and whether a language's image does. */
function preparing(options: DockerOptions, known: Preflight | undefined) {
  // An answer that was cut short by its caller is asked for again by the next one.
  const definite = (answer: { readonly ok: boolean }, call: Call) =>
    answer.ok || !(call.signal.aborted || options.clock.now() >= call.deadline);
  const greet = once(async (_key: 'engine', call) => known ?? preflight(options, call), definite);
  const languages = new Map<HarnessLanguage, Ready>();
  let asked = false;
  const prepared = once(async (language: HarnessLanguage, call) => {
    asked = true;
    const answer = await prepare(await greet('engine', call), options, language, call);
    if (!answer.ok) return answer;
    const ready = { ...answer, pool: poolOf(answer, options) };
    languages.set(language, ready);
    return ready;
  }, definite);
  return { greet, prepared, languages, asked: () => asked };
}

const identities = (images: readonly Image[]): string | undefined =>
  images.length === 0 ? undefined : [...new Set(images.map(({ identity }) => identity))].sort().join(', ');

/** Hardened single-use containers, one a place, on the engine behind a local socket. `known`: a preflight already made. */
export function createDockerSandbox(options: DockerOptions, known?: Preflight): Sandbox {
  const { greet, prepared, languages, asked } = preparing(options, known);
  return {
    parallelism: options.parallelism ?? Math.min(availableParallelism(), MOST_PARALLEL),
    ready: async (harness, call) => {
      const answer = await prepared(harness.language, call);
      if (!answer.ok) return { ok: false, reason: answer.reason };
      answer.pool.fill(harness, call);
      return { ok: true };
    },
    describe: () => {
      const image = identities([...languages.values()].map((language) => language.image));
      return { backend: 'docker', isolation: 'full', image };
    },
    open: async (harness, call) => {
      const answer = await prepared(harness.language, call);
      if (!answer.ok) return noPlace(answer.reason);
      if (call.signal.aborted) return noPlace('the run was interrupted');
      return createPlace(answer.pool, answer.making.engine, harness);
    },
    close: async (call) => {
      if (!asked()) return;
      await Promise.all([...languages.values()].map(({ pool }) => pool.close()));
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
