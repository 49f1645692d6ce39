// Words of the actions of scenarios: small, for they belong to the first script.

import { defineText } from './language.ts'

export const scenarioActionText = defineText(
  {
    save: 'Simpan sebagai skenario',
    close: 'Tutup skenario',
    noAssumptions: 'Belum ada pengandaian di Simulasi.',
    closeFirst: 'Tutup skenario yang terbuka dulu.',
    noneOpen: 'Tidak ada skenario yang terbuka.',
  },
  {
    save: 'Save as scenario',
    close: 'Close scenario',
    noAssumptions: 'Nothing is assumed in the simulation.',
    closeFirst: 'Close the open scenario first.',
    noneOpen: 'No scenario is open.',
  },
)
