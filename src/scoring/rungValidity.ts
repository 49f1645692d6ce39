// Until when each rung of an answer counts: the month stated in the assessment, or the one after which all evidence of its
// criterion has lapsed, by its own date or by the instrument's rules on age. Months only; says nothing about levels.
import type { Answer, Blueprint, Evidence, Id } from '../model/blueprint.ts'
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

/** Validity by rung; a rung that never lapses is left out. */
export type RungValidities = { readonly [rung: string]: RungValidity }

/**
 * Validity of every rung of an answer. A criterion lasts as long as the evidence that lasts longest; one piece without any
 * end keeps it for good. Evidence that is no longer in the register is passed over.
 */
export function rungValidity(
  instrument: Instrument,
  indicator: string,
  answer: Answer,
  register: Blueprint['evidence'],
): RungValidities {
  const validities: Record<string, RungValidity> = {}
  for (const [rung, until] of Object.entries(answer.validUntil ?? {})) validities[rung] = { until, because: 'stated' }
  for (const [rung, criterion] of Object.entries(answer.criteria ?? {})) {
    const rules = ageRules(instrument, indicator, Number(rung))
    const ends = Object.keys(criterion.evidence)
      .sort()
      .flatMap((id) => {
        const evidence = Object.hasOwn(register, id) ? register[id] : undefined
        return evidence ? [evidenceEnd(evidence, rules)] : []
      })
    const last = latest(ends)
    const stated = validities[rung]
    if (last && (!stated || last.until < stated.until)) validities[rung] = last
  }
  return validities
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

/** When one piece of evidence stops counting for a rung; undefined = never. Evidence without a date has no age. */
function evidenceEnd({ id, date, validUntil }: Evidence, rules: readonly TimeRule[]): RungValidity | undefined {
  let end: RungValidity | undefined =
    validUntil === undefined ? undefined : { until: validUntil.slice(0, 7), because: 'evidence', evidence: id }
  if (date === undefined) return end
  for (const { id: rule, months = 0 } of rules) {
    const until = addMonths(date.slice(0, 7), months - 1)
    if (!end || until < end.until) end = { until, because: 'rule', evidence: id, rule }
  }
  return end
}

/** The end that comes last; undefined when there is none or one of them never comes. */
function latest(ends: readonly (RungValidity | undefined)[]): RungValidity | undefined {
  let last: RungValidity | undefined
  for (const end of ends) {
    if (!end) return undefined
    if (!last || end.until > last.until) last = end
  }
  return last
}
