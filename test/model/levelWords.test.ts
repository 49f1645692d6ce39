import { describe, expect, it } from 'vitest'
import { instruments } from '../../src/model/instruments.ts'
import { levelWords } from '../../src/model/levelWords.ts'

describe('a stored level in words', () => {
  it('is divided by the denominator of its instrument, with the comma of the language', () => {
    expect(levelWords(325, instruments['pemdi-8-2026'])).toEqual({ id: '3,25', en: '3.25' })
    expect(levelWords(400, instruments['pemdi-8-2026'])).toEqual({ id: '4', en: '4' })
    expect(levelWords(4, instruments['permenpanrb-59-2020'])).toEqual({ id: '4', en: '4' })
    expect(levelWords(4, undefined)).toEqual({ id: '4', en: '4' })
  })
})
