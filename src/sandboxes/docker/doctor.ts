import type { Call } from '../../contracts/call.ts';
import { HARNESS_LANGUAGES, type HarnessLanguage } from '../../contracts/sandbox.ts';
import { addressOf } from './address.ts';
import { findImage, imageFor } from './images.ts';
import { createDockerSandbox, type DockerOptions } from './index.ts';
import { type EngineFacts, preflight } from './preflight.ts';
import { TRIALS } from './trial.ts';

/** One language's image: `ready` was tried out just now; `to-pull` would be fetched first; `unusable` says why. */
export type ImageReport = {
  readonly language: HarnessLanguage;
  readonly name: string;
  readonly state: 'ready' | 'to-pull' | 'unusable';
  /** The digest or id of an image that is here. */
  readonly identity: string | undefined;
  readonly reason: string | undefined;
};

export type DockerReport = {
  /** Whether the engine would be used; an image may still be missing. */
  readonly usable: boolean;
  readonly reason: string | undefined;
  readonly socket: string;
  readonly engine: EngineFacts | undefined;
  readonly images: readonly ImageReport[];
};

/** Looks at the engine and at the image of every language; tries out those that are here. */
export async function reportOnDocker(options: DockerOptions, call: Call): Promise<DockerReport> {
  const at = addressOf(options.socket, options.remote);
  const socket = at.ok ? at.address.name : (options.socket ?? '');
  const found = await preflight(options, call);
  if (!found.ok) return { usable: false, reason: found.reason, socket, engine: undefined, images: [] };
  const sandbox = createDockerSandbox({ ...options, pull: 'never' }, found);
  const images: ImageReport[] = [];
  for (const language of HARNESS_LANGUAGES) {
    const name = imageFor(language, options.image);
    const here = await findImage(found.engine, name, call);
    if (!here.ok) {
      const state = here.missing && options.pull !== 'never' ? 'to-pull' : 'unusable';
      images.push({ language, name, state, identity: undefined, reason: here.reason });
      continue;
    }
    const ready = await sandbox.ready(TRIALS[language].harness, call);
    const reason = ready.ok ? undefined : ready.reason;
    images.push({ language, name, state: ready.ok ? 'ready' : 'unusable', identity: here.image.identity, reason });
  }
  await sandbox.close(call);
  return { usable: true, reason: undefined, socket, engine: found.facts, images };
}
