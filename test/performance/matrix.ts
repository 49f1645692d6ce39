// How fast a matrix is worked out, sorted and scrolled at 5,000 elements and 10,000 relations: in Node beside the floor (a walk
// over the relations that counts them), and in a real Chromium on the production build beside a blank page.
// Run: npx tsx test/performance/matrix.ts [elements]   (build first: npm run build; without a build only the first part)

import { existsSync } from 'node:fs'
import { cpus } from 'node:os'
import type { Page } from 'playwright-core'
import { preview } from 'vite'
import { generateBlueprint } from '../../src/generation/generateBlueprint.ts'
import { type Arrangement, arrangeMatrix, groupTotals } from '../../src/matrix/arrangeMatrix.ts'
import { matrixFinding } from '../../src/matrix/matrixFinding.ts'
import { matrixOf } from '../../src/matrix/matrixOf.ts'
import { DRAWN_KINDS, kindsOfAxis, type MatrixSpec } from '../../src/matrix/matrixSpec.ts'
import type { Blueprint } from '../../src/model/blueprint.ts'
import { loadReferenceArchitecture } from '../../src/model/referenceArchitecture.ts'
import { rowsOf } from '../../src/model/table.ts'
import { launchChromium } from '../support/chromium.ts'
import { largeBlueprintText } from '../support/largeBlueprint.ts'

const ELEMENTS = Number(process.argv[2] ?? 5000)
const RUNS = 60
const MOST_MS = 16

const blueprint = generateBlueprint({ elements: ELEMENTS, seed: 1 }, await loadReferenceArchitecture())

/** Median in ms of runs on a blueprint whose tables were just changed, so that nothing kept helps. */
function timed(run: (fresh: Blueprint) => unknown): number {
  const times: number[] = []
  for (let i = -10; i < RUNS; i++) {
    const fresh = { ...blueprint, relations: { ...blueprint.relations } }
    rowsOf(fresh.relations)
    const start = performance.now()
    run(fresh)
    if (i >= 0) times.push(performance.now() - start)
  }
  return times.sort((a, b) => a - b)[Math.floor(times.length / 2)] ?? 0
}

const elements = (axis: string) => ({ kind: 'elements' as const, kinds: kindsOfAxis(axis) })
const SPECS: ReadonlyArray<readonly [string, MatrixSpec]> = [
  ['service × application', { rows: elements('layanan'), columns: elements('aplikasi') }],
  ['application × data', { rows: elements('aplikasi'), columns: elements('data') }],
  ['application × infrastructure', { rows: elements('aplikasi'), columns: elements('infrastruktur') }],
  ['element × indicator', { rows: { kind: 'elements', kinds: DRAWN_KINDS }, columns: { kind: 'indicators' } }],
  ['application × agency', { rows: elements('aplikasi'), columns: { kind: 'agencies' } }],
  ['agency × kind', { rows: { kind: 'agencies' }, columns: { kind: 'kinds', kinds: DRAWN_KINDS } }],
  [
    'every element × every element',
    { rows: { kind: 'elements', kinds: DRAWN_KINDS }, columns: { kind: 'elements', kinds: DRAWN_KINDS } },
  ],
]
const PLAIN: Arrangement = {
  rowOrder: 'name',
  columnOrder: 'name',
  grouped: false,
  rowText: '',
  columnText: '',
  empty: 'shown',
  language: 'id',
}

const floor = timed((fresh) => {
  const counts = new Map<string, number>()
  for (const { source, target } of rowsOf(fresh.relations)) {
    counts.set(source, (counts.get(source) ?? 0) + 1)
    counts.set(target, (counts.get(target) ?? 0) + 1)
  }
  return counts
})
const figures: Record<string, Record<string, string>> = {}
let slowest = 0
for (const [name, spec] of SPECS) {
  const make = timed((fresh) => matrixFinding(matrixOf(fresh, { spec })))
  const matrix = matrixOf(blueprint, { spec })
  const sort = (arrangement: Arrangement) => timed(() => arrangeMatrix(matrix, arrangement, blueprint.agencies))
  const grouped = timed(() => {
    const arranged = arrangeMatrix(matrix, { ...PLAIN, grouped: true }, blueprint.agencies)
    return groupTotals(matrix, arranged.groups)
  })
  slowest = Math.max(slowest, make)
  const ms = (value: number) => value.toFixed(1)
  figures[name] = {
    size: `${matrix.rows.length} × ${matrix.columns.length}`,
    compute: ms(make),
    'by name': ms(sort(PLAIN)),
    'by similarity': ms(sort({ ...PLAIN, rowOrder: 'similarity', columnOrder: 'similarity' })),
    grouped: ms(grouped),
  }
}
console.log(
  `${ELEMENTS} elements, ${rowsOf(blueprint.relations).length} relations · ${cpus().length} × ${cpus()[0]?.model ?? '?'} · Node ${process.version}`,
)
console.log(`floor, counting the ends of all relations: ${floor.toFixed(1)} ms; medians of ${RUNS} runs in ms:`)
console.table(figures)
if (slowest > MOST_MS) {
  console.log(`A matrix takes longer than ${MOST_MS} ms.`)
  process.exitCode = 1
}

if (existsSync('dist/index.html')) await scroll()

// Text, not a function: the runner would rename things inside it that the page does not know.
async function frames(page: Page, steps: string): Promise<string> {
  const times = (await page.evaluate(`new Promise((done) => {
    const times = []
    let last = performance.now()
    let step = 0
    requestAnimationFrame(function tick(now) {
      times.push(now - last)
      last = now
      if (step++ === 120) return done(times.slice(1))
      ${steps}
      requestAnimationFrame(tick)
    })
  })`)) as number[]
  times.sort((a, b) => a - b)
  const at = (part: number) => (times[Math.floor((times.length - 1) * part)] ?? 0).toFixed(1)
  return `${at(0.5)} / ${at(0.95)} / ${at(1)}`
}

async function scroll(): Promise<void> {
  const server = await preview({ preview: { port: 0, host: '127.0.0.1' }, logLevel: 'error' })
  const address = server.httpServer.address()
  const url = typeof address === 'object' && address ? `http://127.0.0.1:${address.port}/` : ''
  const browser = await launchChromium()
  const page = await browser.newPage({ viewport: { width: 1440, height: 900 } })
  await page.setContent('<p>kosong</p>')
  const blank = await frames(page, '')
  await page.addInitScript(() => Reflect.deleteProperty(window, 'showOpenFilePicker'))
  await page.goto(url)
  const open = page.getByRole('button', { name: /Buka berkas/ })
  await open.waitFor()
  const [chooser] = await Promise.all([page.waitForEvent('filechooser'), open.click()])
  await chooser.setFiles({
    name: 'besar.karta.json',
    mimeType: 'application/json',
    buffer: Buffer.from(await largeBlueprintText(ELEMENTS)),
  })
  await page.locator('.react-flow__pane').waitFor()
  await page.waitForTimeout(3000)
  await page.evaluate(() => {
    location.hash = '#/arsitektur/matriks/aplikasi-data'
  })
  const grid = page.getByRole('grid')
  await grid.waitFor()
  await page.waitForTimeout(1000)
  const box = "const box = document.querySelector('[role=grid]');"
  const down = await frames(page, `${box} box.scrollTop += 60`)
  const across = await frames(page, `${box} box.scrollLeft += 60`)
  const size = await page.evaluate(() => document.querySelectorAll('[role=grid] *').length)
  console.log(
    `Chromium ${browser.version()}, application × data, frames p50 / p95 / longest in ms; ${size} page elements:`,
  )
  console.table({ 'blank page': blank, 'scrolling down': down, 'scrolling across': across })
  await browser.close()
  await server.close()
}
