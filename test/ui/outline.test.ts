import './pageStub.ts'
import { expect, test } from 'vitest'
import type { Blueprint } from '../../src/model/blueprint.ts'
import { emptyTable } from '../../src/model/table.ts'
import { type OutlineQuestion, outlineRows, typedRow } from '../../src/ui/outline/outlineRows.ts'
import { sampleBlueprint } from './sampleBlueprint.ts'

const ask = (blueprint: Blueprint, more: Partial<OutlineQuestion> = {}) =>
  outlineRows(blueprint, {
    query: '',
    closed: new Set(),
    onlyHere: false,
    view: blueprint.views.v1,
    language: 'id',
    ...more,
  })
const names = (rows: ReturnType<typeof ask>['rows']) =>
  rows.map((row) => ('element' in row ? row.element.name : row.domain.name.id))

test('elements stand under their domain, by name with numbers counted as numbers', () => {
  const { rows, found } = ask(sampleBlueprint(60, 0))
  expect(found).toBe(60)
  expect('domain' in (rows[0] ?? {}) && names(rows)[0]).toBe('Proses Bisnis')
  const first = names(rows).slice(1, 4)
  expect(first).toEqual(['Elemen nomor 0', 'Elemen nomor 23', 'Elemen nomor 46'])
})

test('a closed domain shows its count only, but a search opens it', () => {
  const blueprint = sampleBlueprint(60, 0)
  const closed = new Set(['proses-bisnis'])
  const rows = ask(blueprint, { closed }).rows
  expect(rows[0]).toMatchObject({ count: 3, open: false })
  expect('element' in (rows[1] ?? {})).toBe(false)
  expect(names(ask(blueprint, { closed, query: 'nomor 23' }).rows)).toEqual(['Proses Bisnis', 'Elemen nomor 23'])
})

test('words of the search may stand in name, kind or owner, with or without accents', () => {
  const blueprint = sampleBlueprint(60, 0)
  const { rows } = ask(blueprint, { query: 'informatíka proses' })
  expect(names(rows)).toEqual(['Proses Bisnis', 'Elemen nomor 0'])
})

test('only what the view shows, when asked', () => {
  const blueprint = sampleBlueprint(20, 0)
  const view = { id: 'v', name: 'Kosong', order: 'z', placements: emptyTable<{ x: number; y: number }>() }
  expect(ask(blueprint, { onlyHere: true, view })).toEqual({ rows: [], found: 0 })
  expect(ask(blueprint, { onlyHere: true }).found).toBe(20)
})

test('letters jump to the next row that starts with them, the same letter steps on, and nothing stays', () => {
  const { rows } = ask(sampleBlueprint(60, 0))
  const at = (i: number) => names(rows)[i]
  expect(at(typedRow(rows, 0, 'l', 'id'))).toBe('Layanan')
  expect(at(typedRow(rows, 0, 'e', 'id'))).toBe('Elemen nomor 0')
  expect(at(typedRow(rows, 1, 'ee', 'id'))).toBe('Elemen nomor 23')
  expect(typedRow(rows, 5, 'zz', 'id')).toBe(5)
})
