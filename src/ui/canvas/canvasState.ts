// What changes on the canvas from one pointer move to the next: positions while dragging, what the pointer is over, where
// the focus is, whom a relation is being drawn from. Lives as long as the view is shown; never saved.

import type { Id } from '../../model/blueprint.ts'
import { createExternalStore, type ExternalStore } from '../externalStore.ts'
import type { Guide } from './alignmentGuides.ts'
import type { Moved } from './scene.ts'

export interface Pointed {
  readonly element: Id | null
  readonly relation: Id | null
}

export interface CanvasState {
  readonly moved: ExternalStore<Moved>
  /** Lines that show with what the dragged lines up. */
  readonly guides: ExternalStore<readonly Guide[]>
  readonly pointed: ExternalStore<Pointed>
  readonly focused: ExternalStore<Id | null>
  readonly joining: ExternalStore<Id | null>
}

/** Nothing is dragged. */
export const STILL: Moved = new Map()
/** Nothing lines up. */
export const NO_GUIDES: readonly Guide[] = []
/** The pointer is over nothing. */
export const NOWHERE: Pointed = { element: null, relation: null }

/** The state of a canvas just shown. */
export function createCanvasState(): CanvasState {
  return {
    moved: createExternalStore<Moved>(STILL),
    guides: createExternalStore<readonly Guide[]>(NO_GUIDES),
    pointed: createExternalStore<Pointed>(NOWHERE),
    focused: createExternalStore<Id | null>(null),
    joining: createExternalStore<Id | null>(null),
  }
}

/** Sets what the pointer is over, unless it is the same. */
export function point(state: CanvasState, element: Id | null, relation: Id | null): void {
  const before = state.pointed.get()
  if (before.element === element && before.relation === relation) return
  state.pointed.set(element === null && relation === null ? NOWHERE : { element, relation })
}
