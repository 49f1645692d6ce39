// Satisfaction of citizens in a real browser: the quadrant and its finding, figures changed in place, a result added and
// deleted, and the figure beside the index wherever the index stands.

import { describe, expect, it } from 'vitest'
import { sharedExample } from '../support/browserFile.ts'
import { goTo } from '../support/tour.ts'

const app = await sharedExample()
const { page } = app

const finding = (text: string) => page.getByRole('heading', { name: text, exact: true }).waitFor()
const cell = (name: string) => page.getByRole('textbox', { name, exact: true })
const figure = () => page.getByTestId('year-satisfaction').innerText()

describe('satisfaction', () => {
  it('shows which services have a high level but do not satisfy, as drawing and as table', async () => {
    await goTo(page, '#/penilaian/kepuasan')
    await finding('2 dari 7 layanan bertingkat tinggi tetapi warga belum puas')
    expect(await figure()).toBe('Kepuasan 79,94 (B)')
    const panel = page.locator('figure')
    expect(await panel.locator('svg[role=img] title').count()).toBe(8)
    await panel.getByRole('button', { name: 'Lihat sebagai tabel' }).click()
    const row = panel.getByRole('row', { name: /^Pengaduan pelayanan publik/ })
    expect(await row.innerText()).toMatch(/5\s+75,30\s+C\s+420\s+46\.300\s+Formalitas/)
    await panel.getByRole('button', { name: 'Lihat sebagai grafik' }).click()
  })

  it('follows a figure changed in place, and keeps what cannot be read', async () => {
    const score = cell('Nilai: Pengaduan pelayanan publik 2025')
    await score.fill('8,1,2')
    await score.press('Enter')
    await page.getByText('Tulis angka 25 sampai 100').waitFor()
    expect(await score.inputValue()).toBe('8,1,2')
    await score.fill('81,2')
    await score.press('Enter')
    await finding('1 dari 7 layanan bertingkat tinggi tetapi warga belum puas')
    expect(await figure()).toBe('Kepuasan 80,32 (B)')
    await page
      .getByRole('button', { name: /^Urungkan/ })
      .first()
      .click()
    await finding('2 dari 7 layanan bertingkat tinggi tetapi warga belum puas')
  })

  it('gives no verdict before enough people answered', async () => {
    const respondents = cell('Responden: Dokumentasi dan informasi hukum 2025')
    await respondents.fill('30')
    await respondents.press('Enter')
    await finding('2 dari 8 layanan bertingkat tinggi tetapi warga belum puas')
    const tie = page.getByRole('combobox', { name: 'Kaitkan indikator: Pendaftaran murid baru 2025' })
    await tie.selectOption('38')
    await finding('2 dari 9 layanan bertingkat tinggi tetapi warga belum puas')
  })

  it('adds a result once for a service and year, and deletes it', async () => {
    await page.getByRole('button', { name: 'Tambah hasil survei' }).click()
    const form = page.getByRole('dialog')
    const service = form.getByRole('combobox', { name: 'Layanan' })
    await service.press('ArrowDown')
    // The list lies over the dialog, where a click reaches it; Esc closes the list and leaves the dialog.
    const choice = page.getByRole('option', { name: 'Pelayanan puskesmas' })
    await choice.waitFor()
    await page.keyboard.press('Escape')
    await choice.waitFor({ state: 'detached' })
    await service.fill('puskes')
    await choice.click({ timeout: 5000 })
    expect(await service.inputValue()).toBe('Pelayanan puskesmas')
    await form.getByLabel('Nilai').fill('83')
    await form.getByLabel('Responden').fill('2.200')
    await form.getByRole('button', { name: 'Tambah hasil survei' }).click()
    await form.getByText('sudah ada').waitFor()
    await form.getByRole('textbox', { name: 'Tahun', exact: true }).fill('2026')
    await form.getByRole('button', { name: 'Tambah hasil survei' }).click()
    await form.waitFor({ state: 'detached' })
    await page.getByLabel('Tahun survei').selectOption('2026')
    expect(await figure()).toBe('Kepuasan 83,00 (B)')
    await finding('Semua 1 layanan bertingkat tinggi disukai warga (dari 1 layanan)')
    await page.getByRole('button', { name: 'Hapus hasil survei: Pelayanan puskesmas 2026' }).click()
    await page.getByRole('dialog').getByRole('button', { name: 'Hapus' }).click()
    await finding('2 dari 9 layanan bertingkat tinggi tetapi warga belum puas')
  })

  it('stands beside the index on every screen, and says what it is the mean of', async () => {
    const chip = page.locator('header [aria-haspopup=dialog]')
    await chip.getByTitle(/^Kepuasan 79,9 \(B\)/).waitFor()
    for (const hash of ['#/beranda', '#/simulasi', '#/penilaian']) {
      await goTo(page, hash)
      const mark = page.getByRole('main').getByTestId('satisfaction')
      await mark.waitFor()
      expect(await mark.innerText()).toMatch(
        hash === '#/penilaian' ? /Kepuasan .*, survei 2023/ : /Kepuasan 79,9 \(B\), survei 2025/,
      )
    }
    await chip.click()
    await page
      .getByRole('dialog')
      .getByText(/Rata-rata 10 survei, ditimbang menurut/)
      .waitFor()
    await page.getByRole('dialog').getByRole('button', { name: 'Buka kepuasan' }).click()
    await finding('2 dari 9 layanan bertingkat tinggi tetapi warga belum puas')
    expect(app.troubles).toEqual([])
  })
})
