import { join } from 'node:path';
import { SETTINGS_FILE, type SettingsFile } from '../config.ts';
import type { Call } from '../contracts/call.ts';
import { BlueCodeError } from '../contracts/errors.ts';
import type { OpenScan, Surroundings } from '../entry/work.ts';
import { type ConfigSource, configSource, readEvent, resolveRequest } from '../hosts/github.ts';
import { openRepository } from '../hosts/local.ts';
import type { LocalRepository } from '../hosts/local-repository.ts';
import type { Assets } from './assets.ts';
import { clock } from './clock.ts';
import type { Opened } from './opened.ts';
import { runScan } from './run-scan.ts';

/** Time to open a repository and fetch what is missing of its history, in milliseconds. */
const OPENING_MS = 300_000;

/** Opens the tree and finds its settings file; the scan itself waits for the settings. */
export async function openScan(assets: Assets, request: { readonly path: string } & Surroundings): Promise<OpenScan> {
  const call: Call = { signal: request.signal, deadline: clock.now() + OPENING_MS };
  const repository = await openRepository({ path: request.path, env: request.env, clock, call });
  const event = readEvent(request.env);
  const eventBase = await resolveRequest(event.baseRequest, repository, call);
  const source = configSource(event, eventBase);
  const found = await findSettings(repository, source, call);
  const opened: Opened = { repository, event, eventBase, source, globsFrom: found?.folder ?? '' };
  return { settingsFile: found?.file, run: (settings) => runScan(assets, opened, settings, request) };
}

type Found = { readonly file: SettingsFile; readonly folder: string };

/** In the scanned folder if it is there, else in the root. */
async function findSettings(repository: LocalRepository, source: ConfigSource, call: Call): Promise<Found | undefined> {
  for (const folder of new Set([repository.within, ''])) {
    const path = join(folder, SETTINGS_FILE).replaceAll('\\', '/');
    const bytes = await settingsAt(repository, path, source, call);
    if (bytes === undefined) continue;
    const origin = source.kind === 'commit' ? `repository@${source.commit}` : 'repository';
    return { file: { text: new TextDecoder().decode(bytes), name: path, origin }, folder };
  }
  return undefined;
}

async function settingsAt(
  repository: LocalRepository,
  path: string,
  source: ConfigSource,
  call: Call,
): Promise<Uint8Array | undefined> {
  if (source.kind === 'unavailable') return undefined;
  if (source.kind === 'commit') return repository.readAt(source.commit, path, call);
  const entries = await repository.entries(call);
  const link = entries.find(({ kind, path: at }) => kind === 'symlink' && (at === path || path.startsWith(`${at}/`)));
  if (link !== undefined)
    throw new BlueCodeError(
      'config-invalid',
      `${path}: ${link.path} is a link, and links are not followed; put a file there`,
    );
  const there = entries.some((entry) => entry.path === path && entry.kind === 'file');
  return there ? repository.read(path, call) : undefined;
}
