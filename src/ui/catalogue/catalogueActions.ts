// The way to the catalogue from anywhere, by palette.

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
]
