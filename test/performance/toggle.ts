// What one what-if switch costs on screen with 200 items, 630 effects: script, style and layout time of the page until the index
// has changed, in a real Chromium on the production build. One frame is 16.7 ms.
// Run: npx tsx test/performance/toggle.ts   (build first: npm run build)

import { cpus } from 'node:os'
import { preview } from 'vite'
import { writeBlueprint } from '../../src/files/writeBlueprint.ts'
import type { RoadmapItem } from '../../src/model/blueprint.ts'
import { addMonths } from '../../src/model/month.ts'
import { launchChromium } from '../support/chromium.ts'
import { buildBlueprint, buildItem } from '../support/simulationBuild.ts'

const ITEMS = 200
const RUNS = 31

/** The same pseudo-random numbers on every machine. */
let state = 4711
function random(below: number): number {
  state = (Math.imul(state, 1_103_515_245) + 12_345) & 0x7fffffff
  return state % below
}

function item(at: number): RoadmapItem {
  const start = addMonths('2026-12', random(40))
  const effects = Array.from({ length: 3 + (at % 7 === 0 ? 1 : 0) }, () => {
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
await page.getByRole('banner').getByText('2027').first().waitFor()
await page.keyboard.press('Alt+5')
const switches = page.getByRole('checkbox', { name: /^Hitung/ })
await switches.nth(ITEMS - 1).waitFor()
await page.waitForTimeout(2000)

const session = await page.context().newCDPSession(page)
await session.send('Performance.enable', { timeDomain: 'threadTicks' })
async function spent(): Promise<Record<string, number>> {
  const { metrics } = await session.send('Performance.getMetrics')
  return Object.fromEntries(metrics.map(({ name, value }) => [name, value * 1000]))
}
const script: number[] = []
const all: number[] = []
for (let run = 0; run < RUNS; run++) {
  const handle = await switches.nth(run * 6).elementHandle()
  const before = await spent()
  await handle?.evaluate((input) => (input as HTMLInputElement).click())
  await page.evaluate('new Promise((done) => requestAnimationFrame(() => setTimeout(done, 0)))')
  const after = await spent()
  const of = (name: string) => (after[name] ?? 0) - (before[name] ?? 0)
  script.push(of('ScriptDuration'))
  all.push(of('TaskDuration'))
}
const median = (times: number[]) => [...times].sort((a, b) => a - b)[Math.floor(times.length / 2)]?.toFixed(1)
console.log(`${ITEMS} items · ${cpus().length} × ${cpus()[0]?.model ?? '?'} · Chromium ${browser.version()}`)
console.table({
  'script of one switch, median of 31 (ms, aim 16)': median(script),
  'all main-thread work (ms)': median(all),
})
await browser.close()
await server.close()
