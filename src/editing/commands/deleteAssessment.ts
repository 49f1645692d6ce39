// Deletes an assessment; the plan lets it go as its baseline.

import type { Id } from '../../model/blueprint.ts'
import { lockedRefusal } from '../assessmentRules.ts'
import type { Command } from '../command.ts'
import { removeComments } from '../commentRemoval.ts'
import { assessmentName } from '../nameOf.ts'

export interface DeleteAssessmentArgs {
  readonly id: Id
}

/** Deletes an assessment; refuses a locked one. One that is already gone changes nothing. */
export const deleteAssessment: Command<DeleteAssessmentArgs> = {
  name: 'deleteAssessment',
  label: ({ id }, blueprint) => {
    const name = assessmentName(blueprint, id)
    return { id: `Hapus penilaian ${name}`, en: `Delete assessment ${name}` }
  },
  refuse: (blueprint, { id }) => {
    const assessment = blueprint.assessments[id]
    return assessment && lockedRefusal(assessment)
  },
  apply: (draft, { id }, blueprint) => {
    delete draft.assessments[id]
    if (blueprint.plan.baseline === id) delete draft.plan.baseline
    removeComments(draft, blueprint, 'assessment', new Set([id]))
  },
}
