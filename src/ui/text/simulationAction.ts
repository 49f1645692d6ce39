// Words of the actions of the simulation: small, for they belong to the first script.

import { defineText } from './language.ts'

export const simulationActionText = defineText(
  {
    toggle: 'Hitung atau matikan kegiatan terpilih',
    noSelection: 'Pilih satu kegiatan lebih dulu.',
    alreadyDone: 'Sudah selesai; tidak dapat dimatikan.',
    reset: 'Hapus pengandaian',
    resetDone: 'Pengandaian dihapus; simulasi kembali ke cetak biru.',
  },
  {
    toggle: 'Count or switch off the selected item',
    noSelection: 'Select an item first.',
    alreadyDone: 'Already done; cannot be switched off.',
    reset: 'Clear assumptions',
    resetDone: 'Assumptions cleared; the simulation follows the blueprint again.',
  },
)
