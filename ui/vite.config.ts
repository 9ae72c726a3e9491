import { fileURLToPath } from 'node:url';
import { svelte } from '@sveltejs/vite-plugin-svelte';
import { svelteTesting } from '@testing-library/svelte/vite';
import { defineConfig } from 'vitest/config';

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));

/** One HTML page for each kind of window: `<name>.html` beside this file. */
const entries = ['desk', 'stage', 'table'];

export default defineConfig({
  base: './',
  plugins: [svelte(), svelteTesting()],
  resolve: { alias: { $lib: here('./src/lib') } },
  clearScreen: false,
  server: {
    port: 5173,
    strictPort: true,
    // The texts live beside the UI, in assets/locales, because Rust reads them too.
    fs: { allow: [here('.'), here('../assets')] },
  },
  build: {
    // WebKitGTK 2.40 and later on the desk; two-year-old Safari, Chrome, Edge and Samsung Internet at the tables.
    target: ['safari16.4', 'chrome120', 'edge120'],
    // The content security policy refuses fonts from data: addresses.
    assetsInlineLimit: 0,
    rolldownOptions: {
      input: Object.fromEntries(entries.map((name) => [name, here(`./${name}.html`)])),
    },
  },
  test: {
    environment: 'happy-dom',
    include: ['src/**/*.test.ts'],
  },
});
