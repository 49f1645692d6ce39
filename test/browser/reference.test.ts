// Reference codes: the map of coverage and its tree, accepting suggestions, local levels, and the picker of an element.

import { readFileSync } from 'node:fs'
import type { Page } from 'playwright-core'
import { describe, expect, inject, it } from 'vitest'
import { sharedBrowser } from '../support/browserFile.ts'
import { openByDialog } from '../support/files.ts'
import { openApp, violations } from '../support/page.ts'
import { goTo } from '../support/tour.ts'

const browser = await sharedBrowser()

/** The example without the codes of its servers, so that something is left to do. */
function withoutServerCodes(): string {
  const example = JSON.parse(readFileSync('examples/kota-bandung.karta.json', 'utf8'))
  for (const element of example.elements) if (element.kind === 'server') delete element.reference
  return JSON.stringify(example)
}

const focused = (page: Page) => page.evaluate(() => (document.activeElement as HTMLElement).dataset.code)

describe('reference codes', () => {
  it('are seen on the map, given to elements, and extended by local levels, by mouse and by keyboard', async () => {
    const { context, page, troubles } = await openApp(browser, inject('appUrl'))
    await openByDialog(page, { name: 'kota.karta.json', text: withoutServerCodes() })
    await page.locator('main h1').first().waitFor()
    await goTo(page, '#/arsitektur/referensi')
    await page.getByRole('button', { name: /^RAB .*34 dari 358 kode terisi/ }).waitFor()
    const map = page.getByRole('group', { name: 'Peta cakupan RAB' })
    expect(await map.locator('[data-code="RAB.01"]').getAttribute('data-heat')).toBe('0')

    // One stop for Tab, arrows walk over rows and codes, Enter opens, Esc closes.
    await map.locator('[data-code="RAB.01"]').focus()
    await page.keyboard.press('ArrowDown')
    expect(await focused(page)).toBe('RAB.01.01')
    await page.keyboard.press('ArrowRight')
    expect(await focused(page)).toBe('RAB.01.01.01')
    expect(await map.locator('[tabindex="0"]').count()).toBe(1)
    await page.keyboard.press('Enter')
    await page.getByRole('heading', { name: 'Strategi Pertahanan' }).waitFor()
    expect(await violations(page)).toEqual([])
    await page.getByRole('button', { name: 'Tutup rincian kode' }).press('Escape')

    // The sure suggestions, after a preview, in one step.
    await page.getByRole('button', { name: /^RAI/ }).click()
    await page.getByRole('button', { name: 'Terima yang yakin (5)…' }).click()
    const preview = page.getByRole('dialog')
    expect(await preview.locator('tbody tr').count()).toBe(5)
    await preview.getByRole('checkbox').first().uncheck()
    await preview.getByRole('button', { name: 'Beri kode pada 4 elemen' }).click()
    await page.getByRole('heading', { name: '1 elemen tanpa kode' }).waitFor()
    await page.getByRole('button', { name: /^Beri .* kode RAI\.03\.01\.01$/ }).click()
    await page.getByRole('heading', { name: 'Semua elemen punya kode' }).waitFor()
    await page.keyboard.press('Control+z')
    await page.keyboard.press('Control+z')
    await page.getByRole('heading', { name: '5 elemen tanpa kode' }).waitFor()

    // The tree, a code, what may belong to it, and a local level below it.
    await page.getByRole('button', { name: 'Lihat sebagai pohon' }).click()
    const tree = page.getByRole('list', { name: 'Pohon kode RAI' })
    await tree.getByRole('button', { name: /^Buka RAI\.03 / }).press('ArrowRight')
    await tree.getByRole('button', { name: /^Buka RAI\.03\.01 / }).click()
    await tree.getByRole('button', { name: /^RAI\.03\.01\.01 Server/ }).click()
    await page.getByRole('button', { name: 'Beri kode pada 5 elemen' }).click()
    await page.getByRole('heading', { name: 'Elemen di sini (5)' }).waitFor()
    await page.getByRole('button', { name: 'Tingkat lokal baru di bawah RAI.03.01.01…' }).click()
    await page.getByLabel('Nama').fill('Server awan kota')
    await page.keyboard.press('Enter')
    await page.getByRole('heading', { name: 'Server awan kota' }).waitFor()
    await page.getByRole('button', { name: 'Buat elemen dengan kode ini…' }).click()
    await page.getByRole('dialog').getByRole('button', { name: 'Buat elemen' }).click()
    await page.getByRole('heading', { name: 'Elemen di sini (1)' }).waitFor()
    const remove = page.getByRole('button', { name: 'Hapus tingkat lokal' })
    expect(await remove.getAttribute('title')).toContain('masih dipakai 1 elemen')

    // From the list to the drawing, where the picker of the element is.
    await page.getByRole('button', { name: 'Server awan kota', exact: true }).click()
    const field = page.getByRole('combobox', { name: 'Kode referensi (RAI)' })
    await expect.poll(() => field.inputValue()).toBe('RAI.03.01.01.01')
    await field.fill('RAI.03.01.44.01')
    await field.press('Tab')
    await page.getByText('RAI.03.01.44.01 tidak ada dalam referensi').waitFor()
    await page.getByRole('button', { name: 'Pakai RAI.03.01', exact: true }).click()
    await expect.poll(() => field.inputValue()).toBe('RAI.03.01')
    await page.getByRole('button', { name: 'Telusuri kode…' }).click()
    const picker = page.getByRole('dialog')
    expect(await violations(page)).toEqual([])
    await page.keyboard.type('penyimpanan')
    await picker.getByRole('option', { name: /^RAI\.03\.01\.02 Media Penyimpanan/ }).waitFor()
    await page.keyboard.press('Enter')
    await expect.poll(() => field.inputValue()).toBe('RAI.03.01.02')
    expect(troubles).toEqual([])
    await context.close()
  })
})
