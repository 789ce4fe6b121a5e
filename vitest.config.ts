import { defineConfig } from 'vitest/config';

// Measured against themselves or against a machine: what runs beside them would be measured, too.
const alone = [
  'test/load/**/*.test.ts',
  'test/fault/overload.test.ts',
  'test/attack/unfinished-bodies.test.ts',
];

export default defineConfig({
  test: {
    projects: [
      './web/vitest.config.ts',
      {
        test: {
          name: 'unit',
          include: [
            'packages/**/*.test.ts',
            'services/**/*.test.ts',
            'web/src/**/*.test.{ts,tsx}',
            'test/architecture/**/*.test.ts',
          ],
          maxWorkers: '100%',
          sequence: { groupOrder: 2 },
          // A machine may be slow: how long it took is never what a test is about.
          testTimeout: 120_000,
          hookTimeout: 120_000,
        },
      },
      {
        test: {
          name: 'whole',
          include: ['test/{attack,cli,e2e,fault}/**/*.test.ts'],
          exclude: alone,
          maxWorkers: '100%',
          sequence: { groupOrder: 3 },
          testTimeout: 600_000,
          hookTimeout: 300_000,
          expect: { poll: { timeout: 60_000 } },
        },
      },
      {
        test: {
          name: 'alone',
          include: alone,
          fileParallelism: false,
          sequence: { groupOrder: 4 },
          testTimeout: 600_000,
          hookTimeout: 300_000,
        },
      },
    ],
  },
});
