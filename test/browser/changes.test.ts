// The tab Perubahan as a planner uses it with mouse and keyboard: two months in words, as a list and in the drawing; years; a
// gap made an item; a conflict of lifetimes put right.

import { describe, expect, it } from 'vitest'
import { architectureChange } from '../../src/roadmap/architectureChange.ts'
import { bandung } from '../support/bandung.ts'
import { sharedExample } from '../support/browserFile.ts'
import { violations } from '../support/page.ts'
import { goTo, settle } from '../support/tour.ts'

const app = await sharedExample()
const { page } = app

const summary = () => page.getByTestId('change-summary')
const rows = () => page.locator('main tbody tr')

async function choose(preset: RegExp) {
  await page.getByRole('button', { name: 'Pilihan cepat' }).click()
  await page.getByRole('menuitem', { name: preset }).click()
}

describe('the architecture between two months', () => {
  it('is told in words and as a list as the core says, filtered, and leads to the item', async () => {
    await goTo(page, '#/arsitektur/perubahan')
    // Realised: what shows comes from the elements' own months, and an item that does not count is not credited.
    const realised = rows().filter({ hasText: 'Komputasi awan kota' })
    expect(await realised.textContent()).toContain('rencana:')
    expect(await realised.textContent()).toContain('Jan 2027 *')
    await page.getByText('* Bulan yang tertulis pada elemen').waitFor()
    await page.getByRole('button', { name: 'Hitung seluruh rencana' }).press('Enter')
    await expect.poll(() => page.evaluate(() => document.activeElement?.textContent)).toBe('Daftar')
    await expect.poll(() => realised.textContent()).toContain('Des 2026')
    expect(await realised.textContent()).not.toContain('rencana:')
    await choose(/^Seluruh rencana/)
    const question = { from: '2022-12', to: '2029-12', view: 'planned' as const }
    const change = architectureChange(bandung, question)
    await expect.poll(() => summary().textContent()).toContain(`${change.added.length} elemen baru`)
    expect(await summary().textContent()).toContain(`${change.replaced.length} diganti`)
    expect(await rows().count()).toBe(change.added.length + change.changed.length + change.replaced.length)
    await page.getByRole('combobox', { name: 'Perubahan' }).selectOption({ label: 'Diganti' })
    await expect.poll(() => rows().count()).toBe(change.replaced.length)
    expect(await violations(page)).toEqual([])
    await page.getByRole('button', { name: 'Buka kegiatan Aplikasi aset daerah terintegrasi' }).click()
    await page.waitForURL(/#\/peta-rencana\/keg-aset-daerah$/)
  })

  it('is marked in the drawing, with a banner that leads out', async () => {
    await goTo(page, '#/arsitektur/perubahan')
    await page.getByRole('button', { name: 'Bandingkan di gambar' }).click()
    const banner = page.getByRole('group', { name: /^Membandingkan akhir/ })
    await banner.waitFor()
    await page.locator('.react-flow__node [data-presence="altered"]').first().waitFor()
    expect(await violations(page)).toEqual([])
    await banner.getByRole('button', { name: 'Selesai membandingkan' }).click()
    await banner.waitFor({ state: 'detached' })
    expect(await page.locator('[data-presence="altered"]').count()).toBe(0)
  })

  it('is counted by year; a column leads to its comparison', async () => {
    await goTo(page, '#/arsitektur/perubahan/tahun')
    await page.getByRole('heading', { name: /^Paling banyak berubah menjelang evaluasi 2027/ }).waitFor()
    expect(await violations(page)).toEqual([])
    await page.getByRole('button', { name: 'Bandingkan dengan sebelumnya: evaluasi 2027' }).click()
    await expect.poll(() => summary().textContent()).toMatch(/^Antara Agu 2026 dan Agu 2027/)
  })
})

/** Types a last month of operation for an element in the inspector. */
async function retire(id: string, name: string, year: string) {
  await goTo(page, '#/arsitektur')
  await page.locator(`.react-flow__node[data-id="${id}"]`).click()
  const group = page.getByRole('group', { name: 'Berhenti' })
  await group.getByRole('combobox').selectOption({ label: 'Juni' })
  await group.getByRole('textbox').fill(year)
  await group.getByRole('textbox').press('Enter')
  await page.getByText(name).first().waitFor()
}

describe('a gap and a conflict', () => {
  it('an element that retires without an item shows in the list, the matrix and the conflicts', async () => {
    await retire('app-gampil', 'GAMPIL', '2028')
    await goTo(page, '#/arsitektur/perubahan')
    await choose(/^Seluruh rencana/)
    await page.getByRole('checkbox', { name: 'Hanya tanpa kegiatan (1)' }).check()
    await expect.poll(() => rows().count()).toBe(1)
    expect(await rows().first().textContent()).toContain('GAMPIL')

    await page.getByRole('button', { name: /^Konflik \(\d+\)$/ }).click()
    const before = await page.getByRole('button', { name: /^Perbaiki konflik GAMPIL/ }).count()
    expect(before).toBeGreaterThan(0)
    await page
      .getByRole('button', { name: /^Perbaiki konflik GAMPIL/ })
      .first()
      .click()
    const dialog = page.getByRole('dialog')
    await dialog.getByText('Konflik ini hilang.', { exact: false }).waitFor()
    expect(await violations(page)).toEqual([])
    await dialog.getByRole('button', { name: 'Terapkan' }).click()
    await dialog.waitFor({ state: 'detached' })
    await expect.poll(() => page.getByRole('button', { name: /^Perbaiki konflik GAMPIL/ }).count()).toBe(0)
    await page.keyboard.press('Control+z')
    await expect.poll(() => page.getByRole('button', { name: /^Perbaiki konflik GAMPIL/ }).count()).toBe(before)
  })

  it('becomes an item in one step from the matrix by keyboard, and one undo takes it back', async () => {
    await page.getByRole('button', { name: 'Matriks kesenjangan' }).click()
    await page.getByRole('heading', { name: '1 kesenjangan belum punya kegiatan' }).waitFor()
    await page.getByRole('button', { name: 'Kesenjangan berikutnya' }).click()
    const cell = page.locator('[role=gridcell][data-active]')
    await expect.poll(() => cell.getAttribute('aria-label')).toContain('“GAMPIL” pensiun tanpa pengganti.')
    expect(await violations(page)).toEqual([])
    await cell.focus()
    await page.keyboard.press(' ')
    await expect.poll(() => cell.getAttribute('aria-selected')).toBe('true')
    await page.keyboard.press('Enter')
    await page.waitForURL(/#\/peta-rencana\//)
    await expect.poll(() => page.getByRole('textbox', { name: /^Nama/ }).first().inputValue()).toBe('Hentikan GAMPIL')
    await settle(page)
    await page.locator('body').click({ position: { x: 2, y: 2 } })
    await page.getByRole('button', { name: /^Urungkan/ }).click()
    await goTo(page, '#/arsitektur/perubahan/celah')
    await page.getByRole('heading', { name: '1 kesenjangan belum punya kegiatan' }).waitFor()
    expect(app.troubles).toEqual([])
  })
})
