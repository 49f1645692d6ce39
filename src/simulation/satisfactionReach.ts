// How many of the people whose services are surveyed would see a service mature further: satisfaction beside the index
// (semantics §11). Says nothing of how satisfied they will be.
import type { Blueprint, Id, Satisfaction } from '../model/blueprint.ts'
import { instrumentOf } from '../model/instruments.ts'
import { byId } from '../model/sortedIds.ts'
import { assessedLevels } from '../scoring/assessedLevels.ts'
import { serviceIndicators } from '../scoring/serviceVerdicts.ts'
import type { LevelRanges } from './result.ts'

export interface SatisfactionReach {
  /** Users of the services that mature further. */
  readonly reached: number
  /** Users of all surveyed services. */
  readonly users: number
  /** Services that mature further, and all that are surveyed, sorted. */
  readonly services: readonly Id[]
  readonly surveyed: readonly Id[]
}

/**
 * The reach of levels (of a standing under some assumptions). A service counts with its newest survey: the users it states,
 * else those who answered, else none. It matures further when, for certain, at least one of the indicators it is measured
 * by (`serviceIndicators`) stands above its level in the baseline assessment; where that level is unknown, nothing is certain.
 */
export function satisfactionReach(blueprint: Blueprint, levels: LevelRanges): SatisfactionReach {
  const { plan, assessments } = blueprint
  const instrument = instrumentOf(blueprint, plan.instrument)
  const baseline = plan.baseline === undefined ? undefined : assessments[plan.baseline]
  const base = instrument && baseline ? assessedLevels(instrument, baseline) : {}
  const rises = (id: string): boolean => {
    const before = base[id]
    return before !== undefined && before !== null && (levels[id]?.min ?? 0) > before
  }
  const newest = newestSurveys(blueprint)
  const services: Id[] = []
  let reached = 0
  let users = 0
  for (const row of newest) {
    const count = row.users ?? row.respondents ?? 0
    users += count
    if (!instrument || !serviceIndicators(blueprint, row.service, instrument, row).some(rises)) continue
    services.push(row.service)
    reached += count
  }
  return { reached, users, services, surveyed: newest.map(({ service }) => service) }
}

/** The newest survey of every service, by service; of two in one year the first id. */
function newestSurveys({ satisfaction }: Blueprint): readonly Satisfaction[] {
  const newest = new Map<Id, Satisfaction>()
  for (const row of Object.values(satisfaction)) {
    const known = newest.get(row.service)
    const newer = !known || row.year > known.year || (row.year === known.year && byId(row.id, known.id) < 0)
    if (newer) newest.set(row.service, row)
  }
  return [...newest.values()].sort((a, b) => byId(a.service, b.service))
}
