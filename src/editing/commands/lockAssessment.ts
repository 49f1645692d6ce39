// Locks an assessment: from then on it is read-only, as signed off.

import { lockedRefusal } from '../assessmentRules.ts'
import type { Command } from '../command.ts'
import { type LockArgs, lockArgsRefusal, lockEntry } from '../lockRules.ts'
import { assessmentName } from '../nameOf.ts'

/** Locks an assessment and records when and by whom. Refuses one that is locked already. */
export const lockAssessment: Command<LockArgs> = {
  name: 'lockAssessment',
  label: ({ id }, blueprint) => {
    const name = assessmentName(blueprint, id)
    return { id: `Kunci penilaian ${name}`, en: `Lock assessment ${name}` }
  },
  refuse: (blueprint, args) => {
    const assessment = blueprint.assessments[args.id]
    return (assessment && lockedRefusal(assessment)) ?? lockArgsRefusal(blueprint, args)
  },
  apply: (draft, args, blueprint) => {
    const [before, assessment] = [blueprint.assessments[args.id], draft.assessments[args.id]]
    if (!before || !assessment) return
    assessment.locked = true
    assessment.history = { ...before.history, [args.historyId]: lockEntry(before, 'LOCK', args) }
  },
}
