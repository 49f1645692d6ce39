// Opening, searching, editing, saving and undoing in a large blueprint: times, and the longest stretch in which nothing
// else could happen.

import type { BrowserContext } from 'playwright-core'
import { latency, longestTask, quantile } from '../pageClock.ts'
import type { Work } from './figures.ts'
import { openFile, zoomToOne } from './measureKarta.ts'
import { freshPage, select } from './page.ts'

/** Measures the ways of a planner with the blueprint of a file. */
export async function measureWork(context: BrowserContext, address: string, file: string): Promise<Work> {
  const measured = await freshPage(context)
  const { page } = measured
  const open = await openFile(page, address, file)
  await page.waitForTimeout(2500)
  const openHeld = await longestTask(page)
  await page.keyboard.press('Control+k')
  await page.getByRole('combobox').first().waitFor()
  await page.waitForTimeout(800)
  await longestTask(page)
  const keys: number[] = []
  for (const key of 'pelayanan perizinan') {
    const heard = await latency(page, 'keydown', 'true')
    await page.keyboard.press(key === ' ' ? 'Space' : key)
    keys.push(await heard())
  }
  const searchHeld = await longestTask(page)
  await page.keyboard.press('Escape')
  await zoomToOne(page)
  await select(measured)
  await longestTask(page)
  await page.keyboard.press('ArrowRight')
  await page.waitForTimeout(300)
  const editHeld = await longestTask(page)
  await page.waitForTimeout(2500)
  const saveHeld = await longestTask(page)
  await page.keyboard.press('Control+z')
  await page.waitForTimeout(300)
  const undoHeld = await longestTask(page)
  const key = { key: quantile(keys, 0.5), keyP95: quantile(keys, 0.95) }
  return { open, openHeld, ...key, searchHeld, editHeld, saveHeld, undoHeld }
}
