// Lists in sentences read like a person's: commas, and the last one with "dan".
import { expect, it } from 'vitest'
import { listed } from '../../src/model/listed.ts'

it.each([
  [['a'], 'a'],
  [['a', 'b'], 'a dan b'],
  [['a', 'b', 'c'], 'a, b, dan c'],
])('%j reads %s', (parts, told) => {
  expect(listed(parts, 'dan')).toBe(told)
})
