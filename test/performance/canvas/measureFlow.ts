// The figures of the other contenders: a blank page, React Flow with nothing in it or with a whole blueprint.

import { quantile } from '../pageClock.ts'
import type { Figures } from './figures.ts'
import { count, dragSteps, gesture, type Measured, select, twoFrames, until, untilShown } from './page.ts'

/** Measures React Flow with so many elements; 0 = it or the blank page with nothing. */
export async function measureFlow(tab: () => Promise<Measured>, address: string, size: number): Promise<Figures> {
  await (await visit(await tab(), address, size)).page.close()
  const started = performance.now()
  const measured = await visit(await tab(), address, size)
  const usable = performance.now() - started
  const { page } = measured
  await page.waitForTimeout(1000)
  const domFar = await count(page, '*')
  const drawingFar = await count(page, '.react-flow *')
  const far = await gesture(measured, 'pan')
  const zoom = await gesture(measured, 'zoom')
  if (size > 0) await zoomToOne(measured)
  const domNear = await count(page, '*')
  const near = await gesture(measured, 'pan')
  const floor = { usable, far, zoom, near, domFar, domNear, drawingFar }
  if (size === 0) return floor
  const steps = await dragSteps(measured)
  const selected = await select(measured)
  const more = `document.querySelectorAll('.react-flow__node').length > ${size}`
  const add = await untilShown(measured, 'click', more, () => page.locator('#add').click())
  return { ...floor, dragP50: quantile(steps, 0.5), dragP95: quantile(steps, 0.95), select: selected, add }
}

async function visit(measured: Measured, address: string, size: number): Promise<Measured> {
  const { page } = measured
  await page.goto(address)
  if (!address.endsWith('?blank')) await page.locator('.react-flow__pane').waitFor()
  if (size > 0) await until(page, `document.querySelectorAll('.react-flow__edge').length > ${size}`)
  await twoFrames(page)
  return measured
}

async function zoomToOne({ page }: Measured): Promise<void> {
  const zoom = () =>
    page.evaluate(`new DOMMatrix(getComputedStyle(document.querySelector('.react-flow__viewport')).transform).a`)
  await page.keyboard.down('Control')
  for (let i = 0; i < 40 && Number(await zoom()) < 1; i++) await page.mouse.wheel(0, -80)
  await page.keyboard.up('Control')
  await page.waitForTimeout(1000)
}
