// Words for the status of roadmap items and the three ways to count them.

import { defineText } from './language.ts'

export const statusText = defineText(
  { proposed: 'Usulan', planned: 'Direncanakan', 'in-progress': 'Berjalan', done: 'Selesai' },
  { proposed: 'Proposal', planned: 'Planned', 'in-progress': 'In progress', done: 'Done' },
)

export const viewText = defineText(
  {
    realised: 'Terealisasi',
    committed: 'Berjalan',
    planned: 'Rencana',
    realisedHint: 'Hanya kegiatan yang selesai',
    committedHint: 'Selesai dan sedang berjalan',
    plannedHint: 'Semua kegiatan',
  },
  {
    realised: 'Realised',
    committed: 'Committed',
    planned: 'Planned',
    realisedHint: 'Done items only',
    committedHint: 'Done and in progress',
    plannedHint: 'All items',
  },
)
