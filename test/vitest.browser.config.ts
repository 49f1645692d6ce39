import { resolve } from 'node:path'
import { defineConfig } from 'vitest/config'

// Journeys in a real Chromium against the production build. Separate from the unit tests: they need a build and a browser.
export default defineConfig({
  root: resolve(import.meta.dirname, '..'),
  test: {
    include: ['test/browser/**/*.test.ts'],
    environment: 'node',
    globalSetup: ['test/support/builtApp.ts'],
    testTimeout: 120_000,
    hookTimeout: 120_000,
    // One browser at a time: two of them and the pages' own workers starve each other on two cores.
    fileParallelism: false,
    // Files keep nothing between them but what they import.
    isolate: false,
  },
})
