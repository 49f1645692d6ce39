// Satisfaction: categories without gaps, the figure of a year, the verdict on a service.
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Blueprint, Satisfaction } from '../../src/model/blueprint.ts'
import { compareRatios } from '../../src/scoring/ratio.ts'
import { latestSatisfaction, yearSatisfaction } from '../../src/scoring/satisfaction.ts'
import { satisfactionCategory } from '../../src/scoring/satisfactionCategory.ts'
import { FEWEST_RESPONDENTS, serviceVerdicts } from '../../src/scoring/serviceVerdicts.ts'
import { INSTRUMENT } from '../support/simulationBuild.ts'
import { smallBlueprint } from '../support/smallBlueprint.ts'

const row = (more: Partial<Satisfaction>): Satisfaction => ({
  id: 'a',
  service: 'izin',
  year: 2025,
  score: 8000,
  ...more,
})

const holding = (...rows: readonly Satisfaction[]): Blueprint => ({
  ...smallBlueprint,
  satisfaction: Object.fromEntries(rows.map((each) => [each.id, each])),
})

describe('the category', () => {
  it.each([
    [10_000, 'A'],
    [8831, 'A'],
    [8830, 'B'],
    [7661, 'B'],
    [7660, 'C'],
    [6500, 'C'],
    [6499, 'D'],
    [2500, 'D'],
  ])('of %i hundredths is %s', (units, category) => {
    expect(satisfactionCategory({ units, per: 100 })).toBe(category)
  })

  it('of a mean is that of its hundredths, rounded half up', () => {
    expect(satisfactionCategory({ units: 88_305, per: 1000 })).toBe('A')
    expect(satisfactionCategory({ units: 88_304, per: 1000 })).toBe('B')
    expect(satisfactionCategory({ units: 229_814, per: 3000 })).toBe('C')
  })
})

describe('the figure of a year', () => {
  it('counts every answer the same where all surveys say how many answered', () => {
    const blueprint = holding(
      row({ score: 9000, respondents: 300 }),
      row({ id: 'b', service: 'ktp', score: 6000, respondents: 100 }),
    )
    expect(yearSatisfaction(blueprint, 2025)).toEqual({
      year: 2025,
      value: { units: 165, per: 2 },
      category: 'B',
      surveys: 2,
      respondents: 400,
    })
  })

  it('counts every survey the same where one does not say, or nobody answered', () => {
    const silent = holding(row({ score: 9000, respondents: 300 }), row({ id: 'b', service: 'ktp', score: 6000 }))
    expect(yearSatisfaction(silent, 2025)).toMatchObject({ value: { units: 75, per: 1 }, respondents: null })
    const nobody = holding(row({ score: 9000, respondents: 0 }), row({ id: 'b', score: 6001, respondents: 0 }))
    expect(yearSatisfaction(nobody, 2025)?.value).toEqual({ units: 15_001, per: 200 })
  })

  it('is that of the last year with surveys, never of a later one', () => {
    const blueprint = holding(row({ year: 2023, score: 7000 }), row({ id: 'b', year: 2025, score: 9000 }))
    expect(latestSatisfaction(blueprint, 2022)).toBeUndefined()
    expect(latestSatisfaction(blueprint, 2024)?.year).toBe(2023)
    expect(latestSatisfaction(blueprint, 2030)?.value).toEqual({ units: 90, per: 1 })
    expect(yearSatisfaction(blueprint, 2024)).toBeUndefined()
  })

  it('lies between the lowest and the highest score, however many answered', () => {
    const count = fc.option(fc.nat(), { nil: undefined })
    const survey = fc.tuple(fc.integer({ min: 2500, max: 10_000 }), count)
    fc.assert(
      fc.property(fc.array(survey, { minLength: 1, size: 'max', maxLength: 60 }), (surveys) => {
        const rows = surveys.map(([score, respondents], at) =>
          row({ id: `s${at}`, score, ...(respondents !== undefined && { respondents }) }),
        )
        const value = yearSatisfaction(holding(...rows), 2025)?.value
        const scores = surveys.map(([score]) => score)
        expect(value && compareRatios(value, { units: Math.min(...scores), per: 100 })).toBeGreaterThanOrEqual(0)
        expect(value && compareRatios(value, { units: Math.max(...scores), per: 100 })).toBeLessThanOrEqual(0)
      }),
    )
  })
})

describe('the verdict on a service', () => {
  const tied = { indicators: { [INSTRUMENT.id]: { 45: true as const } }, respondents: FEWEST_RESPONDENTS }
  const verdict = (more: Partial<Satisfaction>, level: number | null) =>
    serviceVerdicts(holding(row({ ...tied, ...more })), INSTRUMENT, { 45: level, 46: 2 }, 2025)[0]?.verdict

  it('is one of four by level and satisfaction', () => {
    expect(verdict({ score: 7661 }, 4)).toBe('andalan')
    expect(verdict({ score: 7660 }, 4)).toBe('formalitas')
    expect(verdict({ score: 7661 }, 3)).toBe('rintisan')
    expect(verdict({ score: 7660 }, 3)).toBe('prioritas')
  })

  it('is none where too few answered, or level or indicator is not known', () => {
    expect(verdict({ respondents: FEWEST_RESPONDENTS - 1 }, 4)).toBe('few-respondents')
    expect(verdict({ indicators: {} }, 4)).toBe('no-indicator')
    expect(verdict({}, null)).toBe('level-unknown')
    const { respondents: _, ...silent } = row(tied)
    expect(serviceVerdicts(holding(silent), INSTRUMENT, { 45: 4 }, 2025)[0]?.verdict).toBe('respondents-unknown')
  })

  it('goes by the weakest of several indicators', () => {
    expect(verdict({ indicators: { [INSTRUMENT.id]: { 45: true, 46: true } } }, 5)).toBe('rintisan')
  })

  it('takes the indicators from the newest survey of the service that names them', () => {
    const blueprint = holding(row({ ...tied, year: 2024, id: 'old' }), row({ respondents: 50 }))
    expect(serviceVerdicts(blueprint, INSTRUMENT, { 45: 5 }, 2025)).toMatchObject([
      { indicators: ['45'], level: 5, verdict: 'andalan' },
    ])
  })
})
