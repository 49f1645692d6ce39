// Scenarios (journey J6): kept from what was tried, opened, changed and applied, by mouse and by keyboard.

import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import { launchChromium } from '../support/chromium.ts'
import { openApp } from '../support/page.ts'
import { goTo, openExample, settle } from '../support/tour.ts'

let browser: Browser

beforeAll(async () => {
  browser = await launchChromium()
})
afterAll(() => browser?.close())

const chip = (page: Page) => page.locator('header button[aria-haspopup=dialog]')
const tick = (page: Page, name: string) => page.getByRole('checkbox', { name: `Hitung ${name}` })

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
})
