import { describe, expect, it } from 'vitest'
import type { GapCell } from '../../src/roadmap/gapCells.ts'
import { gapAt, standingFirst } from '../../src/ui/change/gapRows.ts'

const cells: readonly GapCell[] = [
  { row: 'lama', column: 'lama', what: 'kept', items: [], pending: [] },
  { row: 'tua', column: null, what: 'retired', items: [], pending: [] },
  { row: null, column: 'baru', what: 'added', items: [], pending: [] },
]
const first = standingFirst(cells)

describe('a gap of the matrix', () => {
  it('introduces only what does not stand yet', () => {
    expect(gapAt(null, 'baru', first)).toEqual({ kind: 'introduce', element: 'baru' })
    expect(gapAt(null, 'lama', first)).toBeUndefined()
    expect(gapAt(null, null, first)).toBeUndefined()
  })

  it('retires, changes or replaces what stands', () => {
    expect(gapAt('tua', null, first)).toEqual({ kind: 'retire', element: 'tua' })
    expect(gapAt('lama', 'lama', first)).toEqual({ kind: 'change', element: 'lama' })
    expect(gapAt('tua', 'baru', first)).toEqual({ kind: 'replace', element: 'tua', by: 'baru' })
  })
})
