// Gives several elements the same owner in one step, or takes it away.

import type { Id } from '../../model/blueprint.ts'
import { draftRow, getRow } from '../../model/table.ts'
import type { Command } from '../command.ts'
import { agenciesRefusal, elementsRefusal } from '../existence.ts'
import { agencyName, elementsLabel } from '../nameOf.ts'
import { firstRefusal } from '../refusal.ts'

export interface AssignOwnerArgs {
  readonly ids: readonly Id[]
  /** Agency, or null for none. */
  readonly owner: Id | null
}

/** Sets the owner of elements: "Tetapkan “Diskominfo” sebagai pemilik 3 elemen". Refuses missing elements and agencies. */
export const assignOwner: Command<AssignOwnerArgs> = {
  name: 'assignOwner',
  label: ({ ids, owner }, blueprint) => {
    if (owner === null) return elementsLabel(blueprint, ids, 'Kosongkan pemilik', 'Clear the owner of')
    const name = agencyName(blueprint, owner)
    return elementsLabel(blueprint, ids, `Tetapkan ${name} sebagai pemilik`, `Make ${name} the owner of`)
  },
  refuse: (blueprint, { ids, owner }) =>
    firstRefusal(
      () => elementsRefusal(blueprint, ids),
      () => agenciesRefusal(blueprint, [owner]),
    ),
  apply: (draft, { ids, owner }, blueprint) => {
    for (const id of new Set(ids)) {
      if ((getRow(blueprint.elements, id)?.owner ?? null) === owner) continue
      const element = draftRow(draft.elements, id)
      if (!element) continue
      if (owner === null) delete element.owner
      else element.owner = owner
    }
  },
}
