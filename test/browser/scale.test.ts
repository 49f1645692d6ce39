// What must hold with 2,000 elements and 4,000 relations in one view, as counts: nothing here looks at the clock.

import { beforeAll, describe, expect, inject, it } from 'vitest'
import { sharedBrowser } from '../support/browserFile.ts'
import { largeBlueprintText } from '../support/largeBlueprint.ts'
import { openApp } from '../support/page.ts'

const browser = await sharedBrowser()
const { page } = await openApp(browser, `${inject('appUrl')}?bench`)

beforeAll(async () => {
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

  it('mounts nothing while the window moves, hides what is mounted behind the bitmap, and shows it again at rest', async () => {
    await expect.poll(() => page.locator('[data-moving]').count()).toBe(0)
    await page.evaluate(() => {
      const seen = { mounted: 0, hidden: 0, steps: 0 }
      const nodes = document.querySelector('.react-flow__nodes') as HTMLElement
      new MutationObserver((changes) => {
        if (!document.querySelector('[data-moving]')) return
        for (const { addedNodes } of changes) seen.mounted += addedNodes.length
      }).observe(nodes, { childList: true })
      // In the capture phase, for the canvas keeps the wheel to itself.
      const look = () => {
        seen.steps++
        if (getComputedStyle(nodes).contentVisibility === 'hidden') seen.hidden++
      }
      addEventListener('wheel', () => requestAnimationFrame(look), { capture: true })
      Object.assign(window, { seen })
    })
    await page.mouse.move(760, 520)
    for (let i = 0; i < 20; i++) await page.mouse.wheel(60, 40)
    await expect.poll(() => page.locator('[data-moving]').count()).toBe(0)
    const seen = (await page.evaluate('window.seen')) as { mounted: number; hidden: number; steps: number }
    expect(seen.steps).toBeGreaterThan(0)
    expect(seen.hidden).toBe(seen.steps)
    expect(seen.mounted).toBe(0)
    const shown = () =>
      page.locator('.react-flow__nodes').evaluate((nodes) => getComputedStyle(nodes).contentVisibility)
    expect(await shown()).not.toBe('hidden')
    await expect.poll(() => page.locator('.react-flow__node').count()).toBeGreaterThan(4)
  })

  it('shows names alone from farther away and no element as a node from far away', async () => {
    const level = () => page.locator('[data-level]').first().getAttribute('data-level')
    expect(await level()).toBe('near')
    await page.mouse.move(760, 520)
    for (const wanted of ['middle', 'far']) {
      for (let i = 0; i < 12 && (await level()) !== wanted; i++) {
        await page.keyboard.press('-')
        await page.waitForTimeout(200)
      }
      expect(await level()).toBe(wanted)
    }
    // What is selected or pointed at would be one, and so would the ends of a line under the pointer.
    await page.keyboard.press('Escape')
    await page.mouse.move(760, 10)
    await expect.poll(() => page.locator('.react-flow__node').count()).toBe(0)
    await page.keyboard.press('0')
    await expect.poll(level).toBe('near')
    await expect.poll(() => page.locator('.react-flow__node').count()).toBeGreaterThan(4)
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

  it('duplicates a pressed element and, at once, takes the copy back', async () => {
    const chosen = () =>
      page.evaluate(() => document.querySelector<HTMLElement>('.react-flow__node.selected')?.dataset.id ?? '')
    const original = await chosen()
    expect(original).not.toBe('')
    await page.keyboard.press('Control+d')
    await expect.poll(chosen).not.toBe(original)
    const copy = await chosen()
    await page.keyboard.press('Control+z')
    await expect.poll(() => page.locator(`.react-flow__node[data-id="${copy}"]`).count()).toBe(0)
  })
})
