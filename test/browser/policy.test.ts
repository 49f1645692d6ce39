// What a page may do: the built page carries a strict policy and never runs into it, nothing is asked of another origin,
// and once what is loaded lazily has been fetched ahead the whole program works without a network.

import { readFile } from 'node:fs/promises'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import { builtScripts } from '../support/builtScripts.ts'
import { launchChromium } from '../support/chromium.ts'
import { openApp } from '../support/page.ts'
import { goTo, tour } from '../support/tour.ts'

let browser: Browser

beforeAll(async () => {
  browser = await launchChromium()
})
afterAll(() => browser?.close())

/** Names of the scripts, and of the solver's binary, this page has fetched so far. */
async function fetchedScripts(page: Page): Promise<string[]> {
  const names = await page.evaluate(() => performance.getEntriesByType('resource').map(({ name }) => name))
  return names.filter((name) => /\.(js|wasm)$/.test(name)).map((name) => name.slice(name.lastIndexOf('/') + 1))
}

/** Waits until every script of the build and the solver's binary have been fetched. */
async function fetchedAhead(page: Page): Promise<void> {
  const wanted = (await builtScripts(inject('appFolder'))).map(({ name }) => name)
  const missing = async () => {
    const fetched = new Set(await fetchedScripts(page))
    const binary = [...fetched].some((name) => name.endsWith('.wasm')) ? [] : ['the solver’s binary']
    return [...wanted.filter((name) => !fetched.has(name)), ...binary]
  }
  await expect.poll(missing, { timeout: 60_000, interval: 250 }).toEqual([])
}

/** Chromium itself asks for the icon of the tab again at each change of address. */
const isIcon = (text: string): boolean => /\/favicon\.svg\)?$/.test(text)

const listed = (policy: string, directive: string): readonly string[] =>
  policy
    .split(';')
    .map((part) => part.trim().split(/\s+/))
    .find(([name]) => name === directive)
    ?.slice(1) ?? []

describe('the content security policy', () => {
  it('stands in the built page before any script and allows WebAssembly, but neither inline scripts, inline styles nor eval', async () => {
    const html = await readFile(`${inject('appFolder')}/index.html`, 'utf8')
    expect(html.indexOf('Content-Security-Policy')).toBeLessThan(html.indexOf('<script'))
    const { context, page } = await openApp(browser, inject('appUrl'))
    const meta = page.locator('meta[http-equiv="Content-Security-Policy"]')
    const policy = (await meta.getAttribute('content')) ?? ''
    await context.close()
    expect(listed(policy, 'default-src')).toEqual(["'self'"])
    // The solver is WebAssembly: that may be compiled, JavaScript from text may not.
    expect(listed(policy, 'script-src')).toEqual(["'self'", "'wasm-unsafe-eval'"])
    expect(listed(policy, 'connect-src')).toEqual(["'self'"])
    expect(policy.replace("'wasm-unsafe-eval'", '')).not.toMatch(/unsafe-inline|unsafe-eval|unsafe-hashes|https?:|\*/)
  })

  it('holds: code and styles slipped into the page do not run', async () => {
    const { context, page } = await openApp(browser, inject('appUrl'))
    const broken = await page.evaluate(async () => {
      const seen: string[] = []
      document.addEventListener('securitypolicyviolation', (event) => seen.push(event.effectiveDirective))
      const script = document.createElement('script')
      script.textContent = 'window.slipped = true'
      const style = document.createElement('style')
      style.textContent = 'body { display: none }'
      document.head.append(script, style)
      await fetch('https://example.invalid/').catch(() => undefined)
      await new Promise((done) => setTimeout(done, 100))
      return { seen, slipped: 'slipped' in window }
    })
    expect(broken.slipped).toBe(false)
    expect(new Set(broken.seen)).toEqual(new Set(['script-src-elem', 'style-src-elem', 'connect-src']))
    await context.close()
  })
})

describe('without a network, after the first load', () => {
  it('the whole tour, the example, the palette and pictures work; nothing is asked for, nothing violated', async () => {
    const { context, page, troubles } = await openApp(browser, inject('appUrl'), { fetchesAhead: true })
    await page.evaluate(() => {
      const seen: string[] = []
      Object.assign(window, { violated: seen })
      document.addEventListener('securitypolicyviolation', ({ effectiveDirective, blockedURI }) =>
        seen.push(`${effectiveDirective} ${blockedURI}`),
      )
    })
    await fetchedAhead(page)
    const asked: string[] = []
    page.on('request', (request) => {
      if (!/^(blob|data):/.test(request.url()) && !isIcon(request.url())) asked.push(request.url())
    })
    await context.setOffline(true)

    await tour(page, async () => undefined)
    await goTo(page, '#/berkas/berkas')
    const pictures = page.getByRole('region', { name: 'Gambar tampilan' })
    for (const [button, start] of [
      ['Unduh SVG', '<?xml|<svg'],
      ['Unduh PNG (2×)', '\\x89PNG'],
    ] as const) {
      const [download] = await Promise.all([
        page.waitForEvent('download'),
        pictures.getByRole('button', { name: button }).click(),
      ])
      const bytes = await readFile(await download.path(), 'latin1')
      expect(bytes.slice(0, 20)).toMatch(new RegExp(`^(${start})`))
      expect(bytes.length).toBeGreaterThan(5000)
    }

    expect(asked).toEqual([])
    expect(await page.evaluate(() => Reflect.get(window, 'violated'))).toEqual([])
    expect(troubles.filter((line) => !isIcon(line))).toEqual([])
    await context.close()
  }, 240_000)

  it('nothing is fetched ahead while the reader saves data', async () => {
    const context = await browser.newContext()
    await context.addInitScript(() =>
      Object.defineProperty(navigator, 'connection', { value: { saveData: true }, configurable: true }),
    )
    const page = await context.newPage()
    await page.goto(inject('appUrl'))
    await page.locator('main h1').waitFor()
    await page.waitForTimeout(2500)
    const fetched = await fetchedScripts(page)
    expect(
      fetched.filter((name) => /^(Architecture|Simulation|Roadmap|Assessment|Files)Screen|kota-bandung/.test(name)),
    ).toEqual([])
    await context.close()
  })
})
