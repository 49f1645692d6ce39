// A new item for rungs of an indicator that nothing on the roadmap covers. Pure.

import type { Blueprint, Id, IndicatorId, RoadmapItem } from '../../model/blueprint.ts'
import type { Instrument } from '../../model/instrument.ts'
import { metamodel } from '../../model/metamodel.ts'
import { toMonth } from '../../model/month.ts'
import type { UncoveredRung } from '../../portfolio/answer.ts'

/** The uncovered rungs of one indicator, lowest first. */
export interface Gap {
  readonly indicator: IndicatorId
  readonly rungs: readonly number[]
}

/** Rungs by indicator, those that weigh most first; of equals the lowest rung first. */
export function gapsOf(instrument: Instrument, uncovered: readonly UncoveredRung[]): readonly Gap[] {
  const rungs = new Map<IndicatorId, number[]>()
  for (const { indicator, rung } of uncovered) rungs.set(indicator, [...(rungs.get(indicator) ?? []), rung])
  const place = new Map(instrument.indicators.map(({ id }, at) => [id, at]))
  const weight = (id: IndicatorId): number => instrument.indicators[place.get(id) ?? -1]?.weight ?? 0
  return [...rungs]
    .map(([indicator, list]) => ({ indicator, rungs: list.sort((a, b) => a - b) }))
    .sort(
      (a, b) =>
        weight(b.indicator) - weight(a.indicator) ||
        (a.rungs[0] ?? 0) - (b.rungs[0] ?? 0) ||
        (place.get(a.indicator) ?? 0) - (place.get(b.indicator) ?? 0),
    )
}

/** An item of the plan's first year that lifts the indicator through the lowest gap, with the indicator's owner. */
export function itemForGap(blueprint: Blueprint, instrument: Instrument, gap: Gap, id: Id, name: string): RoadmapItem {
  const { from, cutoff } = blueprint.plan
  const lowest = gap.rungs[0] ?? instrument.levels.min + 1
  const owner = blueprint.responsibilities[instrument.id]?.[gap.indicator]?.owner
  return {
    id,
    name: `${name} → ${lowest}`,
    category: metamodel.roadmap.categories[0]?.id ?? '',
    ...(owner !== undefined && { owner }),
    support: {},
    start: toMonth(from, 1),
    finish: toMonth(from, cutoff),
    costs: {},
    predecessors: {},
    effects: {
      dampak: {
        id: 'dampak',
        instrument: instrument.id,
        indicator: gap.indicator,
        from: lowest - 1,
        to: lowest,
        with: {},
      },
    },
    changes: {},
    status: 'planned',
    history: {},
  }
}
