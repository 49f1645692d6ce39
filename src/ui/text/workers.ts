// Words for calculations that run beside the page.

import { numberEn, numberId } from '../../model/numberText.ts'
import { defineText } from './language.ts'

export const workersText = defineText(
  {
    cannotStart:
      'Perhitungan latar tidak dapat dimulai: skripnya tidak terambil. Sambungkan jaringan sekali, lalu coba lagi.',
    stopped: (why: string) =>
      `Perhitungan berhenti karena kesalahan di dalam program${why ? ` (${why})` : ''}. Cetak biru Anda tidak berubah.`,
    running: 'Menghitung…',
    percent: (share: number) => `${numberId(share)} % selesai`,
    cancel: 'Batalkan perhitungan',
    cancelled: 'Perhitungan dibatalkan.',
    again: 'Hitung lagi',
  },
  {
    cannotStart: 'The calculation cannot start: its script could not be fetched. Go online once and try again.',
    stopped: (why: string) =>
      `The calculation stopped because of a fault in the program${why ? ` (${why})` : ''}. Your blueprint has not changed.`,
    running: 'Calculating…',
    percent: (share: number) => `${numberEn(share)}% done`,
    cancel: 'Cancel the calculation',
    cancelled: 'The calculation was cancelled.',
    again: 'Calculate again',
  },
)
