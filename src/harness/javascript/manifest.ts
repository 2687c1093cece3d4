/** The JavaScript harness: which file holds which module. Listed, not scanned, so that a bundle knows it. */
export const JAVASCRIPT_HARNESS = {
  main: 'main.cjs',
} as const satisfies Record<string, string>;
