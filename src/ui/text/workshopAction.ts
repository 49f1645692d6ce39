// What the action that opens the workshop is called, and why it may not run; apart, because the first script needs no more.

import { defineText } from './language.ts'

export const workshopActionText = defineText(
  {
    open: 'Mode lokakarya',
    none: 'Belum ada penilaian. Buat penilaian dahulu.',
    locked: 'Penilaian ini terkunci. Pilih penilaian lain atau buka kuncinya.',
    readOnly: 'Cetak biru ini hanya dapat dibaca di tab ini.',
  },
  {
    open: 'Workshop mode',
    none: 'There is no assessment yet. Make one first.',
    locked: 'This assessment is locked. Choose another or unlock it.',
    readOnly: 'This blueprint can only be read in this tab.',
  },
)
