// Changes the kind or the note of a relation.

import type { Blueprint, Id, Relation } from '../../model/blueprint.ts'
import { draftRow, getRow } from '../../model/table.ts'
import type { Words } from '../../model/words.ts'
import type { Command } from '../command.ts'
import { relationRefusal } from '../existence.ts'
import { applyFields, type FieldPatch, patchedKeys } from '../fieldPatch.ts'
import { fieldsRefusal } from '../fieldRules.ts'
import { elementName } from '../nameOf.ts'
import { firstRefusal } from '../refusal.ts'
import { relationEndsRefusal } from '../relationRules.ts'

export interface EditRelationArgs {
  readonly id: Id
  /** `note: null` clears the note. */
  readonly set: FieldPatch<Pick<Relation, 'kind' | 'note'>>
}

/** Changes a relation; refuses kinds the metamodel does not allow between its ends, and twins. */
export const editRelation: Command<EditRelationArgs> = {
  name: 'editRelation',
  label: ({ id }, blueprint) => relationLabel(blueprint, id, 'Ubah relasi', 'Change the relation'),
  mergeKey: ({ id, set }) => `editRelation:${id}:${patchedKeys(set)}`,
  refuse: (blueprint, { id, set }) => {
    const relation = getRow(blueprint.relations, id)
    if (!relation) return relationRefusal(blueprint, id)
    return firstRefusal(
      () => (set.kind === undefined ? undefined : relationEndsRefusal(blueprint, { ...relation, kind: set.kind }, id)),
      () => fieldsRefusal(set, { note: 'text' }),
    )
  },
  apply: (draft, { id, set }) => {
    const relation = draftRow(draft.relations, id)
    if (relation) applyFields(relation, set)
  },
}

/** A label that names a relation by its ends: "Ubah relasi “A” ke “B”". */
export function relationLabel(blueprint: Blueprint, id: Id, verbId: string, verbEn: string): Words {
  const relation = getRow(blueprint.relations, id)
  if (!relation) return { id: verbId, en: verbEn }
  const [a, b] = [elementName(blueprint, relation.source), elementName(blueprint, relation.target)]
  return { id: `${verbId} ${a} ke ${b}`, en: `${verbEn} ${a} to ${b}` }
}
