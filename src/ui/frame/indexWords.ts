// The index as the frame, the start screen and the reasons tell it: one value or a range, against the target. Pure.

import type { Instrument } from '../../model/instrument.ts'
import type { Language } from '../../model/words.ts'
import { compareRatios, subtractRatios } from '../../scoring/ratio.ts'
import { exactText, shownText } from '../../scoring/ratioText.ts'
import type { Interval, Ratio, Score } from '../../scoring/score.ts'

/** A target of 1/10,000 as a ratio. */
export function targetRatio(target: number): Ratio {
  return { units: target, per: 10_000 }
}

/** True when nothing is unknown, so that lowest and highest are the same value. */
export function isExact(interval: Interval): boolean {
  return compareRatios(interval.min, interval.max) === 0
}

/** "3,98", or "1,00–5,00" while something is unknown. */
export function intervalText(interval: Interval, language: Language): string {
  const low = shownText(interval.min, language)
  return isExact(interval) ? low : `${low}–${shownText(interval.max, language)}`
}

/** The same with every decimal: "3,9825". */
export function exactIntervalText(interval: Interval, language: Language): string {
  const low = exactText(interval.min, language)
  return isExact(interval) ? low : `${low}–${exactText(interval.max, language)}`
}

export type TargetGap =
  | { readonly kind: 'above' | 'below'; readonly gap: Ratio }
  | { readonly kind: 'equal' }
  /** The range lies on both sides of the target. */
  | { readonly kind: 'uncertain' }

/** How the index stands to a target; for a range the nearer end when all of it lies on one side. */
export function targetGap(index: Interval, target: number): TargetGap {
  const aim = targetRatio(target)
  const low = compareRatios(index.min, aim)
  const high = compareRatios(index.max, aim)
  if (low === 0 && high === 0) return { kind: 'equal' }
  if (low >= 0) return { kind: 'above', gap: subtractRatios(index.min, aim) }
  if (high <= 0) return { kind: 'below', gap: subtractRatios(aim, index.max) }
  return { kind: 'uncertain' }
}

export interface PartRow {
  readonly id: string
  readonly name: { readonly id: string; readonly en: string }
  /** 1/100 % */
  readonly weight: number
  readonly value: Interval
  /** Index points of this part: value × weight. */
  readonly points: Interval
}

function pointsOf(value: Ratio, weight: number): Ratio {
  return { units: value.units * weight, per: value.per * 10_000 }
}

/** The parts the index is the sum of: domains, or aspects where the instrument has no domains. */
export function partRows(instrument: Instrument, score: Score): readonly PartRow[] {
  const parts = instrument.domains.length > 0 ? instrument.domains : instrument.aspects
  const values = instrument.domains.length > 0 ? score.domains : score.aspects
  return parts.flatMap(({ id, name, weight }) => {
    const value = values.find((part) => part.id === id)?.value
    if (!value) return []
    return [{ id, name, weight, value, points: { min: pointsOf(value.min, weight), max: pointsOf(value.max, weight) } }]
  })
}
