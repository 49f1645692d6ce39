// Gives an agency a part for an indicator of the plan's instrument, as one step, and says what it changed.

import { assignIndicator } from '../../editing/commands/assignIndicator.ts'
import type { Id, IndicatorId } from '../../model/blueprint.ts'
import { createExternalStore } from '../externalStore.ts'
import type { Karta } from '../karta.ts'
import { ownersActionText } from '../text/ownersAction.ts'
import { type Part, partOf, withPart } from './part.ts'

export interface Cell {
  readonly indicator: IndicatorId
  readonly agency: Id
}

/** The cell of the matrix that has the focus; null = none. */
export const focusedCell = createExternalStore<Cell | null>(null)

/** Runs the command; a refusal is said instead of what was done. A part it already has makes no step. */
export function assignPart(karta: Karta, { indicator, agency }: Cell, part: Part): void {
  const blueprint = karta.store.getBlueprint()
  const { instrument } = blueprint.plan
  const before = blueprint.responsibilities[instrument]?.[indicator]
  if (partOf(before, agency) === part) return
  const outcome = karta.store.run(assignIndicator, { instrument, indicator, ...withPart(before, agency, part) })
  if (!outcome.ok) {
    karta.announce(outcome.refusal.message)
    return
  }
  const name = blueprint.agencies[agency]?.short ?? agency
  const former = part === 'owner' && before?.owner !== undefined ? blueprint.agencies[before.owner]?.short : undefined
  const said = (language: 'id' | 'en') =>
    former === undefined
      ? ownersActionText[language].done[part](name, indicator)
      : ownersActionText[language].replaced(name, indicator, former)
  karta.announce({ id: said('id'), en: said('en') })
}
