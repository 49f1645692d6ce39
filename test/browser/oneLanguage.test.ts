// Every screen, tab and dialog speaks one language: nothing of the other is left over on the whole tour, in either.

import { readFileSync } from 'node:fs'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import { launchChromium } from '../support/chromium.ts'
import { foreignWords } from '../support/foreignWords.ts'
import { openApp } from '../support/page.ts'
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
  it.each(['id', 'en'] as const)(
    'is in one language: %s',
    async (language) => {
      const { context, page } = await openApp(browser, inject('appUrl'), { language })
      const foreign = await foreignWords(language, [example, 'Tim penguji'])
      const found = new Map<string, string>()
      await tour(page, async (name) => {
        for (const text of await foreign(page)) if (!found.has(text)) found.set(text, name)
      })
      expect([...found].map(([text, name]) => `${name}: ${text}`)).toEqual([])
      await context.close()
    },
    240_000,
  )
})
