// Files that are none: each is answered with a sentence that names the place, in both languages; what is open stays open and
// nothing is stored. And names that look like code are names.

import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { beforeAll, describe, expect, inject, it } from 'vitest'
import { type BadFile, faultyFiles, refusedFiles, withElementNames } from '../support/badFiles.ts'
import { sharedBrowser } from '../support/browserFile.ts'
import { drop, openByDialog, stored } from '../support/files.ts'
import { type AppPage, openApp } from '../support/page.ts'
import { goTo, openExample } from '../support/tour.ts'

type Language = 'id' | 'en'

const WORDS = {
  id: { cannot: 'Berkas tidak dapat dibuka', close: 'Tutup', open: 'Buka', saved: /^Tersimpan/ },
  en: { cannot: 'The file cannot be opened', close: 'Close', open: 'Open', saved: /^Saved/ },
} as const

const browser = await sharedBrowser()
const apps: Partial<Record<Language, AppPage>> = {}
const pageIn = (language: Language): Page => (apps[language] as AppPage).page

beforeAll(async () => {
  for (const language of ['id', 'en'] as const) {
    const app = await openApp(browser, inject('appUrl'), { language })
    apps[language] = app
    await openExample(app.page)
    await app.page.getByRole('banner').getByText(WORDS[language].saved).waitFor()
  }
})

/** What must not change: title, number of elements, everything stored. */
async function standing(page: Page): Promise<unknown> {
  const tree = page.getByRole('tree')
  return {
    title: await page.title(),
    elements:
      (await tree.getByRole('treeitem', { level: 2 }).count()) + (await page.locator('.react-flow__node').count()),
    stored: await stored(page),
  }
}

/** Waits for the refusal, reads it, closes it. */
async function refusal(page: Page, language: Language): Promise<string> {
  const { cannot, close } = WORDS[language]
  const dialog = page.getByRole('dialog', { name: cannot })
  await dialog.waitFor()
  const sentence = await dialog.getByRole('listitem').allInnerTexts()
  await dialog.getByRole('button', { name: close }).last().click()
  await dialog.waitFor({ state: 'detached' })
  return sentence.join('\n')
}

describe('a file that cannot be read', () => {
  it.each(refusedFiles.map((file) => [file.what, file] as const))(
    '%s is refused with a sentence and changes nothing, by the file dialog and dropped',
    async (_what, file: BadFile) => {
      for (const language of ['id', 'en'] as const) {
        const page = pageIn(language)
        const before = await standing(page)
        await openByDialog(page, { name: 'salah.karta.json', text: file.text })
        expect(await refusal(page, language)).toMatch(file[language])
        await drop(page, 'salah.karta.json', file.text)
        expect(await refusal(page, language)).toMatch(file[language])
        expect(await standing(page)).toEqual(before)
      }
    },
  )

  it('a file of 60 MB is refused by its size', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'karta-big-'))
    const path = join(folder, 'besar.karta.json')
    await writeFile(path, `"${'x'.repeat(60_000_000)}"`)
    const page = pageIn('id')
    const before = await standing(page)
    await openByDialog(page, { path })
    expect(await refusal(page, 'id')).toMatch(/Berkas lebih besar dari 50 MB/)
    await drop(pageIn('en'), 'salah.karta.json', 'x'.repeat(1000), 60_000)
    expect(await refusal(pageIn('en'), 'en')).toMatch(/The file is larger than 50 MB/)
    expect(await standing(page)).toEqual(before)
    await rm(folder, { recursive: true })
  })
})

describe('a file that can be read', () => {
  it('shows names of HTML, right-to-left marks, emoji and 5,000 characters as text and runs nothing', async () => {
    const names = [
      '<img src=x onerror="window.harmed=1"><script>window.harmed=1</script>',
      'SIPD \u202Eتخطيط\u202C מערכת',
      '🏙️ Kota 👩🏽‍💻 🇮🇩',
      `Sistem ${'panjang '.repeat(625)}`.slice(0, 5000).trim(),
    ]
    const { context, page, troubles } = await openApp(browser, inject('appUrl'))
    await openByDialog(page, { name: 'nama.karta.json', text: withElementNames(names) })
    const row = (name: string) => page.getByRole('tree').getByText(name, { exact: true })
    await row(names[0] as string).waitFor()
    for (const name of names) {
      await row(name).click()
      await expect.poll(() => page.locator('main').innerText()).toContain(name.slice(0, 40))
    }
    for (const screen of ['peta-rencana', 'simulasi', 'berkas/pemeriksaan', 'beranda']) {
      await goTo(page, `#/${screen}`)
      expect(await page.evaluate(() => document.documentElement.scrollWidth <= window.innerWidth), screen).toBe(true)
    }
    expect(await page.evaluate(() => 'harmed' in window)).toBe(false)
    expect(await page.locator('img[src=x]').count()).toBe(0)
    expect(troubles).toEqual([])
    await context.close()
  })

  it.each(['id', 'en'] as const)(
    'but is wrong in meaning opens, and what is wrong is told at once (%s)',
    async (language) => {
      const { context, page } = await openApp(browser, inject('appUrl'), { language })
      for (const { text, [language]: sentence } of faultyFiles) {
        await openByDialog(page, { name: 'keliru.karta.json', text })
        await page.getByRole('main').getByText(sentence).first().waitFor()
        expect(await page.title()).toContain('Kota Kecil')
      }
      await context.close()
    },
  )
})
