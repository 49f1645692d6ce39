// Adds an assessment, empty or with answers.

import type { Assessment, Blueprint } from '../../model/blueprint.ts'
import { instrumentOf } from '../../model/instruments.ts'
import { quoted } from '../../model/quoted.ts'
import { ASSESSMENT_FIELDS, answersRefusal } from '../assessmentRules.ts'
import type { Command } from '../command.ts'
import { agenciesRefusal } from '../existence.ts'
import { fieldsRefusal, newIdRefusal } from '../fieldRules.ts'
import { firstRefusal, refusal } from '../refusal.ts'

export interface AddAssessmentArgs {
  readonly assessment: Assessment
}

/** Adds an assessment: "Tambah penilaian “Mandiri 2026”". Refuses unknown instruments and answers outside their scale. */
export const addAssessment: Command<AddAssessmentArgs> = {
  name: 'addAssessment',
  label: ({ assessment }) => ({
    id: `Tambah penilaian ${quoted(assessment.name)}`,
    en: `Add assessment ${quoted(assessment.name)}`,
  }),
  refuse: (blueprint, { assessment }) =>
    firstRefusal(
      () => newIdRefusal(assessment.id, blueprint.assessments[assessment.id] !== undefined),
      () => fieldsRefusal(assessment, ASSESSMENT_FIELDS),
      () => agenciesRefusal(blueprint, [assessment.agency]),
      () => knownInstrument(blueprint, assessment.instrument),
      () => answersRefusal(blueprint, assessment),
    ),
  apply: (draft, { assessment }) => {
    draft.assessments[assessment.id] = assessment
  },
}

function knownInstrument(blueprint: Blueprint, id: string) {
  if (instrumentOf(blueprint, id)) return undefined
  return refusal(
    'no-instrument',
    `Instrumen ${quoted(id)} tidak dikenal.`,
    `The instrument ${quoted(id)} is not known.`,
  )
}
