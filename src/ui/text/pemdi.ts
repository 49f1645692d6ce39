// Words of the view "your roadmap within Pemdi".

import { numberEn, numberId } from '../../model/numberText.ts'
import { defineText } from './language.ts'

export const pemdiText = defineText(
  {
    tab: 'Pemdi',
    finding: (keep: number, all: number, untouched: number) =>
      `${numberId(keep)} dari ${numberId(all)} kegiatan tetap bernilai langsung dalam Pemdi; ${numberId(untouched)} dari 20 indikator Pemdi belum tersentuh`,
    subtitle: (strong: string, partial: string, none: string) =>
      `Dari kenaikan yang dijanjikan peta rencana: ${strong} terbawa langsung, ${partial} sebagian, ${none} tidak`,
    none: 'Belum ada kegiatan dengan dampak pada PermenPANRB 59/2020',
    noneHint: 'Tambahkan dampak pada kegiatan di Peta Rencana untuk melihat apa yang terbawa ke Pemdi.',
    goRoadmap: 'Ke Peta Rencana',
    cannotTitle: 'Yang dapat dan tidak dapat dikatakan',
    can: 'Dapat: indikator 59/2020 mana yang pokoknya sama dengan indikator Pemdi, sehingga kegiatan yang menaikkannya tetap berguna.',
    cannot:
      'Tidak dapat: indeks Pemdi dari peta rencana ini. Kriteria tiap tingkat Pemdi belum dibaca, dan tingkat SPBE bukan tingkat Pemdi.',
    item: 'Kegiatan',
    share: 'Bagian dampak yang terbawa',
    targets: 'Indikator Pemdi',
    strength: { strong: 'langsung', partial: 'sebagian', none: 'tidak terbawa' },
    part: (percent: string, strength: string) => `${percent} ${strength}`,
    indicator: 'Indikator Pemdi',
    weight: 'Bobot',
    by: 'Kegiatan yang menyentuhnya',
    untouched: 'belum ada kegiatan',
    items: (strong: number, partial: number) =>
      [strong > 0 ? `${numberId(strong)} langsung` : '', partial > 0 ? `${numberId(partial)} sebagian` : '']
        .filter(Boolean)
        .join(', '),
    indicatorsTitle: (weight: string) => `Indikator tanpa kegiatan berbobot ${weight} dalam Pemdi`,
    indicatorsAll: 'Setiap indikator Pemdi disentuh setidaknya satu kegiatan',
    why: 'Alasan padanan',
    assessed: (name: string, value: string) => `Indeks Pemdi menurut “${name}”: ${value}`,
    noAssessment:
      'Belum ada penilaian Pemdi. Indeks Pemdi hanya dapat datang dari penilaian menurut instrumen itu sendiri.',
    assess: 'Buat penilaian Pemdi',
    sources: 'Sumber dan catatan Pemdi',
  },
  {
    tab: 'Pemdi',
    finding: (keep: number, all: number, untouched: number) =>
      `${numberEn(keep)} of ${numberEn(all)} items keep their worth directly in Pemdi; ${numberEn(untouched)} of 20 Pemdi indicators are untouched`,
    subtitle: (strong: string, partial: string, none: string) =>
      `Of the rise the roadmap promises: ${strong} carries over directly, ${partial} in part, ${none} not`,
    none: 'No item has an effect on PermenPANRB 59/2020 yet',
    noneHint: 'Add effects to items in the roadmap to see what carries over to Pemdi.',
    goRoadmap: 'To the roadmap',
    cannotTitle: 'What can and cannot be said',
    can: 'Can: which indicators of 59/2020 have the same subject as a Pemdi indicator, so that items that raise them stay useful.',
    cannot:
      'Cannot: a Pemdi index of this roadmap. The criteria of its levels were not read, and an SPBE level is not a Pemdi level.',
    item: 'Item',
    share: 'Share of the effect that carries over',
    targets: 'Pemdi indicators',
    strength: { strong: 'directly', partial: 'in part', none: 'not' },
    part: (percent: string, strength: string) => `${percent} ${strength}`,
    indicator: 'Pemdi indicator',
    weight: 'Weight',
    by: 'Items that touch it',
    untouched: 'no item yet',
    items: (strong: number, partial: number) =>
      [strong > 0 ? `${numberEn(strong)} directly` : '', partial > 0 ? `${numberEn(partial)} in part` : '']
        .filter(Boolean)
        .join(', '),
    indicatorsTitle: (weight: string) => `Indicators without an item weigh ${weight} in Pemdi`,
    indicatorsAll: 'Every Pemdi indicator is touched by at least one item',
    why: 'Why they map',
    assessed: (name: string, value: string) => `Pemdi index by “${name}”: ${value}`,
    noAssessment:
      'There is no Pemdi assessment yet. A Pemdi index can only come from an assessment by that instrument.',
    assess: 'Make a Pemdi assessment',
    sources: 'Sources and notes of Pemdi',
  },
)
