import { describe, expect, it } from 'vitest'
import { type Arrangement, arrangeMatrix } from '../../src/matrix/arrangeMatrix.ts'
import { matrixFinding } from '../../src/matrix/matrixFinding.ts'
import { type Matrix, matrixOf } from '../../src/matrix/matrixOf.ts'
import { shownTotals } from '../../src/matrix/shownTotals.ts'
import { similarOrder } from '../../src/matrix/similarOrder.ts'
import { sortKey } from '../../src/matrix/sortKey.ts'
import { NOBODY } from '../../src/matrix/thing.ts'
import type { Blueprint, Element, Relation } from '../../src/model/blueprint.ts'
import { tableOf } from '../../src/model/table.ts'
import { smallBlueprint } from '../support/smallBlueprint.ts'

const element = (id: string, kind: string, name: string, owner?: string): Element => ({
  id,
  kind,
  name,
  state: 'as-is',
  attributes: {},
  ...(owner === undefined ? {} : { owner }),
})
const things = [
  element('a1', 'aplikasi', 'Server 10', 'bkad'),
  element('a2', 'aplikasi', 'Server 2', 'kominfo'),
  element('a3', 'aplikasi', 'Éks'),
  element('d1', 'data', 'Pajak'),
  element('d2', 'data', 'Penduduk'),
  element('d3', 'data', 'Aset'),
]
const joins: readonly Relation[] = [
  { id: 'r1', kind: 'menghasilkan-data', source: 'a1', target: 'd1' },
  { id: 'r2', kind: 'mengelola-data', source: 'a2', target: 'd1' },
  { id: 'r3', kind: 'menggunakan-data', source: 'a2', target: 'd2' },
]
const blueprint: Blueprint = {
  ...smallBlueprint,
  elements: tableOf(things.map((thing) => [thing.id, thing])),
  relations: tableOf(joins.map((relation) => [relation.id, relation])),
}
const matrix: Matrix = matrixOf(blueprint, {
  spec: { rows: { kind: 'elements', kinds: ['aplikasi'] }, columns: { kind: 'elements', kinds: ['data'] } },
})
const plain: Arrangement = {
  rowOrder: 'name',
  columnOrder: 'name',
  grouped: false,
  rowText: '',
  columnText: '',
  empty: 'shown',
  language: 'id',
}
const rows = (change: Partial<Arrangement>): string[] =>
  arrangeMatrix(matrix, { ...plain, ...change }, blueprint.agencies).rows.map((at) => matrix.rows[at]?.id ?? '')

describe('the order of a matrix', () => {
  it('is that of names as people sort them, of totals, or of owners', () => {
    expect(rows({})).toEqual(['a3', 'a2', 'a1'])
    expect(rows({ rowOrder: 'total' })).toEqual(['a2', 'a1', 'a3'])
    expect(rows({ rowOrder: 'owner' })).toEqual(['a1', 'a2', 'a3'])
    expect(sortKey('Server 2') < sortKey('Server 10')).toBe(true)
  })

  it('brings together what hangs together: a mixed block matrix comes out in blocks, what is empty last', () => {
    const cells = [0, 1, 2, 3, 4, 5].flatMap((row) =>
      [0, 1, 2, 3, 4, 5]
        .filter((column) => row !== 5 && row % 2 === column % 2)
        .map((column) => [row, column] as const),
    )
    const order = similarOrder({ rows: [5, 0, 1, 2, 3, 4], columns: [0, 1, 2, 3, 4, 5] }, cells)
    expect(order).toEqual({ rows: [0, 2, 4, 1, 3, 5], columns: [0, 2, 4, 1, 3, 5] })
  })
})

describe('the filters of a matrix', () => {
  it('find words in names and owners, an owner, and what is empty, without touching totals', () => {
    expect(rows({ rowText: 'server keuangan' })).toEqual(['a1'])
    expect(rows({ rowText: 'eks' })).toEqual(['a3'])
    expect(rows({ owner: 'kominfo' })).toEqual(['a2'])
    expect(rows({ owner: NOBODY })).toEqual(['a3'])
    expect(rows({ empty: 'only-rows' })).toEqual(['a3'])
    expect(rows({ empty: 'hidden' })).toEqual(['a2', 'a1'])
    expect(rows({ empty: 'only-columns' })).toEqual(['a3', 'a2', 'a1'])
    expect([...matrix.rowTotals]).toEqual([1, 2, 0])
  })

  it('leave out what does not stand at the month asked for, totals too', () => {
    const then = matrixOf(blueprint, { spec: matrix.spec, standing: new Set(['a2', 'd1', 'd2', 'd3']) })
    expect(then.rows.map(({ id }) => id)).toEqual(['a2'])
    expect([...then.columnTotals]).toEqual([1, 1, 0])
  })
})

describe('the totals of what is shown', () => {
  const shown = (change: Partial<Arrangement>) => {
    const { rows, columns, total } = shownTotals(
      matrix,
      arrangeMatrix(matrix, { ...plain, ...change }, blueprint.agencies),
    )
    return [[...rows], [...columns], total]
  }

  it('count the cells of the rows and columns shown, and nothing besides', () => {
    expect(shown({})).toEqual([[1, 2, 0], [2, 1, 0], 3])
    expect(shown({ columnText: 'pajak' })).toEqual([[1, 1, 0], [2, 0, 0], 2])
    expect(shown({ owner: 'kominfo' })).toEqual([[0, 2, 0], [1, 1, 0], 2])
    expect(shown({ empty: 'only-columns' })).toEqual([[0, 0, 0], [0, 0, 0], 0])
  })
})

describe('what a matrix says', () => {
  it('counts what is empty, and of data what nobody or more than one writes', () => {
    const found = matrixFinding(matrix, 'columns')
    expect(found.rows).toEqual({ count: 3, empty: 1, busy: 0, top: { place: 1, total: 2 } })
    expect(found.columns).toMatchObject({ count: 3, empty: 1 })
    expect(found.written).toEqual({ side: 'columns', unwritten: 2, byMany: 1 })
  })
})
