// The keyboard goes along: after Enter on a finding, after a command of the palette that shows another screen, and after the
// browser's own way back, what is shown has the focus.

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
})
afterAll(() => browser?.close())

/** Waits until something that fits has the focus. */
const hasFocus = (selector: string) => page.locator(`:focus:is(${selector})`).waitFor()

async function byPalette(words: string): Promise<void> {
  await page.keyboard.press('Control+k')
  await page.getByRole('combobox', { name: 'Cari dan perintah' }).fill(words)
  await page.keyboard.press('Enter')
}

describe('the keyboard', () => {
  it('is led to the details of what a finding is about', async () => {
    await goTo(page, '#/berkas/pemeriksaan')
    const line = page.getByRole('grid', { name: 'Daftar temuan' }).getByRole('gridcell').first()
    await line.focus()
    await page.keyboard.press('ArrowDown')
    await page.keyboard.press('Enter')
    await page.waitForFunction(() => !location.hash.startsWith('#/berkas'))
    await page.waitForFunction(() => document.activeElement !== document.body)
    const focused = page.locator(':focus')
    expect(await focused.evaluate((element) => element.closest('main') !== null)).toBe(true)
    expect(await focused.getAttribute('tabindex')).toBe('-1')
  })

  it('is led to the screen that a command of the palette shows, also from a button beside the screens', async () => {
    await page.getByRole('banner').getByRole('button', { name: /^Cari/ }).focus()
    await byPalette('Skenario')
    await page.waitForFunction(() => location.hash.startsWith('#/skenario'))
    await hasFocus('main, main *')
  })

  it('is led to the item a search opens', async () => {
    await goTo(page, '#/beranda')
    await byPalette('Perbaikan menurut temuan audit')
    await page.waitForFunction(() => location.hash.startsWith('#/peta-rencana/'))
    await hasFocus('aside[data-shown]')
  })

  it('stays on the links beside the screens while one goes through them', async () => {
    const link = page.getByRole('navigation').getByRole('link', { name: 'Simulasi' })
    await link.focus()
    await page.keyboard.press('Enter')
    await page.waitForFunction(() => location.hash.startsWith('#/simulasi'))
    await page.waitForTimeout(400)
    expect(await link.evaluate((element) => element === document.activeElement)).toBe(true)
  })
})
