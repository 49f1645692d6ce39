// Scenarios (journey J6): kept from what was tried, opened, changed and applied, by mouse and by keyboard.

import type { Page } from 'playwright-core'
import { describe, expect, inject, it } from 'vitest'
import { sharedBrowser } from '../support/browserFile.ts'
import { openApp, violations } from '../support/page.ts'
import { goTo, openExample, settle } from '../support/tour.ts'

const browser = await sharedBrowser()

const chip = (page: Page) => page.locator('header button[aria-haspopup=dialog]')
const tick = (page: Page, name: string) => page.getByRole('checkbox', { name: `Hitung ${name}` })

/** Opens the sheet of a scenario from the list. */
async function openSheet(page: Page, name: string): Promise<void> {
  await goTo(page, '#/skenario')
  await page.getByRole('button', { name, exact: true }).click()
  await page.getByRole('heading', { name, exact: true }).waitFor()
}

describe('a scenario', () => {
  it('is made of what was tried, takes in what is tried on, and closing it leaves the plan', async () => {
    const { context, page, troubles } = await openApp(browser, inject('appUrl'))
    await openExample(page)
    await goTo(page, '#/simulasi')
    await tick(page, 'SD-WAN kewilayahan').uncheck()
    await page.getByRole('button', { name: 'Simpan sebagai skenario' }).click()
    await page.getByLabel('Nama').press('Enter')
    await expect.poll(() => page.getByRole('alert').textContent()).toBe('Nama tidak boleh kosong.')
    await page.getByLabel('Nama').fill('Tanpa SD-WAN')
    await page.getByLabel('Nama').press('Enter')
    await expect.poll(() => chip(page).textContent()).toContain('Tanpa SD-WAN')

    await tick(page, 'Pengawasan digital').uncheck()
    await goTo(page, '#/skenario')
    const row = page.getByRole('row', { name: /^Tanpa SD-WAN/ })
    expect(await row.textContent()).toContain('terbuka')
    await page.keyboard.press('Control+z')
    await goTo(page, '#/simulasi')
    expect(await tick(page, 'Pengawasan digital').isChecked()).toBe(true)
    expect(await tick(page, 'SD-WAN kewilayahan').isChecked()).toBe(false)

    await page.getByRole('button', { name: 'Tutup skenario' }).click()
    expect(await tick(page, 'SD-WAN kewilayahan').isChecked()).toBe(true)
    expect(await chip(page).textContent()).not.toContain('Tanpa SD-WAN')
    await settle(page)
    expect(troubles).toEqual([])
    await context.close()
  })

  it('forces an item with a reason and says which of its limits do not hold, by keyboard', async () => {
    const { context, page, troubles } = await openApp(browser, inject('appUrl'))
    await openExample(page)
    await openSheet(page, 'Tanpa DAK')
    await page.getByLabel('Keikutsertaan SD-WAN kewilayahan').selectOption('Wajib ikut')
    await page.keyboard.type('Perintah wali kota')
    await page.keyboard.press('Enter')
    await page.getByLabel('Pagu 2027, Semua sumber').focus()
    await page.keyboard.type('5 M')
    await page.keyboard.press('Enter')
    const checks = page.getByRole('list', { name: 'Pemeriksaan batas' })
    await expect
      .poll(() => checks.textContent())
      .toMatch(/Pagu 2027 terlampaui Rp[\d,]+ (M|jt) \(Rp[\d,]+ M dari Rp5 M\)\./)
    expect(await violations(page, 'main')).toEqual([])

    await page.getByRole('button', { name: 'Semua skenario' }).click()
    const row = page.getByRole('row', { name: /^Tanpa DAK/ })
    expect(await row.textContent()).toContain('2 batas terlampaui')
    for (const _ of ['limit', 'forcing']) await page.keyboard.press('Control+z')
    await expect.poll(() => row.textContent()).toContain('1 batas terlampaui')
    expect(troubles).toEqual([])
    await context.close()
  })
})

describe('a scenario of a selection', () => {
  it('counts only the open items picked in the table or on a card', async () => {
    const { context, page, troubles } = await openApp(browser, inject('appUrl'))
    await openExample(page)
    await goTo(page, '#/peta-rencana')
    await page.getByRole('button', { name: 'Tabel' }).click()
    await page.getByRole('checkbox', { name: 'Pilih SD-WAN kewilayahan' }).check()
    await page.getByRole('button', { name: 'Papan' }).click()
    const card = page.getByRole('article').filter({ hasText: 'Reviu sistem penghubung, swakelola' })
    await card.getByRole('button', { name: /^Tindakan untuk/ }).click()
    await page.getByRole('menuitem', { name: 'Pilih untuk skenario' }).click()
    await page.getByRole('button', { name: 'Buat skenario dari pilihan' }).click()
    await page.getByLabel('Nama').fill('Inti saja')
    await page.getByLabel('Nama').press('Enter')
    await expect.poll(() => chip(page).textContent()).toContain('Inti saja')
    await goTo(page, '#/simulasi')
    const open = page.locator('main tbody input[type=checkbox]:enabled')
    expect(await open.count()).toBe(26)
    const names = await page.locator('main tbody tr:has(input:enabled:checked) th button').allInnerTexts()
    expect(names.sort()).toEqual(['Reviu sistem penghubung, swakelola', 'SD-WAN kewilayahan'])
    expect(troubles).toEqual([])
    await context.close()
  })
})

describe('scenarios side by side', () => {
  it('show where they differ from a chosen one, and one is applied after its preview and undone at once', async () => {
    const { context, page, troubles } = await openApp(browser, inject('appUrl'))
    await openExample(page)
    await goTo(page, '#/skenario/bandingkan')
    await page.getByRole('checkbox', { name: 'Audit eksternal tertunda setahun' }).uncheck()
    const table = page.getByRole('table', { name: 'Perbandingan skenario' })
    const cells = async (line: string) =>
      table.getByRole('row', { name: line }).first().getByRole('cell').allInnerTexts()
    expect(await cells('2029')).toEqual(['4,85', '4,88 +0,025', '4,82 −0,030'])
    await page.getByLabel('Beda terhadap').selectOption('Tanpa DAK')
    expect(await cells('2029')).toEqual(['4,85 +0,030', '4,88 +0,055', '4,82'])
    await page.getByRole('heading', { name: 'Tertinggi pada 2029: Audit dulu (4,88)' }).waitFor()
    await page.getByRole('button', { name: 'Lihat sebagai tabel' }).click()
    expect(await page.locator('figure tbody tr').last().innerText()).toMatch(/2029\s+4,85\s+4,88\s+4,82/)
    await expect
      .poll(() => cells('Peluang mencapai'), { timeout: 60_000 })
      .toEqual([expect.stringMatching(/^\d+.%$/), expect.stringMatching(/^\d+.%$/), expect.stringMatching(/^\d+.%$/)])
    expect(await violations(page, 'main')).toEqual([])

    await goTo(page, '#/skenario')
    await page.getByRole('button', { name: 'Perintah untuk Audit dulu' }).press('Enter')
    await page.getByRole('menuitem', { name: 'Terapkan…' }).press('Enter')
    const preview = page.getByRole('dialog')
    expect(await preview.getByRole('row', { name: /^Reviu sistem penghubung, swakelola/ }).innerText()).toMatch(
      /usulan\s+direncanakan/,
    )
    expect(await preview.getByRole('row', { name: /^SD-WAN/ }).innerText()).toMatch(
      /Jan 2027 – Sep 2027\s+Jan 2028 – Sep 2028/,
    )
    expect(await preview.getByRole('row', { name: /^Sesudah/ }).innerText()).toContain('4,88')
    await preview.getByRole('button', { name: 'Terapkan' }).press('Enter')
    const plan = page.getByRole('row', { name: /^Rencana/ })
    await expect.poll(() => plan.innerText()).toContain('4,88')
    await page.keyboard.press('Control+z')
    await expect.poll(() => plan.innerText()).toContain('4,85')
    expect(troubles).toEqual([])
    await context.close()
  })
})

describe('a proposal', () => {
  it('is marked everywhere, cannot be started, and is taken into the plan from its menu', async () => {
    const { context, page, troubles } = await openApp(browser, inject('appUrl'))
    await openExample(page)
    await goTo(page, '#/peta-rencana')
    const name = 'Reviu sistem penghubung oleh konsultan'
    await page.getByLabel('Status').selectOption('Usulan')
    const card = page.getByRole('article').filter({ hasText: name })
    expect(await card.textContent()).toContain('Usulan')
    await card.getByRole('button', { name: /^Tindakan untuk/ }).click()
    expect(await page.getByRole('menuitem', { name: 'Mulai' }).getAttribute('aria-disabled')).toBe('true')
    await page.getByRole('menuitem', { name: 'Masukkan ke rencana' }).click()
    await card.waitFor({ state: 'detached' })
    await goTo(page, '#/simulasi')
    expect(await tick(page, name).isChecked()).toBe(true)
    await page.keyboard.press('Control+z')
    expect(await tick(page, name).isChecked()).toBe(false)
    await tick(page, name).check()
    expect(await page.getByRole('button', { name: 'Hapus pengandaian (1 pengandaian)' }).count()).toBe(1)
    expect(troubles).toEqual([])
    await context.close()
  })
})
