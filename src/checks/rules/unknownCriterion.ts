// A criterion must be one the instrument asks for: a level within the scale that its indicator does not describe is a
// mix-up with another pack. Levels outside the scale are levelOutsideScale's.
import { indicatorOf } from '../../model/indicatorOf.ts'
import { instrumentOf } from '../../model/instruments.ts'
import { defineCheck } from '../check.ts'
import { assessmentSubject } from '../subjects.ts'

export const unknownCriterion = defineCheck(
  {
    id: 'unknown-criterion',
    severity: 'error',
    title: { id: 'Kriteria dikenal oleh instrumennya', en: 'Criteria are known to their instrument' },
  },
  function* (blueprint) {
    for (const assessment of Object.values(blueprint.assessments)) {
      const instrument = instrumentOf(blueprint, assessment.instrument)
      if (!instrument) continue
      for (const [id, answer] of Object.entries(assessment.answers)) {
        const asked = indicatorOf(instrument, id)?.criteria ?? []
        if (asked.length === 0) continue
        for (const level of Object.keys(answer.criteria ?? {})) {
          const outside = Number(level) < instrument.levels.min || Number(level) > instrument.levels.max
          if (outside || asked.some((criterion) => criterion.level === Number(level))) continue
          yield {
            subject: assessmentSubject(assessment),
            message: {
              id: `indikator ${id} tidak punya kriteria tingkat ${level} dalam ${instrument.shortTitle.id}`,
              en: `indicator ${id} has no criterion of level ${level} in ${instrument.shortTitle.en}`,
            },
          }
        }
      }
    }
  },
)
