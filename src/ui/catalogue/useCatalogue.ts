// The rows of the catalogue: filtered and sorted when a condition changes, and held still while cells are edited, so that no
// row jumps away under the hands. New elements come at the end until the rows are arranged again.

import { useMemo, useState } from 'react'
import { type CatalogueContext, catalogueContext } from '../../catalogue/catalogueContext.ts'
import { filterElements } from '../../catalogue/filterElements.ts'
import { sortElements } from '../../catalogue/sortElements.ts'
import { standingSets } from '../../catalogue/standingSets.ts'
import type { Blueprint, Element, Id } from '../../model/blueprint.ts'
import { getRow, hasRow, rowsOf } from '../../model/table.ts'
import { useExternalStore } from '../externalStore.ts'
import { useBlueprint, useOverlay, useViewpoint } from '../karta.ts'
import { usePreferences } from '../preferences.ts'
import { catalogueState, columnLayout } from './catalogueState.ts'
import { useIssueCounts } from './useIssueCounts.ts'

const whole = (blueprint: Blueprint): Blueprint => blueprint

export interface Catalogue {
  readonly context: CatalogueContext
  readonly rows: readonly Element[]
  /** True when arranging the rows anew would show others, or in another order. */
  readonly stale: boolean
  arrange(): void
}

interface Held {
  readonly asked: readonly unknown[]
  readonly ids: readonly Id[]
  /** Every element there was when the rows were arranged. */
  readonly known: Blueprint['elements']
}

/** The rows to show, with what their cells are read from. */
export function useCatalogue(): Catalogue {
  const blueprint = useBlueprint(whole)
  const { language } = usePreferences()
  const { conditions, sort } = useExternalStore(catalogueState)
  const { columns } = useExternalStore(columnLayout)
  const viewpoint = useViewpoint()
  const overlay = useOverlay()
  const asksIssues = columns.includes('issues') || conditions.marks?.issue === true
  const issues = useIssueCounts(asksIssues)
  const asksStanding = conditions.marks?.present === true || conditions.marks?.retiring === true
  const standing = useMemo(
    () => (asksStanding ? standingSets(blueprint, { ...viewpoint, overlay }) : undefined),
    [asksStanding, blueprint, viewpoint, overlay],
  )
  const context = useMemo(
    () => catalogueContext(blueprint, language, { ...(issues && { issues }), ...standing }),
    [blueprint, language, issues, standing],
  )
  const sorted = useMemo(() => sortElements(context, rowsOf(blueprint.elements), sort), [context, blueprint, sort])
  const result = useMemo(() => filterElements(context, sorted, conditions), [context, sorted, conditions])
  const [turn, setTurn] = useState(0)
  // Counts of issues arrive late: rows that are asked by them are arranged once more when they do.
  const late = (conditions.marks?.issue === true || sort?.by === 'issues') && issues !== undefined
  const asked = [
    blueprint.id,
    language,
    conditions,
    sort,
    turn,
    late,
    asksStanding && viewpoint,
    asksStanding && overlay,
  ]
  const [kept, setHeld] = useState<Held>()
  let held = kept
  if (!held || held.asked.some((part, at) => !Object.is(part, asked[at]))) {
    held = { asked, ids: result.map(({ id }) => id), known: blueprint.elements }
    setHeld(held)
  }
  const { ids, known } = held
  const rows = useMemo(() => {
    const listed = new Set(ids)
    const there = ids.flatMap((id) => getRow(blueprint.elements, id) ?? [])
    if (known === blueprint.elements) return there
    return [...there, ...result.filter(({ id }) => !listed.has(id) && !hasRow(known, id))]
  }, [ids, known, blueprint, result])
  const stale = rows.length !== result.length || rows.some((row, at) => row !== result[at])
  return { context, rows, stale, arrange: () => setTurn(turn + 1) }
}
