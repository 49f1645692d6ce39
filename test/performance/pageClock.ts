// What a page is asked while it is measured: frames, time on the main thread, how long after an input its effect is on
// screen, how long until nothing changes any more. Scripts are text: the runner would rename things the page does not know.

import type { CDPSession, Page } from 'playwright-core'

const FRAMES = `{
  const times = []
  let last = performance.now()
  let handle = requestAnimationFrame(function tick(now) {
    times.push(now - last)
    last = now
    handle = requestAnimationFrame(tick)
  })
  window.stopFrames = () => { cancelAnimationFrame(handle); return times.slice(1) }
}`

/** How a stretch of frames went, in ms. */
export interface Gesture {
  readonly p50: number
  readonly p95: number
  /** Main-thread time per frame. */
  readonly cpu: number
}

/** The value below which so large a part of the values lies. */
export function quantile(values: readonly number[], part: number): number {
  const sorted = [...values].sort((a, b) => a - b)
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * part))] ?? Number.NaN
}

/** Main-thread time of the page so far, in ms. */
async function taskTime(session: CDPSession): Promise<number> {
  const { metrics } = await session.send('Performance.getMetrics')
  return (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? 0) * 1000
}

/** Frames and main-thread time while `move` runs. */
export async function measureGesture(page: Page, session: CDPSession, move: () => Promise<void>): Promise<Gesture> {
  await page.evaluate(FRAMES)
  const before = await taskTime(session)
  await move()
  const cpu = (await taskTime(session)) - before
  const times = (await page.evaluate('window.stopFrames()')) as number[]
  return { p50: quantile(times, 0.5), p95: quantile(times, 0.95), cpu: cpu / Math.max(1, times.length) }
}

/** Wheel events at the pace of the screen: 60 of a pan, or 40 of a zoom in and out again. */
export async function wheel(page: Page, kind: 'pan' | 'zoom'): Promise<void> {
  if (kind === 'zoom') await page.keyboard.down('Control')
  for (let i = 0; i < (kind === 'pan' ? 60 : 40); i++) {
    if (kind === 'pan') await page.mouse.wheel(i % 20 < 10 ? 24 : -24, i % 20 < 10 ? 12 : -12)
    else await page.mouse.wheel(0, i % 20 < 10 ? -40 : 40)
    await page.waitForTimeout(14)
  }
  if (kind === 'zoom') await page.keyboard.up('Control')
}

/**
 * Time from the next event of a kind until a frame shows that `condition` (script text) holds, in ms. Asked before the
 * input; the answer comes after it.
 */
export function latency(page: Page, event: string, condition: string): Promise<number> {
  return page.evaluate(`new Promise((done) => {
    setTimeout(() => done(NaN), 30000)
    addEventListener(${JSON.stringify(event)}, ({ timeStamp }) => {
      const look = () => requestAnimationFrame(() => {
        if (${condition}) return setTimeout(() => done(performance.now() - timeStamp))
        if (performance.now() - timeStamp > 20000) return done(NaN)
        look()
      })
      look()
    }, { capture: true, once: true })
  })`)
}

/** Time from the last wheel event on until nothing of the page changes any more (looked at for a second), in ms. */
export async function untilStill(page: Page, move: () => Promise<void>): Promise<number> {
  await page.evaluate(`{
    let turned = 0
    let changed = 0
    const hear = ({ timeStamp }) => { turned = timeStamp }
    addEventListener('wheel', hear, { capture: true, passive: true })
    const see = new MutationObserver(() => { changed = performance.now() })
    see.observe(document.querySelector('.react-flow').parentElement, { subtree: true, childList: true, attributes: true })
    window.stopLooking = () => { see.disconnect(); removeEventListener('wheel', hear, { capture: true }); return changed - turned }
  }`)
  await move()
  await page.waitForTimeout(1000)
  return (await page.evaluate('window.stopLooking()')) as number
}

/** Starts to remember tasks that hold the main thread longer than 50 ms. */
export async function watchTasks(page: Page): Promise<void> {
  await page.evaluate(`{
    window.heldLong = []
    new PerformanceObserver((list) => { for (const { duration } of list.getEntries()) window.heldLong.push(duration) }).observe({ entryTypes: ['longtask'] })
  }`)
}

/** The longest task since the last asking, in ms; 0 when none took longer than 50. */
export async function longestTask(page: Page): Promise<number> {
  return (await page.evaluate(
    '(() => { const most = Math.max(0, ...window.heldLong); window.heldLong = []; return most })()',
  )) as number
}
