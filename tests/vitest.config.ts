import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

/** Three projects: the engine and what of the client needs no browser; the built site as files; the built site in a browser. */
export default defineConfig({
  root: fileURLToPath(new URL('..', import.meta.url)),
  test: {
    projects: [
      {
        test: {
          name: 'engine',
          include: ['archive', 'cli', 'client', 'integrations'].map(
            (folder) => `tests/${folder}/**/*.test.ts`,
          ),
          testTimeout: 60_000,
        },
      },
      {
        test: {
          name: 'site',
          include: ['tests/site/**/*.test.ts'],
          globalSetup: 'tests/support/builtSites.ts',
          testTimeout: 60_000,
          hookTimeout: 60_000,
        },
      },
      {
        test: {
          name: 'browser',
          include: ['tests/browser/**/*.test.ts'],
          globalSetup: 'tests/support/builtSites.ts',
          testTimeout: 60_000,
          hookTimeout: 60_000,
        },
      },
    ],
  },
});
