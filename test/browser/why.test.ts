// "Kenapa" from end to end: sentence, tree and ways up of an indicator with every name a link, what lapses with its warning,
// the five that hold the index back, and the way back from an item and an element. Expectations come from the core.

import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { readBlueprint } from '../../src/files/readBlueprint.ts'
import type { Blueprint } from '../../src/model/blueprint.ts'
import { monthNumber, monthOf } from '../../src/model/month.ts'
import { getRow } from '../../src/model/table.ts'
import { exactText } from '../../src/scoring/ratioText.ts'
import { explainIndicator } from '../../src/simulation/explainIndicator.ts'
import { fallSentence } from '../../src/simulation/fallSentence.ts'
import { holdingBack } from '../../src/simulation/holdingBack.ts'
import { itemSetWorth } from '../../src/simulation/itemSetWorth.ts'
import { lapses } from '../../src/simulation/lapses.ts'
import { levelFalls } from '../../src/simulation/levelFalls.ts'
import { type LiftingSet, liftingSets } from '../../src/simulation/liftingSets.ts'
import { standingAt } from '../../src/simulation/standingAt.ts'
import { sharedExample } from '../support/browserFile.ts'
import { violations } from '../support/page.ts'
import { INSTRUMENT } from '../support/simulationBuild.ts'
import { goTo, settle } from '../support/tour.ts'

const read = readBlueprint(readFileSync('examples/kota-bandung.karta.json', 'utf8'))
if (!read.ok) throw new Error('the example does not open')
const bandung: Blueprint = read.blueprint

const app = await sharedExample()
const { page } = app

const panel = () => page.getByRole('main').getByRole('region', { name: 'Kenapa?', exact: true })
const hash = () => page.evaluate(() => location.hash)

/** Shows a month in a view by the frame's slider and buttons. */
async function look(month: string, view: 'Terealisasi' | 'Rencana'): Promise<void> {
  await page
    .getByRole('banner')
    .getByRole('slider')
    .fill(String(monthNumber(month)))
  await page.getByRole('banner').getByText(view, { exact: true }).click()
  await settle(page)
}

interface Asked {
  readonly indicator: string
  readonly way: LiftingSet
  readonly nth: number
}

/** An indicator one of whose first three ways up needs nothing but items, in the realised view. */
function waysOfItems(month: string): Asked {
  for (const { id } of INSTRUMENT.indicators) {
    const sets = liftingSets(bandung, { indicator: id, month, view: 'realised' })?.sets.slice(0, 3) ?? []
    const nth = sets.findIndex(
      ({ items, renewed, renewals, evidence }) =>
        items.length > 0 && [...renewed, ...renewals, ...evidence].length === 0,
    )
    const way = sets[nth]
    if (way) return { indicator: id, way, nth }
  }
  throw new Error('no item of the example lifts anything')
}

describe('kenapa of an indicator', () => {
  const month = '2026-08'
  const { indicator, way, nth } = waysOfItems(month)
  const card = () => panel().getByRole('region', { name: 'Jalan naik' }).locator('ol > li').nth(nth)

  it('tells level, proof and block in a sentence, and each way up with its cost, month, owner and points', async () => {
    await goTo(page, `#/simulasi/${indicator}`)
    await look(month, 'Terealisasi')
    const why = explainIndicator(bandung, { indicator, month, view: 'realised' })
    const sentence = await page.getByTestId('why-sentence').innerText()
    expect(sentence).toMatch(new RegExp(`^I${indicator} .*: tingkat ${why?.level.min} pada 2026\\.`))
    expect(sentence).toContain(`Terhalang di tangga ${why?.blocking}`)
    expect(sentence).toContain(`+${exactText(way.gain, 'id')}`)
    for (const item of way.items) expect(await card().innerText()).toContain(bandung.roadmap[item]?.name)
    expect(await card().innerText()).toContain(`+${exactText(way.gain, 'id')}`)
    for (const owner of way.owners) expect(await card().innerText()).toContain(bandung.agencies[owner]?.short)
  })

  it('leads from an item to the roadmap, where the item says what hangs on it, and back to kenapa', async () => {
    const [item] = way.items as [string]
    await card()
      .getByRole('link', { name: bandung.roadmap[item]?.name ?? '', exact: true })
      .click()
    await expect.poll(hash).toBe(`#/peta-rencana/${item}`)
    const hangs = page.getByRole('main').getByTestId('hangs-on')
    const { loss, indicators } = itemSetWorth(bandung, [item])
    await expect.poll(() => hangs.innerText()).toContain(`${exactText(loss, 'id')} poin indeks`)
    await hangs.locator('summary').click()
    await hangs.getByRole('link', { name: new RegExp(`^I${indicators[0]?.indicator} `) }).click()
    await expect.poll(hash).toBe(`#/simulasi/${indicators[0]?.indicator}`)
  })

  it('is a tree by arrows: closes, opens, and walks to the names beneath', async () => {
    await goTo(page, `#/simulasi/${indicator}`)
    await panel().getByRole('combobox').selectOption(indicator)
    const tree = panel().getByRole('list', { name: 'Bukti tiap tingkat' })
    const fold = tree.locator(':scope > li > div > button[aria-expanded=true]').first()
    const name = (await fold.getAttribute('aria-label'))?.replace('Tutup', 'Buka') ?? ''
    await fold.focus()
    await page.keyboard.press('ArrowLeft')
    await expect.poll(() => tree.getByRole('button', { name }).getAttribute('aria-expanded')).toBe('false')
    await page.keyboard.press('ArrowRight')
    await page.keyboard.press('ArrowRight')
    const focused = () => page.evaluate(() => document.activeElement?.tagName ?? '')
    expect(['A', 'BUTTON']).toContain(await focused())
    await page.keyboard.press('ArrowLeft')
    expect(await page.evaluate(() => document.activeElement?.getAttribute('aria-expanded'))).not.toBeNull()
  })

  it('counts a way up in the simulation: the level is reached in its month', async () => {
    await card()
      .getByRole('button', { name: /Hitung dalam simulasi/ })
      .click()
    const later = way.ready > month ? way.ready : month
    const level = standingAt(bandung, { month: later, view: 'planned' }).levels[indicator]?.min
    await expect.poll(() => panel().innerText()).toContain(`Tingkat ${level}`)
    expect(level).toBeGreaterThanOrEqual(way.level)
  })

  it('leads from the assessment to the canvas: the element an item changes', async () => {
    const witnesses = Object.values(bandung.roadmap).flatMap((item) =>
      Object.values(item.effects).flatMap(({ id, indicator: serves }) => {
        const why = explainIndicator(bandung, { indicator: serves, month: '2029-12', view: 'planned' })
        const proves = why?.rungs.some(({ by }) => by.some((each) => each.kind === 'effect' && each.effect === id))
        const changes = Object.values(item.changes).some(({ element }) => getRow(bandung.elements, element))
        return proves && changes ? [{ changed: item, serves }] : []
      }),
    )
    const [found] = witnesses
    if (!found) throw new Error('no item of the example changes an element and proves a level')
    const { changed, serves } = found
    await look('2029-12', 'Rencana')
    await panel().getByRole('combobox').selectOption(serves)
    await panel().getByRole('button', { name: 'Buka penilaian indikator ini' }).click()
    await expect.poll(hash).toBe(`#/penilaian/${serves}`)
    // The question beside the level leads to its answer further down the same page.
    await page.getByRole('main').getByRole('button', { name: 'Kenapa?', exact: true }).press('Enter')
    expect(await page.evaluate(() => document.activeElement?.getAttribute('aria-label'))).toBe('Kenapa?')
    expect(await hash()).toBe(`#/penilaian/${serves}`)
    const list = page.getByRole('main').getByRole('list', { name: 'Bukti tiap tingkat' })
    const element = getRow(bandung.elements, Object.values(changed.changes)[0]?.element ?? '')
    const opener = list.getByRole('button', { name: `Buka rincian ${changed.name}` }).first()
    await opener.click()
    await list
      .getByRole('link', { name: element?.name ?? '', exact: true })
      .first()
      .click()
    await page.locator('.react-flow__node').first().waitFor()
    expect(await hash()).toBe('#/arsitektur')
    await expect.poll(() => page.getByTestId('hangs-on').innerText()).toMatch(/poin indeks/)
  })
})

describe('what lapses', () => {
  it('is marked in time with a sentence; a mark shows its month, and the list the points at risk with the renewal', async () => {
    const falls = levelFalls(bandung, 'realised')
    const first = falls[0]
    if (!first) throw new Error('nothing falls in the example')
    await goTo(page, '#/simulasi/kedaluwarsa')
    await look(first.month, 'Terealisasi')
    const tab = page.getByRole('tabpanel')
    await expect.poll(() => tab.innerText()).toContain(fallSentence(first, bandung, INSTRUMENT).id)
    const last = falls.at(-1)?.month ?? first.month
    await tab.getByRole('group').getByRole('button').last().click()
    await expect.poll(() => page.getByRole('banner').getByRole('slider').inputValue()).toBe(String(monthNumber(last)))
    const months = Array.from({ length: 72 }, (_, at) => monthOf(monthNumber('2024-01') + at))
    const sixBefore = months.find((month) =>
      lapses(bandung, { month, view: 'realised' }, 6).some(({ risk }) => risk.units > 0),
    )
    if (!sixBefore) throw new Error('nothing is at risk in the example')
    await look(sixBefore, 'Terealisasi')
    const [lapse] = lapses(bandung, { month: sixBefore, view: 'realised' })
    const row = tab.locator('tbody tr').first()
    expect(await row.innerText()).toContain(`kedaluwarsa dalam ${lapse?.monthsLeft} bulan`)
    expect(await row.innerText()).toContain(exactText(lapse?.risk ?? { units: 0, per: 1 }, 'id'))
    expect(await violations(page, '[role=tabpanel]')).toEqual([])
    await row.getByRole('link').first().click()
    await expect.poll(() => panel().innerText()).toContain(`kedaluwarsa dalam ${lapse?.monthsLeft} bulan`)
  })
})

describe('kenapa of the index', () => {
  it('names the five that hold it back most, each a way to its own kenapa', async () => {
    const month = '2026-08'
    await look(month, 'Terealisasi')
    await page
      .getByRole('banner')
      .getByRole('button', { name: /Indeks SPBE/ })
      .click()
    const dialog = page.getByRole('dialog')
    await dialog.waitFor()
    await settle(page)
    const held = holdingBack(bandung, { month, view: 'realised' })
    const lines = dialog.locator('ol > li')
    expect(await lines.count()).toBe(5)
    for (const [at, { points }] of held.entries()) {
      expect(await lines.nth(at).innerText()).toContain(exactText(points, 'id'))
    }
    await lines.first().getByRole('link').click()
    await dialog.waitFor({ state: 'detached' })
    await expect.poll(() => page.getByTestId('why-sentence').innerText()).toContain(`I${held[0]?.indicator} `)
    expect(await violations(page, 'main')).toEqual([])
    expect(app.troubles).toEqual([])
  })
})
