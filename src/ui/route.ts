// Which screen is shown, read from and written to the address after #. Screen names are the Indonesian ones planners see.

import type { ExternalStore } from './externalStore.ts'
import { createExternalStore } from './externalStore.ts'

export const SCREENS = ['beranda', 'arsitektur', 'penilaian', 'peta-rencana', 'simulasi', 'skenario', 'berkas'] as const
export type ScreenId = (typeof SCREENS)[number]

export interface Route {
  readonly screen: ScreenId
  /** What to show on it: a view, an indicator, an item, a tab. */
  readonly detail?: string
  /** What to show within the detail: a piece of evidence, an agency. Never without a detail. */
  readonly part?: string
}

/** The route of an address hash; anything unknown is the start screen. */
export function parseRoute(hash: string): Route {
  const [name, ...rest] = hash.replace(/^#\/?/, '').split('/')
  const screen = SCREENS.find((id) => id === name) ?? 'beranda'
  const [detail, part] = rest.map(decodePart)
  if (!detail) return { screen }
  return part ? { screen, detail, part } : { screen, detail }
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
  return [
    '#',
    route.screen,
    ...[route.detail, route.part].flatMap((each) => (each ? encodeURIComponent(each) : [])),
  ].join('/')
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

/** Shows a route in the place of the present one: the browser's back does not come here again. */
export function replaceRoute(store: ExternalStore<Route>, route: Route): void {
  history.replaceState(history.state, '', hashOf(route))
  store.set(route)
}
