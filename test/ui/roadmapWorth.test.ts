import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { readBlueprint } from '../../src/files/readBlueprint.ts'
import type { Blueprint, Effect } from '../../src/model/blueprint.ts'
import { programInstrument } from '../../src/model/instruments.ts'
import { compareRatios } from '../../src/scoring/ratio.ts'
import { exactText } from '../../src/scoring/ratioText.ts'
import { aloneAndLoss } from '../../src/simulation/aloneAndLoss.ts'
import { itemSetWorth } from '../../src/simulation/itemSetWorth.ts'
import { effectWorth } from '../../src/ui/roadmap/effectWorth.ts'
import { indexChange } from '../../src/ui/roadmap/indexChange.ts'
import { baseLevel, rungLadder } from '../../src/ui/roadmap/rungLadder.ts'
import { workedExample } from '../support/workedExample.ts'

function example(): Blueprint {
  const read = readBlueprint(readFileSync('examples/kota-bandung.karta.json', 'utf8'))
  if (!read.ok) throw new Error('the example does not open')
  return read.blueprint
}

const bandung = example()

describe('what an item and its effects are worth', () => {
  it('is for every item what the simulation says of all of them', () => {
    const all = aloneAndLoss(bandung)
    for (const id of Object.keys(bandung.roadmap)) {
      const worth = itemSetWorth(bandung, [id])
      expect([id, exactText(worth.alone), exactText(worth.loss)]).toEqual([
        id,
        exactText(all[id]!.alone),
        exactText(all[id]!.loss),
      ])
    }
  })

  it('is never negative, changes nothing, and a joint effect is worth nothing alone', () => {
    const before = JSON.stringify(bandung.roadmap)
    for (const item of Object.values(bandung.roadmap)) {
      for (const effect of Object.values(item.effects)) {
        const worth = effectWorth(bandung, item.id, effect)
        expect(worth.alone.units).toBeGreaterThanOrEqual(0)
        expect(worth.loss.units).toBeGreaterThanOrEqual(0)
        if (Object.keys(effect.with).length > 0) expect(worth.alone.units).toBe(0)
      }
    }
    expect(JSON.stringify(bandung.roadmap)).toBe(before)
  })

  it('is exact in the worked example: alone, and with all the others', () => {
    const told = (item: string) => {
      const effect = Object.values(workedExample.roadmap[item]!.effects).find(({ indicator }) => indicator === '29')!
      const { alone, loss } = effectWorth(workedExample, item, effect)
      return `sendiri ${exactText(alone, 'id')} · bersama ${exactText(loss, 'id')}`
    }
    expect(told('p7')).toBe('sendiri 0,015 · bersama 0,045')
    expect(told('p8')).toBe('sendiri 0 · bersama 0,03')
    expect(told('p9')).toBe('sendiri 0 · bersama 0,015')
  })

  it('is told of a draft as if it were saved', () => {
    const item = Object.values(bandung.roadmap)[0]!
    const draft: Effect = { id: 'draf', instrument: bandung.plan.instrument, indicator: '29', from: 1, to: 5, with: {} }
    const saved = { ...item, effects: { ...item.effects, draf: draft } }
    const after = { ...bandung, roadmap: { ...bandung.roadmap, [item.id]: saved } }
    expect(effectWorth(bandung, item.id, draft)).toEqual(effectWorth(after, item.id, draft))
  })

  it('grows with nothing but the rungs added', () => {
    const item = Object.values(bandung.roadmap).find(({ predecessors }) => Object.keys(predecessors).length === 0)!
    const effect = (to: number): Effect => ({
      id: 'e',
      instrument: bandung.plan.instrument,
      indicator: '29',
      from: 1,
      to,
      with: {},
    })
    const worths = [2, 3, 4, 5].map((to) => effectWorth(bandung, item.id, effect(to)).alone)
    for (let at = 1; at < worths.length; at++)
      expect(compareRatios(worths[at]!, worths[at - 1]!)).toBeGreaterThanOrEqual(0)
  })
})

describe('the sentence about the realised index', () => {
  const finished = (id: string, blueprint: Blueprint): Blueprint => ({
    ...blueprint,
    roadmap: { ...blueprint.roadmap, [id]: { ...blueprint.roadmap[id]!, status: 'done', actualFinish: '2026-08' } },
  })

  it('tells a rise with both values, a fall the other way, and no change as no change', () => {
    const base = workedExample
    const after = finished('p1', base)
    expect(indexChange(base, after, '2026-08').id).toBe('Indeks terealisasi naik 2,70 → 2,77.')
    expect(indexChange(after, base, '2026-08').en).toBe('The realised index falls 2.77 → 2.70.')
    expect(indexChange(base, base, '2026-08').id).toBe('Indeks terealisasi tetap 2,70.')
    expect(indexChange(base, after, '2026-07').id).toBe('Indeks terealisasi tetap 2,70.')
  })
})

describe('the ladder of an indicator', () => {
  const instrument = programInstrument('permenpanrb-59-2020')!

  it('shows every level once with its criterion, held by the assessment up to the assessed level', () => {
    const ladder = rungLadder(bandung, instrument, '29', '')
    const base = baseLevel(bandung, instrument, '29')
    expect(ladder.map(({ rung }) => rung)).toEqual([1, 2, 3, 4, 5])
    expect(ladder.every(({ criterion, name }) => criterion && name)).toBe(true)
    expect(ladder.filter(({ base: held }) => held).length).toBe(base)
  })

  it('names the other items that cover a level, but not the one being edited', () => {
    const covering = Object.values(bandung.roadmap).find((item) =>
      Object.values(item.effects).some(({ indicator }) => indicator === '29'),
    )!
    const names = (except: string) =>
      rungLadder(bandung, instrument, '29', except).flatMap(({ covers }) => covers.map(({ item }) => item))
    expect(names('')).toContain(covering.id)
    expect(names(covering.id)).not.toContain(covering.id)
  })
})
