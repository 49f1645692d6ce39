// The list of findings in a real browser: grouped by rule, searched, one accepted with a reason and taken back, one fixed.

import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import { launchChromium } from '../support/chromium.ts'
import { openApp } from '../support/page.ts'
import { goTo, openExample } from '../support/tour.ts'

let browser: Browser
let page: Page

beforeAll(async () => {
  browser = await launchChromium()
  page = (await openApp(browser, inject('appUrl'))).page
  page.setDefaultTimeout(15_000)
  await openExample(page)
  await goTo(page, '#/berkas/pemeriksaan')
})
afterAll(() => browser?.close())

const list = () => page.getByRole('region', { name: 'Pemeriksaan' })

describe('the checks', () => {
  it('stand in groups and can be searched', async () => {
    await list().getByRole('heading', { name: 'Kepuasan setiap layanan diukur 10' }).waitFor()
    await page.getByRole('searchbox', { name: 'Cari temuan' }).fill('tampilan mana pun')
    await list().getByRole('heading', { name: 'Kepuasan setiap layanan diukur' }).waitFor({ state: 'detached' })
    expect(await list().getByRole('listitem').count()).toBe(1)
  })

  it('accept a finding with a reason and show it apart, by keyboard', async () => {
    await list().getByRole('button', { name: 'Terima… Dasbor Bandung Command Center' }).press('Enter')
    const dialog = page.getByRole('dialog')
    await dialog.getByRole('button', { name: 'Terima dengan alasan' }).press('Enter')
    await dialog.getByText('perlu alasan tertulis').waitFor()
    await dialog.getByRole('textbox', { name: 'Alasan' }).fill('Digambar tahun depan')
    await dialog.getByRole('button', { name: 'Terima dengan alasan' }).press('Enter')
    await list().getByText('1 diterima dengan alasan').press('Enter')
    await list().getByText('Digambar tahun depan').waitFor()
    await list().getByRole('button', { name: 'Cabut: Dasbor Bandung Command Center' }).press('Enter')
    await list().getByText('1 diterima dengan alasan').waitFor({ state: 'detached' })
  })
})
