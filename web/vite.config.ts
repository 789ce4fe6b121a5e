import { parse } from '@formatjs/icu-messageformat-parser';
import react from '@vitejs/plugin-react';
import { defineConfig, type Plugin } from 'vite';
import { compression } from 'vite-plugin-compression2';

/** Zod's writers of JSON Schema hang on every schema, so that no bundler drops them. The browser never writes one. */
const withoutJsonSchema: Plugin = {
  name: 'without-json-schema',
  apply: 'build',
  transform: {
    filter: { id: /zod\/v4\/core\/json-schema-processors\.js$/ },
    handler: (code) =>
      [...code.matchAll(/^export (?:const|function) (\w+)/gm)]
        .map(([, name]) => `export const ${name} = () => ({});`)
        .join('\n'),
  },
};

/** Messages are parsed here, once, so that the parser stays out of the browser. */
const compiledMessages: Plugin = {
  name: 'compiled-messages',
  apply: 'build',
  transform: {
    filter: { id: /packages\/language\/src\/[a-z]{2}\/.*\.ts$/ },
    handler: (code) =>
      code.replaceAll(
        /\bicu\(\s*(?:"((?:[^"\\]|\\.)*)"|'((?:[^'\\]|\\.)*)'),?\s*\)/g,
        (_call, double: string | undefined, single: string | undefined) =>
          JSON.stringify({ icu: parse(double ?? single ?? '', { ignoreTag: true }) }),
      ),
  },
};

export default defineConfig({
  // Brotli and gzip lie beside each file, so that the server packs nothing that never changes.
  plugins: [
    react(),
    withoutJsonSchema,
    compiledMessages,
    compression({ include: /\.(?:html|css|js|svg)$/, threshold: 128, logLevel: 'silent' }),
  ],
  resolve: {
    alias: { '@formatjs/icu-messageformat-parser': '@formatjs/icu-messageformat-parser/no-parser.js' },
  },
  build: {
    outDir: 'dist',
    emptyOutDir: true,
    // What belongs to what, for the test that weighs the first load.
    manifest: true,
    // The content security policy allows no data: URL but images.
    assetsInlineLimit: 0,
    chunkSizeWarningLimit: 650,
    // Every browser of the last two years preloads modules by itself.
    // A part's styles are fetched beside it; its scripts it names itself, so that the first page does not carry everybody's lists.
    modulePreload: {
      polyfill: false,
      resolveDependencies: (_file, parts) => parts.filter((part) => part.endsWith('.css')),
    },
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
