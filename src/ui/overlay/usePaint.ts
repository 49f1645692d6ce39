// The paint of the view that is drawn, for canvas, list and legend alike.

import { useMemo, useSyncExternalStore } from 'react'
import type { Blueprint, Id } from '../../model/blueprint.ts'
import { useExternalStore } from '../externalStore.ts'
import { useBlueprint, useOverlay, useViewpoint } from '../karta.ts'
import { broughtOut, overlayOf, subscribeOverlay } from './overlayChoice.ts'
import type { OverlayId } from './overlayIds.ts'
import type { Paint } from './paint.ts'
import { paintOf } from './paintOf.ts'

const whole = (blueprint: Blueprint): Blueprint => blueprint

/** The overlay a view is painted by, or null. */
export function useOverlayOf(view: Id | undefined): OverlayId | null {
  const id = useBlueprint((blueprint) => blueprint.id)
  return useSyncExternalStore(subscribeOverlay, () => (view === undefined ? null : overlayOf({ blueprint: id, view })))
}

/** The paint of a view, or null when it shows its domains. */
export function usePaint(view: Id | undefined): Paint | null {
  return usePaintOf(useBlueprint(whole), view)
}

/** The same for a blueprint that need not be the newest. */
export function usePaintOf(blueprint: Blueprint, view: Id | undefined): Paint | null {
  const overlay = useOverlayOf(view)
  const viewpoint = useViewpoint()
  const assumptions = useOverlay()
  return overlay === null ? null : paintOf(blueprint, overlay, { viewpoint, assumptions })
}

/** The elements with the look that is brought out in a view, or null when none is. */
export function useBroughtOut(view: Id, paint: Paint | null): ReadonlySet<Id> | null {
  const asked = useExternalStore(broughtOut)
  const look = asked?.view === view ? asked.look : null
  return useMemo(() => {
    if (paint === null || look === null || look >= paint.looks.length) return null
    return new Set([...paint.lookOf].filter(([, each]) => each === look).map(([id]) => id))
  }, [paint, look])
}
