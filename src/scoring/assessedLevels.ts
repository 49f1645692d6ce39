// The levels of an assessment that count, for every indicator of its instrument; what it leaves out is unknown.

import type { Assessment } from '../model/blueprint.ts'
import { indicatorOf } from '../model/indicatorOf.ts'
import type { Instrument } from '../model/instrument.ts'
import { answerStanding } from './answerStanding.ts'
import type { Levels } from './score.ts'
import { furtherAnswers } from './scoreTable.ts'

const cache = new WeakMap<Assessment, { readonly instrument: Instrument; readonly levels: Levels }>()

/** Stored level or null (unknown) by indicator id; without an assessment everything is unknown. */
export function assessedLevels(instrument: Instrument, assessment: Assessment | undefined): Levels {
  const known = assessment && cache.get(assessment)
  if (known?.instrument === instrument) return known.levels
  const levels: Record<string, number | null> = {}
  const answers = [...instrument.indicators.map(({ id }) => id), ...furtherAnswers(instrument)]
  for (const id of answers) {
    levels[id] = answerStanding(instrument, indicatorOf(instrument, id), assessment?.answers[id]).level
  }
  if (assessment) cache.set(assessment, { instrument, levels })
  return levels
}
