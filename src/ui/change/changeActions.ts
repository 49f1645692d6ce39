// The actions of time: see what changes, compare two months in the drawing, play the plan year by year. Small: everything else
// is loaded when one of them runs.

import type { Action } from '../actions/action.ts'
import { needsBlueprint } from '../files/fileActions.ts'

export const changeActions: readonly Action[] = [
  {
    id: 'change.open',
    label: { id: 'Lihat perubahan arsitektur', en: 'See the changes of the architecture' },
    group: 'view',
    whyNot: needsBlueprint,
    run: (karta) => karta.route.set({ screen: 'arsitektur', detail: 'perubahan' }),
  },
  {
    id: 'change.compare',
    label: { id: 'Bandingkan dua bulan di gambar, atau selesai', en: 'Compare two months in the drawing, or stop' },
    group: 'view',
    whyNot: needsBlueprint,
    run: async (karta) => (await import('./toggleComparing.ts')).toggleComparing(karta),
  },
  {
    id: 'change.play',
    label: { id: 'Putar rencana tahun demi tahun, atau berhenti', en: 'Play the plan year by year, or stop' },
    group: 'view',
    keys: ['Shift+P'],
    whyNot: needsBlueprint,
    run: async (karta) => (await import('./playYears.ts')).playYears(karta),
  },
]
