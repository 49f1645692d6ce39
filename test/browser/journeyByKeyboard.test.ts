// The whole job once more with the keyboard alone: no pointer is ever used. Keys, Tab, arrows, Enter and typed text only.

import { readFileSync } from 'node:fs'
import { afterEach, describe, expect, it } from 'vitest'
import { readBlueprint } from '../../src/files/readBlueprint.ts'
import type { Blueprint } from '../../src/model/blueprint.ts'
import { rowsOf } from '../../src/model/table.ts'
import { sharedPage } from '../support/browserFile.ts'
import { settle } from '../support/tour.ts'

const app = await sharedPage()
const { page } = app
afterEach(async ({ task }) => {
  if (task.result?.state === 'fail' && process.env.KARTA_SHOTS)
    await page.screenshot({ path: `${process.env.KARTA_SHOTS}/failed.png` })
})

const press = (...keys: readonly string[]) =>
  keys.reduce<Promise<void>>((before, key) => before.then(() => page.keyboard.press(key)), Promise.resolve())
const type = (text: string) => page.keyboard.type(text)
const heading = (name: string) => page.getByRole('heading', { name }).first().waitFor()

/** What has the focus: its role or tag, and its name. */
const focused = () =>
  page.evaluate(() => {
    const at = document.activeElement
    if (at === document.body) return ''
    const label =
      at instanceof HTMLInputElement || at instanceof HTMLTextAreaElement || at instanceof HTMLSelectElement
        ? at.labels?.[0]?.innerText
        : undefined
    return (at?.getAttribute('aria-label') ?? label ?? (at as HTMLElement | null)?.innerText ?? '').trim()
  })

/** Presses Tab until what has the focus is called so. */
async function tabTo(name: RegExp, most = 80, key = 'Tab'): Promise<void> {
  for (let i = 0; i < most; i++) {
    if (name.test(await focused())) return
    await press(key)
  }
  throw new Error(`Tab never reached ${name}; the focus is on "${await focused()}"`)
}

/** Runs a command by name from the palette. */
async function command(name: string): Promise<void> {
  await press('Control+k')
  await page.getByRole('dialog').waitFor()
  await type(name)
  await press('Enter')
}

async function exported(): Promise<string> {
  const download = page.waitForEvent('download')
  await command('Ekspor JSON')
  return readFileSync(await (await download).path(), 'utf8')
}

function opened(text: string): Blueprint {
  const result = readBlueprint(text)
  if (!result.ok) throw new Error(result.problem.issues[0]?.message.en ?? 'not readable')
  return result.blueprint
}

/** Kind and name of six elements of six domains. */
const DRAWN = [
  ['Proses Bisnis', 'Pelayanan warga'],
  ['Layanan', 'Izin usaha'],
  ['Data dan Informasi', 'Data izin'],
  ['Aplikasi', 'SIMPEL'],
  ['Server', 'Server kota'],
  ['Standar Keamanan', 'Standar ISMS'],
] as const

describe('the whole job by keyboard', () => {
  it('starts from the template', async () => {
    await tabTo(/Mulai dari template/)
    await press('Enter')
    await page.getByRole('dialog').waitFor()
    await tabTo(/Nama pemerintah daerah/)
    await type('Kota Contoh')
    await press('Enter')
    await heading('Penilaian')
  })

  it('draws six elements of six domains with / and typing', async () => {
    await press('Alt+2')
    await page.getByRole('button', { name: 'Hubungkan', exact: true }).waitFor()
    for (const [i, [kind, name]] of DRAWN.entries()) {
      await press('/')
      await page.getByRole('dialog').waitFor()
      await type(name)
      const options = await page.getByRole('dialog').getByRole('option').allInnerTexts()
      const at = options.findIndex((option) => option.includes(`${kind} “${name}”`))
      expect(at, `${kind} is offered`).toBeGreaterThanOrEqual(0)
      for (let down = 0; down < at; down++) await press('ArrowDown')
      await press('Enter')
      await page.locator('.react-flow__node').nth(i).waitFor()
      // Enter keeps the name that was typed, Escape lets go of the element.
      await press('Escape', 'Escape')
    }
    const names = rowsOf(opened(await exported()).elements).map(({ name }) => name)
    expect(names.sort()).toEqual(DRAWN.map(([, name]) => name).sort())
  })

  it('connects two of them with C, and reads why others cannot be', async () => {
    await command('Pelayanan warga')
    await heading('Pelayanan warga')
    await press('c')
    const dialog = page.getByRole('dialog')
    await dialog.waitFor()
    await type('Izin usaha')
    await press('Enter')
    await expect.poll(async () => rowsOf(opened(await exported()).relations).length).toBe(1)
    await command('Pelayanan warga')
    await heading('Pelayanan warga')
    await press('c')
    await dialog.waitFor()
    await type('Server kota')
    await expect
      .poll(() => dialog.getByRole('option', { name: /Server kota/ }).getAttribute('aria-disabled'))
      .toBe('true')
    await press('Escape', 'Escape')
  })

  it('assesses 47 indicators with 2 and J', async () => {
    await press('Alt+3')
    await heading('Penilaian')
    for (let i = 0; i < 47; i++) await press('2', 'j')
    await expect.poll(() => page.getByTestId('assessment-index').innerText()).toBe('2,00')
  })

  it('plans two items with effects', async () => {
    await press('Alt+4')
    await heading('Peta Rencana')
    for (const [name, indicator] of [
      ['Reviu kebijakan arsitektur', 'Kebijakan Arsitektur SPBE'],
      ['Portal pengaduan', 'Layanan Pengaduan Publik'],
    ] as const) {
      await press('n')
      // The form of the item before has a field of this name too: only the new one's takes what is typed now.
      await page.getByRole('complementary', { name: /Kegiatan baru/ }).waitFor()
      await expect.poll(focused).toMatch(/^Nama kegiatan/)
      await press('Control+a')
      await type(name)
      await press('Enter')
      await tabTo(/^Ringkasan$/, 80, 'Shift+Tab')
      await press('ArrowRight', 'ArrowRight', 'ArrowRight')
      await tabTo(/^Tambah dampak$/)
      await press('Enter')
      // The field takes the focus itself and scrolls into view, and scrolling closes a list: typing after that opens it.
      await expect.poll(focused).toMatch(/^Indikator$/)
      await settle(page)
      await type(indicator)
      await page.getByRole('option', { name: indicator }).first().waitFor()
      await press('ArrowDown', 'Enter')
      await tabTo(/^Simpan dampak$/)
      await press('Enter')
      await page.getByText('tingkat 2 → 3').waitFor()
    }
    expect(
      Object.values(opened(await exported()).roadmap)
        .map(({ name }) => name)
        .sort(),
    ).toEqual(['Portal pengaduan', 'Reviu kebijakan arsitektur'])
  })

  it('starts and completes the second; the realised index rises by exactly its 0,03 points', async () => {
    await tabTo(/^Mulai$/, 120, 'Shift+Tab')
    await press('Enter')
    await page.getByRole('dialog').waitFor()
    await tabTo(/^Mulai$/)
    await press('Enter')
    await page.getByRole('dialog').waitFor({ state: 'detached' })
    await page.getByRole('button', { name: 'Selesaikan' }).waitFor()
    await tabTo(/^Selesaikan$/, 120)
    await press('Enter')
    await page.getByRole('dialog').waitFor()
    await tabTo(/^Bukti/)
    await type('Laporan pengelolaan pengaduan')
    await tabTo(/^Selesaikan$/)
    await press('Enter')
    await expect.poll(() => page.getByRole('status').innerText()).toContain('2,00 → 2,03')
  })

  it('moves an item in the simulation with arrows and switches it off with the space bar', async () => {
    await press('Alt+5')
    await heading('Simulasi')
    await tabTo(/^Hitung Reviu/)
    await press('Space')
    await page.getByRole('button', { name: /Hapus pengandaian/ }).waitFor()
    await press('Space')
    await tabTo(/Panah menggeser/)
    await press('ArrowRight')
    await page.getByRole('button', { name: /Hapus pengandaian/ }).waitFor()
    await command('Hapus pengandaian')
  })

  it('exports, reloads, and finds everything as it was', async () => {
    const before = await exported()
    await expect.poll(() => page.getByRole('banner').innerText()).toMatch(/Tersimpan/)
    await page.reload()
    await page.getByRole('main').waitFor()
    await page.getByRole('banner').getByText('Kota Contoh').first().waitFor()
    expect(await exported()).toBe(before)
    expect(app.troubles).toEqual([])
  })
})
