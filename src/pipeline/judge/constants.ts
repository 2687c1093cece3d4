/** Named numbers that matter as bits: POSIX file modes, as Python's `stat` and Node's `fs.constants` call them. */
const MODES = {
  S_ISUID: 0o4000,
  S_ISGID: 0o2000,
  S_ISVTX: 0o1000,
  S_IRWXU: 0o700,
  S_IRUSR: 0o400,
  S_IWUSR: 0o200,
  S_IXUSR: 0o100,
  S_IRWXG: 0o070,
  S_IRGRP: 0o040,
  S_IWGRP: 0o020,
  S_IXGRP: 0o010,
  S_IRWXO: 0o007,
  S_IROTH: 0o004,
  S_IWOTH: 0o002,
  S_IXOTH: 0o001,
} as const;

const HOLDERS = ['stat', 'fs.constants', 'fs/promises.constants', 'constants'];

const KNOWN: ReadonlyMap<string, number> = new Map(
  HOLDERS.flatMap((holder) => Object.entries(MODES).map(([name, value]) => [`${holder}.${name}`, value] as const)),
);

/** The number behind a library's symbol, where it is known. */
export const constantOf = (symbol: string | undefined): number | undefined =>
  symbol === undefined ? undefined : KNOWN.get(symbol);
