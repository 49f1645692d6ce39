// What the drawing brings out, the rest dimmed: because a planner asked "what stops with this", one element and all that
// needs it, while that element is the one selected; or the way between two elements, while it is shown. Never saved.

import { useMemo } from 'react'
import { connection } from '../../impact/connection.ts'
import { dependence, type Step } from '../../impact/dependence.ts'
import { reached } from '../../impact/reached.ts'
import type { Blueprint, Id } from '../../model/blueprint.ts'
import type { ElementStanding } from '../../roadmap/architectureAt.ts'
import { createExternalStore, useExternalStore } from '../externalStore.ts'

/** The element whose impact is brought out. */
export const highlightOf = createExternalStore<Id | null>(null)

/** Two elements between which the shortest way is shown. */
export interface AskedWay {
  readonly from: Id
  readonly to: Id
}

export const shownWay = createExternalStore<AskedWay | null>(null)

/** The way between two elements, and whether it had to pass elements that do not stand at the month in view. */
export interface FoundWay {
  /** Undefined when nothing connects them. */
  readonly steps: readonly Step[] | undefined
  readonly beyondMonth: boolean
}

/** A way through what stands at the month, else any; linear. */
export function findWay(
  blueprint: Blueprint,
  { from, to }: AskedWay,
  standings: ReadonlyMap<Id, ElementStanding>,
): FoundWay {
  const standing = connection(blueprint, from, to, (id) => standings.get(id)?.presence === 'present')
  if (standing) return { steps: standing, beyondMonth: false }
  const steps = connection(blueprint, from, to)
  return { steps, beyondMonth: steps !== undefined }
}

/** The elements to bring out, or null when nothing is asked for or something else is selected. */
export function useHighlighted(
  blueprint: Blueprint,
  selected: ReadonlySet<Id>,
  standings: ReadonlyMap<Id, ElementStanding>,
): ReadonlySet<Id> | null {
  const asked = useExternalStore(highlightOf)
  const element = asked !== null && selected.size === 1 && selected.has(asked) ? asked : null
  const way = useExternalStore(shownWay)
  return useMemo(() => {
    if (element === null) {
      const steps = way && findWay(blueprint, way, standings).steps
      return steps ? new Set([way.from, ...steps.map((step) => step.element)]) : null
    }
    const { neededBy } = dependence(blueprint)
    const stands = (id: Id): boolean => standings.get(id)?.presence === 'present'
    return new Set([element, ...reached(element, (id) => neededBy.get(id) ?? [], stands).keys()])
  }, [blueprint, element, way, standings])
}
