// Changes the result of a satisfaction survey.

import type { Id, Satisfaction } from '../../model/blueprint.ts'
import type { Command } from '../command.ts'
import { satisfactionMissing } from '../existence.ts'
import { applyFields, type FieldPatch, patched, patchedKeys } from '../fieldPatch.ts'
import { satisfactionName } from '../nameOf.ts'
import { firstRefusal } from '../refusal.ts'
import { satisfactionRefusal, takenRefusal } from '../satisfactionRules.ts'

export interface EditSatisfactionArgs {
  readonly id: Id
  readonly set: FieldPatch<Omit<Satisfaction, 'id'>>
}

/** Changes a survey result: "Ubah kepuasan “Perizinan” 2025". */
export const editSatisfaction: Command<EditSatisfactionArgs> = {
  name: 'editSatisfaction',
  label: ({ id }, blueprint) => {
    const name = satisfactionName(blueprint, id)
    return { id: `Ubah kepuasan ${name}`, en: `Change satisfaction of ${name}` }
  },
  mergeKey: ({ id, set }) => `editSatisfaction:${id}:${patchedKeys(set)}`,
  refuse: (blueprint, { id, set }) => {
    const row = blueprint.satisfaction[id]
    if (!row) return satisfactionMissing()
    const service = patched(row, set, 'service') ?? row.service
    const year = patched(row, set, 'year') ?? row.year
    const moves = service !== row.service || year !== row.year
    return firstRefusal(
      () => satisfactionRefusal(blueprint, set),
      () => (moves ? takenRefusal(blueprint, { id, service, year }) : undefined),
    )
  },
  apply: (draft, { id, set }) => {
    const row = draft.satisfaction[id]
    if (row) applyFields(row, set)
  },
}
