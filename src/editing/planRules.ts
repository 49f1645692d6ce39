// What a plan may start from: the baseline is an assessment made with the plan's own instrument.

import type { Blueprint, Id } from '../model/blueprint.ts'
import { quoted } from '../model/quoted.ts'
import type { Refusal } from './command.ts'
import { instrumentName } from './nameOf.ts'
import { refusal } from './refusal.ts'

/** Refuses a baseline that is gone or made with another instrument than `instrument`, that of the plan. */
export function baselineRefusal(blueprint: Blueprint, id: Id, instrument: Id): Refusal | undefined {
  const assessment = blueprint.assessments[id]
  if (!assessment) {
    return refusal('no-assessment', 'Penilaian dasar itu sudah tidak ada.', 'That baseline is no longer there.')
  }
  if (assessment.instrument === instrument) return undefined
  const [theirs, ours] = [instrumentName(blueprint, assessment.instrument), instrumentName(blueprint, instrument)]
  return refusal(
    'other-instrument',
    `${quoted(assessment.name)} memakai ${theirs.id}, sedangkan rencana memakai ${ours.id}.`,
    `${quoted(assessment.name)} uses ${theirs.en}, but the plan uses ${ours.en}.`,
  )
}
