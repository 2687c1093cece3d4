import { relative, resolve, sep } from 'node:path';
import type { LocalRepository } from '../hosts/local-repository.ts';

/** The tree without the files that this run writes: a second run must see what the first one saw. */
export function hideOutputs(repository: LocalRepository, outputs: readonly (string | undefined)[]): LocalRepository {
  const written = outputs.filter((file) => file !== undefined);
  const hidden = new Set(written.map((file) => relative(repository.root, resolve(file)).split(sep).join('/')));
  const isSeen = ({ path }: { readonly path: string }): boolean => !hidden.has(path);
  return {
    ...repository,
    entries: async (call) => (await repository.entries(call)).filter(isSeen),
    changes: async (base, call) => (await repository.changes(base, call)).filter(isSeen),
  };
}
