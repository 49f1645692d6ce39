// Words of the guided way to a first index.

import { numberEn, numberId } from '../../model/numberText.ts'
import { defineText } from './language.ts'
import { plural } from './plural.ts'

export const guideText = defineText(
  {
    label: 'Penilaian terpandu',
    aspect: (nth: number, all: number, name: string) => `Aspek ${nth} dari ${numberId(all)}: ${name}`,
    left: (count: number, minutes: number) => `${numberId(count)} indikator lagi, ± ${numberId(minutes)} menit`,
    index: (range: string) => `indeks ${range}`,
    onHint: (first: number, last: number) =>
      `Satu tombol per indikator: ${first}–${last}, atau 0 bila belum diketahui; indikator berikutnya terbuka sendiri.`,
    offHint: 'Terpandu per aspek, mulai dari yang paling menentukan; yang belum diketahui boleh dilewati.',
    start: 'Mulai terpandu',
    stop: 'Hentikan panduan',
    close: 'Tutup panduan',
    first: (range: string) => `Indeks pertama Anda: ${range}.`,
    isBaseline: 'Penilaian ini dasar simulasi. Berikutnya: kegiatan untuk selisih terbesar.',
    notBaseline: 'Agar simulasi memakainya, jadikan dasar simulasi lewat “Kelola penilaian”.',
    makeItem: (indicator: string) => `Buat kegiatan: ${indicator}`,
    itemName: (indicator: string, level: number) => `${indicator} ke tingkat ${level}`,
  },
  {
    label: 'Guided assessment',
    aspect: (nth: number, all: number, name: string) => `Aspect ${nth} of ${numberEn(all)}: ${name}`,
    left: (count: number, minutes: number) => `${plural(count, 'indicator')} left, about ${plural(minutes, 'minute')}`,
    index: (range: string) => `index ${range}`,
    onHint: (first: number, last: number) =>
      `One key per indicator: ${first}–${last}, or 0 when not known; the next one opens by itself.`,
    offHint: 'Guided by aspect, the most decisive first; what is not known may be passed over.',
    start: 'Start guided',
    stop: 'Stop the guide',
    close: 'Close the guide',
    first: (range: string) => `Your first index: ${range}.`,
    isBaseline: 'This assessment is the baseline of the simulation. Next: an item for the biggest gap.',
    notBaseline: 'For the simulation to use it, make it the baseline under “Manage assessment”.',
    makeItem: (indicator: string) => `Make an item: ${indicator}`,
    itemName: (indicator: string, level: number) => `${indicator} to level ${level}`,
  },
)
