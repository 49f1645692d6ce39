// The public figures of semantics §10 for risk, and what trials owe to the exact answer.
import { describe, expect, it } from 'vitest'
import { exactFraction, exactText } from '../../src/scoring/ratioText.ts'
import { itemOutcomes } from '../../src/simulation/itemOutcomes.ts'
import { riskOf } from '../../src/simulation/riskOf.ts'
import { NEVER } from '../../src/simulation/simulation.ts'
import { buildBlueprint, buildItem } from '../support/simulationBuild.ts'
import { workedExample } from '../support/workedExample.ts'

const HORIZON = '2030-08'
const ask = (target: number, more: { sample?: true; trials?: number; seed?: number } = {}) =>
  riskOf(workedExample, { month: HORIZON, target, seed: 1, trials: 20_000, ...more })

describe('risk in the worked example', () => {
  const full = ask(31_000)

  it('expects 3.23545 and spreads from 3.104 over 3.242 to 3.37', () => {
    expect(exactFraction(full.expected)).toBe('3.23545')
    expect([full.p10, full.p50, full.p90].map((value) => exactText(value))).toEqual(['3.104', '3.242', '3.37'])
    expect(full.method).toEqual({ kind: 'exact' })
  })

  it('reaches 3.10 with a chance of 0.909 and 3.00 with 0.986', () => {
    expect(full.probability?.toFixed(3)).toBe('0.909')
    expect(ask(30_000).probability?.toFixed(3)).toBe('0.986')
  })

  it('finds P1, P7, P12 and P13 the most decisive', () => {
    const first = full.items.slice(0, 4).map(({ id, importance }) => [id, importance.toFixed(3)])
    expect(first).toEqual([
      ['p1', '0.385'],
      ['p7', '0.232'],
      ['p12', '0.141'],
      ['p13', '0.125'],
    ])
  })

  it('is met by trials within four of their standard errors, the same for the same seed', () => {
    const trials = ask(31_000, { sample: true })
    expect(trials.method).toMatchObject({ kind: 'sampled', trials: 20_000, seed: 1 })
    const error = trials.method.kind === 'sampled' ? trials.method.error : 0
    expect(error).toBeGreaterThan(0)
    const mean = ({ units, per }: { units: bigint; per: bigint }) => Number(units) / Number(per)
    expect(Math.abs(mean(trials.expected) - mean(full.expected))).toBeLessThan(4 * error)
    expect(Math.abs((trials.probability ?? 0) - 0.909)).toBeLessThan(4 * Math.sqrt((0.909 * 0.091) / 20_000))
    for (const { id, importance } of full.items) {
      const sampled = trials.items.find((item) => item.id === id)
      expect(Math.abs((sampled?.importance ?? 9) - importance)).toBeLessThan(0.03)
    }
    expect(ask(31_000, { sample: true })).toEqual(trials)
    expect(ask(31_000, { sample: true, seed: 2 }).expected).not.toEqual(trials.expected)
  })
})

const base = Object.fromEntries(Array.from({ length: 47 }, (_, at) => [String(at + 1), 2]))

describe('what becomes of an item', () => {
  const item = (risk: { deliver?: number; accept?: number; delays?: Record<string, number> }) =>
    buildItem('a', { finish: '2026-05', effects: [{ indicator: 42, from: 2, to: 3 }], risk })

  it('succeeds when delivered and accepted, and is late as its table says', () => {
    const { outcomes, per } = itemOutcomes(item({ deliver: 800, accept: 500, delays: { 6: 250 } }), 100)
    expect(outcomes.map(({ month }) => month)).toEqual([NEVER, 106, 100])
    expect(outcomes.map(({ weight }) => Number((weight * 100n) / per))).toEqual([60, 10, 30])
  })

  it('counts a late delivery only when it is in time for the evaluation', () => {
    const late = buildBlueprint({ base, items: [item({ delays: { 6: 250 } })] })
    const at = (month: string) => exactFraction(riskOf(late, { month, seed: 1, trials: 100 }).expected)
    // One level of indicator 42 is 0.03: nothing, three quarters, all of it.
    expect([at('2026-04'), at('2026-08'), at('2026-11')]).toEqual(['2', '2.0225', '2.03'])
  })

  it('follows the failure of what it waits for, but a done item stays done', () => {
    const after = (status: 'planned' | 'done') =>
      buildBlueprint({
        base,
        items: [
          buildItem('first', { finish: '2026-01', risk: { deliver: 500 } }),
          buildItem('next', {
            ...{ finish: '2026-02', after: ['first'], status },
            ...(status === 'done' && { actualFinish: '2026-02' }),
            effects: [{ indicator: 42, from: 2, to: 3 }],
          }),
        ],
      })
    const expected = (status: 'planned' | 'done') =>
      exactFraction(riskOf(after(status), { month: '2026-08', seed: 1, trials: 100 }).expected)
    expect([expected('planned'), expected('done')]).toEqual(['2.015', '2.03'])
  })

  it('does not look past a done item: what waited before it no longer matters', () => {
    const chain = buildBlueprint({
      base,
      items: [
        buildItem('first', { finish: '2026-01', risk: { deliver: 500 } }),
        buildItem('done', { after: ['first'], status: 'done', finish: '2026-02', actualFinish: '2026-02' }),
        buildItem('last', { after: ['done'], finish: '2026-03', effects: [{ indicator: 42, from: 2, to: 3 }] }),
      ],
    })
    expect(exactFraction(riskOf(chain, { month: '2026-08', seed: 1, trials: 100 }).expected)).toBe('2.03')
  })
})

describe('a shock that strikes several items at once', () => {
  const effects = (indicator: number) => [{ indicator, from: 2, to: 3 }]
  const struck = {
    ...buildBlueprint({
      base,
      items: [
        buildItem('a', { finish: '2026-05', costs: { 2026: { dak: 5 } }, effects: effects(42) }),
        buildItem('b', { finish: '2026-05', costs: { 2026: { dak: 5 } }, effects: effects(43) }),
        buildItem('c', { finish: '2026-05', after: ['b'], effects: effects(44) }),
      ],
    }),
    shocks: {
      dak: { id: 'dak', name: 'DAK dipotong', kind: 'budget-cut', chance: 400, year: 2026, fund: 'dak' },
      perpres: { id: 'perpres', name: 'Perpres terlambat', kind: 'late', chance: 500, items: { a: true }, months: 6 },
    },
  } as const
  const ask = (month: string, shocks?: { readonly [id: string]: boolean }) =>
    riskOf(struck, { month, target: 20_900, seed: 1, trials: 100, ...(shocks && { overlay: { shocks } }) })

  it('takes them and what waits for them together: all three or none', () => {
    const never = ask('2027-08', { perpres: false })
    expect([never.p10, never.p50].map((value) => exactText(value))).toEqual(['2', '2.09'])
    expect(never.probability).toBe(0.6)
    expect(never.shocks).toEqual([{ id: 'dak', importance: 1 }])
  })

  it('makes late, for the evaluation it then misses', () => {
    expect(exactFraction(ask('2026-08', { dak: false }).expected)).toBe('2.075')
    expect(exactFraction(ask('2027-08', { dak: false }).expected)).toBe('2.09')
    expect(ask('2026-08').probability).toBe(0.3)
    expect(ask('2026-08').shocks.map(({ importance }) => importance)).toEqual([0.6, 0.5])
  })

  it('is certain or never as a scenario says', () => {
    expect(exactFraction(ask('2026-08', { dak: true, perpres: true }).expected)).toBe('2')
    expect(exactFraction(ask('2026-08', { dak: false, perpres: false }).expected)).toBe('2.09')
  })
})
