// The whole job once, by mouse: template → six elements of six domains → relations → 47 levels → two roadmap items → one started
// and completed → the index rises by exactly what was foretold → export → reload → import → the same bytes.

import { readFileSync } from 'node:fs'
import { afterEach, describe, expect, it } from 'vitest'
import { readBlueprint } from '../../src/files/readBlueprint.ts'
import type { Blueprint } from '../../src/model/blueprint.ts'
import { rowsOf } from '../../src/model/table.ts'
import { sharedPage } from '../support/browserFile.ts'

const app = await sharedPage()
const { page } = app
afterEach(async ({ task }) => {
  if (task.result?.state === 'fail' && process.env.KARTA_SHOTS)
    await page.screenshot({ path: `${process.env.KARTA_SHOTS}/failed.png` })
})

const rail = (name: string) => page.getByRole('navigation').getByRole('link', { name, exact: true })
const indexChip = () => page.getByRole('banner').getByRole('button', { name: /indeks/i })

/** Downloads the JSON for review and gives its bytes. */
async function exported(): Promise<string> {
  await rail('Berkas').click()
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Ekspor JSON' }).click(),
  ])
  return readFileSync(await download.path(), 'utf8')
}

function opened(text: string): Blueprint {
  const result = readBlueprint(text)
  if (!result.ok) throw new Error(result.problem.issues[0]?.message.en ?? 'not readable')
  return result.blueprint
}

/** Palette kinds, one of each domain, from top to bottom of the drawing. */
const KINDS = ['Proses Bisnis', 'Layanan', 'Data dan Informasi', 'Aplikasi', 'Server', 'Standar Keamanan'] as const

describe('the whole job by mouse', () => {
  it('starts from the template: agencies, 47 indicators, nothing assessed', async () => {
    await page.getByRole('button', { name: /Mulai dari template/ }).click()
    await page.getByLabel('Nama pemerintah daerah').fill('Kota Contoh')
    await page.getByRole('button', { name: 'Buat cetak biru' }).click()
    await page.getByRole('heading', { level: 1, name: 'Penilaian' }).waitFor()
    await expect.poll(() => page.getByTestId('assessment-index').innerText()).toBe('1,00–5,00')
  })

  it('draws six elements of six domains by dragging them from the palette', async () => {
    await rail('Arsitektur').click()
    const canvas = page.locator('.react-flow__pane')
    await canvas.waitFor()
    const palette = page.getByRole('region', { name: 'Palet' }).or(page.getByRole('complementary', { name: 'Palet' }))
    if (!(await palette.isVisible())) await page.getByRole('button', { name: 'Palet', exact: true }).click()
    const box = (await canvas.boundingBox())!
    for (const [i, kind] of KINDS.entries()) {
      await palette.getByRole('button', { name: kind, exact: true }).dragTo(canvas, {
        targetPosition: { x: box.width / 2, y: 50 + i * 100 },
      })
      await page.locator('.react-flow__node').nth(i).waitFor()
      await page.keyboard.press('Escape')
    }
    expect(await page.locator('.react-flow__node').count()).toBe(6)
  })

  it('connects them by their handles where the metamodel allows it, and says why not elsewhere', async () => {
    const node = (kind: string) => page.locator('.react-flow__node', { hasText: `${kind} baru` })
    const connect = async (from: string, to: string) => {
      await node(from).click()
      const start = (await node(from).locator('.react-flow__handle').last().boundingBox())!
      const end = (await node(to).boundingBox())!
      await page.mouse.move(start.x + start.width / 2, start.y + start.height / 2)
      await page.mouse.down()
      await page.mouse.move(end.x + end.width / 2, end.y + end.height / 2, { steps: 8 })
      await page.mouse.up()
      const kinds = page.getByRole('dialog', { name: 'Pilih jenis relasi' })
      if (await kinds.isVisible().catch(() => false)) await kinds.getByRole('option').first().click()
    }
    await connect('Proses Bisnis', 'Layanan')
    await connect('Aplikasi', 'Data dan Informasi')
    await connect('Aplikasi', 'Server')
    const file = opened(await exported())
    expect(rowsOf(file.elements)).toHaveLength(6)
    expect(rowsOf(file.relations)).toHaveLength(3)
    await rail('Arsitektur').click()
    await connect('Server', 'Proses Bisnis')
    await expect.poll(() => page.getByRole('status').innerText()).toMatch(/relasi/i)
    expect(rowsOf(opened(await exported()).relations)).toHaveLength(3)
  })

  it('renames an element in the inspector and undoes and redoes it', async () => {
    await rail('Arsitektur').click()
    await page.locator('.react-flow__node', { hasText: 'Aplikasi baru' }).click()
    const name = page.getByLabel(/^Nama/).first()
    await name.fill('SIMPEL Kota')
    await name.press('Enter')
    await page.locator('.react-flow__node', { hasText: 'SIMPEL Kota' }).waitFor()
    await page
      .getByRole('banner')
      .getByRole('button', { name: /Urungkan/ })
      .click()
    await page.locator('.react-flow__node', { hasText: 'Aplikasi baru' }).waitFor()
    await page
      .getByRole('banner')
      .getByRole('button', { name: /Ulangi/ })
      .click()
    await page.locator('.react-flow__node', { hasText: 'SIMPEL Kota' }).waitFor()
  })

  it('assesses all 47 indicators at level 2 and shows exactly 2,00', async () => {
    await rail('Penilaian').click()
    for (let i = 0; i < 47; i++) {
      await page.getByRole('radio', { name: /^Tingkat 2 ·/ }).check()
      if (i < 46) await page.getByRole('button', { name: 'Indikator berikutnya' }).click()
    }
    await expect.poll(() => page.getByTestId('assessment-index').innerText()).toBe('2,00')
    await expect.poll(() => indexChip().innerText()).toContain('2,00')
  })

  it('plans two items with effects on two indicators', async () => {
    await rail('Peta Rencana').click()
    for (const [name, indicator] of [
      ['Reviu kebijakan arsitektur', 'Kebijakan Arsitektur SPBE'],
      ['Portal pengaduan', 'Layanan Pengaduan Publik'],
    ] as const) {
      await page.getByRole('button', { name: 'Tambah kegiatan' }).first().click()
      const title = page.getByLabel('Nama kegiatan')
      await title.fill(name)
      await title.press('Enter')
      await page.getByRole('tab', { name: 'Dampak' }).click()
      await page.getByRole('button', { name: 'Tambah dampak' }).click()
      await page
        .getByRole('region', { name: 'Dampak baru' })
        .getByRole('combobox', { name: 'Indikator' })
        .fill(indicator)
      await page.getByRole('option', { name: indicator }).first().click()
      await page.getByRole('button', { name: 'Simpan dampak' }).click()
      await page.getByText('tingkat 2 → 3').waitFor()
    }
    const items = Object.values(opened(await exported()).roadmap)
    expect(
      items.map((item) => Object.values(item.effects).map(({ indicator, from, to }) => [indicator, from, to])),
    ).toEqual([[['1', 2, 3]], [['42', 2, 3]]])
  })

  it('starts and completes the first; the realised index rises by exactly its 0,013 points', async () => {
    await rail('Peta Rencana').click()
    await page.getByText('Reviu kebijakan arsitektur').first().click()
    await page.getByRole('button', { name: 'Mulai', exact: true }).click()
    const dialog = page.getByRole('dialog')
    // The work has been under way for a while.
    await dialog.getByLabel('Bulan: Bulan mulai sebenarnya').selectOption({ label: 'Januari' })
    await dialog.getByRole('button', { name: 'Mulai', exact: true }).click()
    await expect.poll(() => page.getByRole('status').innerText()).toMatch(/Bulan mulai dicatat Jan 20\d\d\./)
    await page.getByRole('status').locator('div').click()
    await expect.poll(() => page.getByRole('status').innerText()).toBe('')
    await page.getByRole('button', { name: 'Selesaikan' }).click()
    await dialog
      .getByRole('textbox', { name: /Bukti|bukti/ })
      .first()
      .fill('Peraturan Wali Kota 12/2026')
    await dialog.getByRole('button', { name: 'Selesaikan' }).click()
    await expect.poll(() => page.getByRole('status').innerText()).toContain('2,00 → 2,01')
    await rail('Simulasi').click()
    await indexChip().click()
    await page.getByText('2,013').first().waitFor()
    await page.keyboard.press('Escape')
  })

  it('exports, reloads and imports: the same bytes', async () => {
    const before = await exported()
    await expect.poll(() => page.getByRole('banner').innerText()).toMatch(/Tersimpan/)
    await page.reload()
    await page.getByRole('main').waitFor()
    expect(await exported()).toBe(before)
    const reviewed = { name: 'tinjau.karta.json', mimeType: 'application/json', buffer: Buffer.from(before) }
    const choose = async (button: RegExp) => {
      const [chooser] = await Promise.all([
        page.waitForEvent('filechooser'),
        page.getByRole('main').getByRole('button', { name: button }).click(),
      ])
      await chooser.setFiles(reviewed)
    }
    await choose(/Impor ke cetak biru/)
    await page.getByText('Semua isi berkas ini sudah ada dan sama').first().waitFor()
    await page.keyboard.press('Escape')
    await choose(/^Buka berkas/)
    await expect.poll(() => page.getByRole('status').innerText()).toContain('dibuka')
    expect(await exported()).toBe(before)
    expect(app.troubles).toEqual([])
  })
})
