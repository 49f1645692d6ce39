import { describe, expect, it } from 'vitest'
import type { Instrument } from '../../src/model/instrument.ts'
import { exactText, shownText } from '../../src/scoring/ratioText.ts'
import { scoreLevels } from '../../src/scoring/scoreLevels.ts'
import { INSTRUMENT } from '../support/simulationBuild.ts'

const all = (level: number | null) => Object.fromEntries(INSTRUMENT.indicators.map(({ id }) => [id, level]))

describe('the score of levels', () => {
  it('is 1 with every level 1 and 5 with every level 5', () => {
    expect(scoreLevels(INSTRUMENT, all(1)).index.min).toEqual({ units: 10_000, per: 10_000 })
    expect(scoreLevels(INSTRUMENT, all(5)).index.max).toEqual({ units: 50_000, per: 10_000 })
  })

  it('gives the published figures of Kota Bandung 2023: domains 4.50, 3.80, 3.09, 4.26 and index 3.9825', () => {
    const levels: Record<string, number> = {}
    const set = (from: number, values: string) =>
      [...values].forEach((value, at) => {
        levels[from + at] = Number(value)
      })
    set(1, '5555544444')
    set(11, '4444444433')
    set(21, '43333333333')
    set(32, '5444444444')
    set(42, '555444')
    const score = scoreLevels(INSTRUMENT, levels)
    expect(score.domains.map(({ value }) => shownText(value.min))).toEqual(['4.50', '3.80', '3.09', '4.26'])
    expect(score.domains.map(({ value }) => exactText(value.min))).toEqual(['4.5', '3.8', '34/11', '775/182'])
    expect(exactText(score.index.min)).toBe('3.9825')
    expect(shownText(score.index.min, 'id')).toBe('3,98')
    expect(score.predicate.min.name.id).toBe('Sangat Baik')
    expect(score.unknown).toBe(0)
  })

  it('is a range from 1 to 5 when nothing is known', () => {
    const score = scoreLevels(INSTRUMENT, {})
    expect([exactText(score.index.min), exactText(score.index.max)]).toEqual(['1', '5'])
    expect([score.predicate.min.name.id, score.predicate.max.name.id]).toEqual(['Kurang', 'Memuaskan'])
    expect(score.unknown).toBe(47)
  })

  it('spans only what the unknown indicators weigh', () => {
    const score = scoreLevels(INSTRUMENT, { ...all(3), 32: null })
    expect([exactText(score.index.min), exactText(score.index.max)]).toEqual(['2.945', '3.055'])
    expect(score.aspects.map(({ value }) => value.min.units === value.max.units)).toEqual([
      ...Array.from({ length: 6 }, () => true),
      false,
      true,
    ])
  })

  it('takes a level outside the scale for its nearest end', () => {
    expect(scoreLevels(INSTRUMENT, { ...all(3), 1: 99 })).toEqual(scoreLevels(INSTRUMENT, { ...all(3), 1: 5 }))
  })

  it('says how the four domains and eight aspects add up', () => {
    const score = scoreLevels(INSTRUMENT, all(2))
    expect(score.domains.map(({ id }) => id)).toEqual(INSTRUMENT.domains.map(({ id }) => id))
    expect(score.aspects.map(({ value }) => exactText(value.max))).toEqual(Array.from({ length: 8 }, () => '2'))
  })
})

describe('another instrument', () => {
  const small = {
    ...INSTRUMENT,
    id: 'small',
    levels: { min: 0, max: 5, denominator: 100 },
    domains: [],
    aspects: [
      { id: 'a1', name: { id: 'A', en: 'A' }, weight: 4000 },
      { id: 'a2', name: { id: 'B', en: 'B' }, weight: 6000, mean: 'plain' as const },
    ],
    indicators: [
      { ...INSTRUMENT.indicators[0], id: '1', aspect: 'a1', weight: 4000 },
      { ...INSTRUMENT.indicators[1], id: '2', aspect: 'a2', weight: 2000 },
      { ...INSTRUMENT.indicators[2], id: '3', aspect: 'a2', weight: 4000, answers: 3 },
    ].map(({ domain: _, ...indicator }) => indicator),
  } as unknown as Instrument

  it('scores stored levels with its denominator', () => {
    expect(exactText(scoreLevels(small, { 1: 345, 2: 200, 3: 400 }).index.min)).toBe('3.18')
  })

  it('means an aspect plainly over every answer given, and further answers count only when given', () => {
    expect(exactText(scoreLevels(small, { 1: 0, 2: 200, 3: 400 }).index.min)).toBe('1.8')
    const three = scoreLevels(small, { 1: 0, 2: 200, 3: 400, '3-2': 500 })
    expect(exactText(three.aspects[1]?.value.min ?? three.index.min)).toBe('11/3')
    expect(exactText(three.index.min)).toBe('2.2')
    expect(three.unknown).toBe(0)
  })

  it('has no domains where the regulation has none, and 0 as its floor', () => {
    const score = scoreLevels(small, {})
    expect(score.domains).toEqual([])
    expect([exactText(score.index.min), exactText(score.index.max)]).toEqual(['0', '5'])
  })
})
