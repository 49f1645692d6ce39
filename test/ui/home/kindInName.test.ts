// The name of a government often says what kind it is; the wizard then need not ask.
import { expect, it } from 'vitest'
import { kindInName } from '../../../src/ui/home/kindInName.ts'

it.each([
  ['Kota Bandung', 'kota'],
  ['  Pemerintah Kabupaten Sleman', 'kabupaten'],
  ['Kab. Bogor', 'kabupaten'],
  ['PROVINSI JAWA BARAT', 'provinsi'],
  ['Pemerintah Daerah Provinsi Bali', 'provinsi'],
  ['Kotabaru', undefined],
  ['Bandung', undefined],
])('“%s” says %s', (name, kind) => {
  expect(kindInName(name)).toBe(kind)
})
