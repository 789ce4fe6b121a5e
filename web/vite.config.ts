import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

export default defineConfig({
  plugins: [react()],
  build: {
    outDir: 'dist',
    emptyOutDir: true,
    // What belongs to what, for the test that weighs the first load.
    manifest: true,
    // The content security policy allows no data: URL but images.
    assetsInlineLimit: 0,
    chunkSizeWarningLimit: 650,
    rolldownOptions: {
      treeshake: {
        // The components hang their parts on themselves (Dialog.Block = …), which keeps all of them in the first load.
        // With the parts imported by their flat names (DialogBlock), what is not used falls away.
        moduleSideEffects: [
          { test: /designsystemet-react.dist.esm/, sideEffects: false },
          // Every custom element and polyfill registers itself; these are used nowhere (a test holds us to it). Menus are the
          // browser's own popovers, which each browser of the last two years has.
          {
            test: /designsystemet-web.dist.esm.(breadcrumbs|invokers|pagination|popover|suggestion|tabs|tooltip)/,
            sideEffects: false,
          },
          { test: /u-elements.u-(combobox|datalist|tabs)/, sideEffects: false },
        ],
      },
    },
  },
  server: { proxy: { '/api': 'http://127.0.0.1:8080' } },
});
