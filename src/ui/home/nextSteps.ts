// What is best done next, told from the blueprint itself: at most a handful, the most useful first. Pure.

import { agencyCompleteness } from '../../model/agencyCompleteness.ts'
import type { Blueprint, Id, IndicatorId } from '../../model/blueprint.ts'
import { instrumentOf } from '../../model/instruments.ts'
import type { Month } from '../../model/month.ts'
import { sizeOf } from '../../model/table.ts'
import { assessedLevels } from '../../scoring/assessedLevels.ts'
import type { Ratio } from '../../scoring/score.ts'
import type { YearResult } from '../../simulation/result.ts'
import { targetGap } from '../frame/indexWords.ts'

export type NextStep =
  | { readonly kind: 'assess'; readonly count: number; readonly first: IndicatorId }
  | { readonly kind: 'owners'; readonly count: number }
  /** Required fields of elements that are empty, and the agency that has most of them, if any has. */
  | { readonly kind: 'fill'; readonly count: number; readonly agency: Id | null }
  | { readonly kind: 'draw' }
  | { readonly kind: 'plan' }
  | { readonly kind: 'short'; readonly year: number; readonly gap: Ratio }
  | { readonly kind: 'late-start' | 'late-finish'; readonly count: number; readonly first: string }

/** The indicators of the baseline that nobody has assessed, in the order of the instrument. */
export function unknownIndicators(blueprint: Blueprint): readonly IndicatorId[] {
  const { plan, assessments } = blueprint
  const instrument = instrumentOf(blueprint, plan.instrument)
  if (!instrument) return []
  const baseline = plan.baseline === undefined ? undefined : assessments[plan.baseline]
  const levels = assessedLevels(instrument, baseline)
  return instrument.indicators.map(({ id }) => id).filter((id) => (levels[id] ?? null) === null)
}

function withoutOwner(blueprint: Blueprint): number {
  const { instrument: id } = blueprint.plan
  const owners = blueprint.responsibilities[id]
  const indicators = instrumentOf(blueprint, id)?.indicators ?? []
  return indicators.filter((indicator) => owners?.[indicator.id]?.owner === undefined).length
}

function toFill(blueprint: Blueprint): NextStep | undefined {
  const agencies = agencyCompleteness(blueprint)
    .map(({ agency, required, filled }) => ({ agency, empty: required - filled }))
    .sort((a, b) => b.empty - a.empty)
  const count = agencies.reduce((sum, { empty }) => sum + empty, 0)
  if (count === 0) return undefined
  return {
    kind: 'fill',
    count,
    agency: agencies.find(({ agency, empty }) => agency !== null && empty > 0)?.agency ?? null,
  }
}

/** The steps that apply now. `years`: the simulation of the same blueprint; `today`: the month of today. */
export function nextSteps(blueprint: Blueprint, years: readonly YearResult[], today: Month): readonly NextStep[] {
  const steps: NextStep[] = []
  const unknown = unknownIndicators(blueprint)
  if (unknown[0] !== undefined) steps.push({ kind: 'assess', count: unknown.length, first: unknown[0] })
  const items = Object.values(blueprint.roadmap).sort((a, b) => (a.start < b.start ? -1 : 1))
  const lateFinish = items.filter((item) => item.status === 'in-progress' && item.finish < today)
  if (lateFinish[0]) steps.push({ kind: 'late-finish', count: lateFinish.length, first: lateFinish[0].id })
  const lateStart = items.filter((item) => item.status === 'planned' && item.start < today)
  if (lateStart[0]) steps.push({ kind: 'late-start', count: lateStart.length, first: lateStart[0].id })
  if (sizeOf(blueprint.elements) === 0) steps.push({ kind: 'draw' })
  if (items.length === 0) steps.push({ kind: 'plan' })
  else {
    for (const { year, target, planned } of years) {
      const gap = target === null ? undefined : targetGap(planned.score.index, target)
      if (gap?.kind !== 'below') continue
      steps.push({ kind: 'short', year, gap: gap.gap })
      break
    }
  }
  const ownerless = withoutOwner(blueprint)
  if (ownerless > 0) steps.push({ kind: 'owners', count: ownerless })
  const fill = toFill(blueprint)
  if (fill) steps.push(fill)
  return steps
}
