import { readFile } from 'node:fs/promises';
import type { Call } from '../../contracts/call.ts';
import type { Log } from '../../contracts/log.ts';
import type { Engine, EngineOptions } from '../docker/engine.ts';
import { findImage } from '../docker/images.ts';
import { preflight } from '../docker/preflight.ts';
import type { KeeperFiles } from '../keeper/files.ts';
import type { ServiceFiles } from './files.ts';
import type { Inspected } from './inspection.ts';
import { type Lack, lacksOf, neverFit } from './judgement.ts';
import { locate } from './locate.ts';

export type ServiceOptions = EngineOptions & {
  /** The container: its id, its name, or `label:KEY=VALUE`. */
  readonly container: string;
  /** Whether a container is used that lacks what cannot be mended. */
  readonly allowReduced: boolean;
  readonly log: Log;
  readonly keeper: KeeperFiles;
  readonly service: ServiceFiles;
  /** The mounts that this process sees, as Linux tells them; for tests. */
  readonly mountinfo?: () => Promise<string>;
};

/** A container that may be used; or why none may. */
export type Found =
  | {
      readonly ok: true;
      readonly engine: Engine;
      readonly container: Inspected;
      readonly lacks: readonly Lack[];
      /** The digest or id of its image. */
      readonly image: string;
    }
  | { readonly ok: false; readonly reason: string };

/** Not Linux: then this process runs in no container of the engine's. */
const ownMounts = (): Promise<string> => readFile('/proc/self/mountinfo', 'utf8').catch(() => '');

const list = (texts: readonly string[]): string => [...new Set(texts)].join(', ');

const refuse = (reason: string): Found => ({ ok: false, reason });

/** Looks the container up and judges it by what the engine says; changes nothing. Never throws. */
export async function findService(options: ServiceOptions, call: Call): Promise<Found> {
  const ready = await preflight(options, call);
  if (!ready.ok) return ready;
  const { engine } = ready;
  const located = await locate(engine, options.container, call);
  if (!located.ok) return located;
  const { container } = located;
  const never = neverFit(container, await (options.mountinfo ?? ownMounts)());
  if (never !== undefined) return refuse(`the service container ${never}`);
  const lacks = lacksOf(container);
  if (lacks.length > 0 && !options.allowReduced) {
    const remedies = list(lacks.map(({ remedy }) => remedy));
    return refuse(
      `the service container ${list(lacks.map(({ says }) => says))}; its options need: ${remedies} (or allow-reduced-isolation: true)`,
    );
  }
  const known = await findImage(engine, container.Config.Image, call);
  const image = known.ok && known.image.id === container.Image ? known.image.identity : container.Image;
  return { ok: true, engine, container, lacks, image };
}

/** What is put up with, for the report; undefined when nothing is. */
export const putUpWith = (lacks: readonly Lack[]): string | undefined =>
  lacks.length === 0 ? undefined : `allow-reduced-isolation: it ${list(lacks.map(({ says }) => says))}`;
