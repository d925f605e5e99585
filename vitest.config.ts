import { defineConfig } from 'vitest/config';

/** It wants the sample that is built for the browsers. */
const sampleAgain = 'tests/sites/sample-again.test.ts';

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
          exclude: ['tests/sites/incremental.test.ts', sampleAgain],
          // Builds share the generator's folder, so they go one after the other.
          fileParallelism: false,
          testTimeout: 180_000,
          hookTimeout: 180_000,
        },
      },
      {
        test: {
          name: 'incremental',
          include: ['tests/sites/incremental.test.ts'],
          testTimeout: 180_000,
          hookTimeout: 180_000,
        },
      },
      {
        test: {
          name: 'browser',
          include: ['tests/browser/*.test.ts', sampleAgain],
          globalSetup: ['tests/browser/sample-site.ts'],
          fileParallelism: false,
          testTimeout: 180_000,
          hookTimeout: 300_000,
        },
      },
    ],
  },
});
