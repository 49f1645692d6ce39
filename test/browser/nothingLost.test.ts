// What a planner did is there again: after a reload, a closed tab, a killed tab, a full disk; one tab writes at a time; and a
// browser that keeps nothing says so.

import { readFile } from 'node:fs/promises'
import type { Browser, BrowserContext, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import { writeBlueprint } from '../../src/files/writeBlueprint.ts'
import { launchChromium } from '../support/chromium.ts'
import { openByDialog } from '../support/files.ts'
import { openApp } from '../support/page.ts'
import { smallBlueprint } from '../support/smallBlueprint.ts'
import { goTo } from '../support/tour.ts'

const small = writeBlueprint(smallBlueprint)

let browser: Browser

beforeAll(async () => {
  browser = await launchChromium()
})
afterAll(() => browser?.close())

const banner = (page: Page) => page.getByRole('banner')
const saved = (page: Page) =>
  banner(page)
    .getByText(/^Tersimpan/)
    .waitFor()
const titled = (page: Page, title: string) => expect.poll(() => page.title(), { timeout: 15_000 }).toContain(title)
const undo = (page: Page) => banner(page).getByRole('button', { name: /^Urungkan/ })
const redo = (page: Page) => banner(page).getByRole('button', { name: /^Ulangi/ })
const takeOver = (page: Page) => page.getByRole('main').getByRole('button', { name: 'Sunting di sini' })

/** A fresh browser with the small blueprint open and stored. `before`: what the browser lacks, run before the page. */
async function withSmall(): Promise<{ context: BrowserContext; page: Page }> {
  const { context, page } = await openApp(browser, inject('appUrl'))
  await openByDialog(page, { name: 'kecil.karta.json', text: small })
  await titled(page, 'Kota Kecil')
  await saved(page)
  return { context, page }
}

/** The program in a new tab of the same browser. */
async function newTab(context: BrowserContext): Promise<Page> {
  const page = await context.newPage()
  await page.goto(inject('appUrl'))
  await banner(page)
    .getByRole('button', { name: /^Ganti judul/ })
    .waitFor()
  return page
}

/** Changes the title; the change is in memory when this returns, and nobody waited for the disk. */
async function retitle(page: Page, title: string): Promise<void> {
  await banner(page)
    .getByRole('button', { name: /^Ganti judul/ })
    .click()
  await page.getByRole('textbox', { name: 'Judul cetak biru' }).fill(title)
  await page.keyboard.press('Enter')
}

async function exported(page: Page): Promise<string> {
  await goTo(page, '#/berkas/berkas')
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Ekspor JSON' }).click(),
  ])
  return readFile(await download.path(), 'utf8')
}

/** Ends the process of the page: nothing of the page runs any more. */
async function kill(page: Page): Promise<void> {
  const session = await page.context().newCDPSession(page)
  const crashed = page.waitForEvent('crash')
  void session.send('Page.crash').catch(() => undefined)
  await crashed
  await page.close()
}

describe('a tab that ends', () => {
  it('killed in the middle of work loses nothing older than 1.5 s', async () => {
    const { context, page: first } = await withSmall()
    let page = first
    const kept: string[] = []
    for (const [at, wait] of [1500, 1000, 600, 300, 0].entries()) {
      const before = await page.title()
      await retitle(page, `Judul ${at}`)
      await page.waitForTimeout(wait)
      await kill(page)
      page = await newTab(context)
      const after = await page.title()
      const isThere = after.includes(`Judul ${at}`)
      kept.push(`${wait} ms: ${isThere ? 'kept' : 'lost'}`)
      if (wait >= 1500) expect(after).toContain(`Judul ${at}`)
      // Never half of it.
      if (!isThere) expect(after).toBe(before)
      expect(await takeOver(page).count()).toBe(0)
    }
    console.info(`killed after an edit: ${kept.join(', ')}`)
    await context.close()
  })

  it('closed or reloaded at once after an edit loses nothing', async () => {
    const { context, page } = await withSmall()
    await retitle(page, 'Sebelum muat ulang')
    await page.reload()
    await titled(page, 'Sebelum muat ulang')
    await retitle(page, 'Sebelum ditutup')
    await page.close({ runBeforeUnload: true })
    const next = await newTab(context)
    await titled(next, 'Sebelum ditutup')
    await context.close()
  })

  it('keeps what undo and redo left, and begins a new history', async () => {
    const { context, page } = await withSmall()
    await retitle(page, 'Satu')
    await retitle(page, 'Dua')
    await undo(page).click()
    await titled(page, 'Satu')
    await page.reload()
    await titled(page, 'Satu')
    expect(await undo(page).getAttribute('aria-disabled')).toBe('true')
    expect(await redo(page).getAttribute('aria-disabled')).toBe('true')
    await retitle(page, 'Tiga')
    await undo(page).click()
    await titled(page, 'Satu')
    await redo(page).click()
    await titled(page, 'Tiga')
    await context.close()
  })
})

describe('files and backups', () => {
  it('an export opened in another browser exports the same bytes', async () => {
    const { context, page } = await withSmall()
    await retitle(page, 'Kota “Ekspor” – ≥ 50% é')
    const text = await exported(page)
    const other = await openApp(browser, inject('appUrl'))
    await openByDialog(other.page, { name: 'x.karta.json', text })
    await titled(other.page, 'Kota “Ekspor”')
    expect(await exported(other.page)).toBe(text)
    await other.context.close()
    await context.close()
  })

  it('an import is one step: undoing it gives the same bytes as before', async () => {
    const { context, page } = await withSmall()
    const before = await exported(page)
    const other = small
      .replace(/"id": "(sipd|izin)"/g, '"id": "$1-baru"')
      .replaceAll('"source": "sipd"', '"source": "sipd-baru"')
    const [chooser] = await Promise.all([
      page.waitForEvent('filechooser'),
      page.getByRole('button', { name: 'Impor ke cetak biru ini…' }).click(),
    ])
    await chooser.setFiles({ name: 'lain.json', mimeType: 'application/json', buffer: Buffer.from(other) })
    await page.getByRole('dialog').getByRole('button', { name: 'Impor', exact: true }).click()
    await expect.poll(() => exported(page)).toContain('sipd-baru')
    await undo(page).click()
    expect(await exported(page)).toBe(before)
    await context.close()
  })

  it('opening something else leaves a backup that can be restored', async () => {
    const { context, page } = await withSmall()
    await retitle(page, 'Layak dipulihkan')
    const text = await exported(page)
    await openByDialog(page, { name: 'kecil.karta.json', text: small })
    await titled(page, 'Kota Kecil')
    await goTo(page, '#/berkas/simpanan')
    await page
      .getByRole('button', { name: /^Pulihkan: Layak dipulihkan/ })
      .first()
      .click()
    await titled(page, 'Layak dipulihkan')
    expect(await exported(page)).toBe(text)
    await context.close()
  })
})

describe('two tabs', () => {
  it('one writes, the other reads along and says why; the turn goes both ways', async () => {
    const { context, page: one } = await withSmall()
    const two = await newTab(context)
    await two
      .getByText(/^Hanya baca: cetak biru ini terbuka di tab lain/)
      .first()
      .waitFor()
    await retitle(one, 'Dari tab satu')
    await titled(two, 'Dari tab satu')

    await takeOver(two).click()
    await one
      .getByText(/^Hanya baca: penyuntingan diambil alih oleh tab lain/)
      .first()
      .waitFor()
    await retitle(two, 'Dari tab dua')
    await titled(one, 'Dari tab dua')

    await takeOver(one).click()
    await takeOver(two).waitFor()
    await retitle(one, 'Kembali ke tab satu')
    await titled(two, 'Kembali ke tab satu')

    // The writer is killed: the reader becomes the writer by itself or on request, with all of its work.
    await saved(one)
    await kill(one)
    await expect.poll(() => takeOver(two).count(), { timeout: 15_000 }).toBe(0)
    await titled(two, 'Kembali ke tab satu')
    await context.close()
  })
})

describe('a browser that cannot store', () => {
  it('with a full disk says that it is not saved and why, lets save to a file, and stores when there is room', async () => {
    const { context, page } = await openApp(browser, inject('appUrl'))
    await context.addInitScript(() => {
      const { put } = IDBObjectStore.prototype
      IDBObjectStore.prototype.put = function (...args) {
        if (Reflect.get(window, 'diskIsFull')) throw new DOMException('full', 'QuotaExceededError')
        return put.apply(this, args)
      }
    })
    await page.reload()
    await openByDialog(page, { name: 'kecil.karta.json', text: small })
    await saved(page)
    await page.evaluate(() => Reflect.set(window, 'diskIsFull', true))
    await retitle(page, 'Saat penuh')
    await banner(page)
      .getByText(/^Belum tersimpan: ruang simpan peramban penuh/)
      .waitFor()
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('main').getByRole('button', { name: 'Simpan ke berkas' }).first().click(),
    ])
    expect(await readFile(await download.path(), 'utf8')).toContain('Saat penuh')
    await page.evaluate(() => Reflect.set(window, 'diskIsFull', false))
    await banner(page)
      .getByText(/^Tersimpan/)
      .waitFor({ timeout: 35_000 })
    const next = await newTab(context)
    await titled(next, 'Saat penuh')
    await context.close()
  })

  it('without a database says that nothing is kept here, and works', async () => {
    const { context, page, troubles } = await openApp(browser, inject('appUrl'))
    await context.addInitScript(() => Object.defineProperty(window, 'indexedDB', { value: undefined }))
    await page.reload()
    await page
      .getByText(/^Peramban ini tidak menyimpan apa pun di sini \(mode privat atau setelan\)/)
      .first()
      .waitFor()
    await openByDialog(page, { name: 'kecil.karta.json', text: small })
    await titled(page, 'Kota Kecil')
    await retitle(page, 'Tanpa simpanan')
    expect(await exported(page)).toContain('Tanpa simpanan')
    expect(troubles).toEqual([])
    await context.close()
  })
})
