// Until when each rung of an answer counts: the month stated in the assessment, or the one after which all evidence of its
// criterion has lapsed, by its own date or by the instrument's rules on age. Months only; says nothing about levels.
import type { Answer, Blueprint } from '../model/blueprint.ts'
import type { Instrument } from '../model/instrument.ts'
import { evidenceEnd, type RungValidity } from './evidenceEnd.ts'

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
    const ends = Object.keys(criterion.evidence)
      .sort()
      .flatMap((id) => {
        const evidence = Object.hasOwn(register, id) ? register[id] : undefined
        return evidence ? [evidenceEnd(instrument, indicator, Number(rung), evidence)] : []
      })
    const last = latest(ends)
    const stated = validities[rung]
    if (last && (!stated || last.until < stated.until)) validities[rung] = last
  }
  return validities
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
