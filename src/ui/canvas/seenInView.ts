// Which elements a view held when it was first shown in this tab or last arranged: the others have come since.

import type { Id, View } from '../../model/blueprint.ts'
import { entriesOf } from '../../model/table.ts'

const seen = new Map<string, ReadonlySet<Id>>()

const idsOf = (view: View): Set<Id> => new Set(entriesOf(view.placements).map(([id]) => id))

/** Remembers what a view holds now; with `again` also when it was remembered before. */
export function noteSeen(blueprint: Id, view: View, again = false): void {
  const key = `${blueprint} ${view.id}`
  if (again || !seen.has(key)) seen.set(key, idsOf(view))
}

/** Elements of the view that have come since. */
export function newInView(blueprint: Id, view: View): ReadonlySet<Id> {
  const before = seen.get(`${blueprint} ${view.id}`)
  const now = idsOf(view)
  if (before) for (const id of before) now.delete(id)
  else now.clear()
  return now
}
