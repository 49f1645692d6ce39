// What-if live: dragging a bar, switching an item and moving the month change index, domains, levels, money and the chart at
// once, Esc takes a drag back, and arrows do the same as the pointer. Expectations come from the core.

import { readFileSync } from 'node:fs'
import { beforeAll, describe, expect, inject, it } from 'vitest'
import { readBlueprint } from '../../src/files/readBlueprint.ts'
import type { Blueprint } from '../../src/model/blueprint.ts'
import { addMonths, monthNumber } from '../../src/model/month.ts'
import { costByYear, costOfAll } from '../../src/roadmap/costByYear.ts'
import type { Overlay } from '../../src/roadmap/delivery.ts'
import { subtractRatios } from '../../src/scoring/ratio.ts'
import { shownText } from '../../src/scoring/ratioText.ts'
import { standingAt } from '../../src/simulation/standingAt.ts'
import { tornado } from '../../src/simulation/tornado.ts'
import { sharedBrowser, sharedExample } from '../support/browserFile.ts'
import { openApp, violations } from '../support/page.ts'
import { goTo, openExample, settle } from '../support/tour.ts'

const read = readBlueprint(readFileSync('examples/kota-bandung.karta.json', 'utf8'))
if (!read.ok) throw new Error('the example does not open')
const bandung: Blueprint = read.blueprint
const MONTH = '2027-08'
const AUDIT = 'keg-audit-eksternal'

const browser = await sharedBrowser()
const app = await sharedExample()
const { page } = app

beforeAll(async () => {
  await goTo(page, '#/simulasi')
  await look(MONTH)
})

async function look(month: string): Promise<void> {
  await page
    .getByRole('banner')
    .getByRole('slider')
    .fill(String(monthNumber(month)))
  await page.getByRole('banner').getByText('Rencana', { exact: true }).click()
  await settle(page)
}

/** What the screen says next to each other: index, cost of the counted items, value of the third domain. */
const shown = async () => ({
  index: await page.getByTestId('simulated-index').innerText(),
  cost: await page.getByTestId('counted-cost').locator('b').innerText(),
  management: await page
    .getByRole('row', { name: /^Manajemen SPBE/ })
    .locator('td')
    .first()
    .innerText(),
})

/** What the core says to the same assumptions. */
function computed(overlay: Overlay, month = MONTH): Awaited<ReturnType<typeof shown>> {
  const { score } = standingAt(bandung, { month, view: 'planned', overlay })
  return {
    index: shownText(score.index.min, 'id'),
    cost: `Rp${String(Math.round(costOfAll(costByYear(bandung, overlay)) / 1e8) / 10).replace('.', ',')} M`,
    management: shownText(score.domains[2]?.value.min ?? score.index.min, 'id'),
  }
}

const moved = (by: number): Overlay => {
  const item = bandung.roadmap[AUDIT]
  if (!item) throw new Error('the example has no external audit')
  return { moves: { [AUDIT]: { start: addMonths(item.start, by), finish: addMonths(item.finish, by) } } }
}

const bar = () => page.getByRole('button', { name: /^Audit TIK eksternal 2027: .*Panah menggeser/ })

describe('what-if', () => {
  it('follows the pointer month by month, takes a drag back with Esc, and keeps one that is let go', async () => {
    expect(await shown()).toEqual(computed({}))
    await bar().scrollIntoViewIfNeeded()
    const box = await bar().boundingBox()
    if (!box) throw new Error('the bar is not on the page')
    const month = box.width / 7
    const [x, y] = [box.x + box.width / 2, box.y + box.height / 2]
    await page.mouse.move(x, y)
    await page.mouse.down()
    await page.mouse.move(x + month, y)
    await page.getByText('1 bulan lebih lambat').waitFor()
    expect(await shown()).toEqual(computed(moved(1)))
    await page.mouse.move(x + 2 * month, y)
    await page.getByText('2 bulan lebih lambat').waitFor()
    expect(await shown()).toEqual(computed(moved(2)))
    expect((await shown()).index).not.toBe(computed({}).index)
    await page.keyboard.press('Escape')
    await page.getByText('2 bulan lebih lambat').waitFor({ state: 'detached' })
    await page.mouse.move(x + 3 * month, y)
    expect(await shown()).toEqual(computed({}))
    await page.mouse.up()
    expect(await page.getByRole('button', { name: /Hapus pengandaian/ }).count()).toBe(0)

    await page.mouse.move(x, y)
    await page.mouse.down()
    await page.mouse.move(x + 12 * month, y, { steps: 4 })
    await page.mouse.up()
    await page
      .getByRole('status')
      .getByText(/Audit TIK eksternal 2027: Jan 2028 – Jul 2028\. Indeks simulasi/)
      .waitFor()
    expect(await shown()).toEqual(computed(moved(12)))
  })

  it('does the same by arrows, and the month shown on the drawing is the one of the simulation', async () => {
    await bar().focus()
    await page.keyboard.press('ArrowLeft')
    expect(await shown()).toEqual(computed(moved(11)))
    await page.getByRole('checkbox', { name: 'Hitung SD-WAN kewilayahan' }).uncheck()
    const overlay = { ...moved(11), included: { 'keg-sdwan': false } }
    expect(await shown()).toEqual(computed(overlay))
    await look('2028-08')
    expect(await shown()).toEqual(computed(overlay, '2028-08'))
    expect(await violations(page, 'main')).toEqual([])
    await goTo(page, '#/arsitektur')
    expect(await page.getByRole('banner').getByRole('slider').getAttribute('aria-valuetext')).toMatch(/Agustus 2028/)
    await goTo(page, '#/simulasi')
    await page.getByRole('button', { name: /Hapus pengandaian/ }).click()
    expect(await shown()).toEqual(computed({}, '2028-08'))
    expect(app.troubles).toEqual([])
  })

  it('shows the way to the target, what decides most and what it costs, each leading to its item', async () => {
    await goTo(page, '#/simulasi/waterfall')
    await page.getByRole('heading', { name: /Melampaui target 2029 sebesar 0,25/ }).waitFor()
    await page.getByLabel('Sampai').selectOption('2028')
    await page.getByRole('heading', { name: /target 2028/ }).waitFor()
    await goTo(page, '#/simulasi/tornado')
    const { base, rows } = tornado(bandung, { month: '2028-08', view: 'planned', overlay: {} })
    const moving = rows.filter(({ swing }) => swing.units > 0)
    const list = page.getByRole('tabpanel').getByRole('listitem')
    expect(await list.count()).toBe(12)
    const [first] = rows
    if (!first) throw new Error('the example has no assumption')
    expect(await list.first().innerText()).toContain(
      `−${shownText(subtractRatios(base, first.other), 'id', 4).replace('-', '')}`,
    )
    await page.getByRole('button', { name: /^Tampilkan semua/ }).click()
    expect(await list.count()).toBe(moving.length)
    await goTo(page, '#/simulasi/biaya')
    await page.getByRole('heading', { name: /Kegiatan terhitung menelan Rp/ }).waitFor()
    await page.getByLabel('Pagu dari skenario').selectOption('Audit eksternal tertunda setahun')
    await page.getByText(/belum berisi pagu/).waitFor()
    await page.getByLabel('Pagu dari skenario').selectOption('Audit dulu')
    await page.getByRole('heading', { name: /pagu/i }).waitFor()
    await goTo(page, '#/simulasi/tornado')
    await list.first().getByRole('button').press('Enter')
    await page.waitForFunction(() => location.hash.startsWith('#/peta-rencana/keg-'))
    expect(app.troubles).toEqual([])
  })

  it('folds the charts where the window is low, so that what is tried has room, and remembers the choice', async () => {
    const low = await openApp(browser, inject('appUrl'), { width: 1024, height: 768 })
    await openExample(low.page)
    await goTo(low.page, '#/simulasi')
    const chart = low.page.getByRole('heading', { name: /^Rencana mencapai target/ })
    await low.page.getByRole('button', { name: 'Tampilkan grafik' }).waitFor()
    expect(await chart.count()).toBe(0)
    await low.page.getByRole('button', { name: 'Tampilkan grafik' }).press('Enter')
    await chart.waitFor()
    await low.page.reload()
    await chart.waitFor()
    expect(low.troubles).toEqual([])
    await low.context.close()
  })
})
