// Words of the comparison of scenarios.

import { numberEn, numberId } from '../../model/numberText.ts'
import { defineText } from './language.ts'

export const scenarioCompareText = defineText(
  {
    tab: 'Bandingkan',
    none: 'Belum ada yang dibandingkan',
    noneHint: 'Simpan dulu pengandaian sebagai skenario; di sini sampai empat skenario berdampingan dengan rencana.',
    toList: 'Ke daftar skenario',
    choose: 'Skenario yang dibandingkan',
    most: 'Paling banyak empat.',
    full: 'Sudah empat skenario; lepaskan satu dulu.',
    plan: 'Rencana',
    against: 'Beda terhadap',
    year: 'Tahun yang dirinci',
    finding: (name: string, year: number, index: string) => `Tertinggi pada ${year}: ${name} (${index})`,
    findingEqual: (year: number, index: string) => `Semua sama tinggi pada ${year} (${index})`,
    subtitle: (month: string) =>
      `Indeks rencana tiap tahun evaluasi, batas akhir ${month}. Simulasi, bukan hasil resmi.`,
    target: 'Target',
    table: 'Perbandingan skenario',
    measure: 'Ukuran',
    index: 'Indeks',
    atYear: (year: number) => `Pada evaluasi ${year}`,
    predicate: 'Predikat',
    chance: (target: string) => `Peluang mencapai ${target}`,
    chanceHint:
      'Menurut peluang terlaksana, diterima, terlambat, dan guncangan; dasar yang belum diketahui dianggap terendah.',
    counting: 'menghitung…',
    reach: 'Jangkauan kepuasan',
    reachHint:
      'Bagian pengguna layanan tersurvei yang sekurangnya satu indikator layanannya naik di atas penilaian dasar. Tidak masuk ke indeks.',
    reachOf: (percent: string, reached: number, of: number) =>
      `${percent} (${numberId(reached)} dari ${numberId(of)} layanan)`,
    noSurvey: 'belum ada survei',
    cost: 'Biaya',
    costAll: 'Seluruh tahun',
    limits: 'Batas yang terlampaui',
    noneExceeded: 'tidak ada',
    noLimits: 'tanpa batas',
  },
  {
    tab: 'Compare',
    none: 'Nothing to compare yet',
    noneHint: 'Save assumptions as a scenario first; up to four of them stand here beside the plan.',
    toList: 'To the list of scenarios',
    choose: 'Scenarios compared',
    most: 'Four at most.',
    full: 'Four scenarios already; take one out first.',
    plan: 'Plan',
    against: 'Difference to',
    year: 'Year in detail',
    finding: (name: string, year: number, index: string) => `Highest in ${year}: ${name} (${index})`,
    findingEqual: (year: number, index: string) => `All equally high in ${year} (${index})`,
    subtitle: (month: string) =>
      `Planned index per evaluation year, cut-off ${month}. Simulated, not an official result.`,
    target: 'Target',
    table: 'Comparison of scenarios',
    measure: 'Measure',
    index: 'Index',
    atYear: (year: number) => `At the ${year} evaluation`,
    predicate: 'Predicate',
    chance: (target: string) => `Chance of ${target}`,
    chanceHint: 'By the chances of delivery, acceptance, delay and shocks; an unknown base counts as the lowest.',
    counting: 'working it out…',
    reach: 'Satisfaction reach',
    reachHint:
      'Share of the users of surveyed services at least one of whose indicators rises above the baseline assessment. Not part of the index.',
    reachOf: (percent: string, reached: number, of: number) =>
      `${percent} (${numberEn(reached)} of ${numberEn(of)} services)`,
    noSurvey: 'no survey yet',
    cost: 'Cost',
    costAll: 'All years',
    limits: 'Limits exceeded',
    noneExceeded: 'none',
    noLimits: 'no limits',
  },
)
