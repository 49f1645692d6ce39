// The whole test command: types, lint, unit and property tests, then the journeys in a real Chromium.
// Prints what fails and ends with one line that counts every test, "N passed, N failed".

import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { findChromium } from './support/chromium.ts'

interface Report {
  readonly numPassedTests: number
  readonly numFailedTests: number
  readonly numTotalTests: number
  readonly success: boolean
}

let passed = 0
let failed = 0
const bin = (name: string) => join('node_modules', '.bin', process.platform === 'win32' ? `${name}.cmd` : name)

/** A step that passes or fails as one test. */
function step(title: string, command: string, args: readonly string[]): void {
  const started = performance.now()
  const result = spawnSync(bin(command), args, { stdio: 'inherit', shell: process.platform === 'win32' })
  const ok = result.status === 0
  if (ok) passed += 1
  else failed += 1
  console.error(`${ok ? 'ok' : 'FAILED'}: ${title} (${((performance.now() - started) / 1000).toFixed(1)} s)`)
}

/** A vitest run whose tests are counted one by one. */
function suite(title: string, config: string): void {
  const started = performance.now()
  const folder = mkdtempSync(join(tmpdir(), 'karta-tests-'))
  const file = join(folder, 'report.json')
  const result = spawnSync(
    bin('vitest'),
    ['run', '--config', config, '--reporter=dot', '--reporter=json', `--outputFile.json=${file}`],
    {
      stdio: 'inherit',
      shell: process.platform === 'win32',
    },
  )
  try {
    const report = JSON.parse(readFileSync(file, 'utf8')) as Report
    passed += report.numPassedTests
    failed += report.numFailedTests
    // A suite that broke before its tests ran, or ran none, is a failure too.
    if (report.numFailedTests === 0 && (result.status !== 0 || report.numTotalTests === 0)) failed += 1
  } catch {
    failed += 1
  }
  rmSync(folder, { recursive: true, force: true })
  console.error(`${title}: ${((performance.now() - started) / 1000).toFixed(1)} s`)
}

step('types', 'tsc', ['--noEmit', '-p', '.'])
step('lint and format', 'biome', ['ci', '--colors=off'])
step('no dead code', 'knip', [])
suite('unit and property tests', 'vite.config.ts')
try {
  console.error(`Chromium: ${findChromium()}`)
  suite('journeys in Chromium', join('test', 'vitest.browser.config.ts'))
} catch (error) {
  failed += 1
  console.error(error instanceof Error ? error.message : error)
}
console.log(`${passed} passed, ${failed} failed`)
process.exitCode = failed === 0 ? 0 : 1
