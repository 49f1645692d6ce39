import { describe, expect, it } from 'vitest'
import type { Blueprint } from '../../src/model/blueprint.ts'
import { fallSentence } from '../../src/simulation/fallSentence.ts'
import { holdingBack } from '../../src/simulation/holdingBack.ts'
import { itemSetWorth } from '../../src/simulation/itemSetWorth.ts'
import { lapseGroups } from '../../src/simulation/lapseGroups.ts'
import { lapseSentence } from '../../src/simulation/lapseSentence.ts'
import { lapses } from '../../src/simulation/lapses.ts'
import { levelFalls } from '../../src/simulation/levelFalls.ts'
import { buildBlueprint, buildItem, INSTRUMENT, type ItemPart } from '../support/simulationBuild.ts'
import { workedExample } from '../support/workedExample.ts'

/** The audit of I29, valid for two years, beside evidence of level 4 that never lapses. */
function audit(again?: ItemPart): Blueprint {
  const lifts = (from: number, validMonths?: number) => [
    { indicator: 29, from, to: from + 1, ...(validMonths && { validMonths }) },
  ]
  return buildBlueprint({
    base: { 29: 2 },
    items: [
      buildItem('a', { name: 'Audit internal', finish: '2025-09', effects: lifts(2, 24) }),
      buildItem('b', { name: 'Audit eksternal', finish: '2025-10', effects: lifts(3) }),
      ...(again ? [buildItem('c', { name: 'Audit ulang', ...again, effects: lifts(2, 24) })] : []),
    ],
  })
}

const question = (month: string) => ({ month, view: 'planned' as const })
const told = (blueprint: Blueprint, month: string) =>
  lapseGroups(blueprint, lapses(blueprint, question(month))).map(
    (group) => lapseSentence(group, blueprint, INSTRUMENT).id,
  )

describe('evidence that will lapse', () => {
  it('is told once where the same evidence serves several indicators and rungs, those that fall alike together', () => {
    const effects = [29, 30].flatMap((indicator) => [
      { indicator, from: 2, to: 3, validMonths: 24 },
      { indicator, from: 3, to: 4, validMonths: 24 },
    ])
    const closed = { indicator: 1, from: 1, to: 2, validMonths: 24 }
    const item = buildItem('a', { name: 'Audit internal', finish: '2025-09', effects: [...effects, closed] })
    const blueprint = buildBlueprint({ base: { 1: 3, 29: 2, 30: 2 }, items: [item] })
    const groups = lapseGroups(blueprint, lapses(blueprint, question('2027-05')))
    expect(groups.map(([first, ...more]) => [first.indicator, more.length])).toEqual([['29', 4]])
    const [group] = groups
    expect(group && lapseSentence(group, blueprint, INSTRUMENT)).toEqual({
      id: 'Bukti “Audit internal” kedaluwarsa dalam 4 bulan (Sep 2027): tingkat I29, I30 turun 4 → 2; I1 tidak turun. Perbarui bukti “Audit internal” sebelum Sep 2027.',
      en: 'The evidence of “Audit internal” lapses in 4 months (Sep 2027): the levels of I29, I30 fall 4 → 2; the level of I1 does not fall. Renew the evidence of “Audit internal” before Sep 2027.',
    })
  })

  it('is listed for twelve months with its rungs, the fall, and the points at risk now', () => {
    expect(lapses(audit(), question('2026-08'))).toEqual([])
    expect(lapses(audit(), question('2026-09'))).toEqual([
      {
        source: { kind: 'effect', item: 'a', effect: 'a-e1' },
        indicator: '29',
        rungs: [3],
        month: '2027-09',
        monthsLeft: 12,
        risk: { units: 300, per: 10_000 },
        fall: { from: 4, to: 2 },
        renewals: [],
      },
    ])
    expect(lapses(audit(), question('2027-08'))).toMatchObject([{ monthsLeft: 1 }])
    expect(lapses(audit(), question('2027-09'))).toEqual([])
  })

  it('names the renewal: one that counts in time leaves no fall, one that comes late must come forward', () => {
    const done = { status: 'done' as const, finish: '2027-06', actualFinish: '2027-06' }
    expect(lapses(audit(done), question('2027-05'))).toMatchObject([{ renewals: [{ item: 'c', when: 'counted' }] }])
    expect(lapses(audit(done), question('2027-05'))[0]?.fall).toBeUndefined()
    expect(told(audit({ finish: '2027-12' }), '2027-05')).toEqual([
      'Bukti “Audit internal” kedaluwarsa dalam 4 bulan (Sep 2027): tingkat I29 turun 4 → 2. Cegah dengan memajukan “Audit ulang” (Des 2027): paling lambat Sep 2027.',
    ])
    expect(told(audit(), '2027-05')).toEqual([
      'Bukti “Audit internal” kedaluwarsa dalam 4 bulan (Sep 2027): tingkat I29 turun 4 → 2. Perbarui bukti “Audit internal” sebelum Sep 2027.',
    ])
  })

  it('may be that of the assessment, by the documents it names, and is at no risk where something else covers the rung', () => {
    const criteria = { 3: { status: 'met' as const, evidence: { laporan: true as const } } }
    const part = buildBlueprint({
      base: { 29: { level: 3, criteria: { 2: { status: 'met', evidence: {} }, ...criteria } } },
      items: [buildItem('a', { finish: '2025-01', effects: [{ indicator: 29, from: 2, to: 3 }] })],
    })
    const blueprint: Blueprint = {
      ...part,
      evidence: { laporan: { id: 'laporan', title: 'Laporan audit', validUntil: '2026-10-31' } },
    }
    expect(lapses(blueprint, question('2026-08'))).toMatchObject([
      { source: { kind: 'assessment' }, rungs: [3], month: '2026-11', monthsLeft: 3, risk: { units: 0 } },
    ])
    expect(told(blueprint, '2026-08')[0]).toMatch(
      /^Bukti “Laporan audit” kedaluwarsa dalam 3 bulan \(Nov 2026\): tingkat I29 tidak turun/,
    )
  })
})

describe('falls of levels', () => {
  it('are told with month, steps and cause', () => {
    const falls = levelFalls(audit(), 'planned')
    expect(falls).toMatchObject([{ indicator: '29', month: '2027-09', from: 4, to: 2, loss: { units: 300 } }])
    expect(falls.map((fall) => fallSentence(fall, audit(), INSTRUMENT).id)).toEqual([
      'Tingkat I29 turun 4 → 2 pada Sep 2027 karena bukti “Audit internal” kedaluwarsa.',
    ])
    expect(levelFalls(audit({ finish: '2027-08' }), 'planned')).toMatchObject([{ month: '2029-08' }])
    expect(levelFalls(audit({ finish: '2028-08' }), 'realised')).toEqual([])
  })

  it('through a gate say that another indicator fell', () => {
    const blueprint = buildBlueprint({
      base: { 1: { level: 3, validUntil: { 3: '2026-03' } }, 29: 1 },
      items: [buildItem('a', { effects: [{ indicator: 29, from: 1, to: 2, gate: { indicator: '1', level: 3 } }] })],
    })
    expect(levelFalls(blueprint, 'planned').map((fall) => fallSentence(fall, blueprint, INSTRUMENT).id)).toEqual([
      'Tingkat I1 turun 3 → 2 pada Apr 2026 karena bukti penilaian untuk tingkat 3 kedaluwarsa.',
      'Tingkat I29 turun 2 → 1 pada Apr 2026 karena syarat dari indikator lain tidak terpenuhi lagi.',
    ])
  })
})

describe('what holds the index back, and what hangs on items', () => {
  it('is weight × missing levels, the most first', () => {
    const held = holdingBack(workedExample, question('2026-01'))
    expect(held.map(({ points }) => points.units)).toEqual([750, 750, 750, 750, 750])
    expect(held[0]).toEqual({ indicator: '13', level: 2, points: { units: 750, per: 10_000 } })
  })

  it('is for several items together what their absence costs, indicator by indicator', () => {
    const worth = itemSetWorth(workedExample, ['p7', 'p8'])
    expect([worth.alone.units, worth.loss.units]).toEqual([1030, 1480])
    expect(worth.indicators.map(({ indicator, level, without }) => [indicator, level, without])).toEqual([
      ['29', 4, 1],
      ['30', 4, 1],
      ['31', 4, 1],
      ['9', 4, 3],
    ])
  })
})
