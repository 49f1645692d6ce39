// Lends the live drawing to actions, menus and lists: fit, zoom, show elements, the middle of the window.

import { getViewportForBounds, type ReactFlowInstance, type ReactFlowState } from '@xyflow/react'
import { useEffect } from 'react'
import type { Blueprint, Id } from '../../model/blueprint.ts'
import { NODE_HEIGHT, NODE_WIDTH } from '../../model/nodeSize.ts'
import type { Karta } from '../karta.ts'
import { type CanvasControls, lendControls, previewed } from './canvasStage.ts'
import { fitAround } from './fitAround.ts'
import { focusNode } from './focusNode.ts'
import { revealInView } from './groupMoves.ts'
import { READABLE_ZOOM } from './painting/levels.ts'
import type { ElementNode, RelationEdge } from './projectView.ts'
import { type Point, type Rect, type Scene, sceneOf } from './scene.ts'
import { windowOf } from './useInWindow.ts'
import { windowRect } from './windowRect.ts'

export const MIN_ZOOM = 0.03
export const MAX_ZOOM = 2
const PADDING = 0.08
/** Zoom at which an element that is searched for can be read. */
const SHOWN_ZOOM = 0.7

const reduced = window.matchMedia('(prefers-reduced-motion: reduce)')
const motion = (): { duration: number } => ({ duration: reduced.matches ? 0 : 150 })

type Flow = ReactFlowInstance<ElementNode, RelationEdge>

/** The controls of a view that is shown. */
export function createControls(
  karta: Karta,
  viewId: Id,
  flow: Flow,
  flowState: () => ReactFlowState<ElementNode, RelationEdge>,
): CanvasControls {
  const scene = (): Scene | undefined => {
    const blueprint: Blueprint = karta.store.getBlueprint()
    const view = blueprint.views[viewId]
    return view && sceneOf(blueprint, view)
  }
  const fitTo = (bounds: Rect, animate = true) => {
    const { width, height } = flowState()
    const viewport = getViewportForBounds(bounds, width, height, MIN_ZOOM, 1, PADDING)
    void flow.setViewport(viewport, animate ? motion() : {})
  }
  const fitAll = (bounds: Rect, places: Iterable<Point>) => {
    const { width, height, domNode } = flowState()
    const covers = coversOf(domNode)
    const fitting = { bounds, places, width, height, covers, minZoom: MIN_ZOOM, padding: PADDING }
    void flow.setViewport(fitAround(fitting), motion())
  }
  return {
    fit: () => {
      const preview = previewed.get()
      const there = preview?.view === viewId ? Object.values(preview.positions) : undefined
      const drawn = there ? undefined : scene()
      const bounds = there ? boundsOf(there) : drawn?.bounds
      if (bounds) fitAll(bounds, there ?? placesOf(drawn))
      else void flow.setViewport({ x: 0, y: 0, zoom: 1 }, motion())
    },
    zoomBy: (factor) => void flow.zoomTo(Math.min(MAX_ZOOM, Math.max(MIN_ZOOM, flow.getZoom() * factor)), motion()),
    zoomTo: (zoom) => void flow.zoomTo(zoom, motion()),
    show: (ids, options) => {
      if (options?.reveal !== false) revealInView(karta, viewId, ids)
      const found = scene()
      const places = ids.flatMap((id) => {
        const i = found?.at.get(id)
        return found && i !== undefined ? [{ x: found.xs[i] ?? 0, y: found.ys[i] ?? 0 }] : []
      })
      const bounds = boundsOf(places)
      const alone = places.length === 1
      const unreadable = alone && flow.getZoom() < READABLE_ZOOM
      if (bounds && (unreadable || !isSeen(bounds, windowRect(windowOf(flowState()))))) {
        const zoom = Math.max(SHOWN_ZOOM, Math.min(1, flow.getZoom()))
        if (!alone) fitTo(bounds)
        else void flow.setCenter(bounds.x + NODE_WIDTH / 2, bounds.y + NODE_HEIGHT / 2, { zoom, ...motion() })
      }
      const [first] = ids
      if (options?.focus && first !== undefined && found?.at.has(first)) focusNode(first)
    },
    middle: () => {
      const rect = windowRect(windowOf(flowState()))
      return { x: rect.x + rect.width / 2, y: rect.y + rect.height / 2 }
    },
  }
}

/** Where the elements of a scene stand. */
function placesOf(scene: Scene | undefined): readonly Point[] {
  return scene ? Array.from(scene.xs, (x, i) => ({ x, y: scene.ys[i] ?? 0 })) : []
}

/** What is marked as lying on a drawing, in pixels from its left and top. */
function coversOf(drawing: HTMLElement | null): readonly Rect[] {
  const from = drawing?.getBoundingClientRect()
  if (!from) return []
  return [...document.querySelectorAll('[data-covers]')]
    .map((each) => each.getBoundingClientRect())
    .filter(({ width }) => width > 0)
    .map(({ x, y, width, height }) => ({ x: x - from.x, y: y - from.y, width, height }))
}

function isSeen(bounds: Rect, window: Rect): boolean {
  return (
    bounds.x >= window.x &&
    bounds.y >= window.y &&
    bounds.x + bounds.width <= window.x + window.width &&
    bounds.y + bounds.height <= window.y + window.height
  )
}

/** The rectangle around elements by left and top; null for none. */
export function boundsOf(places: readonly Point[]): Rect | null {
  if (places.length === 0) return null
  let [left, top, right, bottom] = [Infinity, Infinity, -Infinity, -Infinity]
  for (const { x, y } of places) {
    left = Math.min(left, x)
    top = Math.min(top, y)
    right = Math.max(right, x)
    bottom = Math.max(bottom, y)
  }
  return { x: left, y: top, width: right - left + NODE_WIDTH, height: bottom - top + NODE_HEIGHT }
}

/** Lends the controls while the component is shown. */
export function useCanvasControls(controls: CanvasControls): void {
  useEffect(() => lendControls(controls), [controls])
}
