// The levels an assessment states, for every indicator of its instrument; what it leaves out is unknown.

import type { Assessment } from '../model/blueprint.ts'
import type { Instrument } from '../model/instrument.ts'
import type { Levels } from './score.ts'
import { furtherAnswers } from './scoreTable.ts'

const cache = new WeakMap<Assessment, Levels>()

/** Stored level or null (unknown) by indicator id; without an assessment everything is unknown. */
export function assessedLevels(instrument: Instrument, assessment: Assessment | undefined): Levels {
  const known = assessment && cache.get(assessment)
  if (known) return known
  const levels: Record<string, number | null> = {}
  const answers = [...instrument.indicators.map(({ id }) => id), ...furtherAnswers(instrument)]
  for (const id of answers) levels[id] = assessment?.answers[id]?.level ?? null
  if (assessment) cache.set(assessment, levels)
  return levels
}
