// Drawings from templates, layouts in preview, groups and collapsing: by mouse and by keyboard.

import { describe, expect, it } from 'vitest'
import { templateElements } from '../../src/views/viewTemplates.ts'
import { bandung } from '../support/bandung.ts'
import { sharedExample } from '../support/browserFile.ts'
import { violations } from '../support/page.ts'

const app = await sharedExample()
const { page } = app

const nodes = () => page.locator('.react-flow__node')
const dialog = () => page.getByRole('dialog')
const banner = () => page.getByRole('group', { name: 'Pratinjau susunan', exact: true })

/** Runs an action by its name in the palette of commands. */
async function command(name: string): Promise<void> {
  await page.keyboard.press('Control+k')
  await dialog().getByRole('combobox').fill(name)
  await dialog().getByRole('option', { name }).first().waitFor()
  await page.keyboard.press('Enter')
}

/** How many nodes reach out of the window. */
const outside = () =>
  page.evaluate(() => {
    const pane = document.querySelector('.react-flow')?.getBoundingClientRect()
    return [...document.querySelectorAll('.react-flow__node')].filter((node) => {
      const box = node.getBoundingClientRect()
      return pane && (box.left < pane.left || box.right > pane.right || box.top < pane.top || box.bottom > pane.bottom)
    }).length
  })

/** Where each node stands on the drawing. */
const places = () =>
  page.evaluate(() =>
    Object.fromEntries(
      [...document.querySelectorAll<HTMLElement>('.react-flow__node')].map((node) => [
        node.dataset.id,
        node.style.transform,
      ]),
    ),
  )

describe('a drawing from a template', () => {
  it('is made by mouse with as many elements as the card says', async () => {
    await page.getByRole('button', { name: 'Tambah tampilan', exact: true }).click()
    const count = templateElements(bandung, { kind: 'agency', subject: 'disdukcapil' }).length
    await dialog()
      .getByRole('radio', { name: /^Layanan satu perangkat daerah/ })
      .check()
    await dialog().getByRole('combobox', { name: 'Perangkat daerah' }).selectOption('disdukcapil')
    const card = dialog().locator('label', { hasText: 'Layanan satu perangkat daerah' })
    await expect.poll(() => card.textContent()).toContain(`${count} elemen`)
    expect(await dialog().getByRole('textbox', { name: 'Nama tampilan' }).inputValue()).toBe('Layanan Disdukcapil')
    expect(await violations(page)).toEqual([])
    await dialog().getByRole('button', { name: 'Buat tampilan' }).click()
    await expect.poll(() => nodes().count()).toBe(count)
    expect(await page.getByRole('tab', { name: /Layanan Disdukcapil/ }).getAttribute('aria-selected')).toBe('true')
  })

  it('opens whole, whatever is selected', async () => {
    await page.locator('.react-flow__node[data-id="app-salaman"]').click()
    await page.getByRole('button', { name: 'Tambah tampilan', exact: true }).click()
    await dialog()
      .getByRole('radio', { name: /^Enam lapisan/ })
      .check()
    await dialog().getByRole('button', { name: 'Buat tampilan' }).click()
    await page.getByRole('tab', { name: /^Enam lapisan/, selected: true }).waitFor()
    await page.waitForTimeout(600)
    expect(await outside()).toBe(0)
    await page.keyboard.press('Control+z')
    await page.getByRole('tab', { name: /^Enam lapisan/ }).waitFor({ state: 'detached' })
    await page.getByRole('tab', { name: /Layanan Disdukcapil/ }).click()
  })

  it('says what is new and what no longer fits, adds the one and leaves the other', async () => {
    const count = await nodes().count()
    const [gone] = await nodes().evaluateAll((all) => all.map((node) => node.getAttribute('data-id')))
    await page.locator(`.react-flow__node[data-id="${gone}"]`).click()
    await page.keyboard.press('Shift+Delete')
    await expect.poll(() => nodes().count()).toBe(count - 1)
    const before = await places()
    await command('Perbarui dari template')
    await dialog().getByText('Baru dan cocok: 1 elemen').waitFor()
    await page.keyboard.press('Enter')
    await expect.poll(() => nodes().count()).toBe(count)
    expect(await places()).toMatchObject(before)
  })
})

describe('a layout', () => {
  it('is previewed, cancelled, applied and undone by keyboard', async () => {
    const start = await places()
    await command('Rapikan menurut alur relasi')
    await banner().getByText('elemen disusun').waitFor()
    expect(await places()).not.toEqual(start)
    await page.keyboard.press('Escape')
    await banner().waitFor({ state: 'detached' })
    expect(await places()).toEqual(start)

    await command('Rapikan per perangkat daerah')
    const apply = banner().getByRole('button', { name: 'Terapkan' })
    await expect.poll(() => apply.evaluate((button) => button === document.activeElement)).toBe(true)
    expect(await violations(page)).toEqual([])
    const shown = await places()
    await page.keyboard.press('Enter')
    await banner().waitFor({ state: 'detached' })
    expect(await places()).toEqual(shown)
    await page.keyboard.press('Control+z')
    await expect.poll(places).toEqual(start)
  })
})

describe('groups', () => {
  it('get frames; one collapses by mouse, opens by keyboard, and everything is where it was', async () => {
    const start = await places()
    await command('Kelompokkan menurut domain')
    const fold = page.getByRole('button', { name: /^Lipat kelompok Layanan, / })
    await fold.click()
    const box = page.locator('.react-flow__node[data-id="group:layanan"]')
    await box.waitFor()
    const hidden = Object.keys(start).length + 1 - (await nodes().count())
    expect(await box.textContent()).toContain(`${hidden} elemen`)
    await expect.poll(() => page.locator('.react-flow__edge text').allTextContents()).toContain(`${hidden} relasi`)
    expect(await violations(page)).toEqual([])
    await expect.poll(() => box.evaluate((node) => node === document.activeElement)).toBe(true)
    await page.keyboard.press('Enter')
    await box.waitFor({ state: 'detached' })
    expect(await places()).toEqual(start)
  })

  it('open when one goes to an element in them, by the outline', async () => {
    await command('Lipat semua kelompok')
    await expect.poll(() => page.locator('.react-flow__node:not([data-id^="group:"])').count()).toBe(0)
    await page.getByRole('searchbox', { name: 'Cari elemen' }).fill('salaman')
    await page.keyboard.press('ArrowDown')
    await page.keyboard.press('Enter')
    await page.locator('.react-flow__node[data-id="app-salaman"]').waitFor()
    await page.keyboard.press('Control+z')
    await page.keyboard.press('Control+z')
    await expect.poll(() => page.locator('.react-flow__node[data-id^="group:"]').count()).toBe(0)
    expect(app.troubles).toEqual([])
  })
})
