// Making a scenario: of what is assumed now, of a selection of items, or empty. It is opened at once.

import { addScenario } from '../../editing/commands/addScenario.ts'
import type { Blueprint, Id } from '../../model/blueprint.ts'
import type { Scenario } from '../../model/scenario.ts'
import type { Words } from '../../model/words.ts'
import type { Overlay } from '../../roadmap/delivery.ts'
import type { Karta } from '../karta.ts'
import { scenarioText } from '../text/scenario.ts'
import { takeUpScenario } from './takeUpScenario.ts'

/** Assumptions, with the limits and the origin of a choice where they came about by one. */
export type Assumed = Overlay & Partial<Pick<Scenario, 'forced' | 'budget' | 'budgets' | 'capacity' | 'choice'>>

/** Makes and opens a scenario with these assumptions; gives the refusal when the name or something else will not do. */
export function makeScenario(karta: Karta, name: string, notes: string, assumed: Assumed): Words | undefined {
  const id = karta.newId('skenario')
  const scenario = {
    included: {},
    moves: {},
    forced: {},
    budgets: {},
    capacity: {},
    shocks: {},
    ...assumed,
    id,
    name,
    ...(notes && { notes }),
  }
  const outcome = karta.store.run(addScenario, { scenario })
  if (!outcome.ok) return outcome.refusal.message
  takeUpScenario(karta, id)
  karta.announce({ id: scenarioText.id.saved(name), en: scenarioText.en.saved(name) })
  return undefined
}

/** Assumptions under which exactly these open items count; done items always do. */
export function onlyThese({ roadmap }: Blueprint, ids: ReadonlySet<Id>): Overlay {
  const open = Object.values(roadmap).filter(({ status }) => status !== 'done')
  const decided = open.filter(({ id, proposed }) => ids.has(id) === Boolean(proposed))
  return { included: Object.fromEntries(decided.map(({ id }) => [id, ids.has(id)])) }
}
