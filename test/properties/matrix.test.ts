// Laws of matrices, for any blueprint: cells and totals are what a brute-force count says, orders lose nothing, pressing
// twice changes nothing, and the order of records plays no part.
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { changeRelations } from '../../src/editing/commands/changeRelations.ts'
import { type Arrangement, arrangeMatrix, groupTotals } from '../../src/matrix/arrangeMatrix.ts'
import { cellOptions, matrixOptions } from '../../src/matrix/cellOptions.ts'
import { linksAt, type Matrix, matrixOf } from '../../src/matrix/matrixOf.ts'
import { DRAWN_KINDS, kindsOfAxis, type MatrixSpec, transposed } from '../../src/matrix/matrixSpec.ts'
import { NOBODY } from '../../src/matrix/thing.ts'
import { optionsAt, toggled } from '../../src/matrix/toggled.ts'
import type { Blueprint, Id } from '../../src/model/blueprint.ts'
import { relationKindsBetween } from '../../src/model/metamodel.ts'
import { getRow, rowsOf, tableOf } from '../../src/model/table.ts'
import { arbitraryBlueprint } from '../support/arbitraryBlueprint.ts'
import { edited } from '../support/edited.ts'
import { reordered, shuffleBy } from '../support/simulationVariants.ts'

const elements = (...axes: readonly string[]) => ({ kind: 'elements' as const, kinds: axes.flatMap(kindsOfAxis) })

const SPECS: readonly MatrixSpec[] = [
  { rows: elements('layanan'), columns: elements('aplikasi') },
  { rows: elements('proses-bisnis'), columns: elements('aplikasi') },
  { rows: elements('aplikasi'), columns: elements('data') },
  { rows: elements('data'), columns: elements('aplikasi') },
  { rows: elements('aplikasi'), columns: elements('infrastruktur') },
  { rows: elements('aplikasi'), columns: elements('aplikasi') },
  { rows: elements('aplikasi', 'layanan'), columns: elements('aplikasi', 'data') },
  { rows: { kind: 'elements', kinds: DRAWN_KINDS }, columns: { kind: 'elements', kinds: DRAWN_KINDS } },
  { rows: elements('aplikasi'), columns: { kind: 'agencies' } },
  { rows: { kind: 'kinds', kinds: DRAWN_KINDS }, columns: { kind: 'agencies' } },
  { rows: { kind: 'elements', kinds: DRAWN_KINDS }, columns: { kind: 'indicators' } },
]

const arbitrarySpec = fc
  .tuple(fc.constantFrom(...SPECS), fc.boolean())
  .map(([spec, turned]) => (turned ? transposed(spec) : spec))

const orders = fc.constantFrom('name', 'total', 'owner', 'code', 'similarity')

const arbitraryArrangement: fc.Arbitrary<Arrangement> = fc.record({
  rowOrder: orders,
  columnOrder: orders,
  grouped: fc.boolean(),
  rowText: fc.constant(''),
  columnText: fc.constant(''),
  empty: fc.constant('shown'),
  language: fc.constantFrom('id', 'en'),
}) as fc.Arbitrary<Arrangement>

/** What one cell holds, looked up without any index: sorted words that tell link from link. */
function bruteCell(blueprint: Blueprint, matrix: Matrix, row: number, column: number): string[] {
  const [a, b] = [matrix.rows[row], matrix.columns[column]]
  if (!a || !b) return []
  if (a.kind === 'element' && b.kind === 'element') {
    const has = (spec: readonly { id: Id }[], id: Id) => spec.some((thing) => thing.id === id)
    return rowsOf(blueprint.relations)
      .filter(({ source, target }) => {
        if (source === a.id && target === b.id) return true
        // Backward only where it has no cell of its own that reads forward.
        return source === b.id && target === a.id && !(has(matrix.rows, source) && has(matrix.columns, target))
      })
      .map(({ id }) => id)
      .sort()
  }
  const [one, other] = a.kind === 'element' || a.kind === 'kind' ? [a, b] : [b, a]
  if (one.kind === 'element' && other.kind === 'agency') return one.element.owner === other.id ? ['owner'] : []
  if (one.kind === 'kind') {
    return rowsOf(blueprint.elements)
      .filter(({ kind, owner }) => {
        const known = owner !== undefined && blueprint.agencies[owner] ? owner : NOBODY
        return kind === one.id && known === other.id
      })
      .map(({ id }) => id)
      .sort()
  }
  const found: string[] = []
  for (const item of Object.values(blueprint.roadmap)) {
    if (item.proposed) continue
    for (const change of Object.values(item.changes)) {
      if (change.element !== one.id && change.by !== one.id) continue
      for (const effect of Object.values(item.effects)) {
        if (effect.instrument !== blueprint.plan.instrument || effect.indicator !== other.id) continue
        found.push(`${item.id} ${change.id} ${effect.id}`)
      }
    }
  }
  const surveys = Object.values(blueprint.satisfaction)
    .filter(({ service, indicators }) => service === one.id && indicators?.[blueprint.plan.instrument])
    .sort((x, y) => y.year - x.year || (x.id < y.id ? -1 : 1))
  if (surveys[0]?.indicators?.[blueprint.plan.instrument]?.[other.id]) found.push('survey')
  return found.sort()
}

const cellWords = (matrix: Matrix, row: number, column: number): string[] =>
  linksAt(matrix, row, column)
    .map((link) => {
      switch (link.kind) {
        case 'relation':
          return link.relation.id
        case 'element':
          return link.element.id
        case 'effect':
          return `${link.item.id} ${link.change.id} ${link.effect.id}`
        default:
          return link.kind
      }
    })
    .sort()

const each = (things: readonly unknown[]): number[] => things.map((_, at) => at)

describe('a matrix', () => {
  it('has the cells and totals of a count by brute force', () => {
    const filled = { relations: 0, owners: 0, counts: 0, indicators: 0 }
    fc.assert(
      fc.property(arbitraryBlueprint, arbitrarySpec, (blueprint, spec) => {
        const matrix = matrixOf(blueprint, { spec })
        const size = (row: number, column: number): number => {
          const found = bruteCell(blueprint, matrix, row, column)
          expect(cellWords(matrix, row, column)).toEqual(found)
          if (found.length > 0) filled[matrix.content]++
          return matrix.content === 'counts' ? found.length : Math.min(1, found.length)
        }
        const sizes = each(matrix.rows).map((row) => each(matrix.columns).map((column) => size(row, column)))
        const sum = (numbers: readonly number[]): number => numbers.reduce((a, b) => a + b, 0)
        expect([...matrix.rowTotals]).toEqual(sizes.map(sum))
        expect([...matrix.columnTotals]).toEqual(
          each(matrix.columns).map((column) => sum(sizes.map((row) => row[column] ?? 0))),
        )
        expect(matrix.total).toBe(sum(sizes.map(sum)))
      }),
      { numRuns: 200 },
    )
    for (const [content, count] of Object.entries(filled)) expect(count, content).toBeGreaterThan(0)
  })

  it('holds every relation between its two sides exactly once, in a cell that offers its kind', () => {
    fc.assert(
      fc.property(arbitraryBlueprint, arbitrarySpec, (blueprint, spec) => {
        if (spec.rows.kind !== 'elements' || spec.columns.kind !== 'elements') return
        const matrix = matrixOf(blueprint, { spec })
        const [rows, columns] = [new Set(matrix.rows.map(({ id }) => id)), new Set(matrix.columns.map(({ id }) => id))]
        const seen: Id[] = []
        for (const row of each(matrix.rows)) {
          for (const column of each(matrix.columns)) {
            const offered = optionsAt(matrix, { row, column })
            for (const link of linksAt(matrix, row, column)) {
              if (link.kind !== 'relation') continue
              seen.push(link.relation.id)
              expect(offered.some((o) => o.relation.id === link.relation.kind && o.backward === link.backward)).toBe(
                true,
              )
            }
          }
        }
        const between = rowsOf(blueprint.relations)
          .filter(
            ({ source, target }) =>
              (rows.has(source) && columns.has(target)) || (rows.has(target) && columns.has(source)),
          )
          .map(({ id }) => id)
        expect(seen.sort()).toEqual([...between].sort())
      }),
      { numRuns: 200 },
    )
  })

  it('does not depend on the order of records', () => {
    fc.assert(
      fc.property(
        arbitraryBlueprint,
        arbitrarySpec,
        arbitraryArrangement,
        fc.nat(),
        (blueprint, spec, wanted, seed) => {
          const shuffle = shuffleBy(seed)
          const shuffled: Blueprint = {
            ...blueprint,
            elements: tableOf(shuffle(rowsOf(blueprint.elements)).map((row) => [row.id, row])),
            relations: tableOf(shuffle(rowsOf(blueprint.relations)).map((row) => [row.id, row])),
            agencies: reordered(blueprint.agencies, shuffle),
            roadmap: reordered(blueprint.roadmap, shuffle),
            satisfaction: reordered(blueprint.satisfaction, shuffle),
          }
          const [one, two] = [matrixOf(blueprint, { spec }), matrixOf(shuffled, { spec })]
          const cells = ({ cells }: Matrix) => [...cells].sort(([a], [b]) => a - b)
          expect(cells(two)).toEqual(cells(one))
          expect(two.rows).toEqual(one.rows)
          expect(arrangeMatrix(two, wanted, shuffled.agencies)).toEqual(arrangeMatrix(one, wanted, blueprint.agencies))
        },
      ),
      { numRuns: 150 },
    )
  })

  it('is arranged without losing or doubling a row or column, and its subtotals make its totals', () => {
    fc.assert(
      fc.property(arbitraryBlueprint, arbitrarySpec, arbitraryArrangement, (blueprint, spec, wanted) => {
        const matrix = matrixOf(blueprint, { spec })
        const { rows, columns, groups } = arrangeMatrix(matrix, wanted, blueprint.agencies)
        const sorted = (places: readonly number[]) => [...places].sort((a, b) => a - b)
        expect(sorted(rows)).toEqual(each(matrix.rows))
        expect(sorted(columns)).toEqual(each(matrix.columns))
        expect(groups.flatMap((group) => group.rows)).toEqual(rows)
        if (wanted.grouped && spec.rows.kind === 'elements') {
          const totals = groupTotals(matrix, groups)
          expect(each(matrix.columns).map((at) => totals.reduce((sum, group) => sum + (group[at] ?? 0), 0))).toEqual([
            ...matrix.columnTotals,
          ])
        }
      }),
      { numRuns: 200 },
    )
  })

  it('offers exactly what the metamodel allows between two kinds, each direction once', () => {
    for (const row of DRAWN_KINDS) {
      for (const column of DRAWN_KINDS) {
        const spec: MatrixSpec = {
          rows: { kind: 'elements', kinds: [row] },
          columns: { kind: 'elements', kinds: [column] },
        }
        const forward = relationKindsBetween(row, column).map(({ id }) => id)
        const backward = row === column ? [] : relationKindsBetween(column, row).map(({ id }) => `<${id}`)
        expect(cellOptions(spec, row, column).map(({ id }) => id)).toEqual([...forward, ...backward])
        expect(matrixOptions(spec).map(({ id }) => id)).toEqual([...forward, ...backward])
      }
    }
  })
})

describe('pressing a key on cells', () => {
  it('can be carried out, fills them all or empties them all, and twice is as before', () => {
    let [added, removed, refusedCells] = [0, 0, 0]
    fc.assert(
      fc.property(
        arbitraryBlueprint,
        arbitrarySpec,
        fc.nat(),
        fc.array(fc.tuple(fc.nat(), fc.nat()), { minLength: 1, maxLength: 6 }),
        (blueprint, spec, nth, places) => {
          const options = matrixOptions(spec)
          const option = options[nth % Math.max(1, options.length)]
          const matrix = matrixOf(blueprint, { spec })
          if (!option || matrix.rows.length === 0 || matrix.columns.length === 0) return
          const wanted = places.map(([row, column]) => ({
            row: row % matrix.rows.length,
            column: column % matrix.columns.length,
          }))
          const distinct = wanted.filter(
            (cell, at) => wanted.findIndex((other) => other.row === cell.row && other.column === cell.column) === at,
          )
          const press = (now: Blueprint, name: string): { after: Blueprint; changed: ReturnType<typeof toggled> } => {
            const changed = toggled(matrixOf(now, { spec }), distinct, option.id)
            const add = changed.add.map((relation, at) => ({ ...relation, id: `new-${name}-${at}` }))
            return { after: edited(now, changeRelations, { add, remove: changed.remove }).after, changed }
          }
          const first = press(blueprint, 'a')
          added += first.changed.add.length
          removed += first.changed.remove.length
          refusedCells += first.changed.impossible.length
          expect(first.changed.add.length === 0 || first.changed.remove.length === 0).toBe(true)
          const has = (now: Blueprint, cell: (typeof distinct)[number]) => {
            const then = matrixOf(now, { spec })
            return linksAt(then, cell.row, cell.column).some(
              (link) =>
                link.kind === 'relation' &&
                link.relation.kind === option.relation.id &&
                link.backward === option.backward,
            )
          }
          const possible = distinct.filter((cell) => !first.changed.impossible.includes(cell))
          const states = new Set(possible.map((cell) => has(first.after, cell)))
          expect(states.size).toBeLessThanOrEqual(1)
          const before = new Set(possible.map((cell) => has(blueprint, cell)))
          if (before.size > 1) expect([...states]).toEqual([true])
          if (before.size !== 1) return
          const second = press(first.after, 'b')
          expect(possible.map((cell) => has(second.after, cell))).toEqual(possible.map((cell) => has(blueprint, cell)))
          const ends = (now: Blueprint) =>
            rowsOf(now.relations)
              .map(({ kind, source, target }) => `${kind} ${source} ${target}`)
              .sort()
          expect(ends(second.after)).toEqual(ends(blueprint))
          expect(getRow(second.after.elements, '')).toBeUndefined()
        },
      ),
      { numRuns: 400 },
    )
    expect(Math.min(added, removed, refusedCells)).toBeGreaterThan(0)
  })
})
