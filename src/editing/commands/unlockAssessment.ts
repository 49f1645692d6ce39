// Unlocks an assessment that was signed off; why is kept in its history.

import { quoted } from '../../model/quoted.ts'
import type { Command } from '../command.ts'
import { type LockArgs, lockArgsRefusal, lockEntry } from '../lockRules.ts'
import { assessmentName } from '../nameOf.ts'
import { refusal } from '../refusal.ts'

/** Unlocks an assessment and records when, by whom and why. Refuses without a reason. */
export const unlockAssessment: Command<LockArgs> = {
  name: 'unlockAssessment',
  label: ({ id }, blueprint) => {
    const name = assessmentName(blueprint, id)
    return { id: `Buka kunci penilaian ${name}`, en: `Unlock assessment ${name}` }
  },
  refuse: (blueprint, args) => {
    const assessment = blueprint.assessments[args.id]
    if (assessment && !assessment.locked) {
      const name = quoted(assessment.name)
      return refusal('not-locked', `${name} tidak terkunci.`, `${name} is not locked.`)
    }
    if (assessment && !args.reason?.trim()) {
      const name = quoted(assessment.name)
      return refusal(
        'needs-reason',
        `Tulis alasan membuka kunci ${name}; alasan itu disimpan dalam riwayatnya.`,
        `Say why ${name} is unlocked; the reason is kept in its history.`,
      )
    }
    return lockArgsRefusal(blueprint, args)
  },
  apply: (draft, args, blueprint) => {
    const [before, assessment] = [blueprint.assessments[args.id], draft.assessments[args.id]]
    if (!before || !assessment) return
    delete assessment.locked
    assessment.history = { ...before.history, [args.historyId]: lockEntry(before, 'UNLOCK', args) }
  },
}
