// Deletes roadmap items and every mention of them; `itemDeletion.ts` tells the consequences beforehand.

import type { Id } from '../../model/blueprint.ts'
import type { Command } from '../command.ts'
import { removeComments } from '../commentRemoval.ts'
import { itemConsequences, itemConsequenceWords } from '../itemDeletion.ts'
import { counted, itemName } from '../nameOf.ts'
import { removeWaivers } from '../waiverRemoval.ts'

export { itemConsequences, itemConsequenceWords } from '../itemDeletion.ts'

export interface DeleteItemsArgs {
  readonly ids: readonly Id[]
}

/** Deletes items; successors and joint effects go on without them. Ids that are already gone change nothing. */
export const deleteItems: Command<DeleteItemsArgs> = {
  name: 'deleteItems',
  label: ({ ids }, blueprint) => {
    const [only] = ids
    const name = ids.length === 1 && only !== undefined ? itemName(blueprint, only) : undefined
    const words = name ? { id: name, en: name } : counted(ids.length, 'kegiatan', 'roadmap item')
    const more = itemConsequenceWords(itemConsequences(blueprint, ids))
    const noun = name ? { id: 'Hapus kegiatan', en: 'Delete roadmap item' } : { id: 'Hapus', en: 'Delete' }
    if (!more) return { id: `${noun.id} ${words.id}`, en: `${noun.en} ${words.en}` }
    return { id: `${noun.id} ${words.id} (menyangkut ${more.id})`, en: `${noun.en} ${words.en} (touches ${more.en})` }
  },
  apply: (draft, { ids }, blueprint) => {
    const gone = new Set(ids.filter((id) => blueprint.roadmap[id]))
    for (const id of gone) delete draft.roadmap[id]
    for (const item of Object.values(blueprint.roadmap)) {
      if (gone.has(item.id)) continue
      for (const id of Object.keys(item.predecessors)) {
        if (gone.has(id)) delete draft.roadmap[item.id]?.predecessors[id]
      }
      for (const effect of Object.values(item.effects)) {
        for (const id of Object.keys(effect.with)) {
          if (gone.has(id)) delete draft.roadmap[item.id]?.effects[effect.id]?.with[id]
        }
      }
    }
    for (const scenario of Object.values(blueprint.scenarios)) {
      for (const part of ['included', 'moves', 'forced'] as const) {
        for (const id of Object.keys(scenario[part])) if (gone.has(id)) delete draft.scenarios[scenario.id]?.[part][id]
      }
    }
    for (const shock of Object.values(blueprint.shocks)) {
      const draftShock = draft.shocks[shock.id]
      if (shock.kind !== 'late' || draftShock?.kind !== 'late') continue
      for (const id of Object.keys(shock.items)) if (gone.has(id)) delete draftShock.items[id]
    }
    removeComments(draft, blueprint, 'item', gone)
    removeWaivers(draft, blueprint, gone)
  },
}
