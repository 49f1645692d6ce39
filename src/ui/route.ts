// Which screen is shown, read from and written to the address after #. Screen names are the Indonesian ones planners see.

import type { ExternalStore } from './externalStore.ts'
import { createExternalStore } from './externalStore.ts'

export const SCREENS = ['beranda', 'arsitektur', 'penilaian', 'peta-rencana', 'simulasi', 'berkas'] as const
export type ScreenId = (typeof SCREENS)[number]

export interface Route {
  readonly screen: ScreenId
  /** What to show on it: a view, an indicator, an item. */
  readonly detail?: string
}

/** The route of an address hash; anything unknown is the start screen. */
export function parseRoute(hash: string): Route {
  const [screen, detail] = hash.replace(/^#\/?/, '').split('/')
  const known = SCREENS.find((id) => id === screen) ?? 'beranda'
  const decoded = detail ? decodePart(detail) : undefined
  return decoded ? { screen: known, detail: decoded } : { screen: known }
}

/** The decoded part of an address, or undefined when somebody typed a broken one. */
function decodePart(part: string): string | undefined {
  try {
    return decodeURIComponent(part)
  } catch {
    return undefined
  }
}

/** The address hash of a route. */
export function hashOf(route: Route): string {
  return route.detail ? `#/${route.screen}/${encodeURIComponent(route.detail)}` : `#/${route.screen}`
}

/** A route store bound to the window's address: both ways, with the browser's back and forward. */
export function createRouteStore(): ExternalStore<Route> {
  const store = createExternalStore<Route>(parseRoute(location.hash), (next) => {
    if (location.hash !== hashOf(next)) location.hash = hashOf(next)
  })
  window.addEventListener('hashchange', () => {
    const next = parseRoute(location.hash)
    if (hashOf(next) !== hashOf(store.get())) store.set(next)
  })
  return store
}
