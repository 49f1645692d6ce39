// What the tests of kept and lost work share: the small blueprint in a fresh browser, changing its title, the saving mark,
// further tabs, a killed tab, and the bytes an export gives.

import { readFile } from 'node:fs/promises'
import type { Browser, BrowserContext, Locator, Page } from 'playwright-core'
import { expect } from 'vitest'
import { writeBlueprint } from '../../src/files/writeBlueprint.ts'
import { openByDialog } from './files.ts'
import { type AppPage, openApp, type PageOptions, ready } from './page.ts'
import { smallBlueprint } from './smallBlueprint.ts'
import { goTo } from './tour.ts'

/** The small blueprint as a file. */
export const smallText = writeBlueprint(smallBlueprint)

const banner = (page: Page): Locator => page.getByRole('banner')
const titleButton = (page: Page, title: string): Locator =>
  banner(page).getByRole('button', { name: `Ganti judul: ${title}`, exact: true })

/** The words of the saving mark. */
export const mark = (page: Page): Locator => banner(page).locator('button[title*="(Ke layar Berkas)"]')

/** Waits until the blueprint of this title is shown. */
export const titled = (page: Page, title: string): Promise<void> => titleButton(page, title).waitFor()

/** Waits until the mark says that all is stored. */
export const saved = (page: Page): Promise<void> =>
  mark(page)
    .filter({ hasText: /^Tersimpan/ })
    .waitFor()

/** Undo, redo, and the way to take over the editing. */
export const undo = (page: Page): Locator => banner(page).getByRole('button', { name: /^Urungkan/ })
export const redo = (page: Page): Locator => banner(page).getByRole('button', { name: /^Ulangi/ })
export const takeOver = (page: Page): Locator => page.getByRole('main').getByRole('button', { name: 'Sunting di sini' })

/** Opens a file of this title by the file dialog, over whatever is open, and waits for its drawing. */
export async function openText(page: Page, text: string, title: string): Promise<void> {
  await openByDialog(page, { name: 'kecil.karta.json', text })
  await titled(page, title)
  await page.locator('.react-flow__node').first().waitFor()
}

/** Opens the small blueprint. */
export const openSmall = (page: Page): Promise<void> => openText(page, smallText, 'Kota Kecil')

/** A fresh browser with the small blueprint open and stored. */
export async function withSmall(browser: Browser, url: string, options: PageOptions = {}): Promise<AppPage> {
  const app = await openApp(browser, url, options)
  await openSmall(app.page)
  await saved(app.page)
  return app
}

/** The program in a new tab of the same browser. */
export async function newTab(context: BrowserContext, url: string): Promise<Page> {
  const page = await context.newPage()
  await page.goto(url)
  await ready(page)
  return page
}

/** Changes the title; the change is in memory when this returns, and nobody waited for the disk. */
export async function retitle(page: Page, title: string): Promise<void> {
  await banner(page)
    .getByRole('button', { name: /^Ganti judul/ })
    .click()
  await page.getByRole('textbox', { name: 'Judul cetak biru' }).fill(title)
  await page.keyboard.press('Enter')
  await titled(page, title)
}

/** What the export of the Files screen gives. */
export async function exported(page: Page): Promise<string> {
  await goTo(page, '#/berkas/berkas')
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Ekspor JSON' }).click(),
  ])
  return readFile(await download.path(), 'utf8')
}

/** Ends the process of the page: nothing of the page runs any more. Only for the one tab of its browser context. */
export async function kill(page: Page): Promise<void> {
  expect(page.context().pages()).toHaveLength(1)
  const session = await page.context().newCDPSession(page)
  const crashed = page.waitForEvent('crash')
  void session.send('Page.crash').catch(() => undefined)
  await crashed
  await page.close()
}
