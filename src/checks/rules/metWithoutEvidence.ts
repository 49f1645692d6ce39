// A criterion called met without any evidence will not convince an assessor. Locked assessments are left alone: signed off.
import { instrumentOf } from '../../model/instruments.ts'
import { defineCheck } from '../check.ts'
import { assessmentSubject } from '../subjects.ts'

export const metWithoutEvidence = defineCheck(
  {
    id: 'met-without-evidence',
    severity: 'info',
    title: { id: 'Kriteria terpenuhi punya bukti', en: 'Criteria that are met have evidence' },
  },
  function* (blueprint) {
    for (const assessment of Object.values(blueprint.assessments)) {
      const instrument = instrumentOf(blueprint, assessment.instrument)
      if (!instrument || assessment.locked) continue
      for (const [id, answer] of Object.entries(assessment.answers)) {
        const bare = Object.entries(answer.criteria ?? {})
          .filter(([level]) => Number(level) > instrument.levels.min)
          .filter(([, { status, evidence }]) => status === 'met' && Object.keys(evidence).length === 0)
          .map(([level]) => level)
          .sort()
        if (bare.length === 0) continue
        yield {
          subject: assessmentSubject(assessment),
          message: {
            id: `indikator ${id} menyatakan kriteria tingkat ${bare.join(', ')} terpenuhi tanpa bukti`,
            en: `indicator ${id} calls the criteria of level ${bare.join(', ')} met without evidence`,
          },
        }
      }
    }
  },
)
