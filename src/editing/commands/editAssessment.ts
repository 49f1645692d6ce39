// Changes what an assessment is: name, year, kind, source … Answers: `answerIndicator`; locking: `lockAssessment`.

import type { Assessment, Blueprint, Id } from '../../model/blueprint.ts'
import { instrumentOf } from '../../model/instruments.ts'
import { quoted } from '../../model/quoted.ts'
import { ASSESSMENT_FIELDS, lockedRefusal } from '../assessmentRules.ts'
import type { Command, Refusal } from '../command.ts'
import { agenciesRefusal, assessmentRefusal } from '../existence.ts'
import { applyFields, type FieldPatch, patchedKeys } from '../fieldPatch.ts'
import { fieldsRefusal } from '../fieldRules.ts'
import { assessmentName } from '../nameOf.ts'
import { firstRefusal, refusal } from '../refusal.ts'

export interface EditAssessmentArgs {
  readonly id: Id
  readonly set: FieldPatch<Omit<Assessment, 'id' | 'answers' | 'locked' | 'history'>>
}

/** Changes an assessment. Refuses a locked one; the instrument can only change while nothing hangs on it. */
export const editAssessment: Command<EditAssessmentArgs> = {
  name: 'editAssessment',
  label: ({ id }, blueprint) => {
    const name = assessmentName(blueprint, id)
    return { id: `Ubah penilaian ${name}`, en: `Change assessment ${name}` }
  },
  mergeKey: ({ id, set }) => `editAssessment:${id}:${patchedKeys(set)}`,
  refuse: (blueprint, { id, set }) => {
    const assessment = blueprint.assessments[id]
    if (!assessment) return assessmentRefusal(blueprint, id)
    return firstRefusal(
      () => lockedRefusal(assessment),
      () => fieldsRefusal(set, ASSESSMENT_FIELDS),
      () => agenciesRefusal(blueprint, [set.agency]),
      () => instrumentRefusal(blueprint, assessment, set.instrument),
    )
  },
  apply: (draft, { id, set }) => {
    const assessment = draft.assessments[id]
    if (assessment) applyFields(assessment, set)
  },
}

function instrumentRefusal(
  blueprint: Blueprint,
  assessment: Assessment,
  instrument: Id | undefined,
): Refusal | undefined {
  if (instrument === undefined || instrument === assessment.instrument) return undefined
  if (!instrumentOf(blueprint, instrument)) {
    return refusal(
      'no-instrument',
      `Instrumen ${quoted(instrument)} tidak dikenal.`,
      `The instrument ${quoted(instrument)} is not known.`,
    )
  }
  const name = quoted(assessment.name)
  if (Object.keys(assessment.answers).length > 0) {
    return refusal(
      'has-answers',
      `Instrumen ${name} tidak dapat diganti karena sudah berisi jawaban.`,
      `The instrument of ${name} cannot be changed, for it already holds answers.`,
    )
  }
  if (blueprint.plan.baseline !== assessment.id) return undefined
  return refusal(
    'is-baseline',
    `Instrumen ${name} tidak dapat diganti karena menjadi penilaian dasar rencana.`,
    `The instrument of ${name} cannot be changed, for it is the baseline of the plan.`,
  )
}
