import { defineConfig } from 'vitest/config';

const postgres = './apps/server/test/postgres-server.ts';
const realAsterisk = '**/*.asterisk.test.ts';
const repoRules = 'apps/server/test/repo-rules.test.ts';
/** How long something is awaited that a real server or browser does in its own time. Limits end what hangs; they judge no speed. */
const realTime = { poll: { timeout: 60_000 } };

/** From fast to slow; `npm test` runs them in this order. `npx vitest --project unit` runs one of them. */
export default defineConfig({
  test: {
    projects: [
      // Reads files only; `npm run check` runs it too.
      { test: { name: 'rules', include: [repoRules], sequence: { groupOrder: 0 } } },
      {
        test: {
          name: 'unit',
          include: [
            'packages/**/*.test.ts',
            'apps/server/src/**/*.test.ts',
            'apps/server/test/*.test.ts',
            'apps/web/src/**/*.test.ts',
            'runtime/**/*.test.ts',
            'demo/**/*.test.ts',
          ],
          exclude: ['**/node_modules/**', realAsterisk, repoRules],
          globalSetup: postgres,
          testTimeout: 180_000,
          hookTimeout: 180_000,
          maxWorkers: '100%',
          sequence: { groupOrder: 1 },
        },
      },
      {
        test: {
          name: 'asterisk',
          include: [realAsterisk],
          exclude: ['**/node_modules/**'],
          globalSetup: postgres,
          // Real servers and real seconds: two files at once would disturb each other on two cores.
          fileParallelism: false,
          expect: realTime,
          testTimeout: 300_000,
          hookTimeout: 300_000,
          sequence: { groupOrder: 2 },
        },
      },
      {
        test: {
          name: 'browser',
          include: ['e2e/**/*.test.ts'],
          exclude: ['**/node_modules/**', realAsterisk],
          globalSetup: './e2e/shared-instance.ts',
          setupFiles: './e2e/tell-pages.ts',
          fileParallelism: false,
          expect: realTime,
          testTimeout: 300_000,
          hookTimeout: 300_000,
          sequence: { groupOrder: 3 },
        },
      },
    ],
  },
});
