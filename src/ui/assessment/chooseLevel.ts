// What choosing a level does, by key or by card. Where criteria are filled another level is a claim and asks for its reason.

import { withdrawClaim } from '../../editing/commands/withdrawClaim.ts'
import type { Assessment, Id } from '../../model/blueprint.ts'
import type { Indicator } from '../../model/instrument.ts'
import { answerStanding } from '../../scoring/answerStanding.ts'
import { runCommand } from '../architecture/runCommand.ts'
import { createExternalStore } from '../externalStore.ts'
import type { Karta } from '../karta.ts'
import { assessmentText } from '../text/assessment.ts'
import { answer } from './indicatorMoves.ts'
import { instrumentFor } from './openAssessment.ts'

/** The claim being asked about; null = none. */
export const claimQuestion = createExternalStore<{
  readonly assessment: Id
  readonly indicator: Id
  /** Stored level. */
  readonly level: number
} | null>(null)

/** What became of a choice: it counts now, its reason is asked for first, or it was refused and said so. */
export type Choice = 'counts' | 'asked' | 'refused'

/**
 * Chooses a stored level (null = not assessed) for an indicator of an assessment. `ask` opens the question for the reason
 * of a claim; without one the dialog of the screen.
 */
export function chooseLevel(
  karta: Karta,
  assessment: Assessment,
  indicator: Indicator,
  level: number | null,
  ask: (level: number) => void = (claimed) =>
    claimQuestion.set({ assessment: assessment.id, indicator: indicator.id, level: claimed }),
): Choice {
  const instrument = instrumentFor(karta.store.getBlueprint(), assessment)
  const standing = answerStanding(instrument, indicator, assessment.answers[indicator.id])
  if (standing.derived === undefined) return answer(karta, assessment, indicator, { level }) ? 'counts' : 'refused'
  if (level === null) {
    karta.announce({ id: assessmentText.id.clearFirst, en: assessmentText.en.clearFirst })
    return 'refused'
  }
  if (level === standing.derived) {
    if (standing.from !== 'claimed') return 'counts'
    const args = { assessment: assessment.id, indicator: indicator.id }
    return runCommand(karta, withdrawClaim, args, true) ? 'counts' : 'refused'
  }
  ask(level)
  return 'asked'
}
