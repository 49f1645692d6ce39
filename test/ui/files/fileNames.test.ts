import { describe, expect, it } from 'vitest'
import { pictureFileName, plainName, reviewFileName } from '../../../src/ui/files/fileNames.ts'
import { parseTarget, proposedTargets } from '../../../src/ui/files/parseTarget.ts'

describe('file names', () => {
  it('keep letters and digits only, never grow long, never are empty', () => {
    expect(plainName('Arsitektur SPBE “Kota Bandung” 2024–2029')).toBe('arsitektur-spbe-kota-bandung-2024-2029')
    expect(plainName('../../etc/<script>')).toBe('etc-script')
    expect(plainName('💡')).toBe('cetak-biru')
    expect(plainName('a'.repeat(5000))).toHaveLength(60)
    expect(plainName(`Kota ${'panjang '.repeat(20)}`)).toMatch(/^kota(-panjang)+$/)
  })

  it('tell title and day, or title and view', () => {
    expect(reviewFileName('Kota Bandung', '2026-03-31T08:00:00Z')).toBe('kota-bandung-2026-03-31.karta.json')
    expect(pictureFileName('Kota Bandung', 'Layanan publik', 'png')).toBe('kota-bandung-layanan-publik.png')
  })
})

describe('a typed target', () => {
  it('is read with comma or point, exactly', () => {
    expect(parseTarget('3,5')).toBe(35_000)
    expect(parseTarget(' 4.4851 ')).toBe(44_851)
    expect(parseTarget('4')).toBe(40_000)
  })

  it('is nothing when it is not a plain number', () => {
    for (const text of ['', '3,', ',5', '3,50 poin', '12', '-1', '3,12345', '1e3'])
      expect(parseTarget(text)).toBeUndefined()
  })

  it('is proposed evenly from the first year to the last', () => {
    expect(proposedTargets(2027, 2031, 26_000, 35_000)).toEqual({
      '2027': 26_000,
      '2028': 28_500,
      '2029': 30_500,
      '2030': 33_000,
      '2031': 35_000,
    })
    expect(proposedTargets(2027, 2027, 26_000, 35_000)).toEqual({ '2027': 35_000 })
  })
})
