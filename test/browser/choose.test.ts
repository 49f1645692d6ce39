// J7: the best choice within a budget or to a target, by the worked example of the semantics (§10), in a real Chromium.

import type { Browser, Locator, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import { writeBlueprint } from '../../src/files/writeBlueprint.ts'
import { launchChromium } from '../support/chromium.ts'
import { openByDialog } from '../support/files.ts'
import { openApp, type PageOptions, violations } from '../support/page.ts'
import { goTo } from '../support/tour.ts'
import { workedExample } from '../support/workedExample.ts'

let browser: Browser

beforeAll(async () => {
  browser = await launchChromium()
})
afterAll(() => browser?.close())

const FILE = { name: 'contoh-hitungan.karta.json', text: writeBlueprint(workedExample) }
const sureness = (page: Page): Locator => page.getByTestId('sureness')
const headline = (page: Page): Locator => page.getByTestId('choice-headline')

/** The worked example open at Pilihan terbaik. */
async function openWorked(options: PageOptions = {}) {
  const app = await openApp(browser, inject('appUrl'), options)
  await openByDialog(app.page, FILE)
  await app.page.getByText(workedExample.title).first().waitFor()
  await goTo(app.page, '#/skenario/pilih')
  return app
}

async function find(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Cari pilihan terbaik' }).click()
}

/** The newest answer, once it is proved and of the form as it stands. */
async function proved(page: Page, words: RegExp): Promise<void> {
  await expect.poll(() => sureness(page).textContent(), { timeout: 20_000 }).toBe('Terbukti optimal')
  await expect.poll(() => headline(page).textContent(), { timeout: 20_000 }).toMatch(words)
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
  }, 90_000)

  it('keeps what must be in or out with its reason, and tells a contradiction beside it', async () => {
    const { context, page, troubles } = await openWorked()
    await page.getByText('Wajib dan dilarang').click()
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
    await expect.poll(() => sureness(page).textContent(), { timeout: 20_000 }).toBe('Terbukti optimal')
    expect(await page.locator('[data-item=p12]').textContent()).toContain('wajib: Janji kepala daerah')
    expect(troubles).toEqual([])
    await context.close()
  }, 60_000)
})
