// A page to measure, and what hands do on it: the same for every contender.

import type { BrowserContext, CDPSession, Page } from 'playwright-core'
import { type Gesture, latency, measureGesture, wheel } from '../pageClock.ts'

export interface Measured {
  readonly page: Page
  readonly session: CDPSession
}

/** Where the pointer rests during gestures: on the drawing, on nothing. */
export const SPOT = [620, 420] as const

/** A new tab, its main thread's time counted. */
export async function freshPage(context: BrowserContext): Promise<Measured> {
  const page = await context.newPage()
  page.setDefaultTimeout(120_000)
  const session = await context.newCDPSession(page)
  await session.send('Performance.enable', { timeDomain: 'threadTicks' })
  return { page, session }
}

/** Waits until a script text holds, asked at every frame. The page's policy forbids what Playwright would do for it. */
export function until(page: Page, condition: string): Promise<unknown> {
  return page.evaluate(`new Promise((done) => {
    const look = () => (${condition} ? done() : requestAnimationFrame(look))
    look()
  })`)
}

/** Two frames have been drawn. */
export function twoFrames(page: Page): Promise<unknown> {
  return page.evaluate(
    'new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(done))))',
  )
}

/** Frames and main-thread time of a pan or a zoom over where the pointer rests. */
export async function gesture({ page, session }: Measured, kind: 'pan' | 'zoom'): Promise<Gesture> {
  await page.mouse.move(...SPOT)
  await page.waitForTimeout(600)
  const measured = await measureGesture(page, session, () => wheel(page, session, kind))
  await page.waitForTimeout(700)
  return measured
}

/** Elements of the page that a selector finds. */
export function count(page: Page, selector: string): Promise<number> {
  return page.evaluate(`document.querySelectorAll(${JSON.stringify(selector)}).length`)
}

const NODE = '.react-flow__node'

interface Node {
  readonly id: string
  readonly x: number
  readonly y: number
}

/** The node that is the n-th nearest to the middle of the drawing: its id and its middle on the screen. */
async function nearest(page: Page, nth: number): Promise<Node> {
  return page.evaluate(`(() => {
    const pane = document.querySelector('.react-flow').getBoundingClientRect()
    const all = [...document.querySelectorAll('${NODE}')].map((node) => {
      const box = node.getBoundingClientRect()
      return { id: node.dataset.id, x: box.x + box.width / 2, y: box.y + box.height / 2 }
    })
    const off = ({ x, y }) => Math.hypot(x - pane.x - pane.width / 2, y - pane.y - pane.height / 2)
    return all.sort((a, b) => off(a) - off(b))[${nth}]
  })()`)
}

/** Steps of a drag there, and as many back: at the edge of the drawing its window would move along. */
const STEPS = 12

/** Latencies of the steps of one drag of the node nearest to the middle: from each move until the node stands elsewhere. */
export async function dragSteps({ page }: Measured): Promise<number[]> {
  const { id, x, y } = await nearest(page, 0)
  const place = `document.querySelector('${NODE}[data-id="${id}"]')?.style.transform`
  await page.mouse.move(x, y)
  await page.waitForTimeout(300)
  await page.mouse.down()
  await page.mouse.move(x + 4, y + 4)
  const taken: number[] = []
  for (let step = 1; step <= 2 * STEPS; step++) {
    const far = step <= STEPS ? step : 2 * STEPS - step
    const was = await page.evaluate(place)
    const heard = await latency(page, 'pointermove', `${place} !== ${JSON.stringify(was)}`)
    await page.mouse.move(x + 4 + far * 16, y + 4 + far * 8)
    taken.push(await heard())
  }
  await page.mouse.up()
  await page.waitForTimeout(700)
  return taken
}

/** From letting the button go over a node until it is shown as selected. */
export async function select({ page }: Measured): Promise<number> {
  const { id, x, y } = await nearest(page, 1)
  await page.mouse.move(x, y)
  await page.waitForTimeout(300)
  const heard = await latency(page, 'pointerup', `document.querySelector('${NODE}.selected')?.dataset.id === '${id}'`)
  await page.mouse.down()
  await page.mouse.up()
  const taken = await heard()
  await page.waitForTimeout(600)
  return taken
}

/** From an event until a script text holds. */
export async function untilShown(
  { page }: Measured,
  event: string,
  condition: string,
  act: () => Promise<unknown>,
): Promise<number> {
  const heard = await latency(page, event, condition)
  await act()
  const taken = await heard()
  await page.waitForTimeout(1000)
  return taken
}
