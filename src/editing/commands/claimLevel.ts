// Claims another level than the criteria give, with a reason; both are kept and shown.

import type { Id, IndicatorId } from '../../model/blueprint.ts'
import { derivedLevel } from '../../model/derivedLevel.ts'
import { instrumentOf } from '../../model/instruments.ts'
import { levelWords } from '../../model/levelWords.ts'
import { answerRefusal, lockedRefusal } from '../assessmentRules.ts'
import type { Command } from '../command.ts'
import { assessmentRefusal } from '../existence.ts'
import { indicatorName } from '../nameOf.ts'
import { firstRefusal, refusal } from '../refusal.ts'

export interface ClaimLevelArgs {
  readonly assessment: Id
  readonly indicator: IndicatorId
  /** Stored level (level × denominator). */
  readonly level: number
  readonly reason: string
}

/** Claims a level. Refuses a blank reason, and a claim where no criteria are filled: there the typed level stands anyway. */
export const claimLevel: Command<ClaimLevelArgs> = {
  name: 'claimLevel',
  label: ({ assessment, indicator, level }, blueprint) => {
    const instrument = blueprint.assessments[assessment]?.instrument ?? ''
    const name = indicatorName(blueprint, instrument, indicator)
    const shown = levelWords(level, instrumentOf(blueprint, instrument))
    return { id: `Klaim tingkat ${shown.id} · ${name.id}`, en: `Claim level ${shown.en} · ${name.en}` }
  },
  refuse: (blueprint, { assessment: id, indicator, level, reason }) => {
    const assessment = blueprint.assessments[id]
    if (!assessment) return assessmentRefusal(blueprint, id)
    const instrument = instrumentOf(blueprint, assessment.instrument)
    const parts = { level, claimReason: reason }
    return firstRefusal(
      () => lockedRefusal(assessment),
      () => answerRefusal(blueprint, instrument, assessment.instrument, indicator, parts),
      () =>
        reason.trim() === ''
          ? refusal('no-reason', 'Klaim tingkat perlu alasan tertulis.', 'A claimed level needs a written reason.')
          : undefined,
      () =>
        instrument && derivedLevel(instrument, assessment.answers[indicator]) === undefined
          ? refusal(
              'no-criteria',
              'Belum ada kriteria yang diisi, jadi tingkat dapat dipilih langsung tanpa klaim.',
              'No criteria are filled yet, so the level can be chosen directly without a claim.',
            )
          : undefined,
    )
  },
  apply: (draft, { assessment, indicator, level, reason }) => {
    const answer = draft.assessments[assessment]?.answers[indicator]
    if (!answer) return
    if (answer.level !== level) answer.level = level
    if (answer.claimReason !== reason.trim()) answer.claimReason = reason.trim()
  },
}
