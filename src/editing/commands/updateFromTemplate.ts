// Adds to a view what its template has come to choose since it was made. Nothing that is there moves or goes.

import type { Id } from '../../model/blueprint.ts'
import { hasRow, putRow } from '../../model/table.ts'
import type { Command } from '../command.ts'
import { elementsRefusal, viewRefusal } from '../existence.ts'
import { counted, viewName } from '../nameOf.ts'
import { type Positions, wholePixel } from '../placements.ts'
import { firstRefusal, refusal } from '../refusal.ts'

export interface UpdateFromTemplateArgs {
  readonly view: Id
  /** Left and top of what is new; elements that stand in the view already stay where they are. */
  readonly positions: Positions
}

/** Updates a view from its template: "Perbarui “Integrasi data” dari template: 3 elemen". Refuses for a view of none. */
export const updateFromTemplate: Command<UpdateFromTemplateArgs> = {
  name: 'updateFromTemplate',
  label: ({ view, positions }, blueprint) => {
    const name = viewName(blueprint, view)
    const words = counted(Object.keys(positions).length, 'elemen', 'element')
    return { id: `Perbarui ${name} dari template: ${words.id}`, en: `Update ${name} from its template: ${words.en}` }
  },
  refuse: (blueprint, { view, positions }) =>
    firstRefusal(
      () => viewRefusal(blueprint, view),
      () =>
        blueprint.views[view]?.template
          ? undefined
          : refusal(
              'no-template',
              'Tampilan ini tidak dibuat dari template.',
              'This view was not made from a template.',
            ),
      () => elementsRefusal(blueprint, Object.keys(positions)),
    ),
  apply: (draft, { view, positions }, blueprint) => {
    const placements = draft.views[view]?.placements
    const known = blueprint.views[view]?.placements
    if (!placements || !known) return
    for (const [id, { x, y }] of Object.entries(positions)) {
      if (!hasRow(known, id)) putRow(placements, id, { x: wholePixel(x), y: wholePixel(y) })
    }
  },
}
