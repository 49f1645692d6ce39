// Evidence gives the level: criteria are filled, evidence is recorded on the spot and chosen from the register, the level
// follows; another level is claimed with a reason; the register says what each piece serves and until when.

import { afterEach, beforeAll, describe, expect, it } from 'vitest'
import { sharedExample } from '../support/browserFile.ts'
import { violations } from '../support/page.ts'

const app = await sharedExample()
const { page } = app

beforeAll(async () => {
  await page.evaluate(() => {
    location.hash = '#/penilaian'
  })
  await page.getByRole('button', { name: 'Penilaian baru' }).click()
  await page.getByRole('dialog').getByRole('button', { name: 'Buat penilaian' }).click()
  await page.getByRole('dialog').waitFor({ state: 'detached' })
  await page.getByRole('button', { name: /^29 Audit Infrastruktur/ }).click()
  await detail()
    .getByRole('heading', { name: /^29\. / })
    .waitFor()
})
afterEach(async ({ task }) => {
  if (task.result?.state === 'fail' && process.env.KARTA_SHOTS)
    await page.screenshot({ path: `${process.env.KARTA_SHOTS}/failed.png` })
})

const detail = () => page.getByRole('region', { name: 'Rincian indikator' })
const status = (level: number, name: string) =>
  detail()
    .getByRole('radiogroup', { name: `Status kriteria tingkat ${level}` })
    .getByRole('radio', { name })
const chosen = (level: number) => detail().getByRole('radio', { name: new RegExp(`^Tingkat ${level} ·`) })
const row = (title: string | RegExp) => page.getByRole('row', { name: title })

describe('evidence', () => {
  it('lets keys type the level while no criteria are filled', async () => {
    await page.keyboard.press('2')
    await expect.poll(() => chosen(2).isChecked()).toBe(true)
    expect(await detail().getByText('Dari kriteria').count()).toBe(0)
  })

  it('takes a stated end of a typed level, refuses one before the assessment, and says when it lapsed', async () => {
    const year = Number(await detail().evaluate(() => new Date().getFullYear()))
    await detail().getByRole('button', { name: 'Berlaku s.d. … untuk tingkat 2' }).click()
    const limit = detail().getByRole('group', { name: 'Tingkat 2 berlaku s.d.' })
    await limit.getByRole('combobox').selectOption({ label: 'Januari' })
    await limit.getByRole('textbox').fill('2019')
    await limit.getByRole('textbox').press('Enter')
    await limit.getByRole('alert').getByText('Jan 2019 sudah lewat sebelum penilaian').waitFor()
    await limit.getByRole('textbox').fill(String(year + 2))
    await limit.getByRole('textbox').press('Enter')
    await detail()
      .getByText(`Dihitung sampai Jan ${year + 2}: ditetapkan dalam penilaian`)
      .waitFor()
    expect(await violations(page, 'main')).toEqual([])
    await page.getByRole('button', { name: 'Urungkan' }).click()
    await limit.waitFor({ state: 'detached' })
  })

  it('makes the level follow the criteria, which begin at the typed level', async () => {
    await status(3, 'Terpenuhi').check({ force: true })
    await detail().getByText('Dari kriteria: 3').waitFor()
    expect(await status(2, 'Terpenuhi').isChecked()).toBe(true)
    expect(await chosen(3).isChecked()).toBe(true)
    await status(3, 'Terpenuhi').press('ArrowRight')
    await detail().getByText('Dari kriteria: 2').waitFor()
    await status(3, 'Sebagian').press('ArrowLeft')
    await detail().getByText('Dari kriteria: 3').waitFor()
  })

  it('records new evidence on the spot, refuses an end before its date, and says until when the rung counts', async () => {
    await detail().getByRole('button', { name: 'Tambah bukti tingkat 3' }).click()
    await detail().getByRole('button', { name: 'Catat bukti baru' }).click()
    const dialog = page.getByRole('dialog', { name: 'Bukti baru' })
    await dialog.getByLabel('Judul').fill('Laporan audit infrastruktur triwulan')
    await dialog.getByLabel('Tanggal').fill('2025-06-15')
    await dialog.getByLabel('Berlaku sampai').fill('2025-06-14')
    await dialog.getByRole('button', { name: 'Simpan' }).click()
    await dialog.getByRole('alert').getByText('tidak dapat berakhir').waitFor()
    await dialog.getByLabel('Berlaku sampai').fill('')
    await dialog.getByRole('button', { name: 'Simpan' }).click()
    await dialog.waitFor({ state: 'detached' })
    await detail()
      .getByText(/Mei 2027: .*paling lama 24 bulan/)
      .waitFor()
  })

  it('takes evidence from the register by typing a part of its title', async () => {
    await detail().getByRole('button', { name: 'Tambah bukti tingkat 2' }).click()
    await page.getByRole('combobox', { name: /^Bukti tingkat 2/ }).fill('Pedoman audit')
    await page.getByRole('option', { name: /Pedoman audit TIK/ }).click()
    await detail().getByRole('list', { name: 'Bukti kriteria tingkat 2' }).getByText('Pedoman audit TIK').waitFor()
  })

  it('asks for the reason of another level, shows both, and goes back when the claim is withdrawn', async () => {
    await detail()
      .getByRole('heading', { name: /^29\. / })
      .click()
    await page.keyboard.press('5')
    const dialog = page.getByRole('dialog', { name: /Klaim tingkat/ })
    await dialog.getByRole('button', { name: 'Klaim tingkat' }).click()
    await dialog.getByRole('alert').waitFor()
    await dialog.getByRole('textbox', { name: 'Alasan klaim' }).fill('Asesor menerima laporan sementara')
    await dialog.getByRole('button', { name: 'Klaim tingkat' }).click()
    await dialog.waitFor({ state: 'detached' })
    const line = detail().locator('[data-standing=claimed]')
    expect(await line.innerText()).toMatch(/Dari kriteria: 3 · Diklaim: 5 — Alasan: Asesor menerima laporan sementara/)
    expect(await violations(page, 'main')).toEqual([])
    await line.getByRole('button', { name: 'Cabut klaim' }).click()
    await detail().locator('[data-standing=derived]').waitFor()
    expect(await chosen(3).isChecked()).toBe(true)
  })

  it('lists in the register what each piece serves, and leads back to the criterion', async () => {
    await page.getByRole('tab', { name: 'Bukti' }).click()
    await page.getByRole('searchbox', { name: 'Cari bukti' }).fill('triwulan')
    await row(/triwulan/)
      .getByText('Untuk I29 · tingkat 3 dihitung sampai Mei 2027')
      .waitFor()
    // Keys choose no level here, where no indicator is shown.
    await row(/triwulan/)
      .getByRole('button', { name: 'I29 · tingkat 3' })
      .focus()
    await page.keyboard.press('5')
    expect(await violations(page, 'main')).toEqual([])
    await row(/triwulan/)
      .getByRole('button', { name: 'I29 · tingkat 3' })
      .click()
    await detail().getByText('Dari kriteria: 3').waitFor()
  })

  it('names what deleting takes evidence from, and what a locked assessment rests on stays', async () => {
    await page.getByRole('tab', { name: 'Bukti' }).click()
    await page.getByRole('button', { name: 'Hapus Laporan audit infrastruktur triwulan' }).click()
    const dialog = page.getByRole('dialog', { name: 'Hapus bukti' })
    await dialog.getByText('lepas dari: 1 kriteria').waitFor()
    await dialog.getByRole('button', { name: 'Hapus' }).click()
    await row(/triwulan/).waitFor({ state: 'detached' })
    await page.getByRole('button', { name: 'Hapus Dokumen arsitektur SPBE 2022' }).click()
    await dialog.getByText('terkunci').first().waitFor()
    await page.keyboard.press('Escape')
    expect(app.troubles).toEqual([])
  })
})
