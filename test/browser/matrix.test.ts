// Matrices: cells filled by letters, by menu, by mouse and several at once, owners, what is refused, filters, groups and the
// clipboard; and at 5,000 elements only what is in the window stands in the page.

import type { Page } from 'playwright-core'
import { describe, expect, inject, it } from 'vitest'
import { sharedBrowser } from '../support/browserFile.ts'
import { openByDialog } from '../support/files.ts'
import { largeBlueprintText } from '../support/largeBlueprint.ts'
import { openApp, violations } from '../support/page.ts'
import { goTo, openExample } from '../support/tour.ts'

const browser = await sharedBrowser()

const matrix = async (page: Page, part: string) => {
  await goTo(page, `#/arsitektur/matriks/${part}`)
  await page.getByRole('grid').waitFor()
}
const focused = (page: Page) => page.evaluate(() => document.activeElement?.textContent ?? '')
const says = (page: Page, mark: string) => expect.poll(() => focused(page)).toBe(mark)
const finding = (page: Page) => page.getByTestId('matrix-finding').textContent()
const total = async (page: Page, row: string) =>
  Number(((await page.locator(`[data-row="${row}"] > span`).last().textContent()) ?? '').trim())

/** Goes by keys to the first row of the grid. */
const enter = async (page: Page) => {
  await page.getByRole('grid').locator('[tabindex="0"]').focus()
  await page.keyboard.press('Control+Home')
  await page.keyboard.press('ArrowDown')
}

describe('a matrix of the example', () => {
  it('is filled by letters, by the menu and several cells at once, each one step', async () => {
    const { context, page, troubles } = await openApp(browser, inject('appUrl'))
    await openExample(page)
    await page.getByRole('tab', { name: 'Matriks' }).click()
    expect(await finding(page)).toMatch(/layanan.*aplikasi.*\.$/)
    await page.getByRole('combobox', { name: 'Matriks' }).selectOption('aplikasi-data')
    await page.waitForFunction(() => location.hash === '#/arsitektur/matriks/aplikasi-data')
    const before = await finding(page)
    await enter(page)
    await page.keyboard.press('ArrowRight')
    await says(page, '')
    await page.keyboard.press('m')
    await says(page, 'M')
    await page.keyboard.press('p')
    await says(page, 'MP')
    await page.keyboard.press('m')
    await says(page, 'P')
    // The menu shows what is there; its letters work too, and the focus comes back to the cell.
    await page.keyboard.press(' ')
    const menu = page.getByRole('menu')
    await menu.getByRole('menuitemcheckbox', { name: /menggunakan data/, checked: true }).waitFor()
    await page.keyboard.press('k')
    await menu.waitFor({ state: 'detached' })
    await says(page, 'KP')
    await page.keyboard.press('Delete')
    await says(page, '')
    await page.keyboard.press('x')
    await page.getByText('Tidak ada relasi dengan huruf X di matriks ini.').first().waitFor()
    // Six cells at once are one step.
    await page.keyboard.press('Shift+ArrowDown')
    await page.keyboard.press('Shift+ArrowDown')
    await page.keyboard.press('Shift+ArrowRight')
    await page.getByText('6 sel dipilih, 1 terisi').waitFor()
    await page.keyboard.press('p')
    await page.getByText('6 sel dipilih, 6 terisi').waitFor()
    await page.keyboard.press('Control+z')
    await page.getByText('6 sel dipilih, 1 terisi').waitFor()
    for (let step = 0; step < 5; step++) await page.keyboard.press('Control+z')
    await expect.poll(() => finding(page)).toBe(before)
    expect(await violations(page)).toEqual([])

    // What is copied can be pasted into a spreadsheet.
    await page.getByRole('button', { name: 'Salin', exact: true }).click()
    await page.getByText('33 baris × 19 kolom disalin untuk lembar kerja.').first().waitFor()
    const lines = (await page.evaluate(() => navigator.clipboard.readText())).split('\n')
    expect(lines).toHaveLength(35)
    expect(new Set(lines.map((line) => line.split('\t').length))).toEqual(new Set([22]))
    await page.getByRole('button', { name: 'Unduh CSV' }).click()
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('menuitem', { name: 'Titik koma (Excel Indonesia)' }).click(),
    ])
    expect(download.suggestedFilename()).toMatch(/aplikasi-data\.csv$/)
    expect(troubles).toEqual([])
    await context.close()
  })

  it('is filled by mouse, keeps rows in place meanwhile, and leads to the drawing', async () => {
    const { context, page, troubles } = await openApp(browser, inject('appUrl'))
    await openExample(page)
    await matrix(page, 'layanan-aplikasi.tukar')
    // Only applications that support no service, in groups by agency.
    await page.getByRole('combobox', { name: 'Yang kosong' }).selectOption('only-rows')
    await page.getByRole('checkbox', { name: 'Kelompokkan per perangkat daerah' }).check()
    const heads = page.locator('[data-row]')
    await expect.poll(() => heads.count()).toBeGreaterThan(0)
    const count = await heads.count()
    const row = (await heads.first().getAttribute('data-row')) ?? ''
    expect(await total(page, row)).toBe(0)
    const name = (await heads.first().boundingBox())!
    const point = { x: name.x + name.width + 34 * 2 + 17, y: name.y + 14 }
    await page.mouse.click(point.x, point.y)
    await page.locator(`[data-cell^="${row} "]`).filter({ hasText: '●' }).waitFor()
    // The row is no longer empty, yet stays while one works in the grid.
    expect(await total(page, row)).toBe(1)
    expect(await heads.count()).toBe(count)
    const note = page.getByRole('textbox', { name: 'Catatan' })
    await note.fill('Lewat loket terpadu')
    await page.getByRole('button', { name: 'Lihat di gambar' }).click()
    await page.locator('.react-flow__pane').waitFor()
    await expect.poll(() => page.getByRole('textbox', { name: 'Catatan' }).inputValue()).toBe('Lewat loket terpadu')
    await page.goBack()
    await page.getByRole('grid').waitFor()
    await expect.poll(() => heads.count()).toBe(count - 1)
    await page.getByRole('button', { name: 'Tampilkan semua' }).click()
    await page.getByRole('combobox', { name: 'Urutan baris' }).selectOption('similarity')
    await page.getByRole('combobox', { name: 'Urutan kolom' }).selectOption('similarity')
    expect(await violations(page)).toEqual([])
    expect(troubles).toEqual([])
    await context.close()
  })

  it('changes owners, explains what is refused and what is worked out', async () => {
    const { context, page, troubles } = await openApp(browser, inject('appUrl'))
    await openExample(page)
    await matrix(page, 'perangkat-daerah')
    expect(await finding(page)).toMatch(/tanpa pemilik/)
    await enter(page)
    await page.keyboard.press('ArrowRight')
    await page.keyboard.press('ArrowRight')
    await page.keyboard.press('Enter')
    await page.waitForFunction(() => location.hash === '#/arsitektur/matriks/perangkat-daerah.layanan')
    await page.getByRole('grid', { name: 'layanan × perangkat daerah' }).waitFor()
    const owners = await finding(page)
    await enter(page)
    await page.keyboard.press('ArrowRight')
    const marks = page.locator('[data-cell]').filter({ hasText: '●' })
    const filled = await marks.count()
    await says(page, '')
    await page.keyboard.press(' ')
    await says(page, '●')
    // One owner each: whoever had it has it no more.
    await expect.poll(() => marks.count()).toBe(filled)
    await page.keyboard.press('Delete')
    await expect.poll(() => finding(page)).toMatch(/\d+ layanan tanpa pemilik/)
    for (let step = 0; step < 2; step++) await page.keyboard.press('Control+z')
    await expect.poll(() => finding(page)).toBe(owners)

    await matrix(page, 'bebas.aplikasi.aplikasi')
    await enter(page)
    await page.keyboard.press('ArrowRight')
    await page.keyboard.press(' ')
    await page
      .getByText(/tidak dapat dihubungkan ke dirinya sendiri/)
      .first()
      .waitFor()
    await matrix(page, 'elemen-indikator')
    await page.getByText(/^Hanya baca: dihitung dari kegiatan/).waitFor()
    await page.locator('[data-cell]').first().click()
    await page.getByRole('heading', { name: 'Mengapa' }).waitFor()
    await goTo(page, '#/arsitektur/matriks/bebas.visi.server')
    await page.getByRole('heading', { name: /Metamodel tidak mengenal relasi/ }).waitFor()
    await page.getByRole('button', { name: 'Kembali ke layanan × aplikasi' }).click()
    await page.getByRole('grid').waitFor()
    expect(troubles).toEqual([])
    await context.close()
  })
})

describe('a matrix of 5,000 elements', () => {
  it('holds in the page only what is in the window, and the focus wherever it goes', async () => {
    const { context, page, troubles } = await openApp(browser, inject('appUrl'))
    await openByDialog(page, { name: 'besar.karta.json', text: await largeBlueprintText(5000) })
    await page.waitForFunction(() => location.hash === '#/arsitektur')
    await matrix(page, 'aplikasi-data')
    const grid = page.getByRole('grid')
    expect(Number(await grid.getAttribute('aria-rowcount'))).toBe(1051)
    expect(Number(await grid.getAttribute('aria-colcount'))).toBe(1101)
    const size = () => page.evaluate(() => document.querySelectorAll('[role=grid] *').length)
    expect(await size()).toBeLessThan(600)
    await enter(page)
    await page.keyboard.press('Control+End')
    const at = () =>
      page.evaluate(() => [
        document.activeElement?.closest('[role=row]')?.getAttribute('aria-rowindex'),
        document.activeElement?.getAttribute('aria-colindex'),
      ])
    await expect.poll(at).toEqual(['1051', '1101'])
    // Away by the wheel: the focus stays, and what is drawn stays bounded.
    await grid.evaluate((element) => element.scrollTo(9000, 9000))
    await page.locator('[role=row][aria-rowindex="330"]').waitFor()
    expect(await at()).toEqual(['1051', '1101'])
    expect(await size()).toBeLessThan(600)
    const before = await focused(page)
    await page.keyboard.press('p')
    await says(page, before.includes('P') ? before.replace('P', '') : `${before}P`)
    expect(troubles).toEqual([])
    await context.close()
  })
})
