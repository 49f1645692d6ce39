// The canvas side by side, in one run, in a real Chromium on production builds: a blank page, React Flow with nothing in it,
// React Flow as documented and Karta with the same generated blueprints. Prints the tables of the README here, the median of
// three runs each. Run: npm run build && npx tsx test/performance/canvas.ts [runs] [largest size]

import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { cpus, tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Browser, Page } from 'playwright-core'
import { build, type PreviewServer, preview } from 'vite'
import { writeBlueprint } from '../../src/files/writeBlueprint.ts'
import { rowsOf } from '../../src/model/table.ts'
import { launchChromium } from '../support/chromium.ts'
import { largeBlueprint } from '../support/largeBlueprint.ts'
import {
  type Gesture,
  latency,
  longestTask,
  measureGesture,
  quantile,
  untilStill,
  watchTasks,
  wheel,
} from './pageClock.ts'

const RUNS = Number(process.argv[2] ?? 3)
const SIZES = [1000, 5000, 20_000].filter((size) => size <= Number(process.argv[3] ?? 20_000))
/** React Flow as documented is not asked for more. */
const MOST_DOCUMENTED = 5000
const FRAME = 1000 / 60

/** The figures of one contender at one size; absent = it has no such thing. */
interface Figures {
  readonly usable: number
  readonly far: Gesture
  readonly zoom: Gesture
  readonly near: Gesture
  readonly domFar: number
  readonly domNear: number
  readonly dragP50?: number
  readonly dragP95?: number
  readonly select?: number
  readonly add?: number
  readonly undo?: number
  readonly sharp?: number
}

const folder = mkdtempSync(join(tmpdir(), 'karta-contenders-'))
const here = import.meta.dirname
await build({
  root: join(here, 'contenders'),
  configFile: false,
  base: './',
  logLevel: 'error',
  build: { outDir: folder, emptyOutDir: true, target: 'es2023' },
})
const texts = new Map<number, string>()
for (const size of SIZES) {
  const blueprint = await largeBlueprint(size)
  texts.set(size, writeBlueprint(blueprint))
  const [view] = Object.values(blueprint.views).sort((a, b) => (a.order < b.order ? -1 : 1))
  const places = Object.assign({}, ...Object.values(view?.placements ?? {})) as Record<string, { x: number; y: number }>
  const graph = {
    nodes: rowsOf(blueprint.elements).map(({ id, name }) => ({ id, position: places[id], data: { label: name } })),
    edges: rowsOf(blueprint.relations).map(({ id, source, target }) => ({ id, source, target })),
  }
  if (size <= MOST_DOCUMENTED) writeFileSync(join(folder, `graph-${size}.json`), JSON.stringify(graph))
}

const urlOf = ({ httpServer }: PreviewServer): string => {
  const address = httpServer.address()
  return typeof address === 'object' && address ? `http://127.0.0.1:${address.port}/` : ''
}
const quiet = { port: 0, host: '127.0.0.1' }
const karta = await preview({ preview: quiet, logLevel: 'error' })
const others = await preview({
  configFile: false,
  root: folder,
  build: { outDir: folder },
  preview: quiet,
  logLevel: 'error',
})

async function fresh(browser: Browser) {
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 } })
  await context.addInitScript(() => Reflect.deleteProperty(window, 'showOpenFilePicker'))
  const page = await context.newPage()
  const session = await context.newCDPSession(page)
  await session.send('Performance.enable', { timeDomain: 'threadTicks' })
  return { context, page, session }
}

const domCount = (page: Page): Promise<number> => page.evaluate(() => document.querySelectorAll('*').length)
const TWO_FRAMES = 'new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(done))))'

/** Where the pointer rests during gestures: on the drawing, on nothing. */
const [X, Y] = [620, 420]

async function gestures(page: Page, session: Awaited<ReturnType<typeof fresh>>['session']) {
  await page.mouse.move(X, Y)
  await page.waitForTimeout(400)
  const pan = await measureGesture(page, session, () => wheel(page, 'pan'))
  await page.waitForTimeout(600)
  return pan
}

/** Drag latencies of the steps of one drag of the node nearest to the middle, in ms. */
async function dragSteps(page: Page): Promise<number[]> {
  const id = await nearestNode(page, 0)
  const box = await page.locator(`.react-flow__node[data-id="${id}"]`).boundingBox()
  if (!box) return []
  const [x, y] = [box.x + box.width / 2, box.y + box.height / 2]
  await page.mouse.move(x, y)
  await page.waitForTimeout(300)
  await page.mouse.down()
  await page.mouse.move(x + 4, y + 4)
  const steps: number[] = []
  for (let step = 1; step <= 24; step++) {
    const was = await page.evaluate(`document.querySelector('.react-flow__node[data-id="${id}"]').style.transform`)
    const heard = latency(
      page,
      'pointermove',
      `document.querySelector('.react-flow__node[data-id="${id}"]').style.transform !== ${JSON.stringify(was)}`,
    )
    await page.mouse.move(x + 4 + step * 16, y + 4 + step * 8)
    steps.push(await heard)
  }
  await page.mouse.up()
  await page.waitForTimeout(500)
  return steps
}

/** Id of the mounted node that is the n-th nearest to the middle of the drawing. */
function nearestNode(page: Page, nth: number): Promise<string> {
  return page.evaluate(`(() => {
    const pane = document.querySelector('.react-flow').getBoundingClientRect()
    const off = (node) => {
      const box = node.getBoundingClientRect()
      return Math.hypot(box.x + box.width / 2 - pane.x - pane.width / 2, box.y + box.height / 2 - pane.y - pane.height / 2)
    }
    return [...document.querySelectorAll('.react-flow__node')].sort((a, b) => off(a) - off(b))[${nth}].dataset.id
  })()`)
}

async function select(page: Page): Promise<number> {
  const id = await nearestNode(page, 1)
  const box = await page.locator(`.react-flow__node[data-id="${id}"]`).boundingBox()
  if (!box) return Number.NaN
  await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2)
  await page.waitForTimeout(300)
  const heard = latency(
    page,
    'pointerup',
    `document.querySelector('.react-flow__node.selected')?.dataset.id === '${id}'`,
  )
  await page.mouse.down()
  await page.mouse.up()
  return heard
}

const nodeCount = (page: Page): Promise<number> => page.locator('.react-flow__node').count()

async function measureKarta(browser: Browser, size: number): Promise<Figures> {
  const { context, page, session } = await fresh(browser)
  await openInKarta(page, size)
  // The blueprint is in this browser now: usable is what it takes from the address to the drawing.
  await page.waitForTimeout(1500)
  const started = performance.now()
  await page.reload()
  await page.locator('.react-flow__pane').waitFor()
  await page.waitForFunction(PAINTED)
  await page.evaluate(TWO_FRAMES)
  const usable = performance.now() - started
  await page.waitForTimeout(3000)
  const domFar = await page.evaluate(() => document.querySelectorAll('.react-flow *').length)
  const far = await gestures(page, session)
  const zoom = await measureGesture(page, session, () => wheel(page, 'zoom'))
  await page.waitForTimeout(800)
  await page.mouse.click(X, 870)
  await page.keyboard.press('0')
  await page.waitForTimeout(1500)
  const domNear = await domCount(page)
  const near = await gestures(page, session)
  const sharp = await untilStill(page, () => wheel(page, 'zoom'))
  await page.mouse.click(X, 870)
  await page.keyboard.press('0')
  await page.waitForTimeout(1500)
  const steps = await dragSteps(page)
  const selected = await select(page)
  await page.waitForTimeout(500)
  const before = await nodeCount(page)
  const added = latency(page, 'keydown', `document.querySelectorAll('.react-flow__node').length > ${before}`)
  await page.keyboard.press('Control+d')
  const add = await added
  await page.waitForTimeout(800)
  const after = await nodeCount(page)
  const undone = latency(page, 'keydown', `document.querySelectorAll('.react-flow__node').length < ${after}`)
  await page.keyboard.press('Control+z')
  const undo = await undone
  await context.close()
  const drag = { dragP50: quantile(steps, 0.5), dragP95: quantile(steps, 0.95) }
  return { usable, far, zoom, near, domFar, domNear, ...drag, select: selected, add, undo, sharp }
}

/** A bitmap of the drawing is on the page. */
const PAINTED = `[...document.querySelectorAll('.react-flow canvas')].some((canvas) => canvas.style.width !== '')`

async function openInKarta(page: Page, size: number): Promise<number> {
  await page.goto(urlOf(karta))
  const open = page.getByRole('button', { name: /Buka berkas/ })
  await open.waitFor()
  const [chooser] = await Promise.all([page.waitForEvent('filechooser'), open.click()])
  await watchTasks(page)
  const started = performance.now()
  await chooser.setFiles({
    name: 'besar.karta.json',
    mimeType: 'application/json',
    buffer: Buffer.from(texts.get(size) ?? ''),
  })
  await page.locator('.react-flow__pane').waitFor()
  await page.waitForFunction(PAINTED)
  return performance.now() - started
}

async function measureFlow(browser: Browser, query: string, size: number): Promise<Figures> {
  const { context, page, session } = await fresh(browser)
  const started = performance.now()
  await page.goto(urlOf(others) + query)
  if (query !== '?blank') await page.locator('.react-flow__pane').waitFor()
  if (size > 0)
    await page.waitForFunction(`document.querySelectorAll('.react-flow__edge').length > ${size}`, null, {
      timeout: 120_000,
    })
  await page.evaluate(TWO_FRAMES)
  const usable = performance.now() - started
  await page.waitForTimeout(1000)
  const domFar = await domCount(page)
  const far = await gestures(page, session)
  const zoom = await measureGesture(page, session, () => wheel(page, 'zoom'))
  await page.waitForTimeout(500)
  const floor = { usable, far, zoom, domFar }
  if (size === 0) {
    const near = await gestures(page, session)
    await context.close()
    return { ...floor, near, domNear: domFar }
  }
  await page.keyboard.down('Control')
  for (let i = 0; i < 30 && (await zoomOf(page)) < 1; i++) await page.mouse.wheel(0, -60)
  await page.keyboard.up('Control')
  await page.waitForTimeout(1000)
  const domNear = await domCount(page)
  const near = await gestures(page, session)
  const steps = await dragSteps(page)
  const selected = await select(page)
  await page.waitForTimeout(500)
  const before = await nodeCount(page)
  const added = latency(page, 'click', `document.querySelectorAll('.react-flow__node').length > ${before}`)
  await page.locator('#add').click()
  const add = await added
  await context.close()
  const drag = { dragP50: quantile(steps, 0.5), dragP95: quantile(steps, 0.95) }
  return { ...floor, near, domNear, ...drag, select: selected, add }
}

const zoomOf = (page: Page): Promise<number> =>
  page.evaluate(`new DOMMatrix(getComputedStyle(document.querySelector('.react-flow__viewport')).transform).a`)

/** Opening, searching and saving the 5,000: times, and the longest stretch in which nothing else could happen. */
async function measureWork(browser: Browser, size: number) {
  const { context, page } = await fresh(browser)
  const open = await openInKarta(page, size)
  await page.waitForTimeout(2500)
  const openHeld = await longestTask(page)
  await page.keyboard.press('Control+k')
  const field = page.getByRole('combobox').first()
  await field.waitFor()
  await page.waitForTimeout(800)
  await longestTask(page)
  const keys: number[] = []
  for (const key of 'pelayanan perizinan') {
    const heard = latency(page, 'keydown', 'true')
    await page.keyboard.press(key === ' ' ? 'Space' : key)
    keys.push(await heard)
  }
  const searchHeld = await longestTask(page)
  await page.keyboard.press('Escape')
  await page.mouse.click(X, 870)
  await page.keyboard.press('0')
  await page.waitForTimeout(1500)
  await select(page)
  await page.waitForTimeout(500)
  await longestTask(page)
  await page.keyboard.press('ArrowRight')
  await page.waitForTimeout(300)
  const editHeld = await longestTask(page)
  await page.waitForTimeout(2500)
  const saveHeld = await longestTask(page)
  await page.keyboard.press('Control+z')
  await page.waitForTimeout(300)
  const undoHeld = await longestTask(page)
  await context.close()
  return {
    open,
    openHeld,
    key: quantile(keys, 0.5),
    keyP95: quantile(keys, 0.95),
    searchHeld,
    editHeld,
    saveHeld,
    undoHeld,
  }
}

/** The median of each figure over some runs. */
async function median<T extends object>(run: () => Promise<T>): Promise<T> {
  const all: T[] = []
  for (let n = 0; n < RUNS; n++) all.push(await run())
  return medianOf(all)
}

function medianOf<T>(values: readonly T[]): T {
  const [first] = values
  if (typeof first === 'number') return quantile(values as readonly number[], 0.5) as T
  const keys = Object.keys(first as object) as (keyof T)[]
  return Object.fromEntries(keys.map((key) => [key, medianOf(values.map((value) => value[key]))])) as T
}

const browser = await launchChromium()
const row = (cells: readonly (string | number)[]): string => `| ${cells.join(' | ')} |`
const ms = (value: number | undefined, digits = 1): string => (value === undefined ? '–' : value.toFixed(digits))
const frames = ({ p50, p95 }: Gesture): string => `${ms(p50)} / ${ms(p95)}`

const blank = await median(() => measureFlow(browser, '?blank', 0))
const empty = await median(() => measureFlow(browser, '', 0))
const documented = new Map<number, Figures>()
for (const size of SIZES) {
  if (size <= MOST_DOCUMENTED) documented.set(size, await median(() => measureFlow(browser, `?size=${size}`, size)))
}
const own = new Map<number, Figures>()
for (const size of SIZES) own.set(size, await median(() => measureKarta(browser, size)))
const work = await median(() => measureWork(browser, Math.min(5000, SIZES.at(-1) ?? 5000)))

console.log(
  `${cpus().length} × ${cpus()[0]?.model ?? '?'} · Node ${process.version} · Chromium ${browser.version()} · median of ${RUNS}\n`,
)
console.log(
  row([
    'contender',
    'usable s',
    'far pan p50 / p95',
    'zoom',
    'near pan',
    'CPU far / near',
    'DOM far / near',
    'drag p50 / p95',
    'select',
    'add',
    'undo',
    'sharp',
  ]),
)
console.log(row(Array.from({ length: 12 }, () => '---')))
const line = (name: string, of: Figures) =>
  console.log(
    row([
      name,
      ms(of.usable / 1000),
      frames(of.far),
      frames(of.zoom),
      frames(of.near),
      `${ms(of.far.cpu)} / ${ms(of.near.cpu)}`,
      `${of.domFar} / ${of.domNear}`,
      of.dragP50 === undefined ? '–' : `${ms(of.dragP50, 0)} / ${ms(of.dragP95, 0)}`,
      ms(of.select, 0),
      ms(of.add, 0),
      ms(of.undo, 0),
      ms(of.sharp, 0),
    ]),
  )
line('blank page', blank)
line('React Flow, empty', empty)
for (const [size, of] of documented) line(`React Flow as documented, ${size}`, of)
for (const [size, of] of own) line(`**Karta, ${size}**`, of)

const main = own.get(5000) ?? own.values().next().value
const least = own.values().next().value
const most = [...own.values()].at(-1)
const plain = documented.get(5000) ?? [...documented.values()].at(-1)
if (main && least && most && plain) {
  const far = (of: Figures) => (of.far.cpu + of.near.cpu) / 2
  console.log(`\n${row(['what', 'figure', 'bound'])}\n${row(['---', '---', '---'])}`)
  const bound = (what: string, figure: string, limit: string) => console.log(row([what, figure, limit]))
  const p95 = Math.max(main.far.p95, main.zoom.p95, main.near.p95) / blank.far.p95
  bound('frame p95 (worst of pan far, zoom, pan near) ÷ blank page', ms(p95, 2), '≤ 1.1')
  bound(
    'CPU per pan frame ÷ empty React Flow, far / near',
    `${ms(main.far.cpu / empty.far.cpu, 2)} / ${ms(main.near.cpu / empty.near.cpu, 2)}`,
    '≤ 1.5',
  )
  bound(
    'CPU per pan frame ÷ documented React Flow, far / near',
    `1/${ms(plain.far.cpu / main.far.cpu, 0)} / 1/${ms(plain.near.cpu / main.near.cpu, 0)}`,
    '≤ 1/30',
  )
  bound('CPU per pan frame, largest ÷ smallest blueprint', ms(far(most) / far(least), 2), '≤ 1.3')
  bound(
    'usable ÷ empty; ÷ documented React Flow',
    `${ms(main.usable / empty.usable, 2)}; 1/${ms(plain.usable / main.usable)}`,
    '≤ 2; ≤ 1/5',
  )
  bound(
    'elements in the page, far (within the canvas) / near (all)',
    `${main.domFar} / ${main.domNear}`,
    '≤ 200 / ≤ 1,500',
  )
  bound(
    'drag p50 / p95, in frames',
    `${ms((main.dragP50 ?? 0) / FRAME)} / ${ms((main.dragP95 ?? 0) / FRAME)}`,
    '≤ 1.5 / 3',
  )
  bound(
    'select, add, undo, in frames',
    [main.select, main.add, main.undo].map((value) => ms((value ?? 0) / FRAME)).join(', '),
    '≤ 2',
  )
  bound('still and sharp after a zoom, in s', ms((main.sharp ?? 0) / 1000, 2), '≤ 0.3')
}
console.log(`\n${row(['5,000 elements, 10,000 relations, 500 items', 'ms'])}\n${row(['---', '---'])}`)
const told = (what: string, value: number) => console.log(row([what, value === 0 ? 'none over 50' : ms(value, 0)]))
told('open a file, until the drawing is there', work.open)
told('longest task while opening', work.openHeld)
told('a key in the palette until its frame, median', work.key)
told('the same, p95', work.keyP95)
told('longest task while searching', work.searchHeld)
told('longest task of an edit', work.editHeld)
told('longest task of saving it', work.saveHeld)
told('longest task of undoing it', work.undoHeld)

await browser.close()
await karta.close()
await others.close()
rmSync(folder, { recursive: true, force: true })
