// Which level of an answer counts: the one typed, the one its criteria give, or the one claimed with a reason. Everything
// that scores an assessment asks here, so that no screen counts another level than the index does.
import type { Answer } from '../model/blueprint.ts'
import { claimedLevel } from '../model/claimedLevel.ts'
import { derivedLevel } from '../model/derivedLevel.ts'
import type { Indicator, Instrument } from '../model/instrument.ts'

export interface AnswerStanding {
  /** Stored level (level × denominator) that counts; null = unknown. */
  readonly level: number | null
  readonly from: 'typed' | 'derived' | 'claimed'
  /** Stored level the criteria give, wherever they are filled. */
  readonly derived?: number
}

/**
 * The level that counts. Filled criteria decide, unless another level is claimed with a reason; where nobody filled any,
 * the typed level stands. An indicator scored elsewhere (`fractional`) has no ladder of criteria: its level is typed.
 */
export function answerStanding(
  instrument: Instrument,
  indicator: Pick<Indicator, 'fractional'> | undefined,
  answer: Answer | undefined,
): AnswerStanding {
  const typed = answer?.level ?? null
  const derived = indicator?.fractional ? undefined : derivedLevel(instrument, answer)
  if (derived === undefined) return { level: typed, from: 'typed' }
  const claimed = claimedLevel(answer)
  if (claimed !== undefined) return { level: claimed, from: 'claimed', derived }
  return { level: derived, from: 'derived', derived }
}
