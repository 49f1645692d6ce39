// What choosing a level does, by key or by card. Where criteria are filled another level is a claim and asks for its reason.

import { withdrawClaim } from '../../editing/commands/withdrawClaim.ts'
import type { Assessment, Id } from '../../model/blueprint.ts'
import type { Indicator } from '../../model/instrument.ts'
import { answerStanding } from '../../scoring/answerStanding.ts'
import { runCommand } from '../architecture/runCommand.ts'
import { createExternalStore } from '../externalStore.ts'
import type { Karta } from '../karta.ts'
import { evidenceText } from '../text/evidence.ts'
import { answer } from './indicatorMoves.ts'
import { instrumentFor } from './openAssessment.ts'

/** The claim being asked about; null = none. */
export const claimQuestion = createExternalStore<{
  readonly assessment: Id
  readonly indicator: Id
  /** Stored level. */
  readonly level: number
} | null>(null)

/** Chooses a stored level (null = not assessed) for an indicator of an assessment. */
export function chooseLevel(karta: Karta, assessment: Assessment, indicator: Indicator, level: number | null): void {
  const instrument = instrumentFor(karta.store.getBlueprint(), assessment)
  const standing = answerStanding(instrument, indicator, assessment.answers[indicator.id])
  if (standing.derived === undefined) answer(karta, assessment, indicator, { level })
  else if (level === null) karta.announce({ id: evidenceText.id.clearFirst, en: evidenceText.en.clearFirst })
  else if (level === standing.derived) {
    if (standing.from === 'claimed') {
      runCommand(karta, withdrawClaim, { assessment: assessment.id, indicator: indicator.id }, true)
    }
  } else claimQuestion.set({ assessment: assessment.id, indicator: indicator.id, level })
}
