// How the page is built. The built page carries a Content-Security-Policy that allows nothing from elsewhere; the
// development server does not, because its own reloading needs inline scripts.
import react from '@vitejs/plugin-react'
import type { Plugin } from 'vite'
import { defineConfig } from 'vitest/config'

/** The one <style> element react-aria-components adds (touch-action of pressable parts); it changes with its version. */
const REACT_ARIA_STYLE = "'sha256-38RhXrc7EdReTKsOm23ZPOCUgniTUUcjky8QOOrQx6o='"

const CONTENT_POLICY = [
  "default-src 'self'",
  // The solver is WebAssembly; nothing else may be compiled from data.
  "script-src 'self' 'wasm-unsafe-eval'",
  `style-src 'self' ${REACT_ARIA_STYLE}`,
  "img-src 'self' data: blob:",
  "font-src 'self'",
  "connect-src 'self'",
  "worker-src 'self' blob:",
  "object-src 'none'",
  "base-uri 'none'",
  "form-action 'none'",
].join('; ')

/** Puts the policy into the built page, before anything it rules over. */
function contentPolicy(): Plugin {
  return {
    name: 'karta-content-policy',
    apply: 'build',
    transformIndexHtml: () => [
      {
        tag: 'meta',
        attrs: { 'http-equiv': 'Content-Security-Policy', content: CONTENT_POLICY },
        injectTo: 'head-prepend',
      },
    ],
  }
}

/**
 * Empties the 33 languages of react-aria that nobody can choose (8 to 20 kB gzip): its words come from
 * `src/ui/parts/ariaStrings.ts`. English stays as the base.
 */
function withoutForeignStrings(): Plugin {
  return {
    name: 'karta-without-foreign-strings',
    apply: 'build',
    load: {
      filter: {
        id: /[\\/]react-(?:aria|stately|aria-components)[\\/].*[\\/]intl[\\/].*[\\/](?!en-US)[a-z]{2}-[A-Z]{2}\.mjs$/,
      },
      handler: () => 'export default {}',
    },
  }
}

/** The production server says where the example opens. */
function exampleAddress(): Plugin {
  return {
    name: 'karta-example-address',
    configurePreviewServer(server) {
      const print = server.printUrls
      server.printUrls = () => {
        print()
        const [address] = server.resolvedUrls?.local ?? []
        if (address) server.config.logger.info(`  ➜  Kota Bandung: ${address}#/contoh`)
      }
    },
  }
}

/**
 * Which scripts the page is cut into. By itself the bundler makes one for every set of screens that share a module: 290, half
 * of them under 1 kB, and 165 requests before the first screen. Here what the first screen needs is one script, and what later
 * screens share is put together only where it is too small for a request: more than this, and screens fetch what they have no use for.
 */
const SCRIPTS = [
  { name: 'first', tags: ['$initial'] as '$initial'[], priority: 2 },
  { name: 'shared', entriesAware: true, entriesAwareMergeThreshold: 1000, minShareCount: 2, priority: 1 },
]

export default defineConfig({
  plugins: [react(), contentPolicy(), withoutForeignStrings(), exampleAddress()],
  base: './',
  publicDir: 'src/public',
  build: {
    target: 'es2023',
    sourcemap: false,
    rolldownOptions: { output: { codeSplitting: { groups: SCRIPTS } } },
  },
  // One script for each worker: it starts from a blob, where a second script would not be found.
  worker: { format: 'es', rolldownOptions: { output: { codeSplitting: false } } },
  // Unit and property tests; the journeys in a browser have `test/vitest.browser.config.ts`.
  test: {
    include: ['test/**/*.test.ts'],
    exclude: ['test/browser/**', 'node_modules/**'],
    environment: 'node',
    // A worker imports what its files share once (half the time); nothing but constants and memos live in modules.
    isolate: false,
    // Vitest leaves one core to itself, of two as well, and hardly uses it.
    maxWorkers: '100%',
    testTimeout: 120_000,
  },
})
