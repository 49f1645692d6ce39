// The drawing side by side in a real Chromium on production builds: a blank page, React Flow with nothing in it, React Flow
// as documented and Karta, with the same generated blueprints. Prints the tables of the README here, the median of the runs.
//
// npm run build && npx tsx test/performance/canvas.ts [runs] [largest size] [contender …] [--keep FILE] [--build FOLDER]
//
// A contender is one of `names()` below; without any all take turns. With `--keep` each run is added to a file as soon as
// it ends, and the tables are those of all runs in it: a measurement can be made in pieces, or go on after a break.

import { appendFileSync, existsSync, readFileSync } from 'node:fs'
import { cpus } from 'node:os'
import { parseArgs } from 'node:util'
import type { BrowserContext } from 'playwright-core'
import { launchChromium } from '../support/chromium.ts'
import type { Run } from './canvas/figures.ts'
import { measureFlow } from './canvas/measureFlow.ts'
import { measureKarta } from './canvas/measureKarta.ts'
import { measureWork } from './canvas/measureWork.ts'
import { freshPage } from './canvas/page.ts'
import { serveContenders } from './canvas/serve.ts'
import { printTables } from './canvas/tables.ts'

/** React Flow as documented is not asked for more. */
const MOST_DOCUMENTED = 5000
/** The size whose opening, searching, editing and saving is told. */
const WORKED = 5000
/** Nothing is waited for longer, in ms: what has not ended by then counts as not ended. */
const LONGEST = 200_000

const { values: options, positionals } = parseArgs({
  allowPositionals: true,
  options: { keep: { type: 'string' }, build: { type: 'string', default: 'dist' } },
})
const [runs, largest] = [Number(positionals[0] ?? 3), Number(positionals[1] ?? 20_000)]
const sizes = [1000, 5000, 20_000].filter((size) => size <= largest)

function names(): string[] {
  return [
    'blank',
    'empty',
    ...sizes.filter((size) => size <= MOST_DOCUMENTED).map((size) => `documented-${size}`),
    ...sizes.map((size) => `karta-${size}`),
    `work-${Math.min(WORKED, largest)}`,
  ]
}

const asked = positionals.length > 2 ? positionals.slice(2) : names()
const unknown = asked.filter((name) => !names().includes(name))
if (unknown.length > 0) throw new Error(`No such contender: ${unknown.join(', ')}. There are ${names().join(', ')}.`)

const sizeOf = (name: string): number => Number(name.split('-')[1] ?? 0)
const served = await serveContenders(options.build, [...new Set(asked.map(sizeOf))].filter(Boolean))

async function measure(name: string): Promise<Run> {
  const browser = await launchChromium()
  const version = browser.version()
  let timer: ReturnType<typeof setTimeout> | undefined
  const late = new Promise<never>((_, fail) => {
    timer = setTimeout(() => fail(new Error(`not ended in ${LONGEST / 1000} s`)), LONGEST)
  })
  try {
    const context = await browser.newContext({ viewport: { width: 1440, height: 900 } })
    const run = { contender: name, size: sizeOf(name), browser: version }
    return { ...run, ...(await Promise.race([figuresOf(name, context), late])) }
  } finally {
    clearTimeout(timer)
    await browser.close()
  }
}

async function figuresOf(name: string, context: BrowserContext): Promise<Pick<Run, 'figures' | 'work'>> {
  const size = sizeOf(name)
  if (name.startsWith('work')) return { work: await measureWork(context, served.karta, served.file(size)) }
  if (name.startsWith('karta')) return { figures: await measureKarta(context, served.karta, served.file(size)) }
  const query = size > 0 ? `?size=${size}` : name === 'blank' ? '?blank' : ''
  return { figures: await measureFlow(() => freshPage(context), served.others + query, size) }
}

const known: Run[] = []
if (options.keep && existsSync(options.keep)) {
  for (const line of readFileSync(options.keep, 'utf8').split('\n')) if (line) known.push(JSON.parse(line))
}
try {
  for (let n = 0; n < runs; n++) {
    for (const name of asked) {
      const started = performance.now()
      const run = await measure(name).catch((error: unknown): Run => {
        return { contender: name, size: sizeOf(name), browser: '', failed: String(error) }
      })
      known.push(run)
      if (options.keep) appendFileSync(options.keep, `${JSON.stringify(run)}\n`)
      console.error(`${name}: ${run.failed ?? `${((performance.now() - started) / 1000).toFixed(0)} s`}`)
    }
  }
} finally {
  await served.close()
}
const [cpu] = cpus()
printTables(known, `${cpus().length} × ${cpu?.model ?? '?'}, Node ${process.version}`)
