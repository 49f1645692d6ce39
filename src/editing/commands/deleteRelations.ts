// Deletes relations; nothing but comments on them hangs on a relation.

import type { Id } from '../../model/blueprint.ts'
import { removeRow } from '../../model/table.ts'
import type { Command } from '../command.ts'
import { removeComments } from '../commentRemoval.ts'
import { counted } from '../nameOf.ts'
import { removeWaivers } from '../waiverRemoval.ts'
import { relationLabel } from './editRelation.ts'

export interface DeleteRelationsArgs {
  readonly ids: readonly Id[]
}

/** Deletes relations; ids that are already gone change nothing. */
export const deleteRelations: Command<DeleteRelationsArgs> = {
  name: 'deleteRelations',
  label: ({ ids }, blueprint) => {
    const [only] = ids
    if (ids.length === 1 && only !== undefined)
      return relationLabel(blueprint, only, 'Hapus relasi', 'Delete the relation')
    const words = counted(ids.length, 'relasi', 'relation')
    return { id: `Hapus ${words.id}`, en: `Delete ${words.en}` }
  },
  apply: (draft, { ids }, blueprint) => {
    for (const id of ids) removeRow(draft.relations, id)
    removeComments(draft, blueprint, 'relation', new Set(ids))
    removeWaivers(draft, blueprint, new Set(ids))
  },
}
