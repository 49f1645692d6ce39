// The two months that are compared; until somebody chooses, today and the end of the plan. Never saved.

import type { Blueprint, Plan } from '../../model/blueprint.ts'
import { type Month, toMonth, yearOf } from '../../model/month.ts'
import { createExternalStore, useExternalStore } from '../externalStore.ts'
import { monthRange, withinRange } from '../frame/monthRange.ts'
import { useBlueprint, useKarta } from '../karta.ts'

export interface ChangeDates {
  readonly from: Month
  readonly to: Month
}

/** What was chosen in this tab of the browser; null = nothing yet. */
export const chosenDates = createExternalStore<ChangeDates | null>(null)

/** Today, kept inside the plan, to the end of the plan. */
export function startingDates(blueprint: Pick<Blueprint, 'plan' | 'assessments'>, today: Month): ChangeDates {
  const range = monthRange(blueprint)
  return { from: withinRange(today, range), to: range.last }
}

export type Preset = ChangeDates &
  ({ readonly kind: 'plan' | 'whole' } | { readonly kind: 'year' | 'plateau'; readonly year: number })

/** The quick choices: today to the end, the whole plan, each year of the plan, each evaluation and the one before it. */
export function presetsOf(blueprint: Pick<Blueprint, 'plan' | 'assessments'>, today: Month): readonly Preset[] {
  const { from, to, cutoff }: Plan = blueprint.plan
  const range = monthRange(blueprint)
  const years = Array.from({ length: Math.max(0, to - from) + 1 }, (_, at) => from + at)
  return [
    { kind: 'plan', ...startingDates(blueprint, today) },
    { kind: 'whole', from: toMonth(yearOf(range.first) - 1, 12), to: range.last },
    ...years.map((year) => ({ kind: 'year' as const, year, from: toMonth(year - 1, 12), to: toMonth(year, 12) })),
    ...years.map((year) => ({
      kind: 'plateau' as const,
      year,
      from: toMonth(year - 1, cutoff),
      to: toMonth(year, cutoff),
    })),
  ]
}

const whole = (blueprint: Blueprint): Blueprint => blueprint

/** The months to compare. */
export function useChangeDates(): ChangeDates {
  const karta = useKarta()
  const blueprint = useBlueprint(whole)
  return useExternalStore(chosenDates) ?? startingDates(blueprint, karta.thisMonth())
}
