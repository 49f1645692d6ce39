// The paint of the view that is drawn, for canvas, list and legend alike.

import { useMemo, useSyncExternalStore } from 'react'
import type { Blueprint, Id } from '../../model/blueprint.ts'
import { useFindings } from '../checking/useFindings.ts'
import { useExternalStore } from '../externalStore.ts'
import { useBlueprint, useOverlay, useViewpoint } from '../karta.ts'
import { isLarge } from '../workers/isLarge.ts'
import { broughtOut, overlayOf, subscribeOverlay } from './overlayChoice.ts'
import type { OverlayId } from './overlayIds.ts'
import type { Paint } from './paint.ts'
import { paintOf } from './paintOf.ts'

const NO_GROUPS: readonly (readonly Id[])[] = []

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
  const beside = overlay === 'duplicates' && isLarge(blueprint)
  const { findings } = useFindings('normal', beside)
  if (overlay === null) return null
  // Until they are found, and while newer ones are, what is known of duplicates is shown.
  const duplicates = beside ? { duplicates: findings?.duplicates ?? NO_GROUPS } : {}
  return paintOf(blueprint, overlay, { viewpoint, assumptions, ...duplicates })
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
