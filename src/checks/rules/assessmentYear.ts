// An assessment more than five years off the plan is probably a typing error.

import { defineCheck } from '../check.ts'
import { assessmentSubject } from '../subjects.ts'

export const assessmentYear = defineCheck(
  {
    id: 'assessment-year',
    severity: 'info',
    title: { id: 'Penilaian dekat dengan periode rencana', en: 'Assessments lie near the plan period' },
  },
  function* (blueprint) {
    const { from, to } = blueprint.plan
    for (const assessment of Object.values(blueprint.assessments)) {
      if (assessment.year >= from - 5 && assessment.year <= to + 5) continue
      yield {
        subject: assessmentSubject(assessment),
        message: {
          id: `tahun ${assessment.year} lebih dari lima tahun di luar periode rencana ${from}–${to}; periksa tahunnya`,
          en: `the year ${assessment.year} is more than five years outside the plan period ${from}–${to}; check the year`,
        },
      }
    }
  },
)
