// Words of how complete the elements of agencies are.

import { numberEn, numberId } from '../../model/numberText.ts'
import { defineText } from './language.ts'
import { plural } from './plural.ts'

export const agencyCompletenessText = defineText(
  {
    title: (filled: number, required: number) =>
      `Kelengkapan elemen: ${numberId(filled)} dari ${numberId(required)} isian wajib terisi`,
    hint: 'Isian yang diwajibkan SIA SPBE untuk elemen milik perangkat daerah ini. Pilih sebuah elemen untuk mengisi yang kosong.',
    none: 'Perangkat daerah ini belum memiliki elemen arsitektur.',
    draw: 'Ke arsitektur',
    kind: 'Jenis',
    elements: 'Elemen',
    filled: 'Wajib terisi',
    gaps: 'Belum lengkap',
    of: (filled: number, required: number) => `${numberId(filled)} dari ${numberId(required)}`,
    showGaps: (count: number, kind: string) => `${numberId(count)} elemen ${kind} belum lengkap`,
    complete: 'lengkap',
    lacks: (names: string) => `kosong: ${names}`,
    all: 'Semua perangkat daerah',
    agency: 'Perangkat daerah',
    noOwner: 'Tanpa pemilik',
    more: (count: number) => `dan ${numberId(count)} elemen lainnya`,
  },
  {
    title: (filled: number, required: number) =>
      `Completeness of elements: ${numberEn(filled)} of ${numberEn(required)} required fields filled`,
    hint: 'Fields that SIA SPBE requires of the elements this agency owns. Choose an element to fill what is empty.',
    none: 'This agency owns no elements of the architecture yet.',
    draw: 'To the architecture',
    kind: 'Kind',
    elements: 'Elements',
    filled: 'Required filled',
    gaps: 'Incomplete',
    of: (filled: number, required: number) => `${numberEn(filled)} of ${numberEn(required)}`,
    showGaps: (count: number, kind: string) => `${kind}: ${plural(count, 'element')} incomplete`,
    complete: 'complete',
    lacks: (names: string) => `empty: ${names}`,
    all: 'All agencies',
    agency: 'Agency',
    noOwner: 'Without an owner',
    more: (count: number) => `and ${plural(count, 'more element')}`,
  },
)
