import { defineConfig } from 'vitest/config';

// biome-ignore lint/style/noDefaultExport: vitest reads the default export
export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    // Real git, real containers and real bundles on a small machine; a hang still ends.
    testTimeout: 30_000,
    hookTimeout: 120_000,
  },
});
