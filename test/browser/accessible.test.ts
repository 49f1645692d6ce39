// axe finds nothing on any screen, tab or dialog: the whole tour in light with Bahasa Indonesia and in dark with English
// (colours do not depend on the language).

import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import { launchChromium } from '../support/chromium.ts'
import { openApp, type PageOptions, violations } from '../support/page.ts'
import { tour } from '../support/tour.ts'

let browser: Browser

beforeAll(async () => {
  browser = await launchChromium()
})
afterAll(() => browser?.close())

describe('every screen, tab and dialog', () => {
  it.each<PageOptions>([
    { language: 'id', theme: 'light' },
    { language: 'en', theme: 'dark' },
  ])(
    'has no violation in $language, $theme',
    async (options) => {
      const { context, page, troubles } = await openApp(browser, inject('appUrl'), options)
      const found: string[] = []
      let stops = 0
      await tour(page, async (name, part) => {
        stops += 1
        found.push(...(await violations(page, part)).map((line) => `${name}: ${line}`))
      })
      expect(found).toEqual([])
      expect(stops).toBeGreaterThanOrEqual(42)
      expect(troubles).toEqual([])
      await context.close()
    },
    240_000,
  )
})
