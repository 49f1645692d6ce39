// What a planner did is there again: after a killed tab, a reload, a full disk, an import, another file opened over it; and a
// browser that keeps nothing says so.

import { readFile } from 'node:fs/promises'
import type { Page } from 'playwright-core'
import { describe, expect, inject, it } from 'vitest'
import { sharedBrowser } from '../support/browserFile.ts'
import * as lasting from '../support/lasting.ts'
import { openApp, ready } from '../support/page.ts'
import { goTo } from '../support/tour.ts'

const { exported, mark, openSmall, redo, retitle, saved, smallText, titled, undo } = lasting

const browser = await sharedBrowser()

const withSmall = () => lasting.withSmall(browser, inject('appUrl'))
const node = (page: Page) => page.locator('.react-flow__node[data-id=simda]')

/** Gives the element another name on the drawing. */
async function rename(page: Page, name: string): Promise<void> {
  await node(page).click()
  await page.keyboard.press('F2')
  await page.getByRole('textbox', { name: 'Nama elemen' }).fill(name)
  await page.keyboard.press('Enter')
  await node(page).filter({ hasText: name }).waitFor()
}

describe('a tab that ends', () => {
  it('killed in the middle of an edit keeps what the mark called saved, and no half of the rest', async () => {
    const { context, page } = await withSmall()
    await rename(page, 'Nama pertama')
    await saved(page)
    await rename(page, 'Nama kedua')
    const said = await mark(page).textContent()
    await lasting.kill(page)

    const next = await lasting.newTab(context, inject('appUrl'))
    await goTo(next, '#/arsitektur')
    await node(next).waitFor()
    const name = (await node(next).textContent()) ?? ''
    if (said?.startsWith('Tersimpan')) expect(name).toContain('Nama kedua')
    else expect(name).toMatch(/Nama (pertama|kedua)/)
    await saved(next)
    // A new history, and the buttons say so.
    for (const button of [undo(next), redo(next)]) expect(await button.getAttribute('aria-disabled')).toBe('true')
    expect(await lasting.takeOver(next).count()).toBe(0)
    await context.close()
  })

  it('reloaded at once after an edit loses nothing', async () => {
    const { context, page } = await withSmall()
    await retitle(page, 'Sebelum muat ulang')
    await page.reload()
    await titled(page, 'Sebelum muat ulang')
    await context.close()
  })

  it('reloaded in the middle of the journey shows the same screen at the same place', async () => {
    const { context, page } = await withSmall()
    for (const [hash, there] of [
      ['#/penilaian/12', 'Tata Kelola'],
      ['#/arsitektur/teknis', 'Teknis'],
      ['#/berkas/simpanan', 'Cadangan'],
      ['#/simulasi', 'Simulasi'],
    ] as const) {
      await goTo(page, hash)
      const before = await page.locator('main h2, main h1').allTextContents()
      await page.reload()
      await ready(page)
      await titled(page, 'Kota Kecil')
      expect(new URL(page.url()).hash, there).toBe(hash)
      await expect.poll(() => page.locator('main h2, main h1').allTextContents(), { timeout: 15_000 }).toEqual(before)
    }
    await context.close()
  })

  it('keeps what undo left, and begins a new history', async () => {
    const { context, page } = await withSmall()
    await rename(page, 'Nama satu')
    await retitle(page, 'Diurungkan')
    await undo(page).click()
    await titled(page, 'Kota Kecil')
    await page.reload()
    await titled(page, 'Kota Kecil')
    await node(page).filter({ hasText: 'Nama satu' }).waitFor()
    for (const button of [undo(page), redo(page)]) expect(await button.getAttribute('aria-disabled')).toBe('true')
    await retitle(page, 'Tiga')
    await undo(page).click()
    await titled(page, 'Kota Kecil')
    await redo(page).click()
    await titled(page, 'Tiga')
    await context.close()
  })
})

describe('files and backups', () => {
  it('an export opened in another browser exports the same bytes', async () => {
    const { context, page } = await withSmall()
    const title = 'Kota “Ekspor” – ≥ 50% é'
    await retitle(page, title)
    const text = await exported(page)
    const other = await openApp(browser, inject('appUrl'))
    await lasting.openText(other.page, text, title)
    expect(await exported(other.page)).toBe(text)
    await other.context.close()
    await context.close()
  })

  it('an import is one step: undoing it gives the same bytes as before', async () => {
    const { context, page } = await withSmall()
    const before = await exported(page)
    const other = smallText
      .replace(/"id": "(sipd|izin)"/g, '"id": "$1-baru"')
      .replaceAll('"source": "sipd"', '"source": "sipd-baru"')
    const [chooser] = await Promise.all([
      page.waitForEvent('filechooser'),
      page.getByRole('button', { name: 'Impor ke cetak biru ini…' }).click(),
    ])
    await chooser.setFiles({ name: 'lain.json', mimeType: 'application/json', buffer: Buffer.from(other) })
    await page.getByRole('dialog').getByRole('button', { name: 'Impor', exact: true }).click()
    await page.getByRole('dialog').waitFor({ state: 'detached' })
    await expect.poll(() => undo(page).getAttribute('aria-disabled'), { timeout: 15_000 }).not.toBe('true')
    expect(await exported(page)).toContain('sipd-baru')
    await undo(page).click()
    await expect.poll(() => undo(page).getAttribute('aria-disabled'), { timeout: 15_000 }).toBe('true')
    expect(await exported(page)).toBe(before)
    await context.close()
  })

  it('another file opened over it leaves a backup that gives the same bytes', async () => {
    const { context, page } = await withSmall()
    await retitle(page, 'Layak dipulihkan')
    const text = await exported(page)
    await openSmall(page)
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

describe('a browser that cannot store', () => {
  it('with a full disk says so and why, lets save to a file, and stores by itself when there is room', async () => {
    const { context, page } = await lasting.withSmall(browser, inject('appUrl'), {
      before: (fresh) =>
        fresh.addInitScript(() => {
          const { put } = IDBObjectStore.prototype
          IDBObjectStore.prototype.put = function (...args) {
            if (Reflect.get(window, 'diskIsFull')) throw new DOMException('full', 'QuotaExceededError')
            return put.apply(this, args)
          }
        }),
    })
    const full = (isFull: boolean) => page.evaluate((now) => Reflect.set(window, 'diskIsFull', now), isFull)
    await full(true)
    await retitle(page, 'Saat penuh')
    await mark(page)
      .filter({ hasText: /^Belum tersimpan: ruang simpan peramban penuh/ })
      .waitFor()
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('main').getByRole('button', { name: 'Simpan ke berkas' }).first().click(),
    ])
    expect(await readFile(await download.path(), 'utf8')).toContain('"title": "Saat penuh"')
    await retitle(page, 'Masih penuh')
    await full(false)
    // Tried again after at most 30 seconds, and nobody presses anything.
    await mark(page)
      .filter({ hasText: /^Tersimpan/ })
      .waitFor({ timeout: 40_000 })
    await titled(await lasting.newTab(context, inject('appUrl')), 'Masih penuh')
    await context.close()
  })

  it.each([
    ['no database', () => Object.defineProperty(window, 'indexedDB', { value: undefined })],
    [
      'a database that refuses',
      () => {
        IDBFactory.prototype.open = () => {
          throw new DOMException('private', 'SecurityError')
        }
      },
    ],
  ])('with %s says that nothing is kept here and to save to a file, and works', async (_, lack) => {
    const { context, page, troubles } = await openApp(browser, inject('appUrl'), {
      before: (fresh) => fresh.addInitScript(lack),
    })
    await page
      .getByText(/^Peramban ini tidak menyimpan apa pun di sini .* simpan ke berkas/)
      .first()
      .waitFor()
    await openSmall(page)
    await retitle(page, 'Tanpa simpanan')
    expect(await exported(page)).toContain('"title": "Tanpa simpanan"')
    expect(troubles).toEqual([])
    await context.close()
  })
})
