/** The keeper's files, which every sandbox with processes needs. */
export const KEEPER_FILES = { keeper: 'keeper.py', boot: 'boot.cjs' } as const satisfies Record<string, string>;
