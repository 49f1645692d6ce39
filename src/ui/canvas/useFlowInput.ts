// Gathers what a view's drawing depends on and projects it: the one place where blueprint, selection, month and pointer
// meet before React Flow.

import { useSelector } from '@xstate/react'
import { useMemo, useState } from 'react'
import type { Blueprint, Id, View } from '../../model/blueprint.ts'
import { getRow, type Table, tableOf } from '../../model/table.ts'
import { selectedElements } from '../../session/selection.ts'
import { useReadOnly } from '../architecture/useReadOnly.ts'
import { useConflictMarks } from '../change/conflictMarks.ts'
import { useDrawnPresence } from '../change/drawnPresence.ts'
import { useExternalStore } from '../externalStore.ts'
import { useBlueprint, useSelected } from '../karta.ts'
import { useBroughtOut, usePaint } from '../overlay/usePaint.ts'
import { usePreferences } from '../preferences.ts'
import { canvasTool, previewed, renaming } from './canvasStage.ts'
import type { CanvasState } from './canvasState.ts'
import { kindsJoin } from './connectOffers.ts'
import { useDimmedDomains } from './dimmedDomains.ts'
import type { Gesture } from './gesture.ts'
import { useHighlighted } from './highlight.ts'
import { hasAllEdges, isWhole } from './mounted.ts'
import { looksOf } from './painting/sceneLooks.ts'
import { shapesOf } from './painting/sceneShapes.ts'
import { createProjection, type Projected } from './projectView.ts'
import type { SceneDrawing } from './SceneLayer.tsx'
import { type Scene, sceneOf } from './scene.ts'
import { withBoxes } from './sceneGroups.ts'
import { useInWindow } from './useInWindow.ts'

/** Most selected elements outside the window that stay on the page. */
const SELECTED_MOUNTED = 30

const whole = (blueprint: Blueprint): Blueprint => blueprint

export interface FlowInput extends Projected {
  readonly scene: Scene
  readonly isWhole: boolean
  /** React Flow holds every element. */
  readonly hasAllNodes: boolean
  /** The same as plain arrays, for painting. */
  readonly drawing: SceneDrawing
}

/** Everything the drawing of a view needs now. */
export function useFlowInput(view: View, state: CanvasState, gesture: Gesture): FlowInput {
  const blueprint = useBlueprint(whole)
  const { language } = usePreferences()
  const selection = useSelected()
  const { presence, standings } = useDrawnPresence()
  const conflicts = useConflictMarks()
  const readOnly = useReadOnly()
  const dimmedDomains = useDimmedDomains(view.id)
  const preview = useExternalStore(previewed)
  const renamed = useExternalStore(renaming)
  const moved = useExternalStore(state.moved)
  const pointed = useExternalStore(state.pointed)
  const focused = useExternalStore(state.focused)
  const joining = useExternalStore(state.joining)
  const picking = useSelector(canvasTool, (tool) =>
    tool.matches({ connecting: 'target' }) ? tool.context.source : null,
  )
  const [project] = useState(createProjection)
  const shown = useMemo(
    () => (preview?.view === view.id ? withPositions(view, preview.positions) : view),
    [view, preview],
  )
  const scene = sceneOf(blueprint, shown)
  const near = useInWindow(scene, gesture)
  const chosen = useMemo(() => new Set(selectedElements(selection)), [selection])
  const selected = useMemo(() => withBoxes(scene, chosen), [scene, chosen])
  const paint = usePaint(view.id)
  const broughtOut = useBroughtOut(view.id, paint)
  const brought = useHighlighted(blueprint, chosen, standings) ?? broughtOut
  const highlighted = useMemo(() => brought && withBoxes(scene, brought, true), [scene, brought])
  const selectedRelation = selection.kind === 'relation' ? selection.id : null
  const source = joining ?? picking
  const sourceElement = source === null ? undefined : getRow(blueprint.elements, source)
  const renamedId = renamed?.where === 'canvas' ? renamed.id : null

  const mounted = useMemo(() => {
    const ids = new Set(near)
    // From far away the drawing shows what is selected; the pointer mounts what it touches.
    let extra = near.length > 0 || selected.size === 1 ? SELECTED_MOUNTED : 0
    for (const id of selected) if (!ids.has(id) && extra-- > 0) ids.add(id)
    for (const id of [pointed.element, focused, source, renamedId]) if (id !== null) ids.add(id)
    for (const relation of [pointed.relation, selectedRelation]) {
      const line = relation === null ? undefined : scene.lineAt.get(relation)
      const ends = line === undefined ? undefined : scene.relations[line]
      if (ends) ids.add(ends.source).add(ends.target)
    }
    return ids
  }, [near, selected, pointed, focused, source, renamedId, selectedRelation, scene])

  const allEdges = hasAllEdges(scene)
  const { nodes, edges } = project({
    blueprint,
    scene,
    language,
    presence,
    paint,
    conflicts,
    dimmedDomains,
    highlighted,
    selected,
    selectedRelation,
    hovered: pointed.element,
    handles: near.length > 0 && !readOnly,
    hoveredRelation: pointed.relation,
    renaming: renamedId,
    ...(sourceElement
      ? {
          joinable: (element) =>
            element === sourceElement ? 'from' : kindsJoin(sourceElement.kind, element.kind) ? 'yes' : 'no',
        }
      : {}),
    moved,
    mounted,
    allEdges,
  })

  const hasAllNodes = isWhole(scene)
  const shapes = shapesOf(scene, blueprint, language)
  const looks = useMemo(
    () => looksOf(scene, { presence, paint, dimmedDomains, highlighted, selected }),
    [scene, presence, paint, dimmedDomains, highlighted, selected],
  )
  const drawing = useMemo(() => ({ scene, shapes, looks }), [scene, shapes, looks])
  return { scene, isWhole: hasAllNodes && allEdges, hasAllNodes, drawing, nodes, edges }
}

/** The view with its elements elsewhere; those without a position are left where they are. */
function withPositions(view: View, positions: { readonly [id: Id]: { readonly x: number; readonly y: number } }): View {
  const placements: Table<{ x: number; y: number }> = tableOf(
    Object.values(view.placements).flatMap((bucket) =>
      Object.entries(bucket).map(([id, placement]) => [id, { ...placement, ...positions[id] }] as const),
    ),
  )
  return { ...view, placements }
}
