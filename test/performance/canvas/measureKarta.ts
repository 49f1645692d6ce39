// The figures of Karta with a blueprint.

import type { BrowserContext, Page } from 'playwright-core'
import { quantile, untilStill, watchTasks, wheel } from '../pageClock.ts'
import type { Figures } from './figures.ts'
import { count, dragSteps, freshPage, gesture, select, twoFrames, until, untilShown } from './page.ts'

/** A bitmap of the drawing is on the page. */
const PAINTED = `[...document.querySelectorAll('.react-flow canvas')].some((canvas) => canvas.style.width !== '')`

/** Measures Karta with the blueprint of a file, which it is given first. */
export async function measureKarta(context: BrowserContext, address: string, file: string): Promise<Figures> {
  const first = (await freshPage(context)).page
  await openFile(first, address, file)
  // The blueprint is in this browser now: usable is what it takes from the address to the drawing, in a new tab.
  await first.waitForTimeout(2500)
  const again = first.url()
  await first.close()
  const started = performance.now()
  const measured = await freshPage(context)
  const { page, session } = measured
  await page.goto(again)
  await drawn(page)
  await twoFrames(page)
  const usable = performance.now() - started
  await page.waitForTimeout(3000)
  const domFar = await count(page, '*')
  const drawingFar = await count(page, '.react-flow *')
  const far = await gesture(measured, 'pan')
  const zoom = await gesture(measured, 'zoom')
  await zoomToOne(page)
  const domNear = await count(page, '*')
  const near = await gesture(measured, 'pan')
  const afterPan = await untilStill(page, () => wheel(page, session, 'away'))
  const afterZoom = await untilStill(page, () => wheel(page, session, 'out'))
  await zoomToOne(page)
  const steps = await dragSteps(measured)
  const selected = await select(measured)
  const chosen = `document.querySelector('.react-flow__node.selected')?.dataset.id`
  const other = `(${chosen} ?? '${await page.evaluate(chosen)}') !== '${await page.evaluate(chosen)}'`
  const add = await untilShown(measured, 'keydown', other, () => page.keyboard.press('Control+d'))
  const gone = `document.querySelector('.react-flow__node[data-id="${await page.evaluate(chosen)}"]') === null`
  const undo = await untilShown(measured, 'keydown', gone, () => page.keyboard.press('Control+z'))
  const drag = { dragP50: quantile(steps, 0.5), dragP95: quantile(steps, 0.95) }
  const sharp = Math.max(afterPan, afterZoom)
  return { usable, far, zoom, near, domFar, domNear, drawingFar, ...drag, select: selected, add, undo, sharp }
}

async function drawn(page: Page): Promise<void> {
  await page.locator('.react-flow__pane').waitFor()
  await until(page, PAINTED)
}

/** The drawing at zoom 1, with nothing selected. */
export async function zoomToOne(page: Page): Promise<void> {
  await page.keyboard.press('Escape')
  await page.keyboard.press('0')
  await page.waitForTimeout(1500)
}

/**
 * Opens a file on the first screen; how long until it is drawn, in ms. Tasks are watched from then on. The browser reads it
 * from the disk: contents handed over by the runner would be unpacked on the page, which takes it a second.
 */
export async function openFile(page: Page, address: string, file: string): Promise<number> {
  await page.addInitScript(() => Reflect.deleteProperty(window, 'showOpenFilePicker'))
  await page.goto(address)
  const open = page.getByRole('button', { name: /Buka berkas|Open a file/ })
  await open.waitFor()
  const [chooser] = await Promise.all([page.waitForEvent('filechooser'), open.click()])
  await watchTasks(page)
  const started = performance.now()
  await chooser.setFiles(file)
  await drawn(page)
  return performance.now() - started
}
