import { expect, test } from 'vitest'
import { readFrom } from '../../src/model/readFrom.ts'

const relation = { id: 'r', kind: 'ditempatkan-di', source: 'aplikasi', target: 'server' }

test('a relation is read from the end one stands at', () => {
  expect(readFrom(relation, 'aplikasi').id).toBe('ditempatkan di')
  expect(readFrom(relation, 'server').id).toBe('menampung aplikasi')
})

test('a kind that the metamodel does not know is shown as it is', () => {
  expect(readFrom({ ...relation, kind: 'entah' }, 'server')).toEqual({ id: 'entah', en: 'entah' })
})
