// Changes the fields of a roadmap item. Costs, effects, changes to elements and the status have commands of their own.

import type { Blueprint, Id, RoadmapItem } from '../../model/blueprint.ts'
import type { Command, Refusal } from '../command.ts'
import { agenciesRefusal, itemsRefusal } from '../existence.ts'
import { applyFields, type FieldPatch, patched, patchedKeys } from '../fieldPatch.ts'
import { fieldsRefusal } from '../fieldRules.ts'
import {
  categoryRefusal,
  ITEM_FIELDS,
  predecessorsRefusal,
  proposalRefusal,
  riskRefusal,
  scheduleRefusal,
} from '../itemRules.ts'
import { itemName } from '../nameOf.ts'
import { firstRefusal, refusal } from '../refusal.ts'

/** New values of some fields; null clears one. `predecessors` and `support` are whole sets. */
export type ItemPatch = FieldPatch<Omit<RoadmapItem, 'id' | 'costs' | 'effects' | 'changes' | 'status' | 'history'>>

export interface EditItemArgs {
  readonly id: Id
  readonly set: ItemPatch
}

/** Changes a roadmap item. Refuses circles of predecessors (told by names), a finish before the start, missing agencies. */
export const editItem: Command<EditItemArgs> = {
  name: 'editItem',
  label: ({ id }, blueprint) => {
    const name = itemName(blueprint, id)
    return { id: `Ubah kegiatan ${name}`, en: `Change roadmap item ${name}` }
  },
  mergeKey: ({ id, set }) => `editItem:${id}:${patchedKeys(set)}`,
  refuse: (blueprint, { id, set }) => {
    const item = blueprint.roadmap[id]
    if (!item) return itemsRefusal(blueprint, [id])
    return firstRefusal(
      () => fieldsRefusal(set, ITEM_FIELDS),
      () => categoryRefusal(set.category),
      () => monthsRefusal(blueprint, item, set),
      () => agenciesRefusal(blueprint, [set.owner, ...Object.keys(set.support ?? {})]),
      () => predecessorsRefusal(blueprint, id, itemName(blueprint, id), Object.keys(set.predecessors ?? {})),
      () => riskRefusal(set.risk ?? null),
      () => proposalRefusal(item, set.proposed),
    )
  },
  apply: (draft, { id, set }) => {
    const item = draft.roadmap[id]
    if (item) applyFields(item, set)
  },
}

function monthsRefusal(blueprint: Blueprint, item: RoadmapItem, set: ItemPatch): Refusal | undefined {
  const name = itemName(blueprint, item.id)
  const after = (key: 'start' | 'finish' | 'actualStart' | 'actualFinish') =>
    patched<ItemMonths, typeof key>(item, set, key)
  return firstRefusal(
    () => ('start' in set || 'finish' in set ? scheduleRefusal(name, after('start'), after('finish')) : undefined),
    () =>
      'actualStart' in set || 'actualFinish' in set
        ? scheduleRefusal(name, after('actualStart'), after('actualFinish'))
        : undefined,
    () =>
      item.status === 'done' && after('actualFinish') === undefined && 'actualFinish' in set
        ? refusal(
            'done-without-finish',
            `${name} sudah selesai, jadi bulan selesai nyata harus ada.`,
            `${name} is done, so it must have an actual finish month.`,
          )
        : undefined,
  )
}

type ItemMonths = Pick<RoadmapItem, 'start' | 'finish' | 'actualStart' | 'actualFinish'>
