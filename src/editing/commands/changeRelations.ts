// Adds and deletes several relations in one step: what filling cells of a matrix means.

import type { Blueprint, Id, Relation } from '../../model/blueprint.ts'
import { hasRow, putRow, removeRow, rowsOf } from '../../model/table.ts'
import type { Command } from '../command.ts'
import { removeComments } from '../commentRemoval.ts'
import { newIdRefusal } from '../fieldRules.ts'
import { counted } from '../nameOf.ts'
import { firstRefusal } from '../refusal.ts'
import { relationFitRefusal, twinRefusal } from '../relationRules.ts'
import { connectElements } from './connectElements.ts'
import { deleteRelations } from './deleteRelations.ts'

export interface ChangeRelationsArgs {
  readonly add: readonly Pick<Relation, 'id' | 'kind' | 'source' | 'target'>[]
  /** Ids that are already gone change nothing. */
  readonly remove: readonly Id[]
}

/** One step for all; refuses it whole for the first relation that may not be drawn, as `connectElements` would. */
export const changeRelations: Command<ChangeRelationsArgs> = {
  name: 'changeRelations',
  label: ({ add, remove }, blueprint) => {
    const [only, ...others] = add
    if (add.length === 0) return deleteRelations.label({ ids: remove }, blueprint)
    if (only && others.length === 0 && remove.length === 0) return connectElements.label(only, blueprint)
    const [added, removed] = [counted(add.length, 'relasi', 'relation'), counted(remove.length, 'relasi', 'relation')]
    if (remove.length === 0) return { id: `Tambah ${added.id}`, en: `Add ${added.en}` }
    return { id: `Tambah ${added.id} dan hapus ${removed.id}`, en: `Add ${added.en} and delete ${removed.en}` }
  },
  refuse: (blueprint, { add, remove }) => {
    const there = add.length > 0 ? relationKeys(blueprint, new Set(remove)) : new Set<string>()
    const ids = new Set<Id>()
    for (const relation of add) {
      const key = keyOf(relation)
      const refused = firstRefusal(
        () => newIdRefusal(relation.id, ids.has(relation.id) || hasRow(blueprint.relations, relation.id)),
        () => relationFitRefusal(blueprint, relation),
        () => (there.has(key) ? twinRefusal(blueprint, relation) : undefined),
      )
      if (refused) return refused
      ids.add(relation.id)
      there.add(key)
    }
    return undefined
  },
  apply: (draft, { add, remove }, blueprint) => {
    for (const id of remove) removeRow(draft.relations, id)
    removeComments(draft, blueprint, 'relation', new Set(remove))
    for (const { id, kind, source, target } of add) putRow(draft.relations, id, { id, kind, source, target })
  },
}

/** A blank never occurs in an id. */
const keyOf = ({ kind, source, target }: Pick<Relation, 'kind' | 'source' | 'target'>): string =>
  `${kind} ${source} ${target}`

/** Kind and ends of every relation that stays: asked once for all that are added, not once for each. */
function relationKeys(blueprint: Blueprint, gone: ReadonlySet<Id>): Set<string> {
  const keys = new Set<string>()
  for (const relation of rowsOf(blueprint.relations)) if (!gone.has(relation.id)) keys.add(keyOf(relation))
  return keys
}
