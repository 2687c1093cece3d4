/** The keeper's files, which every sandbox with processes needs. Those of `keeper`, one after the other, are one program. */
export const KEEPER_FILES = {
  keeper: ['scour.py', 'finder.py', 'packing.py', 'task.py', 'keeper.py'],
  boot: ['boot.cjs'],
} as const satisfies Record<string, readonly string[]>;
