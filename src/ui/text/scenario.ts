// Words of the scenario screen.

import { defineText } from './language.ts'

export const scenarioText = defineText(
  {
    title: 'Skenario',
    none: 'Belum ada skenario',
    noneHint:
      'Skenario menyimpan pengandaian dengan nama: kegiatan yang ikut atau tidak, waktu yang digeser, pagu, dan alasannya. Cetak biru tidak berubah sampai Anda menerapkannya.',
    toSimulation: 'Ke simulasi',
  },
  {
    title: 'Scenarios',
    none: 'No scenarios yet',
    noneHint:
      'A scenario keeps assumptions under a name: which items take part, which are moved, the budgets, and why. The blueprint stays as it is until you apply one.',
    toSimulation: 'Go to the simulation',
  },
)
