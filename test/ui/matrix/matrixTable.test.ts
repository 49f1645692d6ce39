// A matrix as a table counts what it shows, as the screen does.
import '../pageStub.ts'
import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { readBlueprint } from '../../../src/files/readBlueprint.ts'
import { arrangeMatrix } from '../../../src/matrix/arrangeMatrix.ts'
import { matrixOf } from '../../../src/matrix/matrixOf.ts'
import { shownTotals } from '../../../src/matrix/shownTotals.ts'
import { matrixTable } from '../../../src/ui/matrix/matrixTable.ts'

const read = readBlueprint(readFileSync('examples/kota-bandung.karta.json', 'utf8'))
if (!read.ok) throw new Error('the example does not open')
const bandung = read.blueprint
const matrix = matrixOf(bandung, {
  spec: { rows: { kind: 'elements', kinds: ['aplikasi'] }, columns: { kind: 'elements', kinds: ['data'] } },
})

test('the sums of a table are those of the cells in it, under agencies and with columns left out', () => {
  const arrangement = { rowOrder: 'name', columnOrder: 'name', rowText: '', empty: 'shown', language: 'id' } as const
  for (const columnText of ['', 'data p', 'nothing of that name']) {
    for (const grouped of [false, true]) {
      const arranged = arrangeMatrix(matrix, { ...arrangement, grouped, columnText }, bandung.agencies)
      const [, totals = [], ...lines] = matrixTable(matrix, arranged, new Map(), bandung.agencies, 'id')
      const filled = (row: readonly string[]) => row.slice(3).filter((cell) => cell !== '').length
      // Heads of agencies have numbers in their cells, rows have marks.
      const names = new Set(matrix.rows.map((thing) => (thing.kind === 'element' ? thing.element.name : '')))
      const rows = lines.filter(([, name]) => names.has(name ?? ''))
      expect(rows).toHaveLength(matrix.rows.length)
      expect(rows.map((row) => Number(row[2]))).toEqual(rows.map(filled))
      const sum = (row: readonly string[]) => row.slice(3).reduce((before, count) => before + Number(count), 0)
      for (const head of [totals, ...lines.filter((line) => !rows.includes(line))]) {
        expect(Number(head[2])).toBe(sum(head))
      }
      expect(Number(totals[2])).toBe(rows.reduce((before, row) => before + filled(row), 0))
      expect(Number(totals[2])).toBe(shownTotals(matrix, arranged).total)
      expect(Number(totals[2]) > 0).toBe(columnText !== 'nothing of that name')
    }
  }
})
