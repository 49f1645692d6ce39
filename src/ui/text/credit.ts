// Words of the tab that tells who brings how much of the index.

import { numberEn, numberId } from '../../model/numberText.ts'
import { defineText } from './language.ts'
import { plural } from './plural.ts'

export const creditText = defineText(
  {
    tab: 'Kontribusi',
    title: (name: string, share: string, gain: string) =>
      `Penyumbang terbesar: ${name}, ${share} dari kenaikan ${gain}`,
    none: 'Belum ada kegiatan yang menaikkan indeks sampai tahun ini',
    subtitle: (month: string) => `Rencana sampai ${month}; urutan dan jeda waktu di dalamnya tidak dihitung`,
    hint: 'Bagian adil (nilai Shapley) membagi kenaikan indeks menurut rata-rata sumbangan tiap kegiatan pada semua urutan pelaksanaan. Kegiatan yang hanya berarti bersama-sama berbagi rata.',
    year: 'Sampai tahun evaluasi',
    item: 'Kegiatan',
    agency: 'Perangkat daerah',
    noOwner: 'Tanpa penanggung jawab',
    alone: 'Sendiri',
    loss: 'Hilang bila dibatalkan',
    share: 'Bagian adil',
    cost: 'Biaya',
    perBillion: 'Poin per Rp1 M',
    error: (error: string) => `dicuplik, galat baku ${error}`,
    joint: (others: string, gain: string) => `sendiri 0 · bersama ${others} ${gain}`,
    others: (names: string, more: number) => (more === 0 ? names : `${names} +${numberId(more)} lainnya`),
    check: (sum: string, gain: string) => `Jumlah semua bagian ${sum} = kenaikan indeks ${gain}`,
    sampled: (count: number) =>
      `${numberId(count)} kegiatan bertemu lebih dari 16 sekaligus pada satu indikator: bagiannya dicuplik dan tetap berjumlah tepat.`,
    agencies: (name: string, share: string) => `${name} membawa bagian terbesar: ${share}`,
    agenciesSub: 'Bagian adil menurut penanggung jawab kegiatan',
    count: (count: number) => `${numberId(count)} kegiatan`,
    total: 'Jumlah',
  },
  {
    tab: 'Contribution',
    title: (name: string, share: string, gain: string) => `Brings most: ${name}, ${share} of the gain of ${gain}`,
    none: 'No item raises the index up to this year yet',
    subtitle: (month: string) => `The plan up to ${month}; order and lags within it are not counted`,
    hint: 'The fair share (Shapley value) divides the gain by what each item adds on average over all orders of delivery. Items that only count together share equally.',
    year: 'Up to evaluation year',
    item: 'Item',
    agency: 'Agency',
    noOwner: 'Without an owner',
    alone: 'Alone',
    loss: 'Lost if dropped',
    share: 'Fair share',
    cost: 'Cost',
    perBillion: 'Points per Rp1 bn',
    error: (error: string) => `sampled, standard error ${error}`,
    joint: (others: string, gain: string) => `alone 0 · together with ${others} ${gain}`,
    others: (names: string, more: number) => (more === 0 ? names : `${names} +${numberEn(more)} more`),
    check: (sum: string, gain: string) => `All shares add up to ${sum} = gain of the index ${gain}`,
    sampled: (count: number) =>
      `${numberEn(count)} items meet more than 16 at once in one indicator: their shares are sampled and still add up exactly.`,
    agencies: (name: string, share: string) => `${name} brings the largest share: ${share}`,
    agenciesSub: 'Fair share by the owner of the items',
    count: (count: number) => plural(count, 'item'),
    total: 'Total',
  },
)
