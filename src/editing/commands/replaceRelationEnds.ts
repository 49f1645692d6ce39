// Hangs an end of a relation on another element.

import type { Id } from '../../model/blueprint.ts'
import { draftRow, getRow } from '../../model/table.ts'
import type { Command } from '../command.ts'
import { relationRefusal } from '../existence.ts'
import { applyFields } from '../fieldPatch.ts'
import { relationEndsRefusal } from '../relationRules.ts'
import { relationLabel } from './editRelation.ts'

export interface ReplaceRelationEndsArgs {
  readonly id: Id
  readonly source: Id
  readonly target: Id
}

/** Gives a relation other ends; refuses what `connectElements` would refuse. */
export const replaceRelationEnds: Command<ReplaceRelationEndsArgs> = {
  name: 'replaceRelationEnds',
  label: ({ id }, blueprint) => relationLabel(blueprint, id, 'Pindahkan relasi', 'Move the relation'),
  refuse: (blueprint, { id, source, target }) => {
    const relation = getRow(blueprint.relations, id)
    if (!relation) return relationRefusal(blueprint, id)
    return relationEndsRefusal(blueprint, { kind: relation.kind, source, target }, id)
  },
  apply: (draft, { id, source, target }) => {
    const relation = draftRow(draft.relations, id)
    if (relation) applyFields(relation, { source, target })
  },
}
