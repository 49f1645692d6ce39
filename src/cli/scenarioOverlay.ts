// The assumptions an option `--scenario` names.
import type { Blueprint } from '../model/blueprint.ts'
import type { Scenario } from '../model/scenario.ts'
import type { Overlay } from '../roadmap/delivery.ts'
import { overlayOf } from '../roadmap/overlayOf.ts'
import { UsageError } from './verb.ts'

/** The overlay of a scenario of the blueprint; no assumptions without an id, a usage error for one nobody knows. */
export function scenarioOverlay(blueprint: Blueprint, id: string | undefined): Overlay {
  const scenario = scenarioOf(blueprint, id)
  return scenario ? overlayOf(scenario) : {}
}

/** The scenario with this id, undefined without an id; a usage error for one nobody knows. */
export function scenarioOf({ scenarios }: Blueprint, id: string | undefined): Scenario | undefined {
  if (id === undefined) return undefined
  const scenario = Object.hasOwn(scenarios, id) ? scenarios[id] : undefined
  if (scenario) return scenario
  const known = Object.keys(scenarios).sort().join(', ') || '–'
  throw new UsageError(
    `--scenario: tidak ada skenario “${id}”; ada: ${known} / there is no scenario “${id}”; there are: ${known}`,
  )
}
