/** The C and C++ harness: which file holds which module. Listed, not scanned, so that a bundle knows it. */
export const C_HARNESS = {
  main: 'main.py',
} as const satisfies Record<string, string>;
