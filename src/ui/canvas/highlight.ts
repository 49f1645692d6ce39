// What the drawing brings out because a planner asked "what stops with this": one element and all that needs it, the rest
// dimmed. Holds while that element is the one selected; never saved.

import { useMemo } from 'react'
import { dependence } from '../../impact/dependence.ts'
import { reached } from '../../impact/reached.ts'
import type { Blueprint, Id } from '../../model/blueprint.ts'
import type { ElementStanding } from '../../roadmap/architectureAt.ts'
import { createExternalStore, useExternalStore } from '../externalStore.ts'

/** The element whose impact is brought out. */
export const highlightOf = createExternalStore<Id | null>(null)

/** The elements to bring out, or null when nothing is asked for or something else is selected. */
export function useHighlighted(
  blueprint: Blueprint,
  selected: ReadonlySet<Id>,
  standings: ReadonlyMap<Id, ElementStanding>,
): ReadonlySet<Id> | null {
  const asked = useExternalStore(highlightOf)
  const element = asked !== null && selected.size === 1 && selected.has(asked) ? asked : null
  return useMemo(() => {
    if (element === null) return null
    const { neededBy } = dependence(blueprint)
    const stands = (id: Id): boolean => standings.get(id)?.presence === 'present'
    return new Set([element, ...reached(element, (id) => neededBy.get(id) ?? [], stands).keys()])
  }, [blueprint, element, standings])
}
