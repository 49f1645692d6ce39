import { basename, resolve } from 'node:path'
import { defineConfig } from 'vitest/config'
import { BaseSequencer, type TestSpecification } from 'vitest/node'

/** Files that take far longer than others, the longest first: begun late, one worker would go on alone. */
const LONG = ['accessible', 'choose', 'matrix', 'badFiles', 'catalogue', 'trace', 'report']

class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const place = ({ moduleId }: TestSpecification) => {
      const at = LONG.indexOf(basename(moduleId, '.test.ts'))
      return at < 0 ? LONG.length : at
    }
    return files.sort((a, b) => place(a) - place(b) || a.moduleId.localeCompare(b.moduleId))
  }
}

// Journeys in a real Chromium against the production build. Separate from the unit tests: they need a build and a browser.
export default defineConfig({
  root: resolve(import.meta.dirname, '..'),
  test: {
    include: ['test/browser/**/*.test.ts'],
    environment: 'node',
    globalSetup: ['test/support/builtApp.ts'],
    sequence: { sequencer: LongestFirst },
    testTimeout: 240_000,
    hookTimeout: 120_000,
    // What is waited for comes late where a machine has much to do; the second that vitest waits by itself is too short.
    expect: { poll: { timeout: 15_000 } },
    // Two browsers at a time, each kept by its worker: a page waits more than it works.
    maxWorkers: 2,
    // Files keep nothing between them but what they import.
    isolate: false,
  },
})
