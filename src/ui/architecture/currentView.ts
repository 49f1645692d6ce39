// Which view is drawn: the one the address names, else the one drawn last, else the first in order. Changing it changes the
// address only.

import type { Blueprint, Id, View } from '../../model/blueprint.ts'
import { useExternalStore } from '../externalStore.ts'
import { type Karta, useBlueprint, useKarta } from '../karta.ts'
import type { Route } from '../route.ts'
import { architecturePlace, viewRoute } from './architecturePlace.ts'

/** Views in their order. */
export function viewsInOrder(views: Blueprint['views']): readonly View[] {
  return Object.values(views).sort((a, b) => (a.order < b.order ? -1 : a.order > b.order ? 1 : a.id < b.id ? -1 : 1))
}

/** The view drawn last in this tab of the browser: other tabs of the screen come back to it. */
let last: Id | undefined

/** Remembers which view is drawn. */
export function keepView(id: Id): void {
  last = id
}

/** The view a route shows, or undefined when the blueprint has none. */
export function viewOf(blueprint: Blueprint, route: Route): View | undefined {
  const place = architecturePlace(route)
  const named = place?.tab === 'gambar' ? place.part : undefined
  for (const id of [named, last]) {
    if (id !== undefined && Object.hasOwn(blueprint.views, id)) return blueprint.views[id]
  }
  return viewsInOrder(blueprint.views)[0]
}

/** The view that is drawn, outside React. */
export function currentView(karta: Karta): View | undefined {
  return viewOf(karta.store.getBlueprint(), karta.route.get())
}

/** The view that is drawn. */
export function useCurrentView(): View | undefined {
  const route = useExternalStore(useKarta().route)
  return useBlueprint((blueprint) => viewOf(blueprint, route))
}

/** Goes to a view. */
export function showView(karta: Karta, id: Id): void {
  karta.route.set(viewRoute(id))
}
