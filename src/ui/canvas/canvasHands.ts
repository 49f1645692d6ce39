// What happens when the planner drags, clicks, points and draws relations on the canvas. One object for as long as a view
// is shown: it reads what it needs when it is needed, so that React Flow never gets new handlers.

import type { Connection, FinalConnectionState, NodeChange, ReactFlowInstance, ReactFlowState } from '@xyflow/react'
import type { DragEvent, FocusEvent, MouseEvent, PointerEvent } from 'react'
import type { Blueprint, Id } from '../../model/blueprint.ts'
import type { Words } from '../../model/words.ts'
import { selectedElements } from '../../session/selection.ts'
import type { Karta } from '../karta.ts'
import { inHand } from '../later.ts'
import { addKind, placeExisting } from './addToView.ts'
import { canvasControls, canvasTool, renaming } from './canvasStage.ts'
import { type CanvasState, NOWHERE, type Pointed, point } from './canvasState.ts'
import { connect, pickWhileConnecting } from './connecting.ts'
import { canConnect } from './connectOffers.ts'
import { drag } from './dragging.ts'
import { DRAG_ELEMENT, DRAG_KIND } from './dragTypes.ts'
import { foldGroup } from './groupMoves.ts'
import { READABLE_ZOOM } from './painting/levels.ts'
import type { ElementNode, RelationEdge } from './projectView.ts'
import { elementAt, elementsIn, type Point, relationAt, type Scene, sceneOf } from './scene.ts'
import { membersOf } from './sceneGroups.ts'
import { snapping } from './snapping.ts'
import { windowOf } from './useInWindow.ts'
import { windowRect } from './windowRect.ts'

/** How near the pointer must be to a line, and from far away to an element, in pixels on screen. */
const NEAR_LINE = 8
const NEAR_ELEMENT = 5

/** A relation joins elements, not groups. */
const OPEN_FIRST: Words = {
  id: 'Buka kelompoknya dahulu, lalu pilih elemen di dalamnya.',
  en: 'Open the group first, then pick an element in it.',
}

/** How far beside an element still means it, on the drawing: nothing, unless elements are too small to be hit. */
function near(zoom: number): number {
  return zoom < READABLE_ZOOM ? NEAR_ELEMENT / zoom : 0
}

export interface CanvasHandsParts {
  readonly karta: Karta
  readonly viewId: Id
  readonly state: CanvasState
  readonly flow: ReactFlowInstance<ElementNode, RelationEdge>
  readonly flowState: () => ReactFlowState<ElementNode, RelationEdge>
  /** React Flow holds every element and every relation. */
  readonly isWhole: () => boolean
  /** The window rests: what is mounted may be pressed. */
  readonly rest: () => void
}

/** The handlers of one view. */
export function createCanvasHands({ karta, viewId, state, flow, flowState, isWhole, rest }: CanvasHandsParts) {
  const blueprint = (): Blueprint => karta.store.getBlueprint()
  const scene = (): Scene | undefined => {
    const view = blueprint().views[viewId]
    return view && sceneOf(blueprint(), view)
  }
  const at = (event: { readonly clientX: number; readonly clientY: number }): Point =>
    flow.screenToFlowPosition({ x: event.clientX, y: event.clientY }, { snapToGrid: false })

  /** What the pointer is over, looked up in the scene: most of a large view is not on the page. */
  const under = (event: PointerEvent): Pointed => {
    const target = event.target instanceof Element ? event.target : null
    const node = target?.closest<HTMLElement>('.react-flow__node')
    if (node?.dataset.id) return { element: node.dataset.id, relation: null }
    const found = scene()
    if (!found || !target?.closest('.react-flow__renderer')) return NOWHERE
    // Edges on the page tell themselves.
    if (isWhole()) return target.closest('.react-flow__edge') ? state.pointed.get() : NOWHERE
    const where = at(event)
    const zoom = flow.getZoom()
    const element = elementAt(found, where, near(zoom))
    if (element) return { element: element.id, relation: null }
    const relation = zoom < READABLE_ZOOM ? undefined : relationAt(found, where, NEAR_LINE / zoom)
    return { element: null, relation: relation?.id ?? null }
  }

  /** Alt is held: nothing lines up by itself. */
  let free = false
  const dragParts = {
    karta,
    view: viewId,
    state,
    seen: () => windowRect(windowOf(flowState())),
    isFree: () => free || !snapping.get(),
  }

  /** Selects what stands on the drawing: a box stands for its members. */
  const selectOn = (found: Scene | undefined, ids: readonly string[]): void =>
    karta.selection.set({ kind: 'elements', ids: found ? membersOf(found, ids) : ids })

  /** While a relation is drawn a collapsed group cannot be its end; true when that was said. */
  const toldToOpen = (node: ElementNode): boolean => {
    if (node.data.group === null || canvasTool.getSnapshot().matches('selecting')) return false
    karta.announce(OPEN_FIRST)
    return true
  }

  /** Where a box selection began, on the drawing. */
  let boxStart: Point | undefined

  return {
    onNodesChange(changes: NodeChange<ElementNode>[]): void {
      select(karta, changes, flowState(), scene())
      drag(dragParts, changes)
    },

    onNodeClick(event: MouseEvent, node: ElementNode): void {
      if (node.data.group !== null ? toldToOpen(node) : pickWhileConnecting(karta, node.id)) return
      // React Flow leaves several selected as they are, for they might be dragged: a plain click means this one.
      if (event.shiftKey || event.ctrlKey || event.metaKey) return
      selectOn(scene(), [node.id])
    },

    onNodeDoubleClick(_event: MouseEvent, node: ElementNode): void {
      if (node.data.group !== null) foldGroup(karta, node.data.group, false)
      else if (!karta.store.isReadOnly()) renaming.set({ id: node.id, where: 'canvas' })
    },

    onEdgeClick(_event: MouseEvent, edge: RelationEdge): void {
      // A merged line is no relation of its own.
      if (!scene()?.merged.has(edge.id)) karta.selection.set({ kind: 'relation', id: edge.id })
    },

    onEdgeMouseEnter(_event: MouseEvent, edge: RelationEdge): void {
      point(state, null, edge.id)
    },

    onEdgeMouseLeave(): void {
      if (isWhole()) point(state, null, null)
    },

    onPaneClick(event: MouseEvent): void {
      const found = scene()
      const element = found && !isWhole() ? elementAt(found, at(event), near(flow.getZoom())) : undefined
      if (element && !found?.groups.boxes.has(element.id) && pickWhileConnecting(karta, element.id)) return
      if (element) selectOn(found, [element.id])
      else karta.selection.set({ kind: 'none' })
    },

    onPointerMove(event: PointerEvent): void {
      free = event.altKey
      if (event.buttons === 0 && event.pointerType !== 'touch') rest()
      if (event.pointerType === 'touch' || (event.buttons !== 0 && state.joining.get() === null)) return
      const { element, relation } = under(event)
      point(state, element, relation)
    },

    onPointerLeave(): void {
      point(state, null, null)
    },

    /** Box selection in a large view takes what is inside, on the page or not. */
    onSelectionEnd(event: MouseEvent): void {
      const found = scene()
      const start = boxStart
      boxStart = undefined
      if (!found || !start || isWhole()) return
      const end = at(event)
      const rect = {
        x: Math.min(start.x, end.x),
        y: Math.min(start.y, end.y),
        width: Math.abs(start.x - end.x),
        height: Math.abs(start.y - end.y),
      }
      const ids = elementsIn(found, rect).flatMap((i) => found.elements[i]?.id ?? [])
      selectOn(found, ids.sort())
    },

    onPointerDownCapture(event: PointerEvent): void {
      boxStart = event.shiftKey ? at(event) : undefined
      if (event.button === 0 && event.target instanceof Element && event.target.closest('.react-flow__node')) hold()
    },

    onConnectStart(_event: unknown, { nodeId }: { readonly nodeId: string | null }): void {
      state.joining.set(nodeId)
    },

    onConnect({ source, target }: Connection): void {
      connect(karta, source, target)
    },

    /** Dropped on something that is not a valid end: says why, wherever on the element it was dropped. */
    onConnectEnd(event: globalThis.MouseEvent | TouchEvent, connection: FinalConnectionState): void {
      state.joining.set(null)
      const from = connection.fromNode?.id
      const found = scene()
      if (connection.isValid || from === undefined || !found) return
      const pointer = 'changedTouches' in event ? event.changedTouches[0] : event
      const target = pointer && elementAt(found, at(pointer))
      if (target && found.groups.boxes.has(target.id)) karta.announce(OPEN_FIRST)
      else if (target && target.id !== from) connect(karta, from, target.id)
    },

    isValidConnection({ source, target }: Connection | RelationEdge): boolean {
      return canConnect(blueprint(), source, target)
    },

    onDragOver(event: DragEvent): void {
      const { types } = event.dataTransfer
      if (karta.store.isReadOnly() || !(types.includes(DRAG_KIND) || types.includes(DRAG_ELEMENT))) return
      event.preventDefault()
      event.dataTransfer.dropEffect = 'copy'
    },

    onDrop(event: DragEvent): void {
      const kind = event.dataTransfer.getData(DRAG_KIND)
      const element = event.dataTransfer.getData(DRAG_ELEMENT)
      if (!kind && !element) return
      event.preventDefault()
      if (kind) addKind(karta, kind, undefined, at(event))
      else placeExisting(karta, [element], at(event))
      canvasTool.send({ type: 'DONE' })
    },

    onFocus(event: FocusEvent): void {
      const node = event.target.closest<HTMLElement>('.react-flow__node')
      const id = node?.dataset.id ?? null
      state.focused.set(id)
      if (id !== null && event.target === node && node.matches(':focus-visible')) canvasControls()?.show([id])
    },

    onBlur(event: FocusEvent): void {
      if (!event.currentTarget.contains(event.relatedTarget)) state.focused.set(null)
    },
  }
}

const LETS_GO = ['pointerup', 'pointercancel', 'blur'] as const

/** Something is in the hand until the pointer lets go of it. */
function hold(): void {
  inHand.set(true)
  const letGo = (): void => {
    for (const event of LETS_GO) window.removeEventListener(event, letGo)
    inHand.set(false)
  }
  for (const event of LETS_GO) window.addEventListener(event, letGo)
}

/** Turns React Flow's wishes into the selection. What is selected but not on the page stays only while keys are held. */
function select(
  karta: Karta,
  changes: readonly NodeChange<ElementNode>[],
  flow: Pick<ReactFlowState<ElementNode, RelationEdge>, 'multiSelectionActive' | 'nodeLookup'>,
  scene: Scene | undefined,
): void {
  const wishes = changes.filter((change) => change.type === 'select')
  if (wishes.length === 0) return
  const current = karta.selection.get()
  if (current.kind !== 'elements' && !wishes.some((wish) => wish.selected)) return
  const keep = flow.multiSelectionActive
  const next = new Set(selectedElements(current).filter((id) => keep || flow.nodeLookup.has(id)))
  for (const wish of wishes) {
    for (const id of scene ? membersOf(scene, [wish.id]) : [wish.id]) {
      if (wish.selected) next.add(id)
      else next.delete(id)
    }
  }
  karta.selection.set({ kind: 'elements', ids: [...next] })
}
