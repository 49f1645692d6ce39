import { describe, expect, it } from 'vitest'
import { plainText, searchEntries, stemsOf } from '../../../src/ui/actions/search.ts'

const entries = ['Pelayanan Perizinan', 'Layanan Pengaduan', 'Sistem Data Kependudukan', 'Data'].map((text) => ({
  text,
}))
const find = (query: string) => searchEntries(query, entries, 10).map(({ text }) => text)

describe('searching', () => {
  it('finds beginnings, middles and words in any order', () => {
    expect(find('pengaduan lay')).toEqual(['Layanan Pengaduan'])
    expect(find('penduduk')).toEqual(['Sistem Data Kependudukan'])
  })

  it('puts the exact name first', () => {
    expect(find('data')).toEqual(['Data', 'Sistem Data Kependudukan'])
  })

  it('sees through common prefixes and accents', () => {
    expect(stemsOf('pelayanan')).toContain('layanan')
    expect(stemsOf('pedoman')).toEqual(['doman'])
    expect(stemsOf('data')).toEqual([])
    expect(find('pelayanan pengaduan')).toEqual(['Layanan Pengaduan'])
    expect(plainText('Café–Kota  Bandung')).toBe('cafe kota bandung')
  })

  it('gives everything in order for an empty query, and nothing for words that are nowhere', () => {
    expect(find('  ')).toHaveLength(4)
    expect(find('zzz')).toEqual([])
  })
})
