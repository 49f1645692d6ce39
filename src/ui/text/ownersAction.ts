// What the keys of the matrix of owners are called and what they say; apart, because the first script needs no more.

import { defineText } from './language.ts'

export const ownersActionText = defineText(
  {
    own: 'Jadikan penanggung jawab (matriks Penanggung jawab)',
    support: 'Jadikan pendukung (matriks Penanggung jawab)',
    noCell: 'Buka tab Penanggung jawab dan pilih satu sel matriks dahulu.',
    done: {
      owner: (agency: string, indicator: string) => `${agency} penanggung jawab indikator ${indicator}.`,
      support: (agency: string, indicator: string) => `${agency} pendukung indikator ${indicator}.`,
      none: (agency: string, indicator: string) => `${agency} tidak lagi terkait indikator ${indicator}.`,
    },
    replaced: (agency: string, indicator: string, former: string) =>
      `${agency} penanggung jawab indikator ${indicator}, menggantikan ${former}.`,
  },
  {
    own: 'Make it the owner (matrix of Owners)',
    support: 'Make it a supporter (matrix of Owners)',
    noCell: 'Open the tab Owners and choose a cell of the matrix first.',
    done: {
      owner: (agency: string, indicator: string) => `${agency} owns indicator ${indicator}.`,
      support: (agency: string, indicator: string) => `${agency} supports indicator ${indicator}.`,
      none: (agency: string, indicator: string) => `${agency} has no part in indicator ${indicator} any more.`,
    },
    replaced: (agency: string, indicator: string, former: string) =>
      `${agency} owns indicator ${indicator}, instead of ${former}.`,
  },
)
