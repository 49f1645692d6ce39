// The catalogue as a spreadsheet: moved through, filtered, written in, pasted into and changed in bulk by keys and by mouse;
// and with 5,000 elements only the rows in sight are on the page.

import type { Page } from 'playwright-core'
import { describe, expect, inject, it } from 'vitest'
import { writeBlueprint } from '../../src/files/writeBlueprint.ts'
import { generateBlueprint } from '../../src/generation/generateBlueprint.ts'
import { loadReferenceArchitecture } from '../../src/model/referenceArchitecture.ts'
import { sharedBrowser } from '../support/browserFile.ts'
import { openByDialog } from '../support/files.ts'
import { openApp, violations } from '../support/page.ts'
import { goTo, openExample } from '../support/tour.ts'

const browser = await sharedBrowser()

const cell = (page: Page, row: number, column: number) => page.locator(`[data-cell="${row} ${column}"]`)
const place = (page: Page) => page.evaluate(() => (document.activeElement as HTMLElement).dataset.cell)
const shows = (page: Page, row: number, column: number, text: string | RegExp) =>
  cell(page, row, column).filter({ hasText: text }).waitFor()
const count = (page: Page, text: string) => page.locator('output', { hasText: text }).waitFor()
const says = (page: Page, text: string | RegExp) => page.getByRole('status').filter({ hasText: text }).first().waitFor()
const paste = async (page: Page, text: string) => {
  await page.evaluate((words) => navigator.clipboard.writeText(words), text)
  await page.keyboard.press('Control+v')
}

describe('the catalogue', () => {
  it('is a grid to write in: keys, filters, queries, paste and bulk edits, each one step back', async () => {
    const { context, page, troubles } = await openApp(browser, inject('appUrl'))
    await openExample(page)
    await page.getByRole('tab', { name: 'Katalog' }).click()
    await page.getByRole('grid').waitFor()
    await count(page, '138 elemen')
    expect(await page.evaluate(() => location.hash)).toBe('#/arsitektur/katalog')

    // One stop for Tab; arrows, Home and End move, Shift extends.
    expect(await page.locator('[role=grid] [tabindex="0"]').count()).toBe(1)
    await cell(page, 1, 1).focus()
    await page.keyboard.press('Control+End')
    expect(await place(page)).toBe('138 12')
    await page.keyboard.press('Control+Home')
    expect(await place(page)).toBe('0 0')
    await page.keyboard.press('ArrowDown')
    for (let step = 0; step < 3; step++) await page.keyboard.press('ArrowRight')
    expect(await place(page)).toBe('1 3')

    // Typing begins to write, Enter takes the first match and goes down; a wrong month is said at the cell, Esc leaves it.
    await shows(page, 1, 3, 'Bag. Organisasi')
    await page.keyboard.type('diskar')
    await page.keyboard.press('Enter')
    await shows(page, 1, 3, 'Diskar PB')
    expect(await place(page)).toBe('2 3')
    await page.keyboard.press('ArrowRight')
    await page.keyboard.press('ArrowRight')
    await page.keyboard.press('F2')
    await page.keyboard.type('bulan depan')
    await page.keyboard.press('Tab')
    await page.getByRole('alert').filter({ hasText: '“bulan depan” bukan bulan' }).waitFor()
    await page.keyboard.press('Escape')
    await shows(page, 2, 5, 'Jan 2027')
    await page.keyboard.press('Control+z')
    await shows(page, 1, 3, 'Bag. Organisasi')

    // Copied and pasted where it was: nothing changes. One cell fills what is selected; fill down; clear; each one step.
    await page.keyboard.press('ArrowLeft')
    await page.keyboard.press('ArrowLeft')
    await page.keyboard.press('Shift+ArrowDown')
    await page.keyboard.press('Shift+ArrowDown')
    expect(await page.locator('[role=gridcell][aria-selected=true]').count()).toBe(3)
    await page.keyboard.press('Control+c')
    await says(page, '3 sel disalin')
    await page.keyboard.press('Control+v')
    await says(page, 'Tidak ada yang berubah')
    await page.keyboard.press('Control+d')
    await shows(page, 4, 3, 'BKAD')
    await page.keyboard.press('Delete')
    await shows(page, 4, 3, /^$/)
    await page.keyboard.press('Control+z')
    await page.keyboard.press('Control+z')
    await shows(page, 4, 3, 'Inspektorat')

    // Rows beyond the end, or a list with titles, are shown first with what is wrong.
    await paste(
      page,
      'Nama\tPemilik\tJenis\ne-Arsip Kota\tDisdik\tAplikasi\nBandung Siaga 112\tDinas Antariksa\tAplikasi\n',
    )
    const dialog = page.getByRole('dialog')
    await dialog.getByText('1 baru · 0 berubah · 0 sama · 1 ditolak · 1 sel dilewati').waitFor()
    await dialog.getByText(/“Dinas Antariksa” tidak ada dalam daftar/).waitFor()
    expect(await violations(page, 'dialog')).toEqual([])
    await dialog.getByRole('button', { name: 'Tempel' }).click()
    await count(page, '139 elemen')
    await page.keyboard.press('Control+z')
    await count(page, '138 elemen')

    // A click sorts up, down and not at all; a drag by keys moves a column.
    const title = (name: string) => page.getByRole('columnheader', { name })
    await title('Kode referensi').click()
    expect(await title('Kode referensi').getAttribute('aria-sort')).toBe('ascending')
    await title('Kode referensi').press('Enter')
    expect(await title('Kode referensi').getAttribute('aria-sort')).toBe('descending')
    await title('Kode referensi').press('Enter')
    expect(await title('Kode referensi').getAttribute('aria-sort')).toBe('none')
    await title('Kode referensi').press('Control+Shift+ArrowLeft')
    expect(await title('Kode referensi').getAttribute('aria-colindex')).toBe('7')
    await title('Kode referensi').press('Control+Shift+ArrowRight')

    // Filters in words, taken away one by one; an empty result offers the way out.
    const search = page.getByRole('searchbox')
    await search.fill('command center')
    await count(page, '2 dari 138')
    await search.fill('tidak ada yang begini')
    await page.getByRole('button', { name: 'Hapus semua saringan' }).last().press('Enter')
    // The button is gone; the keyboard goes on where it was.
    await expect.poll(() => page.evaluate(() => document.activeElement !== document.body)).toBe(true)
    await count(page, '138 elemen')
    await page.getByRole('button', { name: 'Jenis', exact: true }).click()
    await page.getByRole('menuitem', { name: 'Aplikasi', exact: true }).click()
    await page.getByRole('button', { name: 'Hapus saringan Jenis: Aplikasi' }).waitFor()
    const apps = await page.locator('output').textContent()
    await page.getByRole('button', { name: 'Kosong', exact: true }).click()
    await page.getByRole('menuitem', { name: 'Tanpa basis data' }).click()
    await page.getByRole('button', { name: 'Hapus saringan Tanpa basis data' }).click()
    expect(await page.locator('output').textContent()).toBe(apps)

    // Saved under a name, found again by its address.
    await page.getByRole('button', { name: 'Lainnya' }).click()
    await page.getByRole('menuitem', { name: 'Simpan sebagai kueri…' }).click()
    await dialog.getByRole('textbox').fill('Aplikasi kota')
    await page.keyboard.press('Enter')
    await page.getByRole('button', { name: 'Kueri: Aplikasi kota' }).waitFor()
    const address = await page.evaluate(() => location.hash)
    expect(address).toMatch(/^#\/arsitektur\/katalog\/query-/)
    await goTo(page, '#/arsitektur/katalog/layanan-tanpa-aplikasi')
    await page.getByRole('button', { name: 'Kueri: Layanan tanpa aplikasi' }).waitFor()
    await page.goBack()
    await page.getByRole('button', { name: 'Kueri: Aplikasi kota' }).waitFor()

    // Ticked rows are changed together after a preview, in one step.
    await cell(page, 1, 0).focus()
    await page.keyboard.press(' ')
    await page.keyboard.press('ArrowDown')
    await page.keyboard.press(' ')
    await page.getByText('2 dicentang').waitFor()
    const before = await cell(page, 1, 3).textContent()
    await page.getByRole('button', { name: 'Ubah…' }).click()
    await dialog.getByLabel('Nilai baru').selectOption({ label: 'Inspektorat' })
    await dialog.getByText('2 berubah · 0 sudah begitu · 0 tidak dapat').waitFor()
    await dialog.getByRole('button', { name: 'Ubah', exact: true }).click()
    await shows(page, 1, 3, 'Inspektorat')
    await shows(page, 2, 3, 'Inspektorat')
    await page.keyboard.press('Control+z')
    expect(await cell(page, 1, 3).textContent()).toBe(before)

    // The details of a row stand beside it.
    await page.getByRole('button', { name: 'Rincian' }).click()
    await cell(page, 3, 1).click()
    const name = (await cell(page, 3, 1).textContent()) ?? ''
    await page.locator('#inspector h2', { hasText: name }).waitFor()
    expect(await violations(page)).toEqual([])
    expect(troubles).toEqual([])
    await context.close()
  })

  it('keeps few rows on the page with 5,000 elements, and says what to do with none', async () => {
    const { context, page, troubles } = await openApp(browser, inject('appUrl'))
    const size = { elements: 5000, relations: 10_000, items: 500, seed: 1 }
    const blueprint = generateBlueprint(size, await loadReferenceArchitecture())
    await openByDialog(page, { name: 'besar.karta.json', text: writeBlueprint(blueprint) })
    await page.waitForFunction(() => location.hash.startsWith('#/arsitektur'))
    await goTo(page, '#/arsitektur/katalog')
    await count(page, '5.000 elemen')
    const rows = page.getByRole('row')
    expect(await rows.count()).toBeLessThan(60)
    await cell(page, 1, 1).focus()
    await page.keyboard.press('Control+End')
    await page.waitForFunction(() => (document.activeElement as HTMLElement).dataset.cell?.startsWith('5000 '))
    expect(await rows.count()).toBeLessThan(60)
    expect(await page.getByRole('grid').getAttribute('aria-rowcount')).toBe('5002')

    await goTo(page, '#/beranda')
    const empty = { ...blueprint, id: 'kosong', title: 'Kosong', elements: {}, relations: {}, views: {}, roadmap: {} }
    const bare = { ...empty, satisfaction: {}, scenarios: {}, comments: {}, shocks: {} }
    await openByDialog(page, { name: 'kosong.karta.json', text: writeBlueprint(bare) })
    await page.waitForFunction(() => location.hash.startsWith('#/arsitektur'))
    await goTo(page, '#/arsitektur/katalog')
    await page.getByRole('heading', { name: 'Belum ada elemen' }).waitFor()
    await page.getByRole('button', { name: 'Tempel daftar…' }).click()
    await page.getByLabel('Teks dari lembar kerja').fill('Nama\tJenis\nSIMDA\tAplikasi\nIzin usaha\tLayanan\n')
    await page.getByRole('dialog').getByText('2 baru · 0 berubah').waitFor()
    await page.getByRole('dialog').getByRole('button', { name: 'Tempel' }).click()
    await count(page, '2 elemen')
    expect(await violations(page)).toEqual([])
    expect(troubles).toEqual([])
    await context.close()
  })
})
