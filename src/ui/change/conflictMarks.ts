// Which elements of the drawing have a conflict of lifetimes at the month shown: what is gone and still needed, and what
// still needs it.

import { useEffect, useState } from 'react'
import { type LifecycleConflict, lifecycleConflicts } from '../../checks/lifecycleConflicts.ts'
import type { Blueprint, Id } from '../../model/blueprint.ts'
import type { Month } from '../../model/month.ts'
import { getRow } from '../../model/table.ts'
import { useFindings } from '../checking/useFindings.ts'
import { useExternalStore } from '../externalStore.ts'
import { useLaterBlueprint, useViewpoint } from '../karta.ts'
import { isLarge } from '../workers/isLarge.ts'
import { comparing } from './comparing.ts'

let found: { elements: object; relations: object; roadmap: object; conflicts: readonly LifecycleConflict[] } | undefined

/** The conflicts of a blueprint; the same list while elements, relations and roadmap are the same. */
export function conflictsOf(blueprint: Blueprint): readonly LifecycleConflict[] {
  const { elements, relations, roadmap } = blueprint
  if (found?.elements !== elements || found.relations !== relations || found.roadmap !== roadmap) {
    found = { elements, relations, roadmap, conflicts: lifecycleConflicts(blueprint) }
  }
  return found.conflicts
}

/** True from the month of going until the other end goes too, or the successor comes. */
export function isOpenAt(conflict: LifecycleConflict, month: Month): boolean {
  if (conflict.goes > month) return false
  const over = conflict.kind === 'outlived' ? conflict.until : conflict.comes
  return over === undefined || month < over
}

const NONE: ReadonlyMap<Id, string> = new Map()
let last: { conflicts: object; month: Month; marks: ReadonlyMap<Id, string> } | undefined

const NO_CONFLICTS: readonly LifecycleConflict[] = []

/** How long a drawing stands before a large blueprint is checked for its marks: first what was opened is shown. */
const DRAWN_MS = 1500

function useRested(blueprint: Id): boolean {
  const [rested, setRested] = useState<Id>()
  useEffect(() => {
    const timer = globalThis.setTimeout(() => setRested(blueprint), DRAWN_MS)
    return () => globalThis.clearTimeout(timer)
  }, [blueprint])
  return rested === blueprint
}

/** Name of the other end by element, for the month everyone looks at; nothing while two months are compared. */
export function useConflictMarks(): ReadonlyMap<Id, string> {
  const blueprint = useLaterBlueprint()
  const { month } = useViewpoint()
  const compared = useExternalStore(comparing)
  const beside = isLarge(blueprint)
  const rested = useRested(blueprint.id)
  const { findings } = useFindings('normal', beside && rested && compared === null)
  if (compared !== null) return NONE
  const conflicts = beside ? (findings?.conflicts ?? NO_CONFLICTS) : conflictsOf(blueprint)
  if (last?.conflicts !== conflicts || last.month !== month) {
    const marks = new Map<Id, string>()
    const nameOf = (id: Id): string => getRow(blueprint.elements, id)?.name ?? id
    for (const conflict of conflicts) {
      if (!isOpenAt(conflict, month)) continue
      const other = conflict.kind === 'outlived' ? conflict.dependent : conflict.by
      marks.set(conflict.element, nameOf(other))
      if (conflict.kind === 'outlived') marks.set(other, nameOf(conflict.element))
    }
    last = { conflicts, month, marks: marks.size === 0 ? NONE : marks }
  }
  return last.marks
}
