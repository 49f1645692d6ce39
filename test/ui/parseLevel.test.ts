// A typed level with decimals is read exactly, with a comma or a point, or refused.
import { expect, it } from 'vitest'
import { parseLevel } from '../../src/ui/assessment/parseLevel.ts'

const levels = { min: 1, max: 5, denominator: 100 }

it('reads every hundredth of the range with a comma and with a point', () => {
  for (let stored = 100; stored <= 500; stored++) {
    const text = `${Math.floor(stored / 100)},${String(stored % 100).padStart(2, '0')}`
    expect(parseLevel(text, levels)).toBe(stored)
    expect(parseLevel(text.replace(',', '.'), levels)).toBe(stored)
  }
  expect(parseLevel(' 4 ', levels)).toBe(400)
  expect(parseLevel('3,5', levels)).toBe(350)
})

it('takes nothing for unknown, and refuses what is no level', () => {
  expect(parseLevel(' ', levels)).toBeNull()
  for (const bad of ['0,99', '5,01', '3,255', '3,', ',5', '1e0', '-3', 'tiga', '3,2,5', '3 5']) {
    expect(parseLevel(bad, levels), bad).toBeUndefined()
  }
})
