// The orders of what decides and of who brings how much.
import { describe, expect, it } from 'vitest'
import { creditOf } from '../../../src/simulation/credit.ts'
import { riskOf } from '../../../src/simulation/riskOf.ts'
import { type CreditOrder, creditRows, pointsPerBillion, sortedRows } from '../../../src/ui/credit/creditRows.ts'
import { riskRows } from '../../../src/ui/risk/riskRows.ts'
import { workedExample } from '../../support/workedExample.ts'

const { roadmap } = workedExample

describe('what decides over a target', () => {
  it('stands in one order, items and shocks together, without what hardly matters', () => {
    const shocks = {
      cut: { id: 'cut', name: 'APBD 2026 dipotong', kind: 'budget-cut', chance: 100, year: 2026 },
      none: { id: 'none', name: 'APBD 2028 dipotong', kind: 'budget-cut', chance: 100, year: 2028 },
    } as const
    const risk = riskOf({ ...workedExample, shocks }, { month: '2030-08', target: 31_000, seed: 1, trials: 100 })
    const rows = riskRows(risk, roadmap, shocks)
    expect(rows[0]).toMatchObject({ kind: 'shock', id: 'cut', name: 'APBD 2026 dipotong' })
    expect(rows[1]).toMatchObject({ kind: 'item', id: 'p1' })
    expect(rows.some(({ id }) => id === 'none')).toBe(false)
    const importances = rows.map(({ importance }) => importance)
    expect(importances).toEqual([...importances].sort((a, b) => b - a))
  })
})

describe('the rows of contributions', () => {
  const rows = creditRows(creditOf(workedExample), roadmap)
  const first = (order: CreditOrder) => sortedRows(rows, order)[0]?.id

  it('begin with the largest share and sort by any column', () => {
    expect(rows.map(({ id }) => id).slice(0, 3)).toEqual(['p1', 'p7', 'p12'])
    expect((['alone', 'loss', 'cost', 'name'] as const).map(first)).toEqual(['p12', 'p1', 'p12', 'p9'])
    expect(first('perBillion')).toBe('p13')
  })

  it('tell points for a billion rupiah, and nothing of what costs nothing', () => {
    const [p1] = rows
    // 0.1093 for 150 million.
    expect(p1 && pointsPerBillion(p1)?.toFixed(3)).toBe('0.729')
    expect(p1 && pointsPerBillion({ ...p1, cost: 0 })).toBeUndefined()
  })
})
