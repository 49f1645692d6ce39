// What can be done with the groups of a view: draw them, collapse and open them, and see what is hidden in one.

import { collapseGroups } from '../../editing/commands/collapseGroups.ts'
import { groupView } from '../../editing/commands/groupView.ts'
import type { Id, ViewGrouping } from '../../model/blueprint.ts'
import { boxId } from '../../model/collapsedGroups.ts'
import { getRow, hasRow } from '../../model/table.ts'
import { groupOfElement, viewGroups } from '../../model/viewGroups.ts'
import { currentView } from '../architecture/currentView.ts'
import { runCommand } from '../architecture/runCommand.ts'
import type { Karta } from '../karta.ts'
import { chosenIds } from './chosen.ts'
import { focusNode } from './focusNode.ts'

/** Draws frames in the view that is shown, or takes them away. */
export function groupCurrent(karta: Karta, by: ViewGrouping | null): void {
  const view = currentView(karta)
  if (view) runCommand(karta, groupView, { view: view.id, by }, true)
}

/** Collapses or opens every group of the view that is shown. */
export function foldAll(karta: Karta, collapsed: boolean): void {
  const view = currentView(karta)
  if (!view) return
  const groups = collapsed
    ? viewGroups(karta.store.getBlueprint(), view).map(({ id }) => id)
    : Object.keys(view.collapsed ?? {})
  runCommand(karta, collapseGroups, { view: view.id, groups, collapsed }, true)
}

/** Collapses one group and puts the focus on its box, or opens it and puts the focus on its first element. */
export function foldGroup(karta: Karta, group: Id, collapsed: boolean): void {
  const view = currentView(karta)
  if (!view) return
  const members = viewGroups(karta.store.getBlueprint(), view).find(({ id }) => id === group)?.members
  if (!runCommand(karta, collapseGroups, { view: view.id, groups: [group], collapsed }, true)) return
  const [first] = members ?? []
  if (collapsed) focusNode(boxId(group))
  else if (first !== undefined) focusNode(first)
}

/** Collapses the groups of the selected elements, or opens them when all are collapsed. */
export function foldChosen(karta: Karta): void {
  const view = currentView(karta)
  const blueprint = karta.store.getBlueprint()
  const by = view?.groupBy
  if (!view || !by) return
  const groups = new Set<Id>()
  for (const id of chosenIds(karta)) {
    const element = getRow(blueprint.elements, id)
    if (element && hasRow(view.placements, id)) groups.add(groupOfElement(blueprint, by, element))
  }
  const collapsed = ![...groups].every((id) => view.collapsed?.[id])
  const [only] = groups
  if (groups.size === 1 && only !== undefined) foldGroup(karta, only, collapsed)
  else runCommand(karta, collapseGroups, { view: view.id, groups: [...groups], collapsed }, true)
}

/** Opens the groups of a view that hide some of these elements; nothing when none does or nothing may be changed. */
export function revealInView(karta: Karta, viewId: Id, ids: readonly Id[]): void {
  const blueprint = karta.store.getBlueprint()
  const view = blueprint.views[viewId]
  const { groupBy, collapsed } = view ?? {}
  if (!view || !groupBy || !collapsed || karta.store.isReadOnly()) return
  const groups = new Set<Id>()
  for (const id of ids) {
    const element = getRow(blueprint.elements, id)
    if (!element || !hasRow(view.placements, id)) continue
    const group = groupOfElement(blueprint, groupBy, element)
    if (collapsed[group]) groups.add(group)
  }
  if (groups.size > 0) {
    runCommand(karta, collapseGroups, { view: viewId, groups: [...groups].sort(), collapsed: false }, true)
  }
}
