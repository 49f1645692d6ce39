// Deletes elements with everything that cannot stand without them. `deletion.ts` tells the consequences beforehand.

import type { Id } from '../../model/blueprint.ts'
import { hasRow, removeRow } from '../../model/table.ts'
import type { Command } from '../command.ts'
import { removeComments } from '../commentRemoval.ts'
import { consequenceWords, deletionConsequences, itemsMentioning, relationsOf } from '../deletion.ts'
import { elementsLabel } from '../nameOf.ts'
import { removeWaivers } from '../waiverRemoval.ts'

export interface DeleteElementsArgs {
  readonly ids: readonly Id[]
}

/**
 * Deletes elements with their relations, places, comments, satisfaction, mentions in roadmap items and findings accepted for them. A replacement by
 * a deleted element becomes a plain retirement. Ids that are already gone change nothing.
 */
export const deleteElements: Command<DeleteElementsArgs> = {
  name: 'deleteElements',
  label: ({ ids }, blueprint) => {
    const words = elementsLabel(blueprint, ids, 'Hapus', 'Delete')
    const more = consequenceWords(deletionConsequences(blueprint, ids))
    return more ? { id: `${words.id} (beserta ${more.id})`, en: `${words.en} (with ${more.en})` } : words
  },
  apply: (draft, { ids }, blueprint) => {
    const gone = new Set(ids.filter((id) => hasRow(blueprint.elements, id)))
    const relations = relationsOf(blueprint, [...gone])
    for (const id of relations) removeRow(draft.relations, id)
    for (const id of gone) removeRow(draft.elements, id)
    for (const view of Object.values(blueprint.views)) {
      const placed = [...gone].filter((id) => hasRow(view.placements, id))
      const placements = placed.length > 0 ? draft.views[view.id]?.placements : undefined
      if (placements) for (const id of placed) removeRow(placements, id)
    }
    for (const item of itemsMentioning(blueprint, gone)) {
      for (const change of Object.values(item.changes)) {
        if (gone.has(change.element)) delete draft.roadmap[item.id]?.changes[change.id]
        else if (change.by !== undefined && gone.has(change.by)) {
          const kept = draft.roadmap[item.id]?.changes[change.id]
          if (!kept) continue
          delete kept.by
          if (kept.kind === 'replace') kept.kind = 'retire'
        }
      }
    }
    for (const row of Object.values(blueprint.satisfaction))
      if (gone.has(row.service)) delete draft.satisfaction[row.id]
    removeComments(draft, blueprint, 'element', gone)
    removeComments(draft, blueprint, 'relation', new Set(relations))
    removeWaivers(draft, blueprint, new Set([...gone, ...relations]))
  },
}
