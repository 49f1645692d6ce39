// axe finds nothing on any screen, tab or dialog, and every one of them speaks one language: the whole tour in light with
// Bahasa Indonesia and in dark with English (colours do not depend on the language). The first goes without a network.

import { readFileSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import type { Page } from 'playwright-core'
import { describe, expect, inject, it } from 'vitest'
import type { Language } from '../../src/model/words.ts'
import { sharedBrowser } from '../support/browserFile.ts'
import { allFetchedAhead } from '../support/fetched.ts'
import { foreignWords } from '../support/foreignWords.ts'
import { openApp, violations } from '../support/page.ts'
import { goTo, tour } from '../support/tour.ts'

const browser = await sharedBrowser()
const example: unknown = JSON.parse(
  readFileSync(new URL('../../examples/kota-bandung.karta.json', import.meta.url), 'utf8'),
)

/** Goes the whole tour; `found` by axe and `foreign` texts, each with the stop where it was first met. */
async function judged(page: Page, language: Language) {
  const foreignOn = await foreignWords(language, [example, 'Tim penguji'])
  const found: string[] = []
  const words = new Map<string, string>()
  let stops = 0
  await tour(page, async (name, part) => {
    stops += 1
    for (const text of await foreignOn(page)) if (!words.has(text)) words.set(text, name)
    found.push(...(await violations(page, part)).map((line) => `${name}: ${line}`))
  })
  return { found, foreign: [...words].map(([text, name]) => `${name}: ${text}`), stops }
}

/** A minute where nothing else runs; what runs beside it may take most of the machine. */
const TOUR = 600_000

/** Chromium itself asks for the icon of the tab again at each change of address. */
const isIcon = (text: string): boolean => /\/favicon\.svg\)?$/.test(text)

describe('every screen, tab and dialog', () => {
  it(
    'has no violation and no word of Bahasa Indonesia in English, dark',
    async () => {
      const { context, page, troubles } = await openApp(browser, inject('appUrl'), { language: 'en', theme: 'dark' })
      const { found, foreign, stops } = await judged(page, 'en')
      expect(found).toEqual([])
      expect(foreign).toEqual([])
      expect(stops).toBeGreaterThanOrEqual(42)
      expect(troubles).toEqual([])
      await context.close()
    },
    TOUR,
  )

  it(
    'has no violation and no word of English in Bahasa Indonesia, light, all of it without a network after the first load',
    async () => {
      const { context, page, troubles } = await openApp(browser, inject('appUrl'), { fetchesAhead: true })
      await page.evaluate(() => {
        const seen: string[] = []
        Object.assign(window, { violated: seen })
        document.addEventListener('securitypolicyviolation', ({ effectiveDirective, blockedURI }) =>
          seen.push(`${effectiveDirective} ${blockedURI}`),
        )
      })
      await allFetchedAhead(page)
      const asked: string[] = []
      page.on('request', (request) => {
        if (!/^(blob|data):/.test(request.url()) && !isIcon(request.url())) asked.push(request.url())
      })
      await context.setOffline(true)

      const { found, foreign, stops } = await judged(page, 'id')
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

      expect(found).toEqual([])
      expect(foreign).toEqual([])
      expect(stops).toBeGreaterThanOrEqual(42)
      expect(asked).toEqual([])
      expect(await page.evaluate(() => Reflect.get(window, 'violated'))).toEqual([])
      expect(troubles.filter((line) => !isIcon(line))).toEqual([])
      await context.close()
    },
    TOUR,
  )
})
