// A level other than its criteria give must say why. Without a reason the criteria count, and the written level misleads.
import { claimedLevel } from '../../model/claimedLevel.ts'
import { derivedLevel } from '../../model/derivedLevel.ts'
import { indicatorOf } from '../../model/indicatorOf.ts'
import { instrumentOf } from '../../model/instruments.ts'
import { levelWords } from '../../model/levelWords.ts'
import { defineCheck } from '../check.ts'
import { assessmentSubject } from '../subjects.ts'

export const levelUnlikeCriteria = defineCheck(
  {
    id: 'level-unlike-criteria',
    severity: 'warning',
    title: {
      id: 'Tingkat mengikuti kriterianya atau diklaim dengan alasan',
      en: 'Levels follow their criteria or say why',
    },
  },
  function* (blueprint) {
    for (const assessment of Object.values(blueprint.assessments)) {
      const instrument = instrumentOf(blueprint, assessment.instrument)
      if (!instrument) continue
      for (const [id, answer] of Object.entries(assessment.answers)) {
        if (answer.level === null || indicatorOf(instrument, id)?.fractional || claimedLevel(answer) !== undefined)
          continue
        const derived = derivedLevel(instrument, answer)
        if (derived === undefined || derived === answer.level) continue
        const [written, given] = [levelWords(answer.level, instrument), levelWords(derived, instrument)]
        yield {
          subject: assessmentSubject(assessment),
          message: {
            id: `indikator ${id} tertulis tingkat ${written.id}, tetapi kriterianya memberi tingkat ${given.id} dan tidak ada alasan klaim; yang dihitung tingkat ${given.id}`,
            en: `indicator ${id} says level ${written.en}, but its criteria give level ${given.en} and no reason is given; level ${given.en} counts`,
          },
        }
      }
    }
  },
)
