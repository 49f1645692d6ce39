// What must hold with 2,000 elements and 4,000 relations in one view, as counts: nothing here looks at the clock.

import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import { launchChromium } from '../support/chromium.ts'
import { largeBlueprintText } from '../support/largeBlueprint.ts'
import { openApp } from '../support/page.ts'

let browser: Browser
let page: Page

beforeAll(async () => {
  browser = await launchChromium()
  page = (await openApp(browser, `${inject('appUrl')}?bench`)).page
  const [chooser] = await Promise.all([
    page.waitForEvent('filechooser'),
    page.getByRole('button', { name: /Buka berkas/ }).click(),
  ])
  await chooser.setFiles({
    name: 'besar.karta.json',
    mimeType: 'application/json',
    buffer: Buffer.from(await largeBlueprintText(2000)),
  })
  await page.locator('.react-flow__pane').waitFor()
  await page
    .getByRole('tab', { name: /Seluruh arsitektur/ })
    .first()
    .waitFor()
})
afterAll(() => browser?.close())

describe('2,000 elements in one view', () => {
  it('mounts hardly anything while the whole drawing is in view', async () => {
    await expect.poll(() => page.locator('.react-flow__node').count()).toBeLessThanOrEqual(150)
    expect(await page.evaluate(() => document.querySelectorAll('.react-flow *').length)).toBeLessThanOrEqual(200)
  })

  it('mounts at most 150 nodes at zoom 1', async () => {
    await page.mouse.click(900, 250)
    await page.keyboard.press('0')
    await expect.poll(() => page.locator('.react-flow__node').count()).toBeGreaterThan(4)
    await page.waitForTimeout(800)
    expect(await page.locator('.react-flow__node').count()).toBeLessThanOrEqual(150)
  })

  it('drags an element 40 steps with at most 60 node draws and one command', async () => {
    const pane = (await page.locator('.react-flow__pane').boundingBox())!
    const boxes = await Promise.all((await page.locator('.react-flow__node').all()).map((node) => node.boundingBox()))
    // Some are mounted a little outside of what is seen: one near the middle can be pressed.
    const off = (box: { x: number; y: number } | null) =>
      box ? Math.hypot(box.x + 100 - pane.x - pane.width / 2, box.y + 32 - pane.y - pane.height / 2) : Infinity
    const box = boxes.sort((a, b) => off(a) - off(b))[0]!
    const draws = () => page.evaluate(() => window.__karta?.renderCount?.nodes ?? Number.NaN)
    await page.mouse.move(box.x + 60, box.y + 30)
    const before = await draws()
    await page.mouse.down()
    for (let i = 1; i <= 40; i++) await page.mouse.move(box.x + 60 + i * 3, box.y + 30 + i * 2)
    await page.mouse.up()
    const undo = page.getByRole('banner').getByRole('button', { name: /^Urungkan/ })
    await expect.poll(() => undo.getAttribute('aria-disabled')).not.toBe('true')
    expect((await draws()) - before).toBeLessThanOrEqual(60)
    await undo.click()
    await expect.poll(() => undo.getAttribute('aria-disabled')).toBe('true')
  })
})
