import { launchOptions } from '@handslag/testing/installed-chromium';
import react from '@vitejs/plugin-react';
import { playwright } from '@vitest/browser-playwright';
import { defineConfig } from 'vitest/config';

/** The catalogue's stories, each played in a real browser. */
export default defineConfig({
  plugins: [react()],
  // Found now, not one by one: a dependency that is found while stories play makes the browser begin anew.
  optimizeDeps: { entries: ['catalogue/*.tsx', 'src/ui/*.tsx'], include: ['react/jsx-dev-runtime'] },
  test: {
    name: 'catalogue',
    include: ['catalogue/*.browser.test.tsx'],
    sequence: { groupOrder: 1 },
    testTimeout: 120_000,
    browser: {
      enabled: true,
      headless: true,
      screenshotFailures: false,
      provider: playwright({ launchOptions: launchOptions() }),
      instances: [{ browser: 'chromium', viewport: { width: 1280, height: 900 } }],
    },
  },
});
