// Saving again into the same real file, with handles of the browser's private file system in place of the pickers that cannot
// be driven from outside: once chosen never asked again, and a file that is gone or forbidden loses nothing.

import type { Page } from 'playwright-core'
import { expect, inject, it } from 'vitest'
import { sharedBrowser } from '../support/browserFile.ts'
import { mark, retitle, smallText, titled } from '../support/lasting.ts'
import { openApp } from '../support/page.ts'

const browser = await sharedBrowser()

/** Pickers that give the file named by `window.nextFile` and count how often they were asked; undefined: cancelled. */
const PICKERS = `
  window.asked = 0
  window.nextFile = 'kecil.karta.json'
  const pick = async () => {
    window.asked += 1
    if (!window.nextFile) throw new DOMException('cancelled', 'AbortError')
    const folder = await navigator.storage.getDirectory()
    return folder.getFileHandle(window.nextFile, { create: true })
  }
  window.showSaveFilePicker = pick
  window.showOpenFilePicker = async () => [await pick()]
`

/** The small blueprint opened from a real file with the pickers above. */
async function withFile() {
  const app = await openApp(browser, inject('appUrl'), { before: (fresh) => fresh.addInitScript(PICKERS) })
  await write(app.page, 'kecil.karta.json', smallText)
  await app.page.keyboard.press('Control+o')
  await titled(app.page, 'Kota Kecil')
  await app.page.locator('.react-flow__node').first().waitFor()
  return app
}

const write = (page: Page, name: string, text: string) =>
  page.evaluate(
    async ([called, content]) => {
      const folder = await navigator.storage.getDirectory()
      const writing = await (await folder.getFileHandle(called, { create: true })).createWritable()
      await writing.write(content)
      await writing.close()
    },
    [name, text] as const,
  )

/** The text of a real file; empty when there is none. */
const read = (page: Page, name: string) =>
  page.evaluate(async (called) => {
    const folder = await navigator.storage.getDirectory()
    const handle = await folder.getFileHandle(called).catch(() => undefined)
    return handle ? (await handle.getFile()).text() : ''
  }, name)

const asked = (page: Page) => page.evaluate(() => Reflect.get(window, 'asked') as number)
const choose = (page: Page, name: string | undefined) =>
  page.evaluate((chosen) => Reflect.set(window, 'nextFile', chosen), name)
const inFile = (page: Page, name: string, title: string) =>
  expect.poll(() => read(page, name), { timeout: 15_000 }).toContain(`"title": "${title}"`)

it('an opened file is written again without asking, after a reload too', async () => {
  const { context, page, troubles } = await withFile()
  await retitle(page, 'Ditulis lagi')
  await page.keyboard.press('Control+s')
  await inFile(page, 'kecil.karta.json', 'Ditulis lagi')
  expect(await asked(page)).toBe(1)
  await mark(page)
    .filter({ hasText: /dan kecil\.karta\.json$/ })
    .waitFor()

  await page.reload()
  await titled(page, 'Ditulis lagi')
  await retitle(page, 'Sesudah muat ulang')
  await page.keyboard.press('Control+s')
  await inFile(page, 'kecil.karta.json', 'Sesudah muat ulang')
  // The counter began anew with the page: nobody was asked.
  expect(await asked(page)).toBe(0)
  expect(troubles).toEqual([])
  await context.close()
})

it('a file that was deleted or changed outside is not written blindly: a new place is asked for, and said why', async () => {
  const { context, page } = await withFile()
  await page.evaluate(async () => (await navigator.storage.getDirectory()).removeEntry('kecil.karta.json'))
  await retitle(page, 'Berkas hilang')
  await choose(page, 'baru.karta.json')
  await page.keyboard.press('Control+s')
  await inFile(page, 'baru.karta.json', 'Berkas hilang')
  await page
    .getByText(/^Berkas semula tidak ditemukan lagi/)
    .first()
    .waitFor()

  await write(page, 'baru.karta.json', 'milik orang lain')
  await retitle(page, 'Diubah di luar')
  await choose(page, undefined)
  await page.keyboard.press('Control+s')
  await page
    .getByRole('dialog')
    .getByText(/^Berkas itu diubah di luar Karta/)
    .waitFor()
  await page.keyboard.press('Escape')
  await page.getByRole('dialog').waitFor({ state: 'detached' })
  expect(await read(page, 'baru.karta.json')).toBe('milik orang lain')
  await choose(page, 'ketiga.karta.json')
  await page.keyboard.press('Control+s')
  await inFile(page, 'ketiga.karta.json', 'Diubah di luar')
  expect(await read(page, 'baru.karta.json')).toBe('milik orang lain')
  await context.close()
})

it('a withdrawn permission is said, and work stays here until another place is chosen', async () => {
  const { context, page } = await withFile()
  await page.evaluate(() => {
    for (const question of ['queryPermission', 'requestPermission']) {
      Object.defineProperty(FileSystemHandle.prototype, question, { value: async () => 'denied', configurable: true })
    }
  })
  await retitle(page, 'Izin dicabut')
  // Cancelled: nothing is written, nothing is lost, and why there was a question is said all the same.
  await choose(page, undefined)
  await page.keyboard.press('Control+s')
  await page
    .getByRole('dialog')
    .getByText(/^Peramban tidak diizinkan memakai berkas itu/)
    .waitFor()
  await page.keyboard.press('Escape')
  await page.getByRole('dialog').waitFor({ state: 'detached' })
  expect(await asked(page)).toBe(2)
  expect(await read(page, 'kecil.karta.json')).toBe(smallText)
  await titled(page, 'Izin dicabut')

  await choose(page, 'lain.karta.json')
  await page.keyboard.press('Control+s')
  await inFile(page, 'lain.karta.json', 'Izin dicabut')
  expect(await read(page, 'kecil.karta.json')).toBe(smallText)
  await page.reload()
  await titled(page, 'Izin dicabut')
  await context.close()
})

it('a disk that fills up while writing keeps the old file and says so', async () => {
  const { context, page } = await withFile()
  await page.evaluate(() => {
    FileSystemWritableFileStream.prototype.write = () => Promise.reject(new DOMException('full', 'QuotaExceededError'))
  })
  await retitle(page, 'Disk penuh')
  await page.keyboard.press('Control+s')
  const dialog = page.getByRole('dialog')
  await dialog.getByText(/^Disk penuh: berkas tidak tertulis dan isi lamanya tetap/).waitFor()
  expect(await read(page, 'kecil.karta.json')).toBe(smallText)
  await page.keyboard.press('Escape')
  await titled(page, 'Disk penuh')
  await context.close()
})
