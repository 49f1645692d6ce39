// Risk and contribution on Simulasi, as a planner uses them: the chance of the target, its fan, shocks, cancelling a long
// calculation, and shares that add up.

import type { Page } from 'playwright-core'
import { describe, expect, inject, it } from 'vitest'
import { sharedBrowser } from '../support/browserFile.ts'
import { openApp, violations } from '../support/page.ts'
import { calculated, goTo, openExample } from '../support/tour.ts'

const browser = await sharedBrowser()

/** The chance the headline of the tab tells, in per cent. */
async function chance(page: Page): Promise<number> {
  await calculated(page)
  const headline = await page.getByRole('heading', { name: /^Peluang indeks ≥/ }).textContent()
  return Number(/: [<>]? ?(\d+) %/.exec(headline ?? '')?.[1])
}

describe('risk on Simulasi', () => {
  it('tells the chance of the target, shows the fan and its table, and a shock that is added and made certain', async () => {
    const { context, page, troubles } = await openApp(browser, inject('appUrl'))
    await openExample(page)
    await goTo(page, '#/simulasi/risiko')
    const before = await chance(page)
    expect(before).toBeGreaterThan(0)

    // The fan has a twin with the three quantiles of every year, in order.
    const fan = page.locator('figure', { hasText: 'Delapan dari sepuluh' })
    await fan.getByRole('img').waitFor()
    await fan.getByRole('button', { name: 'Lihat sebagai tabel' }).click()
    for (const row of await fan.locator('tbody tr').all()) {
      const cells = (await row.locator('td').allTextContents()).slice(0, 3)
      const [low = 0, middle = 0, high = 0] = cells.map((cell) => Number(cell.replace(',', '.')))
      expect(low <= middle && middle <= high).toBe(true)
    }

    // A lateness of the item that decides most, first by chance, then for certain.
    const most = page.locator('figure', { hasText: 'paling menentukan' }).locator('li a').first()
    const name = (await most.textContent()) ?? ''
    await page.getByRole('button', { name: 'Tambah guncangan' }).click()
    const dialog = page.getByRole('dialog')
    await dialog.getByLabel('Nama guncangan').fill('Peraturan menteri terlambat')
    await dialog.getByLabel('Jenis').selectOption('late')
    await dialog.getByLabel('Peluang terjadi (%)').fill('101')
    await dialog.getByRole('button', { name: 'Simpan' }).click()
    await dialog.getByText('Isi 0 sampai 100').waitFor()
    await dialog.getByLabel('Peluang terjadi (%)').fill('20')
    await dialog.getByLabel('Terlambat berapa bulan').fill('48')
    await dialog.getByRole('combobox', { name: 'Tambahkan kegiatan…' }).fill(name)
    await page.keyboard.press('Enter')
    await dialog.getByRole('button', { name: `Lepaskan ${name}` }).waitFor()
    expect(await violations(page, 'dialog')).toEqual([])
    await dialog.getByRole('button', { name: 'Simpan' }).click()
    await dialog.waitFor({ state: 'detached' })
    const assume = page.getByLabel('Pengandaian untuk Peraturan menteri terlambat')
    expect(await assume.locator('option').first().textContent()).toBe('menurut peluang (20 %)')
    const byChance = await chance(page)
    expect(byChance).toBeLessThanOrEqual(before)
    await assume.selectOption('certain')
    await page.getByRole('button', { name: /Hapus pengandaian \(1 pengandaian\)/ }).waitFor()
    expect(await chance(page)).toBeLessThan(byChance)
    await assume.selectOption('never')
    expect(await chance(page)).toBe(before)
    expect(await violations(page)).toEqual([])

    await page.getByRole('button', { name: 'Hapus Peraturan menteri terlambat' }).click()
    await dialog.getByRole('button', { name: 'Hapus', exact: true }).click()
    await assume.waitFor({ state: 'detached' })
    expect(await chance(page)).toBe(before)

    // The item's own risk, from the link to its form.
    await most.click()
    await page.locator('aside').getByRole('tab', { name: 'Ringkasan' }).waitFor()
    expect(troubles).toEqual([])
    await context.close()
  })

  it('cancels a long calculation at once: its worker is gone, and it can be started again', async () => {
    const { context, page, troubles } = await openApp(browser, inject('appUrl'))
    await openExample(page)
    await goTo(page, '#/simulasi/kontribusi')
    await calculated(page)
    // So many things at once that only trials are left, and so many of them that there is time to cancel.
    await page.evaluate(() => {
      interface Asked {
        readonly kind: string
        readonly question: object
        readonly blueprint: { readonly roadmap: object }
      }
      const { postMessage } = Worker.prototype
      Worker.prototype.postMessage = function (this: Worker, asked: Asked) {
        if (asked.kind !== 'risk') return postMessage.call(this, asked)
        const items = Object.fromEntries(Object.keys(asked.blueprint.roadmap).map((id) => [id, true]))
        const shocks = Object.fromEntries(
          Array.from({ length: 24 }, (_, at) => `late-${at}`).map((id) => [
            id,
            { id, name: id, kind: 'late', chance: 500, months: 1, items },
          ]),
        )
        const question = { ...asked.question, trials: 5_000_000 }
        return postMessage.call(this, { ...asked, question, blueprint: { ...asked.blueprint, shocks } })
      }
    })
    await goTo(page, '#/simulasi/risiko')
    await page.getByText(/\d+ % selesai/).waitFor()
    const workers = page.workers().length
    expect(workers).toBeGreaterThan(0)
    await page.getByRole('button', { name: 'Batalkan perhitungan' }).click()
    await page.getByText('Perhitungan dibatalkan.').waitFor()
    // Chromium gives a worker in the midst of a loop two seconds before it ends it by force.
    await expect.poll(() => page.workers().length, { timeout: 60_000 }).toBe(workers - 1)
    await page.getByRole('button', { name: 'Hitung lagi' }).click()
    await page.getByText(/\d+ % selesai/).waitFor()
    await goTo(page, '#/peta-rencana')
    await expect.poll(() => page.workers().length, { timeout: 60_000 }).toBe(workers - 1)
    expect(troubles).toEqual([])
    await context.close()
  })

  it('shares out the gain exactly, by item and by agency, and sorts by any column', async () => {
    const { context, page, troubles } = await openApp(browser, inject('appUrl'))
    await openExample(page)
    await goTo(page, '#/simulasi/kontribusi')
    await calculated(page)
    const check = (await page.getByTestId('credit-check').textContent()) ?? ''
    const [, sum, gain] = /Jumlah semua bagian ([\d,]+) = kenaikan indeks ([\d,]+)/.exec(check) ?? []
    expect(sum).toBe(gain)
    expect(await page.getByText(/sendiri 0 · bersama .* \d,\d\d\d/).count()).toBeGreaterThan(0)
    await page.getByRole('button', { name: 'Biaya', exact: true }).click()
    expect(await page.locator('th[aria-sort=descending]').textContent()).toBe('Biaya')
    await page.getByLabel('Sampai tahun evaluasi').selectOption('2025')
    await calculated(page)
    expect(await page.getByTestId('credit-check').textContent()).not.toBe(check)
    expect(troubles).toEqual([])
    await context.close()
  })
})
