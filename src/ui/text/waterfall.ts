// Words of the waterfall: from where the index stands to the target, one bar per delivery or lapse.

import { numberEn, numberId } from '../../model/numberText.ts'
import { defineText } from './language.ts'

export const waterfallText = defineText(
  {
    from: 'Mulai dari',
    fromToday: (month: string) => `Terealisasi ${month}`,
    fromBaseline: 'Penilaian dasar',
    until: 'Sampai',
    untilYear: (year: number) => `Evaluasi ${year}`,
    untilView: (month: string) => `Bulan yang dilihat (${month})`,
    short: (gap: string, year: number) => `Kurang ${gap} ke target ${year}`,
    over: (gap: string, year: number) => `Melampaui target ${year} sebesar ${gap}`,
    exact: (year: number) => `Tepat pada target ${year}`,
    largest: (name: string, gain: string) => `Penyumbang terbesar: ${name} (${gain})`,
    nothing: 'Belum ada kegiatan yang mengubah indeks sampai bulan ini',
    subtitle: (from: string, to: string, month: string, view: string) =>
      `Dari ${from} ke ${to} pada ${month}, ${view}, menurut waktu selesai.`,
    end: (month: string) => `Indeks ${month}`,
    target: (year: number) => `Target ${year}`,
    targetLine: (value: string) => `garis target ${value}`,
    gain: 'Perubahan',
    index: 'Indeks',
    month: 'Bulan',
    item: 'Kegiatan',
    joint: 'Bersama',
    with: (names: string) => `bersama ${names}`,
    and: (first: string, more: number) => (more === 0 ? first : `${first} dan ${numberId(more)} lainnya`),
    overdue: (month: string) => `${month}, terlambat`,
    lapsed: (name: string) => `Kedaluwarsa: ${name}`,
    lapsedBase: 'Bukti penilaian kedaluwarsa',
    zero: (count: number) =>
      `${numberId(count)} kegiatan selesai tanpa menambah indeks (bukti tersimpan atau sudah terpenuhi).`,
    jointHint:
      '“Bersama” berarti kenaikan itu juga berkat kegiatan yang selesai lebih dulu: dibutuhkan bersama, atau buktinya tersimpan dan baru kini terhitung.',
  },
  {
    from: 'Begin with',
    fromToday: (month: string) => `Realised ${month}`,
    fromBaseline: 'Baseline assessment',
    until: 'Up to',
    untilYear: (year: number) => `Evaluation ${year}`,
    untilView: (month: string) => `Month in view (${month})`,
    short: (gap: string, year: number) => `${gap} short of the ${year} target`,
    over: (gap: string, year: number) => `${gap} above the ${year} target`,
    exact: (year: number) => `Exactly on the ${year} target`,
    largest: (name: string, gain: string) => `Largest contribution: ${name} (${gain})`,
    nothing: 'No item changes the index by this month',
    subtitle: (from: string, to: string, month: string, view: string) =>
      `From ${from} to ${to} in ${month}, ${view}, by time of delivery.`,
    end: (month: string) => `Index ${month}`,
    target: (year: number) => `Target ${year}`,
    targetLine: (value: string) => `target line ${value}`,
    gain: 'Change',
    index: 'Index',
    month: 'Month',
    item: 'Roadmap item',
    joint: 'Together with',
    with: (names: string) => `together with ${names}`,
    and: (first: string, more: number) =>
      more === 0 ? first : more === 1 ? `${first} and 1 other` : `${first} and ${numberEn(more)} others`,
    overdue: (month: string) => `${month}, overdue`,
    lapsed: (name: string) => `Lapsed: ${name}`,
    lapsedBase: 'Evidence of the assessment lapsed',
    zero: (count: number) =>
      `${numberEn(count)} ${count === 1 ? 'item' : 'items'} delivered without raising the index (banked or already met).`,
    jointHint:
      '“Together” means the gain is also owed to items delivered before: needed together, or with evidence banked that counts only now.',
  },
)
