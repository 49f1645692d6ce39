import { describe, expect, it } from 'vitest'
import type { Blueprint, Plan } from '../../../src/model/blueprint.ts'
import { emptyBlueprint } from '../../../src/model/emptyBlueprint.ts'
import {
  cutoffMarks,
  evaluationYear,
  monthRange,
  startingViewpoint,
  stepYears,
  targetAt,
} from '../../../src/ui/frame/monthRange.ts'

const plan: Plan = {
  from: 2025,
  to: 2027,
  cutoff: 8,
  targets: { '2026': 35_000 },
  instrument: 'permenpanrb-59-2020',
  packGates: true,
}
const blueprint: Blueprint = emptyBlueprint({ id: 'b', title: 'B', government: { name: 'B', kind: 'kota' }, plan })

describe('the months of the slider', () => {
  it('run over the years of the plan', () => {
    expect(monthRange(blueprint)).toEqual({ first: '2025-01', last: '2027-12' })
  })

  it('begin with the year of the baseline when that is earlier', () => {
    const baseline = {
      id: 'a',
      name: 'A',
      instrument: plan.instrument,
      year: 2023,
      kind: 'external',
      answers: {},
    } as const
    const assessed = { ...blueprint, plan: { ...plan, baseline: 'a' }, assessments: { a: baseline } }
    expect(monthRange(assessed).first).toBe('2023-01')
  })

  it('are marked at each cut-off', () => {
    expect(cutoffMarks(monthRange(blueprint), plan)).toEqual(['2025-08', '2026-08', '2027-08'])
  })

  it('move by years and stop at both ends', () => {
    const range = monthRange(blueprint)
    expect(stepYears('2026-03', 1, range)).toBe('2027-03')
    expect(stepYears('2027-03', 1, range)).toBe('2027-12')
    expect(stepYears('2025-03', -1, range)).toBe('2025-01')
  })

  it('start with today, or the nearest month of the plan', () => {
    expect(startingViewpoint(blueprint, '2026-05')).toEqual({ month: '2026-05', view: 'realised' })
    expect(startingViewpoint(blueprint, '2031-05').month).toBe('2027-12')
  })
})

describe('the evaluation a month counts for', () => {
  it('is the same year up to the cut-off and the next one after it', () => {
    expect(evaluationYear('2026-08', plan)).toBe(2026)
    expect(evaluationYear('2026-09', plan)).toBe(2027)
  })

  it('has its target, where the plan states one', () => {
    expect(targetAt('2025-09', plan)).toEqual({ year: 2026, target: 35_000 })
    expect(targetAt('2026-09', plan)).toBeUndefined()
  })
})
