import { describe, expect, it } from 'vitest'
import { numberText } from '../../src/model/numberText.ts'

describe('a number in a sentence', () => {
  it('is written in groups of three, as each language does', () => {
    expect(numberText(999, 'id')).toBe('999')
    expect(numberText(1050, 'id')).toBe('1.050')
    expect(numberText(1050, 'en')).toBe('1,050')
    expect(numberText(1_234_567_890, 'id')).toBe('1.234.567.890')
  })

  it('keeps a sign and a fraction', () => {
    expect(numberText(-5000, 'id')).toBe('-5.000')
    expect(numberText(1050.25, 'id')).toBe('1.050,25')
    expect(numberText(1050.1234, 'en')).toBe('1,050.1234')
  })
})
