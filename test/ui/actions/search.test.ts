import { describe, expect, it } from 'vitest'
import { plainText, prepareEntries, searchEntries, stemsOf } from '../../../src/ui/actions/search.ts'

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

  it('finds words with a slip in them, but only where hardly anything else is found', () => {
    expect(find('pelayannan perizinan')).toEqual(['Pelayanan Perizinan'])
    expect(find('penagduan')).toEqual(['Layanan Pengaduan'])
    expect(find('kependudkan')).toEqual(['Sistem Data Kependudukan'])
    expect(find('dtaa')).toEqual(['Data', 'Sistem Data Kependudukan'])
    expect(find('dat')).toEqual(['Data', 'Sistem Data Kependudukan'])
  })

  it('finds the same words with a slip in them however much was prepared before', () => {
    for (const end of [1, 3, 4, 99]) {
      const list = [...entries]
      prepareEntries(list, end)
      expect(searchEntries('penagduan', list, 10).map(({ text }) => text)).toEqual(['Layanan Pengaduan'])
      expect(searchEntries('kependudkan', list, 10).map(({ text }) => text)).toEqual(['Sistem Data Kependudukan'])
    }
  })

  it('is narrowed down by agency, indicator and status', () => {
    const told = [
      { text: 'Aplikasi A', facts: { opd: 'Dinkes Dinas Kesehatan', status: 'target to be' } },
      { text: 'Aplikasi B', facts: { opd: 'Diskominfo' } },
      { text: 'Kegiatan C', facts: { opd: 'Dinkes Dinas Kesehatan', indikator: '2 29', status: 'selesai done' } },
    ]
    const narrowed = (query: string) => searchEntries(query, told, 10).map(({ text }) => text)
    expect(narrowed('opd:dinkes')).toEqual(['Aplikasi A', 'Kegiatan C'])
    expect(narrowed('apl opd:kesehatan')).toEqual(['Aplikasi A'])
    expect(narrowed('indikator:29')).toEqual(['Kegiatan C'])
    expect(narrowed('indikator:9')).toEqual([])
    expect(narrowed('Status:selesai opd:dinkes')).toEqual(['Kegiatan C'])
    expect(narrowed('opd:')).toHaveLength(3)
    expect(narrowed('opd:"dinas kesehatan" keg')).toEqual(['Kegiatan C'])
    expect(narrowed('opd:"dinas perizinan"')).toEqual([])
  })

  it('puts what is narrowed down without a word in the order of names', () => {
    const facts = { opd: 'Dinkes' }
    const told = ['Sistem C', 'Aplikasi A', 'Basis Data B'].map((text) => ({ text, facts }))
    expect(searchEntries('opd:dinkes', told, 2).map(({ text }) => text)).toEqual(['Aplikasi A', 'Basis Data B'])
  })

  it('gives everything in order for an empty query, and nothing for words that are nowhere', () => {
    expect(find('  ')).toHaveLength(4)
    expect(find('zzz')).toEqual([])
  })
})
