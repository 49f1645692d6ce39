// What one what-if switch, one month of dragging a bar and one month of the slider cost on screen with 200 items, 630 effects:
// script and whole main-thread time of the page until it is idle again, in a real Chromium on the production build, with a
// checkbox that does nothing as the floor.
// Run: npx tsx test/performance/toggle.ts   (build first: npm run build)

import { cpus } from 'node:os'
import type { Locator } from 'playwright-core'
import { preview } from 'vite'
import { writeBlueprint } from '../../src/files/writeBlueprint.ts'
import type { RoadmapItem } from '../../src/model/blueprint.ts'
import { addMonths } from '../../src/model/month.ts'
import { launchChromium } from '../support/chromium.ts'
import { buildBlueprint, buildItem } from '../support/simulationBuild.ts'

const ITEMS = 200
const RUNS = 31

/** The same pseudo-random numbers on every machine; of the upper bits, since the lowest go round in fours. */
let state = 4711
function random(below: number): number {
  state = (Math.imul(state, 1_103_515_245) + 12_345) & 0x7fffffff
  return (state >>> 12) % below
}

function item(at: number): RoadmapItem {
  const start = addMonths('2026-12', random(40))
  const effects = Array.from({ length: 3 + (at % 7 === 0 || at === 1 ? 1 : 0) }, () => {
    const from = 1 + random(4)
    return { indicator: 1 + random(47), from, to: Math.min(5, from + 1 + random(2)), lagMonths: random(4) }
  })
  return {
    ...buildItem(`item-${at}`, { effects }),
    name: `Kegiatan nomor ${at}`,
    start,
    finish: addMonths(start, 3 + random(9)),
  }
}

const text = writeBlueprint(buildBlueprint({ base: 1, items: Array.from({ length: ITEMS }, (_, at) => item(at)) }))
const server = await preview({ preview: { port: 0, host: '127.0.0.1' }, logLevel: 'error' })
const address = server.httpServer.address()
const browser = await launchChromium()
const page = await browser.newPage({ viewport: { width: 1440, height: 900 } })
await page.addInitScript(() => Reflect.deleteProperty(window, 'showOpenFilePicker'))
await page.goto(typeof address === 'object' && address ? `http://127.0.0.1:${address.port}/` : '')
const open = page.getByRole('button', { name: /Buka berkas/ })
await open.waitFor()
const [chooser] = await Promise.all([page.waitForEvent('filechooser'), open.click()])
await chooser.setFiles({ name: 'besar.karta.json', mimeType: 'application/json', buffer: Buffer.from(text) })
// The opening leads to the drawing by itself; only what is pressed afterwards is the next wish.
await page.waitForURL(/#\/arsitektur/)
await page.locator('main h1').first().waitFor()
await page.keyboard.press('Alt+5')
const switches = page.getByRole('checkbox', { name: /^Hitung/ })
await switches.nth(ITEMS - 1).waitFor()
await page.evaluate(
  `document.body.append(Object.assign(document.createElement('input'), { type: 'checkbox', id: 'floor' }))`,
)
await page.getByRole('banner').getByRole('radio', { name: 'Rencana' }).check({ force: true })
for (let year = 0; year < 5; year++) await page.keyboard.press(']')
// What is fetched ahead and drawn late is not the switch's.
await page.waitForTimeout(2000)

const IDLE = 'new Promise((done) => requestAnimationFrame(() => setTimeout(() => requestIdleCallback(done))))'
const session = await page.context().newCDPSession(page)
await session.send('Performance.enable', { timeDomain: 'threadTicks' })

interface Spent {
  readonly script: number
  readonly all: number
}

/** Main-thread times of the page so far, in ms. */
async function spent(): Promise<Spent> {
  const { metrics } = await session.send('Performance.getMetrics')
  const of = (name: string) => (metrics.find((metric) => metric.name === name)?.value ?? 0) * 1000
  return { script: of('ScriptDuration'), all: of('TaskDuration') }
}

/** What each of the acts costs until nothing is left to do. */
async function costsOf(act: (run: number) => Promise<unknown>): Promise<Spent[]> {
  const costs: Spent[] = []
  for (let run = 0; run < RUNS; run++) {
    await page.evaluate(IDLE)
    const before = await spent()
    await act(run)
    await page.evaluate(IDLE)
    const after = await spent()
    costs.push({ script: after.script - before.script, all: after.all - before.all })
  }
  return costs
}

async function clicks(boxes: Locator, at: (run: number) => number): Promise<Spent[]> {
  const handles = await boxes.elementHandles()
  return costsOf(async (run) => handles[at(run)]?.evaluate((input) => (input as HTMLInputElement).click()))
}

/** Moves the pointer that holds the first bar to and fro over a year, a month a step. */
async function drag(): Promise<Spent[]> {
  const bar = page.getByRole('button', { name: /Panah menggeser satu bulan/ }).first()
  const box = await bar.boundingBox()
  const years = await page.getByRole('tabpanel').locator('thead th').nth(2).locator('span > span').count()
  const width = await bar.evaluate((button) => (button.parentElement as HTMLElement).clientWidth)
  const month = width / 12 / years
  if (!box) throw new Error('There is no bar to drag.')
  const [x, y] = [box.x + Math.min(box.width / 2, 10), box.y + box.height / 2]
  await page.mouse.move(x, y)
  await page.mouse.down()
  const costs = await costsOf((run) => page.mouse.move(x + month * (Math.abs(((run + 1) % 24) - 12) - 12), y))
  await page.mouse.up()
  return costs
}

const index = page.getByTestId('simulated-index')
const shownBefore = await index.textContent()
const floor = await clicks(page.locator('#floor'), () => 0)
const toggles = await clicks(switches, (run) => run * 6)
const steps = await drag()
await page.getByRole('slider').focus()
const months = await costsOf((run) => page.keyboard.press(run % 12 < 6 ? 'ArrowLeft' : 'ArrowRight'))
const shownAfter = await index.textContent()
if (shownBefore === shownAfter) throw new Error(`The switches changed nothing: the index is still ${shownAfter}.`)

function row(costs: readonly Spent[], of: (spent: Spent) => number) {
  const times = costs.map(of).sort((a, b) => a - b)
  const at = (part: number) => times[Math.floor((times.length - 1) * part)]?.toFixed(1)
  return { median: at(0.5), p95: at(0.95) }
}
console.log(`${ITEMS} items · ${cpus().length} × ${cpus()[0]?.model ?? '?'} · Chromium ${browser.version()}`)
console.table({
  [`script of one switch, of ${RUNS} (ms, budget 16)`]: row(toggles, ({ script }) => script),
  'script of one month of dragging a bar (ms, budget 16)': row(steps, ({ script }) => script),
  'script of one month of the slider (ms, budget 16)': row(months, ({ script }) => script),
  'a checkbox that does nothing (ms)': row(floor, ({ script }) => script),
  'all main-thread work of one switch (ms)': row(toggles, ({ all }) => all),
  'all main-thread work of one month of dragging (ms)': row(steps, ({ all }) => all),
  'all main-thread work of one month of the slider (ms)': row(months, ({ all }) => all),
  'all of the checkbox that does nothing (ms)': row(floor, ({ all }) => all),
})
await browser.close()
await server.close()
