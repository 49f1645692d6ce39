// A planner's whole work at the largest size we plan for, 5,000 elements, 10,000 relations and 500 items: open the file, look
// for an element, go to it, give it another name, move it, take that back, save, come again. Asserts results, never times.

import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import { readBlueprint } from '../../src/files/readBlueprint.ts'
import { writeBlueprint } from '../../src/files/writeBlueprint.ts'
import type { Blueprint, Element, View } from '../../src/model/blueprint.ts'
import { byId } from '../../src/model/sortedIds.ts'
import { getRow, rowsOf, sizeOf } from '../../src/model/table.ts'
import { launchChromium } from '../support/chromium.ts'
import { openByDialog } from '../support/files.ts'
import { largeBlueprint } from '../support/largeBlueprint.ts'
import { exported, mark, titled, undo } from '../support/lasting.ts'
import { type AppPage, openApp } from '../support/page.ts'
import { goTo } from '../support/tour.ts'

const NAME = 'Zat Uji Perubahan Besar'
const LATER = 'Zat Uji Sesudah Simpan'

let browser: Browser
let app: AppPage
let page: Page
let blueprint: Blueprint
let view: View
let element: Element

beforeAll(async () => {
  browser = await launchChromium()
  blueprint = await largeBlueprint(5000)
  const [first] = Object.values(blueprint.views).sort((a, b) => byId(a.order, b.order))
  if (!first) throw new Error('no view')
  view = first
  // An element whose name nothing else has, so that the search leads to it alone.
  const named = new Map<string, number>()
  for (const { name } of rowsOf(blueprint.elements)) named.set(name, (named.get(name) ?? 0) + 1)
  const [unique] = rowsOf(blueprint.elements)
    .filter(({ id, name }) => named.get(name) === 1 && getRow(view.placements, id))
    .sort((a, b) => byId(a.id, b.id))
  if (!unique) throw new Error('no element of a name of its own')
  element = unique
  app = await openApp(browser, inject('appUrl'))
  page = app.page
})
afterAll(() => browser?.close())

const node = (page: Page) => page.locator(`.react-flow__node[data-id="${element.id}"]`)

async function drawn(): Promise<void> {
  await page.locator('.react-flow__pane').waitFor()
  const painted = () =>
    page.evaluate(() =>
      [...document.querySelectorAll<HTMLCanvasElement>('.react-flow canvas')].some(({ style }) => style.width !== ''),
    )
  await expect.poll(painted, { timeout: 20_000 }).toBe(true)
}

/** Goes to an element by its name in the palette. */
async function jumpTo(name: string): Promise<void> {
  await page.keyboard.press('Control+k')
  const field = page.getByRole('dialog').getByRole('combobox')
  await field.fill(name)
  await page.getByRole('option', { name }).first().waitFor()
  await field.press('Enter')
  await expect.poll(() => node(page).getAttribute('class'), { timeout: 15_000 }).toContain('selected')
}

async function rename(name: string): Promise<void> {
  await page.keyboard.press('F2')
  await page.getByRole('textbox', { name: 'Nama elemen' }).fill(name)
  await page.keyboard.press('Enter')
  await node(page).filter({ hasText: name }).waitFor()
}

/** Waits until the mark says that all is kept. */
const stored = () => expect.poll(() => mark(page).textContent(), { timeout: 60_000 }).toMatch(/^Tersimpan/)

async function file(): Promise<Blueprint> {
  const read = readBlueprint(await exported(page))
  if (!read.ok) throw new Error(JSON.stringify(read.problem))
  return read.blueprint
}

const place = (of: Blueprint) => {
  const at = of.views[view.id]?.placements
  return at && getRow(at, element.id)
}

describe('5,000 elements, 10,000 relations, 500 items', () => {
  it('are opened, found, renamed, moved, saved and there again', async () => {
    expect([sizeOf(blueprint.elements), sizeOf(blueprint.relations)]).toEqual([5000, 10_000])
    expect(Object.keys(blueprint.roadmap)).toHaveLength(500)
    await openByDialog(page, { name: 'besar.karta.json', text: writeBlueprint(blueprint) })
    await titled(page, blueprint.title)
    await drawn()
    await jumpTo(element.name)
    await rename(NAME)
    await node(page).click()
    await page.keyboard.press('ArrowRight')
    await expect.poll(() => undo(page).getAttribute('aria-label')).toMatch(/^Urungkan/)
    await stored()

    const moved = await file()
    expect(getRow(moved.elements, element.id)).toEqual({ ...element, name: NAME })
    expect(place(moved)?.x).toBeGreaterThan(place(blueprint)?.x ?? Number.NaN)
    await undo(page).click()
    await stored()
    const back = await file()
    expect(place(back)).toEqual(place(blueprint))
    // Nothing else of the blueprint has changed: its file is the one that was opened, with one name in it another.
    const text = writeBlueprint(blueprint)
    expect(writeBlueprint(back)).toBe(text.replace(JSON.stringify(element.name), JSON.stringify(NAME)))

    await page.reload()
    await titled(page, blueprint.title)
    expect(await exported(page)).toBe(writeBlueprint(back))
    await goTo(page, '#/arsitektur')
    await drawn()
    await jumpTo(NAME)
    await rename(LATER)
    // The mark says it, the tab is left at once: what it called saved is there.
    await stored()
    await page.reload()
    await drawn()
    expect(getRow((await file()).elements, element.id)?.name).toBe(LATER)
    expect(app.troubles).toEqual([])
  }, 180_000)
})
