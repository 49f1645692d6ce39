// What a scenario comes to: the index per year and what it costs. Worked out once for all who show it.

import type { Blueprint } from '../../model/blueprint.ts'
import type { Scenario } from '../../model/scenario.ts'
import { type CostsByYear, costByYear } from '../../roadmap/costByYear.ts'
import { type LimitExceeded, limitsExceeded } from '../../roadmap/limitsExceeded.ts'
import { overlayOf } from '../../roadmap/overlayOf.ts'
import type { YearResult } from '../../simulation/result.ts'
import { simulate } from '../../simulation/simulate.ts'

export interface Outcome {
  readonly years: readonly YearResult[]
  readonly costs: CostsByYear
  readonly exceeded: readonly LimitExceeded[]
}

const known = new WeakMap<
  Blueprint['roadmap'],
  { readonly of: Blueprint; readonly by: Map<Scenario | null, Outcome> }
>()

/** The outcome of a scenario, or of the plan itself (null); the same object while nothing it depends on changes. */
export function outcomeOf(blueprint: Blueprint, scenario: Scenario | null): Outcome {
  const kept = keptFor(blueprint)
  const found = kept.get(scenario)
  if (found) return found
  const overlay = scenario ? overlayOf(scenario) : undefined
  const outcome = {
    years: simulate(blueprint, overlay),
    costs: costByYear(blueprint, overlay),
    exceeded: scenario ? limitsExceeded(blueprint, scenario) : [],
  }
  kept.set(scenario, outcome)
  return outcome
}

/** What is known of this blueprint; an edit of scenarios only leaves the others as they were. */
function keptFor(blueprint: Blueprint): Map<Scenario | null, Outcome> {
  const kept = known.get(blueprint.roadmap)
  if (kept && sameBut(kept.of, blueprint)) return kept.by
  const by = new Map<Scenario | null, Outcome>()
  known.set(blueprint.roadmap, { of: blueprint, by })
  return by
}

/** Parts that no outcome depends on. */
const BESIDE: ReadonlySet<string> = new Set(['scenarios', 'comments', 'views', 'queries', 'referenceCodes', 'waivers'])

function sameBut(a: Blueprint, b: Blueprint): boolean {
  return Object.keys(b).every((part) => BESIDE.has(part) || a[part as keyof Blueprint] === b[part as keyof Blueprint])
}
