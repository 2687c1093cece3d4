import type { Call } from '../../contracts/call.ts';
import type { HarnessLanguage } from '../../contracts/sandbox.ts';
import { create } from './container.ts';
import { containerSpec } from './container-spec.ts';
import { withFilter } from './filter.ts';
import { type Image, imageFor, obtainImage } from './images.ts';
import { type Making, makeContainer } from './making.ts';
import type { DockerOptions } from './options.ts';
import { thisOwner } from './owner.ts';
import { createPlace } from './place.ts';
import { createPool } from './pool.ts';
import type { Preflight } from './preflight.ts';
import { TRIALS, trialFlaw } from './trial.ts';

/** Milliseconds after which a container is nobody's any more, whatever its run says. */
export const LIFE_MS = 30 * 60_000;

/** What a language needs is there and was tried out: how its containers are made. */
export type Prepared =
  | { readonly ok: true; readonly image: Image; readonly making: Making }
  | { readonly ok: false; readonly reason: string };

/** Fetches the image if need be, and runs our own code in a container of it like any other. Never throws. */
export async function prepare(
  ready: Preflight,
  options: DockerOptions,
  language: HarnessLanguage,
  call: Call,
): Promise<Prepared> {
  if (!ready.ok) return ready;
  const { engine, facts } = ready;
  const name = imageFor(language, options.image);
  const answer = await obtainImage(engine, name, options.pull ?? 'missing', call);
  if (!answer.ok) return answer;
  const { image } = answer;
  const making: Making = {
    engine,
    create: async (name, wait) => {
      const tenancy = { run: options.run, owner: await thisOwner(), deadline: Date.now() + LIFE_MS };
      await withFilter(facts, language, (filter) =>
        create(engine, name, containerSpec(language, image, facts, tenancy, options.keeper, filter), wait),
      );
    },
    files: options.keeper,
    kept: new WeakMap(),
    log: options.log,
  };
  const reason = await tryOut(making, options, language, call);
  if (reason !== undefined) return { ok: false, reason: `the image ${name} fails its trial: ${reason}` };
  return { ok: true, image, making };
}

async function tryOut(
  making: Making,
  { clock }: DockerOptions,
  language: HarnessLanguage,
  call: Call,
): Promise<string | undefined> {
  const { harness, task } = TRIALS[language];
  const make = () => makeContainer(making, harness, call);
  const pool = createPool({ ahead: 0, atOnce: 1, life: LIFE_MS, clock, make });
  const place = createPlace(pool, making.engine, harness);
  const flaw = trialFlaw(language, await place.run(task, call));
  await place.close();
  await pool.close();
  return flaw;
}
