import type { Base, Repository } from '../../../src/contracts/repository.ts';
import type { Discovery, SourceFile } from '../../../src/contracts/source-file.ts';
import { type DiscoverOptions, discover } from '../../../src/pipeline/discover/discover.ts';
import { openCall } from '../../support/git.ts';
import type { Scene } from '../../support/local-repository.ts';
import { languages } from '../../support/lower.ts';

export const DEFAULTS: DiscoverOptions = {
  scope: 'ai',
  base: undefined,
  paths: [],
  aiPaths: [],
  aiCertainty: 0.7,
  maxFileBytes: 1_000_000,
  maxFileLines: 20_000,
};

export const discoverIn = (repository: Repository, options: Partial<DiscoverOptions> = {}): Promise<Discovery> =>
  discover({ ...DEFAULTS, ...options }, { repository, languages }, openCall);

/** Discovers in the scene's repository as it stands. */
export async function discoverNow(scene: Scene, options: Partial<DiscoverOptions> = {}): Promise<Discovery> {
  return discoverIn(await scene.open(), options);
}

/** Discovers what changed since a commit. */
export async function discoverSince(
  scene: Scene,
  commit: string,
  options: Partial<DiscoverOptions> = {},
): Promise<Discovery> {
  const base: Base = scene.baseAt(commit);
  return discoverNow(scene, { base, ...options });
}

/** Each file with its lines in scope, as `path:1-3,5`. */
export const inScope = ({ files }: Discovery): string[] =>
  files.map(({ path, inScope: lines }) => `${path}:${lines.map(({ start, end }) => `${start}-${end}`).join(',')}`);

export const signalsOf = (file: SourceFile | undefined): string[] =>
  (file?.attributions ?? []).map(({ signal }) => signal);

export const BOT = {
  name: 'copilot-swe-agent[bot]',
  email: '198982749+Copilot@users.noreply.github.com',
} as const;
