// Which roadmap item is open: the one the address names, else the selected one. Opening sets both, so that links from
// other screens, undo and the browser's back all lead to the same place.

import type { Blueprint, Id, RoadmapItem } from '../../model/blueprint.ts'
import type { Selected } from '../../session/selection.ts'
import { useExternalStore } from '../externalStore.ts'
import { type Karta, useBlueprint, useKarta, useSelected } from '../karta.ts'
import type { Route } from '../route.ts'

function openId(route: Route, selected: Selected): Id | undefined {
  return route.detail ?? (selected.kind === 'item' ? selected.id : undefined)
}

function itemIn(blueprint: Blueprint, id: Id | undefined): RoadmapItem | undefined {
  return id !== undefined && Object.hasOwn(blueprint.roadmap, id) ? blueprint.roadmap[id] : undefined
}

/** The open item, or undefined. */
export function useOpenItem(): RoadmapItem | undefined {
  const karta = useKarta()
  const route = useExternalStore(karta.route)
  const selected = useSelected()
  return useBlueprint((blueprint) => itemIn(blueprint, openId(route, selected)))
}

/** The open item outside React. */
export function openItem(karta: Karta): RoadmapItem | undefined {
  return itemIn(karta.store.getBlueprint(), openId(karta.route.get(), karta.selection.get()))
}

/** Opens an item beside the roadmap. */
export function showItem(karta: Karta, id: Id): void {
  karta.selection.set({ kind: 'item', id })
  karta.route.set({ screen: 'peta-rencana', detail: id })
}

/** Closes the open item. */
export function closeItem(karta: Karta): void {
  if (karta.selection.get().kind === 'item') karta.selection.set({ kind: 'none' })
  karta.route.set({ screen: 'peta-rencana' })
}
