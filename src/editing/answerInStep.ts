// Keeps the stored level of an answer equal to what its criteria give, unless another level is claimed with a reason.

import type { Answer } from '../model/blueprint.ts'
import { claimedLevel } from '../model/claimedLevel.ts'
import { derivedLevel } from '../model/derivedLevel.ts'
import type { Indicator, Instrument } from '../model/instrument.ts'

/** The answer with its level in step; the same object when it already is. An indicator scored elsewhere keeps its typed level. */
export function answerInStep(instrument: Instrument, indicator: Indicator | undefined, answer: Answer): Answer {
  if (indicator?.fractional || claimedLevel(answer) !== undefined) return answer
  const derived = derivedLevel(instrument, answer)
  return derived === undefined || derived === answer.level ? answer : { ...answer, level: derived }
}

/**
 * The answer with criteria that say what its typed level says: every level up to it met. For the first criterion that is
 * filled in, so that the level does not fall only because the others were never written down.
 */
export function answerWithCriteria(instrument: Instrument, answer: Answer): Answer {
  const { min, denominator } = instrument.levels
  if (answer.level === null || derivedLevel(instrument, answer) !== undefined) return answer
  const criteria = { ...answer.criteria }
  for (let level = min + 1; level <= Math.floor(answer.level / denominator); level++) {
    criteria[level] = { evidence: {}, ...criteria[level], status: 'met' }
  }
  return { ...answer, criteria }
}
