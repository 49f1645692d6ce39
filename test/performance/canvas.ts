// How the canvas holds 2,000 elements and 4,000 relations in one view, in a real Chromium on the production build: node draws
// and commands of one drag, elements in the page, time to be usable, frames while panning; a blank page beside it as the floor.
// Run: npx tsx test/performance/canvas.ts [elements]   (build first: npm run build)

import { cpus } from 'node:os'
import type { Page } from 'playwright-core'
import { preview } from 'vite'
import { launchChromium } from '../support/chromium.ts'
import { largeBlueprintText } from '../support/largeBlueprint.ts'

const ELEMENTS = Number(process.argv[2] ?? 2000)

// Text, not a function: the runner would rename things inside it that the page does not know.
const COUNT_FRAMES = `{
  const times = []
  let last = performance.now()
  let handle = requestAnimationFrame(function tick(now) {
    times.push(now - last)
    last = now
    handle = requestAnimationFrame(tick)
  })
  window.stopFrames = () => { cancelAnimationFrame(handle); return times.slice(1) }
}`

/** Times of the animation frames while `move` runs, in ms. */
async function frames(page: Page, move: () => Promise<void>): Promise<{ p50: number; p95: number }> {
  await page.evaluate(COUNT_FRAMES)
  await move()
  const times = (await page.evaluate('window.stopFrames()')) as number[]
  times.sort((a, b) => a - b)
  const at = (part: number) => Math.round((times[Math.floor(times.length * part)] ?? 0) * 10) / 10
  return { p50: at(0.5), p95: at(0.95) }
}

async function pan(page: Page, x: number, y: number): Promise<void> {
  await page.mouse.move(x, y)
  for (let i = 0; i < 60; i++) {
    await page.mouse.wheel(i % 2 === 0 ? 24 : -20, 12)
    await page.waitForTimeout(16)
  }
}

const server = await preview({ preview: { port: 0, host: '127.0.0.1' }, logLevel: 'error' })
const address = server.httpServer.address()
const url = typeof address === 'object' && address ? `http://127.0.0.1:${address.port}/` : ''
const browser = await launchChromium()
const page = await browser.newPage({ viewport: { width: 1440, height: 900 } })

await page.setContent('<p>kosong</p>')
const floor = await frames(page, () => pan(page, 700, 450))

await page.addInitScript(() => Reflect.deleteProperty(window, 'showOpenFilePicker'))
await page.goto(`${url}?bench`)
const open = page.getByRole('button', { name: /Buka berkas/ })
await open.waitFor()
const [chooser] = await Promise.all([page.waitForEvent('filechooser'), open.click()])
const started = performance.now()
await chooser.setFiles({
  name: 'besar.karta.json',
  mimeType: 'application/json',
  buffer: Buffer.from(await largeBlueprintText(ELEMENTS)),
})
await page.locator('.react-flow__pane').waitFor()
const usable = performance.now() - started
await page.waitForTimeout(3000)

const count = () => page.locator('.react-flow__node').count()
const inCanvas = () => page.evaluate(() => document.querySelectorAll('.react-flow *').length)
const inPage = () => page.evaluate(() => document.querySelectorAll('*').length)
const far = { nodes: await count(), canvas: await inCanvas(), page: await inPage() }
// Zoom 1, in the middle of the drawing.
await page
  .locator('.react-flow__pane')
  .focus()
  .catch(() => undefined)
await page.mouse.click(900, 250)
await page.keyboard.press('0')
await page.waitForTimeout(1500)
const near = { nodes: await count(), canvas: await inCanvas(), page: await inPage() }
const panning = await frames(page, () => pan(page, 800, 450))
await page.waitForTimeout(800)

const undo = () => page.getByRole('banner').getByRole('button', { name: /^Urungkan/ })
const node = page.locator('.react-flow__node').nth(Math.floor((await count()) / 2))
const box = await node.boundingBox()
if (!box) throw new Error('no node in the window')
const draws = () => page.evaluate(() => window.__karta?.renderCount?.nodes ?? -1)
await page.mouse.move(box.x + 60, box.y + 30)
const before = await draws()
const dragging = await frames(page, async () => {
  await page.mouse.down()
  for (let i = 1; i <= 40; i++) {
    await page.mouse.move(box.x + 60 + i * 3, box.y + 30 + i * 2)
    await page.waitForTimeout(16)
  }
  await page.mouse.up()
})
await page.waitForTimeout(500)
const drawn = (await draws()) - before
await undo().click()
await page.waitForTimeout(300)
const left = await undo().getAttribute('aria-disabled')

console.log(
  `${ELEMENTS} elements, ${ELEMENTS * 2} relations · ${cpus().length} × ${cpus()[0]?.model ?? '?'} · Node ${process.version} · Chromium ${browser.version()}`,
)
console.table({
  'usable after opening (ms)': Math.round(usable),
  'node draws of a 40-step drag (≤ 60)': drawn,
  'commands of that drag (1)': left === 'true' ? 1 : 'more than 1',
  'nodes mounted, whole drawing in view': far.nodes,
  'page elements inside the canvas, far': far.canvas,
  'nodes mounted at zoom 1 (≤ 150)': near.nodes,
  'page elements inside the canvas, zoom 1': near.canvas,
  'page elements in all, zoom 1': near.page,
  'pan frame p50 / p95 (ms)': `${panning.p50} / ${panning.p95}`,
  'drag frame p50 / p95 (ms)': `${dragging.p50} / ${dragging.p95}`,
  'blank page frame p50 / p95 (ms)': `${floor.p50} / ${floor.p95}`,
})
await browser.close()
await server.close()
