// Deletes the result of a satisfaction survey.

import type { Id } from '../../model/blueprint.ts'
import type { Command } from '../command.ts'
import { removeComments } from '../commentRemoval.ts'
import { satisfactionName } from '../nameOf.ts'

export interface DeleteSatisfactionArgs {
  readonly id: Id
}

/** Deletes a survey result with its comments. One that is already gone changes nothing. */
export const deleteSatisfaction: Command<DeleteSatisfactionArgs> = {
  name: 'deleteSatisfaction',
  label: ({ id }, blueprint) => {
    const name = satisfactionName(blueprint, id)
    return { id: `Hapus kepuasan ${name}`, en: `Delete satisfaction of ${name}` }
  },
  apply: (draft, { id }, blueprint) => {
    delete draft.satisfaction[id]
    removeComments(draft, blueprint, 'satisfaction', new Set([id]))
  },
}
