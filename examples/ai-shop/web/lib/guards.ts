import path from 'node:path';

/** The path of a file in a folder; undefined for a name that leads out of it. */
export function fileInside(folder: string, name: string): string | undefined {
  const file = path.resolve(folder, name);
  return file.startsWith(folder + path.sep) ? file : undefined;
}
