// Overlays of a drawing: chosen by keyboard, told by a legend that counts, brought out, remembered, let go.

import { describe, expect, it } from 'vitest'
import { sharedExample } from '../support/browserFile.ts'
import { violations } from '../support/page.ts'

const app = await sharedExample()
const { page } = app

const choice = () => page.getByRole('combobox', { name: 'Warnai menurut' })
const looks = () => page.getByRole('list', { name: 'Warnai menurut' }).getByRole('button')
/** What the legend says of each look. */
const counts = () =>
  looks().evaluateAll((all) => all.map((each) => Number(each.lastElementChild?.firstElementChild?.textContent)))
const dimmed = () => page.locator('.react-flow__node [data-dimmed]').count()

describe('overlays', () => {
  it('a key paints the drawing by owner; the legend counts every element of the view once', async () => {
    await page.keyboard.press('o')
    await expect.poll(() => choice().inputValue()).toBe('owner')
    const drawn = await page.locator('.react-flow__node').count()
    const told = await counts()
    expect(told.reduce((sum, count) => sum + count, 0)).toBe(drawn)
    expect(await violations(page)).toEqual([])
  })

  it('a look brings its elements out, selects them together, and Esc lets go', async () => {
    const [first = 0] = await counts()
    const drawn = await page.locator('.react-flow__node').count()
    await looks().first().focus()
    await page.keyboard.press('Enter')
    await expect.poll(dimmed).toBe(drawn - first)
    await page.getByRole('button', { name: `Pilih ${first} elemen ini` }).click()
    await expect.poll(() => page.locator('.react-flow__node.selected').count()).toBe(first)
    await looks().first().focus()
    await page.keyboard.press('Enter')
    await expect.poll(dimmed).toBe(0)
  })

  it('the choice is kept for the view in this browser, and another view has its own', async () => {
    await choice().selectOption('completeness')
    await page.reload()
    await expect.poll(() => choice().inputValue()).toBe('completeness')
    await page.getByRole('tab').filter({ hasText: 'Integrasi data' }).click()
    await expect.poll(() => choice().inputValue()).toBe('')
    expect(app.troubles).toEqual([])
  })
})
