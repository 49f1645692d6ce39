import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Blueprint, Relation } from '../../src/model/blueprint.ts'
import { relationIndex } from '../../src/model/relationIndex.ts'
import { tableOf } from '../../src/model/table.ts'

const blueprintOf = (relations: readonly Relation[]) =>
  ({ relations: tableOf(relations.map((relation) => [relation.id, relation])) }) as unknown as Blueprint

const element = fc.constantFrom('a', 'b', 'c', 'd')
// The same things come and go, as they do while somebody edits, deletes and undoes.
const pool = fc.array(fc.record({ source: element, target: element }), { minLength: 6, maxLength: 12 })
const states = pool.chain((ends) => {
  const relations = ends.map((end, i): Relation => ({ id: `relasi-${i}`, kind: 'memakai-data', ...end }))
  return fc.array(fc.subarray(relations), { minLength: 2, maxLength: 6 })
})

test('law: an index carried over from the blueprint before holds what one made anew would', () => {
  fc.assert(
    fc.property(states, (steps) => {
      for (const relations of steps) {
        const { outgoing, incoming } = relationIndex(blueprintOf(relations))
        for (const [index, side] of [[outgoing, 'source'] as const, [incoming, 'target'] as const]) {
          for (const id of ['a', 'b', 'c', 'd']) {
            const wanted = relations.filter((relation) => relation[side] === id)
            expect(new Set(index.get(id) ?? [])).toEqual(new Set(wanted))
            expect(index.get(id)?.length ?? 0).toBe(wanted.length)
            expect(index.has(id)).toBe(wanted.length > 0)
          }
          expect([...index].map(([id]) => id).sort()).toEqual([...new Set(relations.map((row) => row[side]))].sort())
        }
      }
    }),
  )
})

test('the index of an older blueprint stays as it was when a newer one is asked', () => {
  const one: Relation = { id: 'satu', kind: 'memakai-data', source: 'a', target: 'b' }
  const before = relationIndex(blueprintOf([one]))
  relationIndex(blueprintOf([]))
  expect(before.outgoing.get('a')).toEqual([one])
})
