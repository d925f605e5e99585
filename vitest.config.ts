import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: 'unit',
          include: ['src/**/*.test.ts', 'scripts/**/*.test.ts'],
          setupFiles: ['tests/properties/set-up.ts'],
          // What many files import is then read once. Nothing of it remembers what a test has done.
          isolate: false,
          // Some try hundreds of random inputs, and machines may be busy.
          testTimeout: 30_000,
        },
      },
      {
        test: {
          name: 'sites',
          include: ['tests/sites/*.test.ts'],
          exclude: ['tests/sites/incremental.test.ts'],
          // Builds share the generator's folder, so they go one after the other.
          fileParallelism: false,
          testTimeout: 120_000,
          hookTimeout: 120_000,
        },
      },
      {
        test: {
          name: 'incremental',
          include: ['tests/sites/incremental.test.ts'],
          testTimeout: 120_000,
          hookTimeout: 120_000,
        },
      },
      {
        test: {
          name: 'browser',
          include: ['tests/browser/*.test.ts'],
          globalSetup: ['tests/browser/sample-site.ts'],
          fileParallelism: false,
          testTimeout: 60_000,
          hookTimeout: 300_000,
        },
      },
    ],
  },
});
