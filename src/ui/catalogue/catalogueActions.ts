// The ways to the catalogue, its questions and the reference architecture from anywhere, by palette.

import type { Action } from '../actions/action.ts'
import { architectureRoute } from '../architecture/architecturePlace.ts'
import { needsBlueprint } from '../files/fileActions.ts'

export const catalogueActions: readonly Action[] = [
  {
    id: 'go.catalogue',
    label: { id: 'Ke Katalog elemen', en: 'Go to the catalogue of elements' },
    group: 'go',
    whyNot: needsBlueprint,
    run: (karta) => karta.route.set(architectureRoute('katalog')),
  },
  {
    id: 'go.orphans',
    label: { id: 'Elemen tanpa relasi', en: 'Elements without relations' },
    group: 'go',
    whyNot: needsBlueprint,
    run: (karta) => karta.route.set(architectureRoute('katalog', 'tanpa-relasi')),
  },
  {
    id: 'go.reference',
    label: { id: 'Ke Referensi arsitektur', en: 'Go to the reference architecture' },
    group: 'go',
    whyNot: needsBlueprint,
    run: (karta) => karta.route.set(architectureRoute('referensi')),
  },
]
