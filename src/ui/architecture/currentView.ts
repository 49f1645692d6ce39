// Which view is drawn: the one the address names, else the first in order. Changing it changes the address only.

import type { Blueprint, Id, View } from '../../model/blueprint.ts'
import { useExternalStore } from '../externalStore.ts'
import { type Karta, useBlueprint, useKarta } from '../karta.ts'
import type { Route } from '../route.ts'

/** Views in their order. */
export function viewsInOrder(views: Blueprint['views']): readonly View[] {
  return Object.values(views).sort((a, b) => (a.order < b.order ? -1 : a.order > b.order ? 1 : a.id < b.id ? -1 : 1))
}

/** The view a route shows, or undefined when the blueprint has none. */
export function viewOf(blueprint: Blueprint, route: Route): View | undefined {
  const named = route.screen === 'arsitektur' && route.detail ? route.detail : undefined
  if (named !== undefined && Object.hasOwn(blueprint.views, named)) return blueprint.views[named]
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
  karta.route.set({ screen: 'arsitektur', detail: id })
}
