// Where one is on the architecture screen: on which tab, and at what of it. A view without a tab before it is a drawing, so
// addresses like #/arsitektur/<view> stay what they were; a view with the id of a tab is reached as #/arsitektur/gambar/<view>.

import type { Id } from '../../model/blueprint.ts'
import type { Route } from '../route.ts'

/** Ids of the tabs as they stand in the address. */
export const ARCHITECTURE_TAB_IDS = ['gambar', 'katalog', 'matriks', 'referensi', 'perubahan'] as const
export type ArchitectureTabId = (typeof ARCHITECTURE_TAB_IDS)[number]

export interface ArchitecturePlace {
  readonly tab: ArchitectureTabId
  /** A view of the drawing, a query, a matrix, a code. */
  readonly part?: string
}

/** The place an address names; undefined on another screen. */
export function architecturePlace({ screen, detail, part }: Route): ArchitecturePlace | undefined {
  if (screen !== 'arsitektur') return undefined
  const tab = ARCHITECTURE_TAB_IDS.find((id) => id === detail)
  if (tab) return part === undefined ? { tab } : { tab, part }
  return detail === undefined ? { tab: 'gambar' } : { tab: 'gambar', part: detail }
}

/** The address of a tab, and of something on it. */
export function architectureRoute(tab: ArchitectureTabId, part?: string): Route {
  const screen = 'arsitektur'
  if (tab === 'gambar') return part === undefined ? { screen } : viewRoute(part)
  return part === undefined ? { screen, detail: tab } : { screen, detail: tab, part }
}

/** The address of a drawing. */
export function viewRoute(view: Id): Route {
  const isTab = ARCHITECTURE_TAB_IDS.some((id) => id === view)
  return isTab ? { screen: 'arsitektur', detail: 'gambar', part: view } : { screen: 'arsitektur', detail: view }
}

/** True while a drawing is shown. */
export function onDrawing(route: Route): boolean {
  return architecturePlace(route)?.tab === 'gambar'
}
