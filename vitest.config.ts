import { availableParallelism } from 'node:os';
import { defineConfig } from 'vitest/config';

// biome-ignore lint/style/noDefaultExport: vitest reads the default export
export default defineConfig({
  test: {
    // Real git, real containers and real bundles on a small machine; a hang still ends.
    testTimeout: 30_000,
    hookTimeout: 120_000,
    // Most tests wait for containers and servers: also a machine of two processors runs two files at once.
    maxWorkers: Math.max(2, availableParallelism() - 1),
    projects: [
      { extends: true, test: { name: 'parts', include: ['test/**/*.test.ts'], exclude: ['test/e2e/**'] } },
      // Runs the bundle as a runner does; it is built once, before the first of them.
      {
        extends: true,
        test: {
          name: 'e2e',
          include: ['test/e2e/**/*.test.ts'],
          globalSetup: ['test/e2e/build.ts'],
          testTimeout: 300_000,
        },
      },
    ],
  },
});
