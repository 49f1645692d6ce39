// When one piece of evidence stops counting for a rung: by its own last day, or by the instrument's rules on its age.
import type { Evidence, Id } from '../model/blueprint.ts'
import { indicatorOf } from '../model/indicatorOf.ts'
import type { Instrument, TimeRule } from '../model/instrument.ts'
import { addMonths, type Month } from '../model/month.ts'

/** The last month in which a rung counts, and why not longer. */
export interface RungValidity {
  readonly until: Month
  /** Stated in the assessment · the evidence's own validity ends · a rule of the instrument limits its age. */
  readonly because: 'stated' | 'evidence' | 'rule'
  /** The evidence that lasts longest, when evidence decides. */
  readonly evidence?: Id
  /** The time rule, when a rule decides. */
  readonly rule?: TimeRule['id']
}

/** The last month it counts for the rung of an indicator; undefined = always. Evidence without a date has no age. */
export function evidenceEnd(
  instrument: Instrument,
  indicator: string,
  rung: number,
  { id, date, validUntil }: Evidence,
): RungValidity | undefined {
  let end: RungValidity | undefined =
    validUntil === undefined ? undefined : { until: validUntil.slice(0, 7), because: 'evidence', evidence: id }
  if (date === undefined) return end
  for (const { id: rule, months = 0 } of ageRules(instrument, indicator, rung)) {
    const until = addMonths(date.slice(0, 7), months - 1)
    if (!end || until < end.until) end = { until, because: 'rule', evidence: id, rule }
  }
  return end
}

/** The instrument's rules on the age of evidence that speak of a rung. */
function ageRules(instrument: Instrument, indicator: string, rung: number): readonly TimeRule[] {
  const id = indicatorOf(instrument, indicator)?.id ?? indicator
  return instrument.timeRules.filter(
    ({ kind, months, scope }) =>
      kind === 'evidence-age' &&
      months !== undefined &&
      scope.some((part) => part.rung === rung && part.indicators.includes(id)),
  )
}
