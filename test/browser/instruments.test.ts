// Point by point what instruments are for: an assessment by Pemdi with fractions, one by 5/2018 with further services, the
// roadmap within Pemdi, a pack of one's own taken in, used and kept, and bad ones refused with the place named.

import { afterEach, beforeAll, describe, expect, it } from 'vitest'
import { sharedPage } from '../support/browserFile.ts'
import { ownPack } from '../support/ownPack.ts'
import { violations } from '../support/page.ts'
import { goTo } from '../support/tour.ts'

const app = await sharedPage({ hash: '#/contoh' })
const { page } = app

beforeAll(async () => {
  await page.locator('.react-flow__node').first().waitFor()
})
afterEach(async ({ task }) => {
  if (task.result?.state === 'fail' && process.env.KARTA_SHOTS)
    await page.screenshot({ path: `${process.env.KARTA_SHOTS}/failed-instruments.png` })
})

const main = () => page.getByRole('main')
const index = () => page.getByTestId('assessment-index').innerText()

/** Makes an empty assessment by an instrument. */
async function assess(instrument: string): Promise<void> {
  await goTo(page, '#/penilaian')
  await main().getByRole('button', { name: 'Penilaian baru' }).click()
  const dialog = page.getByRole('dialog')
  await dialog.getByLabel('Instrumen').selectOption({ label: instrument })
  await dialog.getByLabel(/^Nama penilaian/).fill(`Uji ${instrument}`)
  await dialog.getByRole('button', { name: 'Buat penilaian' }).click()
  await dialog.waitFor({ state: 'detached' })
}

/** Answers the indicators with the same key, one after the other. */
async function answerAll(key: string, count: number): Promise<void> {
  await main().locator('[data-indicator="1"]').click()
  await page.locator('[data-indicator="1"][aria-current=true]').waitFor()
  for (let number = 1; number <= count; number++) {
    await page.keyboard.press(key)
    if (number === count) return
    await page.keyboard.press('j')
    await page.locator(`[data-indicator="${number + 1}"][aria-current=true]`).waitFor()
  }
}

/** Chooses a pack file in Berkas → Instrumen. */
async function take(name: string, text: string): Promise<void> {
  await goTo(page, '#/berkas/instrumen')
  await page
    .locator('input[type=file]')
    .last()
    .setInputFiles({ name, mimeType: 'application/json', buffer: Buffer.from(text) })
}

/** What a refused pack is told, the dialog closed again. */
async function refusal(name: string, text: string): Promise<string> {
  await take(name, text)
  const dialog = page.getByRole('dialog')
  await dialog.waitFor()
  const said = await dialog.innerText()
  await page.keyboard.press('Escape')
  await dialog.waitFor({ state: 'detached' })
  return said
}

describe('instruments', () => {
  it('assesses by Pemdi, marked provisional, with hundredths where another index is the source', async () => {
    await goTo(page, '#/simulasi')
    await main().getByRole('tab', { name: 'Pemdi' }).click()
    await main().getByRole('button', { name: 'Buat penilaian Pemdi' }).click()
    const dialog = page.getByRole('dialog')
    expect(await dialog.getByLabel('Instrumen').inputValue()).toBe('pemdi-8-2026')
    await dialog.getByRole('button', { name: 'Buat penilaian' }).click()
    await dialog.waitFor({ state: 'detached' })
    await main().locator('h1 ~ span', { hasText: 'sementara' }).waitFor()
    await answerAll('3', 20)
    await expect.poll(index).toBe('3,00')
    await main().locator('[data-indicator="5"]').click()
    const field = main().getByLabel('Nilai dari indeks instansi lain')
    await field.fill('3,255')
    await field.press('Enter')
    await main().getByText('Tulis angka antara 1 dan 5').waitFor()
    expect(await index()).toBe('3,00')
    await field.fill('3,25')
    await field.press('Enter')
    // 3 + 5 % × 0.25
    await main().getByText('tepatnya 3,0125').waitFor()
    expect(await violations(page, 'main')).toEqual([])
  })

  it('shows the roadmap within Pemdi beside that assessment, without a Pemdi index of the roadmap', async () => {
    await goTo(page, '#/simulasi')
    await main().getByRole('tab', { name: 'Pemdi' }).click()
    await main()
      .getByRole('heading', { name: /dari \d+ kegiatan tetap bernilai langsung dalam Pemdi/ })
      .waitFor()
    expect(await page.getByTestId('pemdi-index').innerText()).toMatch(/3,01.*Baik.*sementara/s)
    await main().getByText('Tidak dapat: indeks Pemdi dari peta rencana ini', { exact: false }).waitFor()
    expect(await violations(page, '[role=tabpanel]')).toEqual([])
  })

  it('assesses by 5/2018 from level 0 with keys, and further services of the last indicator', async () => {
    await assess('PermenPANRB 5/2018 (dicabut)')
    await answerAll('0', 35)
    await expect.poll(index).toBe('0,00')
    await page.keyboard.press('Delete')
    await expect.poll(index).toBe('0,00–0,25')
    await page.keyboard.press('3')
    await main().getByLabel('Layanan ke-2').selectOption('5')
    await main().getByLabel('Layanan ke-3').selectOption('4')
    // Aspect 7: (0 + 0 + 0 + 3 + 5 + 4) / 6 = 2; × 20 %.
    await expect.poll(index).toBe('0,40')
  })

  it('refuses bad packs with the place named, and shows markup as text', async () => {
    expect(await refusal('rusak.json', '{"id": x}')).toContain('Baris 1, kolom 8')
    const light = { ...ownPack, aspects: [{ ...ownPack.aspects[0], weight: 9000 }] }
    expect(await refusal('ringan.json', JSON.stringify(light))).toContain('aspects: bobot aspek berjumlah 9000')
    const typed = { ...ownPack, indicators: [{ ...ownPack.indicators[0], weight: 'banyak' }] }
    expect(await refusal('teks.json', JSON.stringify(typed))).toContain('indicators[0].weight')
    expect(await refusal('bawaan.json', JSON.stringify({ ...ownPack, id: 'pemdi-8-2026' }))).toContain('paket bawaan')
    expect(await refusal('besar.json', ' '.repeat(2_000_001))).toContain('2 MB')
    const markup = '<img src=x onerror=alert(1)>'
    await take('paket.json', JSON.stringify({ ...ownPack, title: { id: markup, en: markup } }))
    await main().getByText(markup, { exact: true }).waitFor()
    expect(await violations(page, 'main')).toEqual([])
  })

  it('uses a pack of one’s own, keeps it while it is used, and chooses it for the plan after saying what follows', async () => {
    await assess(ownPack.shortTitle.id)
    await answerAll('2', 2)
    await expect.poll(index).toBe('2,00')
    await goTo(page, '#/berkas/instrumen')
    await main()
      .getByRole('button', { name: `Hapus ${ownPack.shortTitle.id}` })
      .click()
    await main().getByText('masih dipakai: 1 penilaian', { exact: false }).waitFor()
    const [first] = ownPack.indicators
    const smaller = { ...ownPack, indicators: [{ ...first, weight: 10_000 }], gates: [] }
    await take('kecil.json', JSON.stringify(smaller))
    const asked = page.getByRole('dialog')
    const stops = asked.getByTestId('stops-fitting')
    await stops.getByText('Uji Penilaian kota', { exact: false }).first().waitFor()
    expect(await stops.innerText()).toMatch(/indikator “?2/)
    expect(await violations(page, 'dialog')).toEqual([])
    await asked.getByRole('button', { name: 'Batal' }).click()
    await asked.waitFor({ state: 'detached' })
    await goTo(page, '#/berkas/rencana')
    await main().getByLabel('Instrumen rencana').selectOption({ label: 'Pemdi 8/2026 (sementara)' })
    const dialog = page.getByRole('dialog')
    await dialog.getByText(/dampak kegiatan menunjuk indikator instrumen lama/).waitFor()
    expect(await violations(page, 'dialog')).toEqual([])
    await dialog.getByRole('button', { name: 'Batal' }).click()
    await dialog.waitFor({ state: 'detached' })
    expect(await main().getByLabel('Instrumen rencana').inputValue()).toBe('permenpanrb-59-2020')
  })

  it('made no errors', () => {
    expect(app.troubles).toEqual([])
  })
})
