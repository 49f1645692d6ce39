// Attributes of an element: grouped, required ones told apart, only the empty ones on request; own values of pick lists; and
// how complete the elements of an agency are, with the way to what is missing.

import { describe, expect, it } from 'vitest'
import { sharedExample } from '../support/browserFile.ts'
import { violations } from '../support/page.ts'
import { goTo } from '../support/tour.ts'

const app = await sharedExample()
const { page } = app

const inspector = () => page.getByRole('region', { name: 'Rincian', exact: true })
const licence = () => inspector().getByRole('combobox', { name: 'Tipe Lisensi' })

describe('attributes of an element', () => {
  it('stand in groups that count; a value of the government’s own is added by keyboard and cannot be deleted while used', async () => {
    await page.locator('.react-flow__node[data-id="app-salaman"]').click()
    await expect
      .poll(() =>
        inspector()
          .getByText(/^\d+ dari 6 wajib terisi$/)
          .count(),
      )
      .toBe(1)
    await inspector()
      .getByText(/^Biaya dan lisensi \(\d+\/\d+\)$/)
      .click()
    await licence().selectOption({ label: 'Tambah nilai…' })
    await page.keyboard.type('Berlangganan')
    await page.keyboard.press('Enter')
    await expect.poll(() => licence().locator('option:checked').textContent()).toBe('Berlangganan')
    await inspector().getByRole('button', { name: 'Kelola nilai sendiri (1)' }).click()
    const remove = inspector().getByRole('button', { name: 'Hapus nilai Berlangganan' })
    expect(await remove.getAttribute('aria-disabled')).toBe('true')
    await licence().selectOption({ index: 0 })
    await remove.click()
    await expect.poll(() => licence().getByText('Berlangganan').count()).toBe(0)
    expect(await violations(page)).toEqual([])
  })

  it('what its type does not allow is explained, and what was typed stays', async () => {
    await inspector()
      .getByText(/^Daur hidup \(\d+\/\d+\)$/)
      .click()
    const year = inspector().getByRole('textbox', { name: 'Tahun Pembuatan' })
    await year.fill('dua ribu')
    await year.press('Tab')
    await expect.poll(() => inspector().getByRole('alert').textContent()).toContain('empat angka')
    expect(await year.inputValue()).toBe('dua ribu')
    await year.fill('2021')
    await year.press('Tab')
    await expect.poll(() => inspector().getByRole('alert').count()).toBe(0)
  })

  it('only the empty ones are shown on request', async () => {
    const fields = () => inspector().locator('input, select, textarea').count()
    const all = await fields()
    await inspector().getByRole('button', { name: 'Kosong' }).click()
    await expect.poll(() => inspector().getByRole('textbox', { name: 'Nama', exact: true }).count()).toBe(0)
    expect(all).toBeGreaterThan(0)
    await inspector().getByRole('button', { name: 'Semua' }).click()
  })

  it('the page of an agency tells what its elements lack and leads there', async () => {
    const code = inspector().getByRole('textbox', { name: 'Kode *', exact: true })
    await code.fill('')
    await code.press('Tab')
    await expect.poll(() => inspector().getByText('5 dari 6 wajib terisi', { exact: true }).count()).toBe(1)
    await goTo(page, '#/penilaian/penanggung-jawab/disdukcapil')
    const card = page.getByRole('region', { name: /^Kelengkapan elemen: \d+ dari \d+ isian wajib terisi$/ })
    await card.waitFor()
    await card
      .getByRole('button', { name: /belum lengkap$/ })
      .first()
      .click()
    const first = card.getByRole('listitem').first().getByRole('link')
    const name = (await first.textContent()) ?? '?'
    expect(await violations(page)).toEqual([])
    await first.click()
    await expect.poll(() => inspector().getByRole('heading', { level: 2 }).textContent()).toBe(name)
    expect(await inspector().getByRole('button', { name: 'Kosong' }).getAttribute('aria-pressed')).toBe('true')
    expect(app.troubles).toEqual([])
  })
})
