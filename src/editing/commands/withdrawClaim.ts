// Takes a claimed level back: the level of the criteria counts again.

import type { Id, IndicatorId } from '../../model/blueprint.ts'
import { derivedLevel } from '../../model/derivedLevel.ts'
import { instrumentOf } from '../../model/instruments.ts'
import { lockedRefusal } from '../assessmentRules.ts'
import type { Command } from '../command.ts'
import { assessmentRefusal } from '../existence.ts'
import { indicatorName } from '../nameOf.ts'

export interface WithdrawClaimArgs {
  readonly assessment: Id
  readonly indicator: IndicatorId
}

/** Removes the reason of a claim and brings the level back to what the criteria give; without criteria it stays. */
export const withdrawClaim: Command<WithdrawClaimArgs> = {
  name: 'withdrawClaim',
  label: ({ assessment, indicator }, blueprint) => {
    const name = indicatorName(blueprint, blueprint.assessments[assessment]?.instrument ?? '', indicator)
    return { id: `Cabut klaim · ${name.id}`, en: `Withdraw the claim · ${name.en}` }
  },
  refuse: (blueprint, { assessment: id }) => {
    const assessment = blueprint.assessments[id]
    return assessment ? lockedRefusal(assessment) : assessmentRefusal(blueprint, id)
  },
  apply: (draft, { assessment: id, indicator }, blueprint) => {
    const before = blueprint.assessments[id]
    const instrument = before && instrumentOf(blueprint, before.instrument)
    const answer = draft.assessments[id]?.answers[indicator]
    if (!answer || answer.claimReason === undefined) return
    delete answer.claimReason
    const derived = instrument && derivedLevel(instrument, before.answers[indicator])
    if (derived !== undefined && answer.level !== derived) answer.level = derived
  },
}
