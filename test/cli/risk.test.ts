// `karta risk` as other people's scripts see it.
import { describe, expect, it } from 'vitest'
import { writeBlueprint } from '../../src/files/writeBlueprint.ts'
import { verbRunner } from '../support/verbRunner.ts'
import { workedExample } from '../support/workedExample.ts'

const text = writeBlueprint({
  ...workedExample,
  shocks: { apbd: { id: 'apbd', name: 'APBD dipotong', kind: 'budget-cut', chance: 0, year: 2026 } },
  scenarios: {
    krisis: {
      ...{ id: 'krisis', name: 'Krisis', included: { p12: false }, moves: {}, forced: {}, budgets: {}, capacity: {} },
      shocks: { apbd: true },
    },
  },
})

const run = verbRunner('risk', text)

describe('risk FILE', () => {
  it('gives the spread, the chance of the target and the decisive items', () => {
    const { code, out, err } = run('a.json', '--target', '3.1', '--json')
    expect([code, err]).toEqual([0, ''])
    const value = JSON.parse(out)
    expect(Object.keys(value)).toEqual(['expected', 'p10', 'p50', 'p90', 'probability', 'method', 'items', 'shocks'])
    expect(value.expected).toEqual({ exact: '3.23545', shown: '3.24' })
    expect(value.p10).toEqual({ exact: '3.104', shown: '3.10' })
    expect(value.probability).toBeCloseTo(0.909, 3)
    expect(value.method).toEqual({ kind: 'exact' })
    expect(value.items[0]).toEqual({ id: 'p1', importance: expect.closeTo(0.385, 3) })
  })

  it('asks about a scenario, and refuses one that nobody knows', () => {
    // P12 left out: 0.09 × 0.6 less; the cut takes what spends in 2026.
    const value = JSON.parse(run('a.json', '--scenario', 'krisis', '--json').out)
    expect(Number(value.expected.exact)).toBeLessThan(3.23545 - 0.053)
    const { code, err } = run('a.json', '--scenario', 'tenang')
    expect([code, err]).toEqual([2, expect.stringContaining('tidak ada skenario “tenang”; ada: krisis')])
  })

  it('leaves the chance open without a target', () => {
    expect(JSON.parse(run('a.json', '--json').out)).toMatchObject({ probability: null, items: [], shocks: [] })
  })

  it('writes the figures in the language asked for', () => {
    expect(run('a.json', '--target', '3,1').out).toContain('Peluang mencapai target: 0,909')
    expect(run('a.json', '--target', '3.1', '--lang', 'en').out).toContain('P10 / P50 / P90: 3.104 / 3.242 / 3.370')
  })

  it.each([
    ['a target above the scale', ['--target', '5.5']],
    ['a target that is no number', ['--target', 'tinggi']],
    ['a year outside the plan', ['--year', '2050']],
    ['no trials', ['--trials', '0']],
    ['a seed that is no whole number', ['--seed', '1.5']],
  ])('refuses %s as wrong usage, in both languages', (_, args) => {
    const { code, err } = run('a.json', ...args)
    expect(code).toBe(2)
    expect(err).toMatch(/bukan “.*” \/ .*not “/)
  })
})
