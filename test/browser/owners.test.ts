// Who answers for which indicator: the matrix by keyboard and by mouse, the defaults, and the pages of agencies.

import type { Page } from 'playwright-core'
import { describe, expect, inject, it } from 'vitest'
import { writeBlueprint } from '../../src/files/writeBlueprint.ts'
import { emptyBlueprint } from '../../src/model/emptyBlueprint.ts'
import { DEFAULT_INSTRUMENT } from '../../src/model/instruments.ts'
import { sharedBrowser } from '../support/browserFile.ts'
import { openByDialog } from '../support/files.ts'
import { openApp, violations } from '../support/page.ts'
import { goTo, openExample } from '../support/tour.ts'

const browser = await sharedBrowser()

const cell = (page: Page, indicator: string, agency: string) =>
  page.locator(`td[data-indicator="${indicator}"][data-agency="${agency}"]`)

/** Waits until the cell says its part: "penanggung jawab", "pendukung" or "tanpa peran". */
const says = async (page: Page, indicator: string, agency: string, part: string) => {
  await page.locator(`td[data-indicator="${indicator}"][data-agency="${agency}"][aria-label$=": ${part}"]`).waitFor()
}

const order = (page: Page) =>
  page
    .locator('tbody a[data-place]')
    .evaluateAll((links) => links.map((link) => Number.parseInt(link.textContent ?? '', 10)))

describe('the matrix of owners', () => {
  it('is filled by keys, step by step undone, and its gaps from the defaults', async () => {
    const { context, page, troubles } = await openApp(browser, inject('appUrl'))
    await openExample(page)
    await goTo(page, '#/penilaian/penanggung-jawab')
    const inOrder = await order(page)
    expect(inOrder).toHaveLength(47)
    const defaults = page.getByRole('button', { name: /^Pakai bawaan/ })
    expect(await defaults.getAttribute('aria-disabled')).toBe('true')

    // One stop for Tab; arrows lead from cell to cell, to the head and to the names.
    await defaults.focus()
    await page.keyboard.press('Tab')
    const place = () => page.evaluate(() => (document.activeElement as HTMLElement).dataset.place)
    expect(await place()).toBe('1 2')
    await page.keyboard.press('End')
    await page.keyboard.press('ArrowUp')
    expect(await place()).toBe('0 18')
    await page.keyboard.press('Control+End')
    expect(await place()).toBe('47 18')
    await page.keyboard.press('Control+Home')
    await page.keyboard.press('ArrowDown')
    for (let step = 0; step < 4; step++) await page.keyboard.press('ArrowRight')
    await says(page, '1', 'setda-pbj', 'tanpa peran')
    await page.keyboard.press('s')
    await says(page, '1', 'setda-pbj', 'pendukung')
    await page.keyboard.press('o')
    await says(page, '1', 'setda-pbj', 'penanggung jawab')
    await says(page, '1', 'diskominfo', 'tanpa peran')
    await page.keyboard.press('ArrowDown')
    await page.keyboard.press('ArrowUp')
    await page.keyboard.press('Delete')
    await says(page, '1', 'setda-pbj', 'tanpa peran')

    // No row moves away under the hands; afterwards what has no owner comes first.
    await page.keyboard.press('ArrowDown')
    expect(await place()).toBe('2 4')
    await page.keyboard.press('ArrowRight')
    await says(page, '2', 'bappelitbang', 'pendukung')
    await page.keyboard.press('o')
    await says(page, '2', 'bappelitbang', 'penanggung jawab')
    await page.keyboard.press('Delete')
    await says(page, '2', 'bappelitbang', 'tanpa peran')
    expect(await order(page)).toEqual(inOrder)
    await defaults.focus()
    const gap = (count: number) => page.getByText(`Belum ada penanggung jawab · ${count} indikator`)
    await gap(2).waitFor()
    expect(await violations(page)).toEqual([])

    await defaults.click()
    const dialog = page.getByRole('dialog', { name: 'Pakai bawaan untuk 2 indikator?' })
    expect(await dialog.locator('tbody tr').count()).toBe(2)
    await dialog.getByRole('button', { name: 'Isi 2 indikator' }).click()
    await says(page, '1', 'diskominfo', 'penanggung jawab')
    await says(page, '2', 'diskominfo', 'penanggung jawab')
    await gap(2).waitFor({ state: 'detached' })
    await page.keyboard.press('Control+z')
    await gap(2).waitFor()
    for (let step = 0; step < 5; step++) await page.keyboard.press('Control+z')
    await says(page, '1', 'setda-pbj', 'tanpa peran')
    await says(page, '1', 'diskominfo', 'penanggung jawab')
    await gap(2).waitFor({ state: 'detached' })
    expect(await order(page)).toEqual(inOrder)
    expect(troubles).toEqual([])
    await context.close()
  })

  it('is filled by clicks, and shows what the sources say of a contested one', async () => {
    const { context, page, troubles } = await openApp(browser, inject('appUrl'))
    await openExample(page)
    await goTo(page, '#/penilaian/penanggung-jawab')
    await cell(page, '13', 'dinkes').click()
    await says(page, '13', 'dinkes', 'pendukung')
    await cell(page, '13', 'dinkes').click()
    await says(page, '13', 'dinkes', 'penanggung jawab')
    await says(page, '13', 'bappelitbang', 'tanpa peran')
    await cell(page, '13', 'dinkes').click()
    await says(page, '13', 'dinkes', 'tanpa peran')
    // Nobody has it now: the first click makes an owner.
    await cell(page, '13', 'bappelitbang').click()
    await says(page, '13', 'bappelitbang', 'penanggung jawab')

    const contested = page.getByRole('button', { name: /^Yang lazim untuk indikator 3: .*sumber berbeda pendapat/ })
    await contested.click()
    const dialog = page.getByRole('dialog', { name: /^Siapa yang lazim: 3\. / })
    await dialog.getByText('Sumber berbeda pendapat.').waitFor()
    expect(await dialog.locator('tbody tr').count()).toBe(3)
    await page.keyboard.press('Escape')
    await dialog.waitFor({ state: 'detached' })
    expect(await contested.evaluate((button) => button === document.activeElement)).toBe(true)

    const share = page.locator('figure', { hasText: 'bobot hanya bisa dicapai bersama' })
    await share.getByRole('button', { name: 'Lihat sebagai tabel' }).click()
    expect(await share.locator('tbody tr').count()).toBe(17)
    expect(troubles).toEqual([])
    await context.close()
  })
})

describe('the page of an agency', () => {
  it('is reached from the matrix and from owner fields, has an address, and leads on to indicators, evidence and items', async () => {
    const { context, page, troubles } = await openApp(browser, inject('appUrl'))
    await openExample(page)
    await goTo(page, '#/penilaian/penanggung-jawab')
    const title = (name: string) => page.getByRole('heading', { level: 1, name }).waitFor()
    const hash = () => page.evaluate(() => location.hash)
    await page.getByRole('columnheader', { name: 'Inspektorat' }).getByRole('link').focus()
    await page.keyboard.press('Enter')
    await title('Inspektorat Daerah')
    expect(await hash()).toBe('#/penilaian/penanggung-jawab/inspektorat')
    expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('H1')
    await page.getByText('Memegang 5 indikator (8,75 % bobot), mendukung 1, terlibat dalam 14 kegiatan.').waitFor()
    const indicators = page.getByRole('region', { name: 'Indikatornya' })
    expect(await indicators.locator('tbody tr').count()).toBe(6)
    const audit = indicators.getByRole('row', { name: /29\. Audit Infrastruktur/ })
    expect(await audit.textContent()).toMatch(/penanggung jawab.*1,5 %35\+0,03/)
    await page.getByRole('heading', { name: /^\d+ kriteria kurang bukti$/ }).waitFor()
    await page.getByRole('heading', { name: /bukti habis atau segera habis|Tidak ada bukti yang habis/ }).waitFor()
    expect(await page.getByRole('region', { name: '14 kegiatan' }).locator('li').count()).toBe(14)
    expect(await violations(page)).toEqual([])

    // Back and forward, another agency, an item and back.
    await page.goBack()
    await title('Penanggung jawab indikator')
    await page.goForward()
    await title('Inspektorat Daerah')
    await page.getByRole('combobox', { name: 'Perangkat daerah' }).selectOption({ label: 'Diskar PB' })
    await page.getByRole('heading', { name: 'Diskar PB belum punya indikator, bukti, atau kegiatan' }).waitFor()
    await page.goBack()
    await title('Inspektorat Daerah')
    await page.getByRole('region', { name: '14 kegiatan' }).getByRole('link').first().click()
    await page.waitForFunction(() => location.hash.startsWith('#/peta-rencana/'))
    await page.goBack()
    await indicators.getByRole('link', { name: /^29\. / }).click()
    await page.getByRole('heading', { name: /^29\. / }).waitFor()
    await page.getByRole('link', { name: 'Halaman Inspektorat' }).click()
    await title('Inspektorat Daerah')
    await goTo(page, '#/penilaian/penanggung-jawab/tidak-ada')
    await page.getByRole('heading', { name: 'Perangkat daerah ini tidak ada' }).waitFor()
    expect(troubles).toEqual([])
    await context.close()
  })

  it('needs agencies: a blueprint without any says where to add them', async () => {
    const { context, page, troubles } = await openApp(browser, inject('appUrl'))
    const blueprint = emptyBlueprint({
      id: 'tanpa-opd',
      title: 'Tanpa perangkat daerah',
      government: { name: 'Kota Baru', kind: 'kota' },
      plan: { from: 2026, to: 2030, cutoff: 8, targets: {}, instrument: DEFAULT_INSTRUMENT, packGates: true },
    })
    await openByDialog(page, { name: 'tanpa-opd.karta.json', text: writeBlueprint(blueprint) })
    await page.waitForFunction(() => location.hash === '#/arsitektur')
    await goTo(page, '#/penilaian/penanggung-jawab')
    await page.getByRole('heading', { name: 'Belum ada perangkat daerah' }).waitFor()
    expect(await violations(page)).toEqual([])
    await page.getByRole('button', { name: 'Tambah di Berkas › Perangkat daerah' }).click()
    await page.getByRole('button', { name: 'Tambah perangkat daerah' }).waitFor()
    expect(troubles).toEqual([])
    await context.close()
  })
})
