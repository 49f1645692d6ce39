// Where each view was last looked at: kept in this browser, apart from the blueprint.

import type { Id } from '../../model/blueprint.ts'

export interface KeptViewport {
  readonly x: number
  readonly y: number
  readonly zoom: number
}

const keyOf = (blueprint: Id, view: Id): string => `karta.viewport.${blueprint}.${view}`

/** The viewport of a view, or undefined when it was never looked at here. */
export function keptViewport(blueprint: Id, view: Id): KeptViewport | undefined {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(keyOf(blueprint, view)) ?? 'null')
    if (typeof kept !== 'object' || kept === null) return undefined
    const { x, y, zoom } = kept as { x?: unknown; y?: unknown; zoom?: unknown }
    const whole = [x, y, zoom].every((value) => typeof value === 'number' && Number.isFinite(value))
    return whole && Number(zoom) > 0 ? { x: Number(x), y: Number(y), zoom: Number(zoom) } : undefined
  } catch {
    return undefined
  }
}

/** Remembers a viewport. */
export function keepViewport(blueprint: Id, view: Id, { x, y, zoom }: KeptViewport): void {
  try {
    localStorage.setItem(keyOf(blueprint, view), JSON.stringify({ x: Math.round(x), y: Math.round(y), zoom }))
  } catch {
    // Without storage the view is fitted to the window the next time.
  }
}
