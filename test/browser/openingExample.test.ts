// The example opens late on a slow line; where the planner went meanwhile is where she stays.

import type { BrowserContext, Page } from 'playwright-core'
import { expect, inject, it } from 'vitest'
import { sharedBrowser } from '../support/browserFile.ts'
import { type AppPage, openApp } from '../support/page.ts'

const browser = await sharedBrowser()

/** The example is open, and whatever follows from it has happened: it is told last. */
const opened = (page: Page) =>
  page
    .getByText(/“.*Kota Bandung.*” dibuka/)
    .first()
    .waitFor({ state: 'attached' })

/** An app whose example does not arrive until `arrive` is called. */
async function withSlowExample(hash: string): Promise<AppPage & { readonly arrive: () => void }> {
  let arrive: () => void = () => undefined
  const arrived = new Promise<void>((resolve) => {
    arrive = resolve
  })
  const before = (context: BrowserContext) =>
    context.route(/kota-bandung\.karta/, async (route) => {
      await arrived
      await route.continue()
    })
  return { ...(await openApp(browser, inject('appUrl'), { hash, before })), arrive }
}

it('asked for by the address, it opens on the screen the planner chose meanwhile', async () => {
  const { context, page, arrive } = await withSlowExample('#/contoh')
  await page.keyboard.press('Alt+5')
  await page.waitForURL(/#\/simulasi$/)
  arrive()
  await opened(page)
  expect(new URL(page.url()).hash).toBe('#/simulasi')
  await context.close()
})

it('asked for by a link on the page, it opens on the screen the planner chose meanwhile', async () => {
  const { context, page, arrive } = await withSlowExample('#/penilaian')
  await page.evaluate(() => {
    location.hash = '#/contoh'
  })
  await page.waitForURL(/#\/beranda$/)
  await page.keyboard.press('Alt+3')
  await page.waitForURL(/#\/penilaian$/)
  arrive()
  await opened(page)
  expect(new URL(page.url()).hash).toBe('#/penilaian')
  await context.close()
})

it('left alone, it opens on the drawing', async () => {
  const { context, page, arrive } = await withSlowExample('#/contoh')
  arrive()
  await page.locator('.react-flow__node').first().waitFor()
  expect(new URL(page.url()).hash).toBe('#/arsitektur')
  await context.close()
})
