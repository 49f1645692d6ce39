// The canvas: React Flow as the layer that is touched, over a drawing of what it does not hold. Controlled: nodes and
// edges come from the projection, and nothing here keeps a copy of the blueprint.

import './flow.css'
import {
  ConnectionLineType,
  ConnectionMode,
  ReactFlow,
  ReactFlowProvider,
  SelectionMode,
  useReactFlow,
  useStoreApi,
} from '@xyflow/react'
import { Pin } from 'lucide-react'
import { type ReactNode, useEffect, useId, useMemo, useRef, useState } from 'react'
import type { View } from '../../model/blueprint.ts'
import { rowsOf } from '../../model/table.ts'
import { selectedElements } from '../../session/selection.ts'
import { useReadOnly } from '../architecture/useReadOnly.ts'
import { useExternalStore } from '../externalStore.ts'
import { useKarta } from '../karta.ts'
import { usePaint } from '../overlay/usePaint.ts'
import { DomainSprite } from '../parts/DomainIcon.tsx'
import { usePreferences } from '../preferences.ts'
import { canvasText } from '../text/canvas.ts'
import { useText } from '../text/language.ts'
import { createCanvasHands } from './canvasHands.ts'
import { onCanvasKey } from './canvasKeys.ts'
import { justMade } from './canvasStage.ts'
import { createCanvasState, STILL } from './canvasState.ts'
import { ElementNode } from './ElementNode.tsx'
import styles from './FlowCanvas.module.css'
import { flowText } from './flowText.ts'
import { GRID } from './freeSpot.ts'
import { GroupLayer } from './GroupLayer.tsx'
import { GuideLayer } from './GuideLayer.tsx'
import { createGesture } from './gesture.ts'
import { OverviewMap } from './OverviewMap.tsx'
import { scenePainter } from './painting/painter.ts'
import { NAMES, WHOLE } from './painting/paintScene.ts'
import { PIN_ICON_ID } from './painting/sceneTheme.ts'
import type { ElementNode as ElementNodeType, RelationEdge as RelationEdgeType } from './projectView.ts'
import { ArrowHeads, RelationEdge } from './RelationEdge.tsx'
import { SceneLayer } from './SceneLayer.tsx'
import { noteSeen } from './seenInView.ts'
import { snapping } from './snapping.ts'
import { createControls, MAX_ZOOM, MIN_ZOOM, useCanvasControls } from './useCanvasControls.ts'
import { useFlowInput } from './useFlowInput.ts'
import { useLevel } from './useLevel.ts'
import { useSceneTheme } from './useSceneTheme.ts'
import { keepViewport, keptViewport } from './viewports.ts'

const NODE_TYPES = { element: ElementNode }
const EDGE_TYPES = { relation: RelationEdge }
const SNAP: [number, number] = [GRID, GRID]
const MULTI_KEYS = ['Shift', 'Meta', 'Control']
const NO_BRAND = { hideAttribution: true }
const NOBODY: readonly number[] = []
const START = { x: 0, y: 0, zoom: 1 }

interface FlowCanvasProps {
  readonly view: View
  /** Banners and menus that float over the drawing. */
  readonly children?: ReactNode
}

/** The drawing of a view, with everything that can be done on it. */
export function FlowCanvas({ view, children }: FlowCanvasProps) {
  return (
    <ReactFlowProvider key={view.id}>
      <Drawing view={view}>{children}</Drawing>
    </ReactFlowProvider>
  )
}

function Drawing({ view, children }: FlowCanvasProps) {
  const karta = useKarta()
  const { language } = usePreferences()
  const text = useText(canvasText)
  const readOnly = useReadOnly()
  const snaps = useExternalStore(snapping)
  const hintId = useId()
  const flow = useReactFlow<ElementNodeType, RelationEdgeType>()
  const store = useStoreApi<ElementNodeType, RelationEdgeType>()
  const [state] = useState(createCanvasState)
  const [shown, setShown] = useState(false)
  const [holdsAll] = useState(() => ({ now: false }))
  const [gesture] = useState(() =>
    createGesture(store, () => holdsAll.now || state.moved.get() !== STILL || state.joining.get() !== null),
  )
  const input = useFlowInput(view, state, gesture)
  const viewId = view.id
  const frame = useRef<HTMLDivElement>(null)
  const level = useLevel()
  const theme = useSceneTheme(frame, usePaint(view.id)?.looks)
  const painter = scenePainter()
  const { drawing } = input
  const picture = useMemo(
    () => theme && { shapes: drawing.shapes, looks: { ...drawing.looks, out: NOBODY }, theme },
    [drawing, theme],
  )
  holdsAll.now = input.isWhole
  const hands = useMemo(
    () =>
      createCanvasHands({
        karta,
        viewId,
        state,
        flow,
        flowState: store.getState,
        isWhole: () => holdsAll.now,
        rest: gesture.rest,
      }),
    [karta, viewId, state, flow, store, holdsAll, gesture],
  )
  const controls = useMemo(() => createControls(karta, viewId, flow, store.getState), [karta, viewId, flow, store])
  useCanvasControls(controls)
  // Told to the page alone: nothing is drawn anew when a gesture begins or ends.
  useEffect(() => {
    const tell = () => frame.current?.toggleAttribute('data-moving', gesture.moving.get())
    const stops = [gesture.follow(), gesture.moving.subscribe(tell)]
    return () => {
      for (const stop of stops) stop()
    }
  }, [gesture])

  const begin = () => {
    noteSeen(karta.store.getBlueprint().id, view)
    const kept = keptViewport(karta.store.getBlueprint().id, viewId)
    if (kept) void flow.setViewport(kept)
    else controls.fit()
    const chosen = selectedElements(karta.selection.get())
    if (justMade.get() === viewId) justMade.set(null)
    else if (chosen.length > 0) controls.show(chosen, { reveal: false })
    setShown(true)
  }

  return (
    <div
      ref={frame}
      role="group"
      aria-label={text.canvas}
      className={styles.canvas}
      data-level={level}
      data-shown={shown || undefined}
      data-framed={input.scene.groups.open.length > 0 || undefined}
      onPointerMove={hands.onPointerMove}
      onPointerLeave={hands.onPointerLeave}
      onPointerDownCapture={hands.onPointerDownCapture}
      onDragOver={hands.onDragOver}
      onDrop={hands.onDrop}
      onFocus={hands.onFocus}
      onBlur={hands.onBlur}
      onKeyDown={(event) => onCanvasKey(event, karta, input.scene, state)}
    >
      <DomainSprite />
      <PinSprite />
      <ArrowHeads />
      <p id={hintId} className="visually-hidden">
        {text.canvasHint}
      </p>
      <ReactFlow<ElementNodeType, RelationEdgeType>
        aria-label={`${text.canvas}: ${view.name}`}
        aria-describedby={hintId}
        nodes={input.nodes}
        edges={input.edges}
        nodeTypes={NODE_TYPES}
        edgeTypes={EDGE_TYPES}
        ariaLabelConfig={flowText[language]}
        defaultViewport={START}
        minZoom={MIN_ZOOM}
        maxZoom={MAX_ZOOM}
        snapToGrid={snaps}
        snapGrid={SNAP}
        connectionMode={ConnectionMode.Strict}
        connectionLineType={ConnectionLineType.Straight}
        connectionRadius={12}
        connectOnClick={false}
        nodesDraggable={!readOnly}
        nodesConnectable={!readOnly}
        edgesFocusable={false}
        disableKeyboardA11y
        selectionKeyCode="Shift"
        selectionMode={SelectionMode.Partial}
        multiSelectionKeyCode={MULTI_KEYS}
        deleteKeyCode={null}
        panActivationKeyCode={null}
        panOnScroll
        zoomOnDoubleClick={false}
        elevateNodesOnSelect
        proOptions={NO_BRAND}
        onInit={begin}
        onMoveEnd={(_event, viewport) => keepViewport(karta.store.getBlueprint().id, viewId, viewport)}
        onNodesChange={hands.onNodesChange}
        onNodeClick={hands.onNodeClick}
        onNodeDoubleClick={hands.onNodeDoubleClick}
        onEdgeClick={hands.onEdgeClick}
        onEdgeMouseEnter={hands.onEdgeMouseEnter}
        onEdgeMouseLeave={hands.onEdgeMouseLeave}
        onPaneClick={hands.onPaneClick}
        onSelectionEnd={hands.onSelectionEnd}
        onConnectStart={hands.onConnectStart}
        onConnect={hands.onConnect}
        onConnectEnd={hands.onConnectEnd}
        isValidConnection={hands.isValidConnection}
      >
        <GroupLayer scene={input.scene} state={state} painted={!input.isWhole} />
        <GuideLayer state={state} />
        {theme && !input.isWhole ? <SceneLayer {...{ drawing, theme, painter, state, gesture }} part={WHOLE} /> : null}
        {theme && input.hasAllNodes && level === 'far' && view.groupBy === undefined ? (
          <SceneLayer {...{ drawing, theme, painter, state, gesture }} part={NAMES} />
        ) : null}
      </ReactFlow>
      {picture && rowsOf(view.placements).length > 0 ? (
        <OverviewMap scene={input.scene} picture={picture} painter={painter} />
      ) : null}
      {children}
    </div>
  )
}

/** The icon of pinned elements, for the drawing beneath. */
function PinSprite() {
  return (
    <svg width="0" height="0" aria-hidden="true" focusable="false" style={{ position: 'absolute' }}>
      <defs>
        <Pin id={PIN_ICON_ID} width={24} height={24} />
      </defs>
    </svg>
  )
}
