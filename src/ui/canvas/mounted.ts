// Which elements of a view React Flow holds. A small view is held whole; of a large one only what is in the window while
// it can be read, and from far away nothing but what is being touched: the drawing under it shows the rest.

import type { Id } from '../../model/blueprint.ts'
import { READABLE_ZOOM } from './painting/levels.ts'
import { elementsIn, type Scene } from './scene.ts'
import { type Window, windowRect } from './windowRect.ts'

/** Views with at most this many elements are held whole. */
export const WHOLE_ELEMENTS = 120
/** Views with at most this many relations have them all as React Flow edges. */
export const WHOLE_RELATIONS = 250
/** Most elements of a large view in React Flow at once. */
export const MOST_MOUNTED = 110

/** True when React Flow holds every element of the view. */
export function isWhole(scene: Scene): boolean {
  return scene.elements.length <= WHOLE_ELEMENTS
}

/** True when React Flow holds every relation of the view. */
export function hasAllEdges(scene: Scene): boolean {
  return isWhole(scene) && scene.relations.length <= WHOLE_RELATIONS
}

const NONE: readonly Id[] = []

/** What comes into view is mounted this far ahead, and stays so much longer: both in sizes of the window. */
const AHEAD = 0.04
const AFTER = 0.25

/**
 * Elements React Flow should hold for what the window shows, in reading order. Those in `before` stay a while after they
 * left the window, so that a gesture mounts little at a time and nothing twice.
 */
export function inWindow(scene: Scene, window: Window, before: ReadonlySet<Id>): readonly Id[] {
  if (isWhole(scene)) return scene.elements.map((element) => element.id)
  if (window.zoom < READABLE_ZOOM) return NONE
  const seen = elementsIn(scene, windowRect(window, AHEAD), MOST_MOUNTED + 1)
  if (seen.length > MOST_MOUNTED) return NONE
  const ids = (positions: readonly number[]): Id[] => positions.map((i) => scene.elements[i]?.id ?? '')
  if (before.size === 0) return ids(seen)
  const inside = new Set(seen)
  const kept = elementsIn(scene, windowRect(window, AFTER)).filter(
    (i) => inside.has(i) || before.has(scene.elements[i]?.id ?? ''),
  )
  return ids(kept.length <= MOST_MOUNTED ? kept : seen)
}
