// The level that follows from the criteria of an answer. Says what the criteria give, not what counts (a planner may claim
// another level): that is scoring/answerStanding.ts.
import type { Answer } from './blueprint.ts'
import type { Instrument } from './instrument.ts'

/**
 * Stored level (level × denominator): the highest whose own and all lower criteria are met; the lowest level is a floor and
 * asks for nothing. Undefined where nobody filled criteria: no level of the scale has a status other than unknown.
 */
export function derivedLevel({ levels }: Instrument, answer: Pick<Answer, 'criteria'> | undefined): number | undefined {
  const criteria = answer?.criteria
  if (!criteria) return undefined
  const { min, max, denominator } = levels
  let filled = false
  for (let level = min; level <= max; level++) filled ||= (criteria[level]?.status ?? 'unknown') !== 'unknown'
  if (!filled) return undefined
  let reached = min
  while (reached < max && criteria[reached + 1]?.status === 'met') reached++
  return reached * denominator
}
