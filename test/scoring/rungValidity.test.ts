// Until when rungs count: stated months, evidence with its own end, rules on age, and which of several decides.
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Answer, Blueprint, Evidence } from '../../src/model/blueprint.ts'
import { monthNumber, monthOf } from '../../src/model/month.ts'
import { rungValidity } from '../../src/scoring/rungValidity.ts'
import { simulate } from '../../src/simulation/simulate.ts'
import { standingAt } from '../../src/simulation/standingAt.ts'
import { arbitraryBlueprint } from '../support/arbitraryBlueprint.ts'
import { buildBlueprint, INSTRUMENT } from '../support/simulationBuild.ts'

const register = (...list: readonly Partial<Evidence>[]): Blueprint['evidence'] =>
  Object.fromEntries(list.map((each, at) => [`b${at + 1}`, { title: 'Bukti', ...each, id: `b${at + 1}` }]))
const answer = (rung: number, names: string, validUntil?: Answer['validUntil']): Answer => ({
  level: 4,
  criteria: {
    [rung]: { status: 'met', evidence: Object.fromEntries(names.split(' ').map((id) => [id, true as const])) },
  },
  ...(validUntil && { validUntil }),
})
const of = (indicator: string, given: Answer, evidence: Blueprint['evidence']) =>
  rungValidity(INSTRUMENT, indicator, given, evidence)

describe('a rung counts', () => {
  it('to the month of its evidence’s last day', () => {
    const evidence = register({ date: '2024-01-10', validUntil: '2026-08-31' })
    expect(of('1', answer(3, 'b1'), evidence)).toEqual({ 3: { until: '2026-08', because: 'evidence', evidence: 'b1' } })
  })

  it('no longer than the instrument lets evidence age: review 24 months, the month of its date included', () => {
    const evidence = register({ date: '2022-11-30' })
    const rule = { until: '2024-10', because: 'rule', evidence: 'b1', rule: 'review-age' }
    expect(of('11', answer(4, 'b1'), evidence)).toEqual({ 4: rule })
    expect(of('30', answer(3, 'b1'), evidence)).toEqual({ 3: { ...rule, rule: 'audit-cycle' } })
    expect(of('11', answer(3, 'b1'), evidence)).toEqual({})
    expect(of('3', answer(4, 'b1'), evidence)).toEqual({})
    const soon = register({ date: '2022-11-30', validUntil: '2023-05-01' })
    expect(of('11', answer(4, 'b1'), soon)).toEqual({ 4: { until: '2023-05', because: 'evidence', evidence: 'b1' } })
  })

  it('as long as the evidence that lasts longest; one piece without an end keeps it', () => {
    const evidence = register({ date: '2024-01-01' }, { date: '2025-06-01' }, { title: 'Tanpa tanggal' })
    expect(of('11', answer(4, 'b1 b2'), evidence)).toMatchObject({ 4: { until: '2027-05', evidence: 'b2' } })
    expect(of('11', answer(4, 'b1 b2 b3'), evidence)).toEqual({})
    expect(of('11', answer(4, 'b1 hilang'), evidence)).toMatchObject({ 4: { until: '2025-12', evidence: 'b1' } })
    expect(of('11', answer(4, 'hilang'), evidence)).toEqual({})
  })

  it('to the stated month when that comes first', () => {
    const evidence = register({ date: '2024-01-01' })
    const stated = (until: string) => of('11', answer(4, 'b1', { 4: until, 2: '2030-01' }), evidence)
    expect(stated('2025-11')).toEqual({
      2: { until: '2030-01', because: 'stated' },
      4: { until: '2025-11', because: 'stated' },
    })
    expect(stated('2026-01')).toMatchObject({ 4: { until: '2025-12', because: 'rule' } })
  })
})

describe('the projection', () => {
  const evidence = register({ date: '2023-09-01' })
  const blueprint = {
    ...buildBlueprint({ base: { 30: { ...answer(3, 'b1'), level: 4, claimReason: 'Asesor' } } }),
    evidence,
  }
  const level = (month: string, from: Blueprint = blueprint) =>
    standingAt(from, { month, view: 'realised' }).levels['30']?.min

  it('falls by itself when evidence lapses: 4 to 2, for rung 3 is gone', () => {
    expect([level('2025-08'), level('2025-09')]).toEqual([4, 2])
  })

  it('follows a new date of the evidence at once', () => {
    const renewed = { ...blueprint, evidence: register({ date: '2024-09-01' }) }
    expect(level('2025-09', renewed)).toBe(4)
    expect(simulate(renewed)).not.toEqual(simulate(blueprint))
  })

  it('never rises as time passes while nothing is delivered', () => {
    const month = fc.integer({ min: 2023 * 12, max: 2031 * 12 })
    fc.assert(
      fc.property(arbitraryBlueprint, month, fc.nat({ max: 30 }), (any, first, later) => {
        const still = { ...any, roadmap: {} }
        const before = standingAt(still, { month: monthOf(first), view: 'planned' })
        const after = standingAt(still, { month: monthOf(first + later), view: 'planned' })
        for (const [id, { min, max }] of Object.entries(after.levels)) {
          expect(min).toBeLessThanOrEqual(before.levels[id]?.min ?? 0)
          expect(max).toBeLessThanOrEqual(before.levels[id]?.max ?? 0)
        }
      }),
    )
  })

  it('counts a rung in its last month and not in the next, wherever evidence decides', () => {
    fc.assert(
      fc.property(arbitraryBlueprint, (any) => {
        const still = { ...any, roadmap: {} }
        const baseline = still.plan.baseline && still.assessments[still.plan.baseline]
        if (!baseline) return
        for (const [id, given] of Object.entries(baseline.answers)) {
          for (const [rung, { until }] of Object.entries(of(id, given, still.evidence))) {
            const next = standingAt(still, { month: monthOf(monthNumber(until) + 1), view: 'planned' }).levels[id]
            const known = standingAt(still, { month: until, view: 'planned' }).levels[id]
            if (known?.min === known?.max && Number(rung) > 1) expect(next?.min).toBeLessThan(Number(rung))
          }
        }
      }),
      { numRuns: 40 },
    )
  })
})
