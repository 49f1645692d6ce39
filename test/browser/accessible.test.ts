// axe finds nothing on any screen, tab or dialog, and every one of them speaks one language: the whole tour in light with
// Bahasa Indonesia and in dark with English (colours do not depend on the language).

import { readFileSync } from 'node:fs'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import { launchChromium } from '../support/chromium.ts'
import { foreignWords } from '../support/foreignWords.ts'
import { openApp, violations } from '../support/page.ts'
import { tour } from '../support/tour.ts'

let browser: Browser
const example: unknown = JSON.parse(
  readFileSync(new URL('../../examples/kota-bandung.karta.json', import.meta.url), 'utf8'),
)

beforeAll(async () => {
  browser = await launchChromium()
})
afterAll(() => browser?.close())

describe('every screen, tab and dialog', () => {
  it.each([
    { language: 'id', theme: 'light' },
    { language: 'en', theme: 'dark' },
  ] as const)(
    'has no violation and no word of the other language in $language, $theme',
    async (options) => {
      const { context, page, troubles } = await openApp(browser, inject('appUrl'), options)
      const foreign = await foreignWords(options.language, [example, 'Tim penguji'])
      const found: string[] = []
      const words = new Map<string, string>()
      let stops = 0
      await tour(page, async (name, part) => {
        stops += 1
        for (const text of await foreign(page)) if (!words.has(text)) words.set(text, name)
        found.push(...(await violations(page, part)).map((line) => `${name}: ${line}`))
      })
      expect(found).toEqual([])
      expect([...words].map(([text, name]) => `${name}: ${text}`)).toEqual([])
      expect(stops).toBeGreaterThanOrEqual(42)
      expect(troubles).toEqual([])
      await context.close()
    },
    240_000,
  )
})
