import { z } from 'zod';
import type { Call } from '../../contracts/call.ts';
import type { HarnessLanguage } from '../../contracts/sandbox.ts';
import type { Engine } from './engine.ts';
import { EngineError, excerpt, reasonOf } from './engine-error.ts';

/** Milliseconds a pull may take; the run's deadline usually comes first. */
const PULL_MS = 5 * 60_000;

/** When an image is fetched: never when it is there already, unless always. */
export type Pull = 'missing' | 'never' | 'always';

/**
 * Used where no image is named; the only place that says so. Official images with what a language needs, each fetched
 * only once something in its language is to be executed. A release publishes our own, smaller ones (`sandbox/Dockerfile`,
 * one target a language); they belong here as soon as the name that they are published under is ours for good: an image
 * from a name that somebody else can take could lie about what it executed.
 */
export const DEFAULT_IMAGES = {
  python: 'python:3.13-slim',
  javascript: 'node:24-bookworm',
  c: 'node:24-bookworm',
} as const satisfies Record<HarnessLanguage, string>;

/** The image's name for a language: the one that was asked for, or the default. */
export const imageFor = (language: HarnessLanguage, named: string | undefined): string =>
  named ?? DEFAULT_IMAGES[language];

/** An image that is there. Containers are made from its id, so that a tag moved meanwhile changes nothing. */
export type Image = {
  readonly id: string;
  /** The digest it was pulled by where it has one, else the id: what reports record. */
  readonly identity: string;
};

export type ImageAnswer =
  | { readonly ok: true; readonly image: Image }
  | { readonly ok: false; readonly missing: boolean; readonly reason: string };

const NAME = /^[a-z0-9][a-z0-9._:/-]*(@sha256:[0-9a-f]{64})?$/i;

const imageSchema = z.object({
  Id: z.string().min(1),
  RepoDigests: z.array(z.string()).nullish(),
  Config: z.object({ Volumes: z.record(z.string(), z.unknown()).nullish() }).nullish(),
});

/** Splits `host:port/name:tag@digest` into what the engine wants; without a tag it would pull all of them. */
export function reference(name: string): { readonly repository: string; readonly tag: string } {
  const [bare = name, digest] = name.split('@');
  const colon = bare.lastIndexOf(':');
  const tagged = colon > bare.lastIndexOf('/');
  const repository = tagged ? bare.slice(0, colon) : bare;
  return { repository, tag: digest ?? (tagged ? bare.slice(colon + 1) : 'latest') };
}

const no = (reason: string, missing = false): ImageAnswer => ({ ok: false, missing, reason });

/** Looks an image up without fetching it. */
export async function findImage(engine: Engine, name: string, call: Call): Promise<ImageAnswer> {
  if (!NAME.test(name)) return no(`${excerpt(name)} is not the name of an image`);
  try {
    const path = `/images/${encodeURIComponent(name)}/json`;
    const found = await engine.ask(imageSchema, { method: 'GET', path, patience: engine.patience(call) });
    const volumes = Object.keys(found.Config?.Volumes ?? {});
    // A volume would be a writable piece of the host's disk without a limit.
    if (volumes.length > 0) return no(`the image ${name} declares volumes, which no sandbox may have`);
    const { repository } = reference(name);
    const digest = found.RepoDigests?.find((known) => known.startsWith(`${repository}@`));
    return { ok: true, image: { id: found.Id, identity: digest ?? found.Id } };
  } catch (error) {
    if (error instanceof EngineError && error.status === 404) return no(`the image ${name} is not here`, true);
    return no(reasonOf(error));
  }
}

/** Progress lines are JSON; a failure comes as one of them, after a status of 200. */
function failureIn(line: string): string | undefined {
  try {
    const parsed: unknown = JSON.parse(line);
    if (typeof parsed === 'object' && parsed !== null && 'error' in parsed) return excerpt(String(parsed.error));
  } catch {
    return undefined;
  }
  return undefined;
}

async function pullImage(engine: Engine, name: string, call: Call): Promise<string | undefined> {
  const { repository, tag } = reference(name);
  const query = new URLSearchParams({ fromImage: repository, tag });
  let failure: string | undefined;
  try {
    const question = {
      method: 'POST',
      path: `/images/create?${query}`,
      patience: engine.patience(call, PULL_MS),
    } as const;
    await engine.follow(question, (line) => {
      failure ??= failureIn(line);
    });
  } catch (error) {
    failure = reasonOf(error);
  }
  return failure;
}

/** The image, fetched if that is needed and allowed; the reason when it cannot be had. */
export async function obtainImage(engine: Engine, name: string, pull: Pull, call: Call): Promise<ImageAnswer> {
  const found = await findImage(engine, name, call);
  if (found.ok ? pull !== 'always' : !found.missing || pull === 'never') {
    return found.ok || !found.missing ? found : no(`${found.reason}, and pulling is switched off`, true);
  }
  const failure = await pullImage(engine, name, call);
  if (failure !== undefined) return no(`the image ${name} cannot be pulled: ${failure}`, true);
  return findImage(engine, name, call);
}
