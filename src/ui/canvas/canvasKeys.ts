// Keys of the focused element on the canvas that are about the focus itself: Enter and Space select, Tab walks a large
// view in reading order. Everything else is in the table of actions.

import type { KeyboardEvent } from 'react'
import type { Id } from '../../model/blueprint.ts'
import { selectedElements } from '../../session/selection.ts'
import { focusInspector } from '../inspector/focusInspector.ts'
import type { Karta } from '../karta.ts'
import { canvasControls } from './canvasStage.ts'
import type { CanvasState } from './canvasState.ts'
import { pickWhileConnecting } from './connecting.ts'
import { foldGroup } from './groupMoves.ts'
import { isWhole } from './mounted.ts'
import type { Scene } from './scene.ts'

/** Handles a key pressed on the canvas; leaves what it does not know to the actions. */
export function onCanvasKey(event: KeyboardEvent, karta: Karta, scene: Scene, state: CanvasState): void {
  const node = event.target instanceof Element ? event.target : null
  const id = node?.matches('.react-flow__node') ? (node as HTMLElement).dataset.id : undefined
  if (id === undefined) return
  if (event.key === 'Enter' || event.key === ' ') {
    event.preventDefault()
    const box = scene.groups.boxes.get(id)
    if (!box) pick(karta, id, event.shiftKey)
    else if (event.key === 'Enter') foldGroup(karta, box.group.id, false)
    else karta.selection.set({ kind: 'elements', ids: box.group.members })
  } else if (event.key === 'Tab' && !isWhole(scene)) {
    const next = (scene.at.get(id) ?? 0) + (event.shiftKey ? -1 : 1)
    const element = scene.elements[next]
    if (!element) return
    event.preventDefault()
    state.focused.set(element.id)
    canvasControls()?.show([element.id], { focus: true })
  }
}

/** Selects; with Shift adds or takes away; on what is selected alone already, goes on to the inspector. */
function pick(karta: Karta, id: Id, add: boolean): void {
  if (pickWhileConnecting(karta, id)) return
  const before = selectedElements(karta.selection.get())
  if (add) {
    const ids = before.includes(id) ? before.filter((other) => other !== id) : [...before, id]
    karta.selection.set({ kind: 'elements', ids })
  } else if (before.length === 1 && before[0] === id) focusInspector()
  else karta.selection.set({ kind: 'elements', ids: [id] })
}
