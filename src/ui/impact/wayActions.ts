// The way between two elements from anywhere, by palette: of two selected elements at once, else their ends are asked for.

import { sizeOf } from '../../model/table.ts'
import type { Words } from '../../model/words.ts'
import type { Action } from '../actions/action.ts'
import { chosenIds } from '../canvas/chosen.ts'
import { needsBlueprint } from '../files/fileActions.ts'

const FEW: Words = { id: 'Perlu paling sedikit dua elemen.', en: 'At least two elements are needed.' }

export const wayActions: readonly Action[] = [
  {
    id: 'impact.way',
    label: { id: 'Jalan terpendek antara dua elemen', en: 'Shortest way between two elements' },
    group: 'canvas',
    whyNot: (karta) => needsBlueprint(karta) ?? (sizeOf(karta.store.getBlueprint().elements) < 2 ? FEW : undefined),
    run: async (karta) => {
      const [from, to, ...others] = chosenIds(karta)
      const { askWay, showWay } = await import('./way.ts')
      if (from !== undefined && to !== undefined && others.length === 0) showWay(karta, from, to)
      else askWay(karta, to === undefined ? from : undefined)
    },
  },
]
