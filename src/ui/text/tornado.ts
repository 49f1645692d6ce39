// Words of the tornado: which single assumption moves the index most.

import { numberEn, numberId } from '../../model/numberText.ts'
import { defineText } from './language.ts'
import { plural } from './plural.ts'

export const tornadoText = defineText(
  {
    tab: 'Tornado',
    title: (label: string, change: string) => `Paling menentukan: ${label} (${change})`,
    none: 'Tidak ada satu pengandaian pun yang menggeser indeks bulan ini',
    subtitle: (month: string, view: string) =>
      `Indeks ${month}, ${view}. Tiap batang membalik satu pengandaian, yang lain tetap.`,
    without: (name: string) => `Tanpa ${name}`,
    taken: (name: string) => `Dengan ${name}`,
    delayed: (name: string, months: number) => `${name} terlambat ${months} bulan`,
    delayedDetail: 'keterlambatan terpanjang yang dicatat',
    strikes: (name: string) => `Terjadi: ${name}`,
    spared: (name: string) => `Tidak terjadi: ${name}`,
    shockDetail: 'guncangan',
    gatesOff: 'Syarat antarindikator tidak berlaku',
    gatesOn: 'Syarat antarindikator berlaku',
    renewedEvidence: (indicator: string) => `Bukti ${indicator} diperbarui tepat waktu`,
    renewedEvidenceDetail: 'bukti penilaian yang sudah kedaluwarsa',
    renewedItem: (name: string) => `Bukti ${name} diperbarui tepat waktu`,
    renewedItemDetail: 'bukti kegiatan yang sudah kedaluwarsa',
    assumption: 'Pengandaian',
    index: 'Indeks',
    change: 'Selisih',
    more: (count: number) => `Tampilkan semua (${numberId(count)})`,
    fewer: 'Tampilkan 12 teratas',
    still: (count: number) => `${numberId(count)} pengandaian lain tidak menggeser indeks bulan ini.`,
    ahead: 'Terealisasi hanya menghitung kegiatan selesai; tornado melihat seluruh Rencana.',
  },
  {
    tab: 'Tornado',
    title: (label: string, change: string) => `Decides most: ${label} (${change})`,
    none: 'No single assumption moves the index of this month',
    subtitle: (month: string, view: string) =>
      `Index ${month}, ${view}. Each bar turns one assumption over, the others stay.`,
    without: (name: string) => `Without ${name}`,
    taken: (name: string) => `With ${name}`,
    delayed: (name: string, months: number) => `${name} ${plural(months, 'month')} late`,
    delayedDetail: 'the longest delay noted',
    strikes: (name: string) => `Strikes: ${name}`,
    spared: (name: string) => `Does not strike: ${name}`,
    shockDetail: 'shock',
    gatesOff: 'Requirements between indicators do not hold',
    gatesOn: 'Requirements between indicators hold',
    renewedEvidence: (indicator: string) => `Evidence of ${indicator} renewed in time`,
    renewedEvidenceDetail: 'evidence of the assessment that has lapsed',
    renewedItem: (name: string) => `Evidence of ${name} renewed in time`,
    renewedItemDetail: 'evidence of an item that has lapsed',
    assumption: 'Assumption',
    index: 'Index',
    change: 'Difference',
    more: (count: number) => `Show all (${numberEn(count)})`,
    fewer: 'Show the first 12',
    still: (count: number) =>
      `${plural(count, 'other assumption')} ${count === 1 ? 'does' : 'do'} not move the index of this month.`,
    ahead: 'Realised counts done items only; the tornado looks at the whole plan.',
  },
)
