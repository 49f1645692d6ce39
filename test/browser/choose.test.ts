// J7: the best choice within a budget or to a target, by the worked example of the semantics (§10), in a real Chromium.

import type { Locator, Page } from 'playwright-core'
import { describe, expect, inject, it } from 'vitest'
import { writeBlueprint } from '../../src/files/writeBlueprint.ts'
import { sharedBrowser } from '../support/browserFile.ts'
import { openByDialog } from '../support/files.ts'
import { openApp, violations } from '../support/page.ts'
import { goTo } from '../support/tour.ts'
import { workedExample } from '../support/workedExample.ts'

const browser = await sharedBrowser()

const sureness = (page: Page): Locator => page.getByTestId('sureness')
const headline = (page: Page): Locator => page.getByTestId('choice-headline')

/** The worked example, or another, open at Pilihan terbaik. */
async function openWorked(blueprint = workedExample, fetchesAhead = false) {
  const app = await openApp(browser, inject('appUrl'), { fetchesAhead })
  await openByDialog(app.page, { name: 'contoh-hitungan.karta.json', text: writeBlueprint(blueprint) })
  await app.page.waitForURL(/#\/arsitektur/)
  await goTo(app.page, '#/skenario/pilih')
  return app
}

/** Waits until the scripts of the workers and the solver itself have been fetched ahead. */
async function solverFetched(page: Page): Promise<void> {
  const missing = () =>
    page.evaluate(() => {
      const names = performance.getEntriesByType('resource').map(({ name }) => name)
      return [/solver\.worker/, /figures\.worker/, /\.wasm$/].filter((each) => !names.some((name) => each.test(name)))
        .length
    })
  await expect.poll(missing, { timeout: 60_000, interval: 250 }).toBe(0)
}

async function find(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Cari pilihan terbaik' }).click()
}

/** The newest answer, once it is proved and of the form as it stands. */
async function proved(page: Page, words: RegExp): Promise<void> {
  await expect.poll(() => sureness(page).textContent(), { timeout: 60_000 }).toBe('Terbukti optimal')
  await expect.poll(() => headline(page).textContent(), { timeout: 60_000 }).toMatch(words)
}

describe('the best choice', () => {
  it('is found for a budget, for a target, against a failure; a target out of reach says how far one gets', async () => {
    const { context, page, troubles } = await openWorked()
    const budget = page.getByLabel('Pagu seluruhnya')
    await budget.fill('2 M')
    await find(page)
    await proved(page, /3,21 dengan Rp2\.000\.000\.000/)
    expect(await page.getByTestId('choice-exact').textContent()).toContain('3,207')
    expect(await page.getByRole('heading', { name: 'Terpilih (10)' }).count()).toBe(1)
    expect(await page.locator('[data-item=p1]').textContent()).toContain('−0,151')
    // What would bring another item in, and the chance of a target beside a safer choice.
    await page.locator('[data-item=p10]', { hasText: 'Baru masuk bila pagu ≥ Rp3.100.000.000' }).waitFor()
    await page.getByLabel('Target untuk peluang').fill('3,10')
    await page.getByLabel('Target untuk peluang').press('Enter')
    await page.getByTestId('risk-chosen').getByText('peluang indeks ≥ 3,10 52 %').waitFor()
    expect(await page.getByTestId('risk-safer').textContent()).toMatch(/^3,192 dengan Rp1,7 M: .* 59 %/)
    await page.getByText('Keluar: Audit eksternal. Masuk: Manajemen aset TIK.').waitFor()
    expect(await violations(page)).toEqual([])

    await page.getByRole('radio', { name: /Semurah mungkin/ }).check()
    await budget.fill('')
    const target = page.getByLabel('Target indeks')
    await target.fill('3,10')
    await target.blur()
    await page.getByText('Formulir atau cetak biru sudah berubah').waitFor()
    await find(page)
    await proved(page, /dengan Rp1\.140\.000\.000/)

    await target.fill('3,00')
    await page.getByRole('checkbox', { name: /Tahan gagal satu/ }).check()
    await find(page)
    await proved(page, /dengan Rp1\.500\.000\.000/)

    // Leaving the tab loses neither the form nor the answer.
    await page.getByRole('tab', { name: 'Skenario' }).click()
    await page.getByRole('tab', { name: 'Pilihan terbaik' }).click()
    await proved(page, /dengan Rp1\.500\.000\.000/)

    await page.getByRole('checkbox', { name: /Tahan gagal satu/ }).uncheck()
    await target.fill('3,50')
    await target.press('Enter')
    await page.getByTestId('reachable').waitFor()
    expect(await page.getByTestId('reachable').textContent()).toMatch(/3,42$/)
    expect(await sureness(page).textContent()).toBe('Target belum terjangkau')
    await page
      .getByRole('button', { name: /^Jadikan kegiatan/ })
      .first()
      .click()
    await page.getByRole('heading', { name: 'Peta Rencana', exact: true }).waitFor()
    expect(troubles).toEqual([])
    await context.close()
  })

  it('keeps what must be in or out with its reason, and tells a contradiction beside it', async () => {
    const { context, page, troubles } = await openWorked()
    await page.getByText('Wajib dan dilarang').click()
    // A year's budget by mouse: the button stays where it is when the field is left.
    await page.getByText('Pagu per tahun dan sumber').click()
    await page.getByLabel('Pagu', { exact: true }).fill('9 M')
    await page.locator('details[open]').first().getByRole('button', { name: 'Tambah' }).click()
    await page.getByRole('button', { name: /^Hapus Pagu 2026, Semua sumber/ }).click()
    const pick = page.getByRole('combobox', { name: 'Tambah kegiatan' })
    await pick.fill('Portal')
    await pick.press('Enter')
    await pick.press('Escape')
    const portal = 'Portal layanan publik'
    await page.getByText('Tuliskan alasannya.').waitFor()
    await page.getByLabel(`Alasan: ${portal}`).fill('Janji kepala daerah')
    await page.getByLabel('Pagu seluruhnya').fill('1 M')
    await page.getByLabel('Pagu seluruhnya').press('Enter')
    await page.getByText(/sudah memerlukan Rp1\.500\.000\.000, melebihi pagu Rp1\.000\.000\.000/).waitFor()
    await page.getByLabel('Pagu seluruhnya').fill('2 M')
    await page.getByLabel('Pagu seluruhnya').press('Enter')
    await expect.poll(() => sureness(page).textContent(), { timeout: 60_000 }).toBe('Terbukti optimal')
    expect(await page.locator('[data-item=p12]').textContent()).toContain('wajib: Janji kepala daerah')
    await page
      .getByTestId('price-of-forcing')
      .getByText(/tanpa kewajiban dan larangan indeksnya 3,207/)
      .waitFor()
    expect(troubles).toEqual([])
    await context.close()
  })

  it('draws every choice as a curve, walked by click and keys, and keeps one as a scenario', async () => {
    const { context, page, troubles } = await openWorked()
    await page.getByRole('radio', { name: /Lihat semua pilihan/ }).check()
    await find(page)
    await expect.poll(() => sureness(page).textContent(), { timeout: 60_000 }).toBe('Terbukti lengkap')
    const points = page.getByRole('radiogroup', { name: 'Kurva biaya' }).getByRole('radio')
    expect(await points.count()).toBe(41)
    expect(await points.first().getAttribute('aria-label')).toMatch(/^Indeks 2,695 dengan Rp0/)
    expect(await points.last().getAttribute('aria-label')).toMatch(/^Indeks 3,42 dengan Rp5,2 M/)
    expect(await points.last().getAttribute('aria-checked')).toBe('true')

    const at = page.getByRole('radio', { name: /^Indeks 3,207 dengan Rp2 M/ })
    await at.click({ force: true })
    await expect.poll(() => headline(page).textContent()).toMatch(/3,21 dengan Rp2\.000\.000\.000/)
    await page.keyboard.press('Tab')
    await page.keyboard.press('Shift+Tab')
    await page.keyboard.press('ArrowLeft')
    await expect.poll(() => headline(page).textContent()).toMatch(/3,19 dengan/)
    await page.keyboard.press('ArrowRight')
    await expect.poll(() => at.getAttribute('aria-checked')).toBe('true')
    await page.getByRole('button', { name: 'Lihat sebagai tabel' }).click()
    expect(await page.locator('figure tbody tr').count()).toBe(41)
    expect(await violations(page)).toEqual([])

    await page.getByRole('button', { name: 'Jadikan skenario' }).click()
    const dialog = page.getByRole('dialog')
    await dialog.getByLabel('Nama').fill('Pagu dua miliar')
    await dialog.getByRole('button', { name: 'Buat dan buka' }).click()
    await page.getByRole('tab', { name: 'Skenario', selected: true }).waitFor()
    await page.getByText('Pagu dua miliar').first().waitFor()
    // One step: undone at once.
    await page.keyboard.press('Control+z')
    await expect.poll(() => page.getByRole('tabpanel').getByText('Pagu dua miliar').count()).toBe(0)
    expect(troubles).toEqual([])
    await context.close()
  })

  it('is cancelled at once, which frees the worker, and works without a network', async () => {
    // Enough choices of odd prices for a curve that takes long.
    const items = Object.entries(workedExample.roadmap).flatMap(([id, item], at) =>
      [0, 1, 2].map((copy) => {
        const effects = Object.fromEntries(
          Object.entries(item.effects).map(([key, effect]) => [
            key,
            { ...effect, indicator: String(((Number(effect.indicator) + 13 * copy - 1) % 47) + 1), with: {} },
          ]),
        )
        const costs = { 2026: { apbd: 1_000_003 * (97 + 31 * at + 57 * copy * copy) } }
        return [`${id}-${copy}`, { ...item, id: `${id}-${copy}`, effects, predecessors: {}, costs }]
      }),
    )
    const crowded = { ...workedExample, roadmap: Object.fromEntries(items) } as typeof workedExample
    const { context, page, troubles } = await openWorked(crowded, true)
    await solverFetched(page)
    await context.setOffline(true)
    await page.getByLabel('Pagu seluruhnya').fill('500 jt')
    await find(page)
    await expect.poll(() => sureness(page).textContent(), { timeout: 60_000 }).toBe('Terbukti optimal')
    await page.getByRole('radio', { name: /Lihat semua pilihan/ }).check()
    await page.getByLabel('Pagu seluruhnya').fill('')
    await find(page)
    await page.getByRole('radiogroup', { name: 'Kurva biaya' }).getByRole('radio').nth(3).waitFor()
    const busy = page.workers().length
    await page.getByRole('button', { name: 'Batalkan' }).click()
    await expect.poll(() => sureness(page).textContent()).toBe('Kurva belum lengkap')
    await page.getByText('Pembuktian dibatalkan.').waitFor()
    // Chromium gives a worker in the middle of a calculation two seconds to end.
    await expect.poll(() => page.workers().length, { timeout: 60_000 }).toBe(busy - 1)
    // And asks again in a new one.
    await page.getByRole('radio', { name: /Setinggi mungkin/ }).check()
    await page.getByLabel('Pagu seluruhnya').fill('400 jt')
    await find(page)
    await expect.poll(() => sureness(page).textContent(), { timeout: 60_000 }).toBe('Terbukti optimal')
    expect(troubles).toEqual([])
    await context.close()
  })
})
