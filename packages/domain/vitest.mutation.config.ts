import { defineConfig } from 'vitest/config';

/** The rules' own tests alone, for `pnpm mutate`: every change of a rule runs them again. */
export default defineConfig({
  test: { include: ['packages/domain/src/**/*.test.ts'], testTimeout: 20_000 },
});
