// A page of the built app for browser tests: fresh storage, a language and a theme, and a record of everything that must not
// happen (errors, policy violations, requests that leave the origin).

import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { Browser, BrowserContext, Page } from 'playwright-core'

export interface PageOptions {
  readonly language?: 'id' | 'en'
  readonly theme?: 'light' | 'dark'
  readonly width?: number
  readonly height?: number
  /** The address after the page's own, `#/contoh` for one. */
  readonly hash?: string
  /** Fetches what later screens need as soon as the first is there, as for any reader; else as for one who saves data. */
  readonly fetchesAhead?: boolean
  /** What to do to the fresh context before the page opens: hold back a script, lack something. */
  readonly before?: (context: BrowserContext) => Promise<unknown>
}

export interface AppPage {
  readonly context: BrowserContext
  readonly page: Page
  /** Errors, policy violations and foreign requests so far; empty when all is well. */
  readonly troubles: string[]
}

/** Opens the app in a fresh context and waits for the first screen. */
export async function openApp(browser: Browser, url: string, options: PageOptions = {}): Promise<AppPage> {
  const {
    language = 'id',
    theme = 'light',
    width = 1440,
    height = 900,
    hash = '',
    fetchesAhead = false,
    before,
  } = options
  const context = await browser.newContext({
    viewport: { width, height },
    colorScheme: theme,
    acceptDownloads: true,
    permissions: ['clipboard-read', 'clipboard-write'],
  })
  await context.addInitScript((chosen) => {
    // Browser pickers cannot be driven from outside; without them the app uses its file input and downloads.
    Reflect.deleteProperty(window, 'showOpenFilePicker')
    Reflect.deleteProperty(window, 'showSaveFilePicker')
    // Some tests ask what has been fetched; Chromium remembers 250 by itself, and there are more scripts.
    performance.setResourceTimingBufferSize(2000)
    if (!localStorage.getItem('karta.preferences')) {
      localStorage.setItem(
        'karta.preferences',
        JSON.stringify({ language: chosen, theme: 'system', author: 'Tim penguji' }),
      )
    }
  }, language)
  if (!fetchesAhead) {
    // Most tests see a few screens: spared the scripts of all the others, they take half the time.
    await context.addInitScript(() =>
      Object.defineProperty(navigator, 'connection', { value: { saveData: true }, configurable: true }),
    )
  }
  await before?.(context)
  const page = await context.newPage()
  const troubles: string[] = []
  page.on('pageerror', (error) => troubles.push(`error: ${error.message}`))
  page.on('console', (message) => {
    if (message.type() === 'error') troubles.push(`console: ${message.text()} (${message.location().url})`)
  })
  page.on('request', (request) => {
    const target = request.url()
    if (!target.startsWith(url) && !/^(data|blob):/.test(target)) troubles.push(`request: ${target}`)
  })
  // Somebody always listens, so that no file dialog of the system opens; tests wait for the event as they need it.
  page.on('filechooser', () => undefined)
  await page.goto(url + hash)
  await ready(page)
  return { context, page, troubles }
}

/** Waits until a screen has its heading and one frame is drawn: keys are listened to from then on. */
export async function ready(page: Page): Promise<void> {
  await page.locator('main h1').first().waitFor()
  await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => setTimeout(done))))
}

const axeSource = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

interface AxeResult {
  readonly violations: ReadonlyArray<{
    readonly id: string
    readonly help: string
    readonly nodes: ReadonlyArray<{ readonly html: string; readonly failureSummary?: string }>
  }>
}

/**
 * What axe finds on the page as it stands, one line for each violation; `part` looks only there. Whatever is fading or
 * sliding is brought to its end first: half-faded words have no contrast to judge.
 */
export async function violations(page: Page, part?: string): Promise<string[]> {
  await page.evaluate(() => {
    for (const animation of document.getAnimations()) {
      if (animation.effect?.getComputedTiming().endTime !== Number.POSITIVE_INFINITY) animation.finish()
    }
  })
  if (!(await page.evaluate('"axe" in window'))) await page.evaluate(axeSource)
  // A selector for each node of the page, faulty or not, would take as long again as the rules.
  const options = "{ resultTypes: ['violations'], preload: false, iframes: false, selectors: false }"
  const where = part === undefined ? 'document' : JSON.stringify(part)
  const result = (await page.evaluate(`axe.run(${where}, ${options})`)) as AxeResult
  return result.violations.map(({ id, help, nodes }) => {
    const places = nodes
      .slice(0, 3)
      .map(
        ({ html, failureSummary }) =>
          `${html.slice(0, 160)}: ${failureSummary?.split('\n').slice(1, 3).join(' ') ?? ''}`,
      )
    return `${id} (${help}) ${nodes.length}×: ${places.join(' | ')}`
  })
}
