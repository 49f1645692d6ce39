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

/** Wheel events of each gesture, ten times over, there and back: right and down, or nearer; two that do not come back. */
const WHEELS = {
  pan: { events: 60, x: 24, y: 12, turns: true, zooms: false },
  zoom: { events: 40, x: 0, y: -40, turns: true, zooms: true },
  away: { events: 24, x: 60, y: 40, turns: false, zooms: false },
  out: { events: 6, x: 0, y: 40, turns: false, zooms: true },
} as const

/** Most wheel events under way at once: a page that cannot follow gets no more of them. */
const UNANSWERED = 3

/** Real wheel events where the pointer rests, one for each frame of the screen. */
export async function wheel(page: Page, session: CDPSession, kind: keyof typeof WHEELS): Promise<void> {
  const { events, x, y, turns, zooms } = WHEELS[kind]
  const [left, top] = [620, 420]
  if (zooms) await page.keyboard.down('Control')
  const unanswered = new Set<Promise<unknown>>()
  const modifiers = zooms ? 2 : 0
  const started = performance.now()
  for (let i = 0; i < events; i++) {
    const sign = turns && i % 20 >= 10 ? -1 : 1
    const event = { type: 'mouseWheel', x: left, y: top, deltaX: sign * x, deltaY: sign * y, modifiers } as const
    const answered = session.send('Input.dispatchMouseEvent', event).finally(() => unanswered.delete(answered))
    unanswered.add(answered)
    await new Promise((done) => setTimeout(done, started + ((i + 1) * 1000) / 60 - performance.now()))
    while (unanswered.size >= UNANSWERED) await Promise.race(unanswered)
  }
  await Promise.all(unanswered)
  if (zooms) await page.keyboard.up('Control')
}

/**
 * Time from the next event of a kind until a frame shows that `condition` (script text) holds, in ms; NaN when that has not
 * come after 20 s. Resolves when the page listens, before the input may be made: a busy page hears an input before it runs
 * a script that was sent earlier. What it resolves to is asked after the input.
 */
export async function latency(page: Page, event: string, condition: string): Promise<() => Promise<number>> {
  await page.evaluate(`{
    window.heard = new Promise((done) => {
      setTimeout(() => done(NaN), 30000)
      const hear = ({ timeStamp, key }) => {
        if (key === 'Control') return // held for the key that follows
        removeEventListener(${JSON.stringify(event)}, hear, { capture: true })
        const look = () => requestAnimationFrame(() => {
          if (${condition}) return setTimeout(() => done(performance.now() - timeStamp))
          if (performance.now() - timeStamp > 20000) return done(NaN)
          look()
        })
        look()
      }
      addEventListener(${JSON.stringify(event)}, hear, { capture: true })
    })
    true // not the promise, which evaluate would wait for
  }`)
  return () => page.evaluate('window.heard')
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
