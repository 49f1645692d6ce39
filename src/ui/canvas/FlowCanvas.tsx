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
import { type ReactNode, useId, useMemo, useState } from 'react'
import type { View } from '../../model/blueprint.ts'
import { rowsOf } from '../../model/table.ts'
import { selectedElements } from '../../session/selection.ts'
import { useReadOnly } from '../architecture/useReadOnly.ts'
import { useKarta } from '../karta.ts'
import { DomainSprite } from '../parts/DomainIcon.tsx'
import { usePreferences } from '../preferences.ts'
import { canvasText } from '../text/canvas.ts'
import { useText } from '../text/language.ts'
import { createCanvasHands } from './canvasHands.ts'
import { onCanvasKey } from './canvasKeys.ts'
import { createCanvasState } from './canvasState.ts'
import { ElementNode } from './ElementNode.tsx'
import styles from './FlowCanvas.module.css'
import { flowText } from './flowText.ts'
import { GRID } from './freeSpot.ts'
import { GuideLayer } from './GuideLayer.tsx'
import { OverviewMap } from './OverviewMap.tsx'
import type { ElementNode as ElementNodeType, RelationEdge as RelationEdgeType } from './projectView.ts'
import { ArrowHeads, RelationEdge } from './RelationEdge.tsx'
import { SceneLayer } from './SceneLayer.tsx'
import { createControls, MAX_ZOOM, MIN_ZOOM, useCanvasControls } from './useCanvasControls.ts'
import { useFlowInput } from './useFlowInput.ts'
import { keepViewport, keptViewport } from './viewports.ts'

const NODE_TYPES = { element: ElementNode }
const EDGE_TYPES = { relation: RelationEdge }
const SNAP: [number, number] = [GRID, GRID]
const MULTI_KEYS = ['Shift', 'Meta', 'Control']
const NO_BRAND = { hideAttribution: true }
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
  const hintId = useId()
  const flow = useReactFlow<ElementNodeType, RelationEdgeType>()
  const store = useStoreApi<ElementNodeType, RelationEdgeType>()
  const [state] = useState(createCanvasState)
  const [shown, setShown] = useState(false)
  const input = useFlowInput(view, state)
  const viewId = view.id
  const [holdsAll] = useState(() => ({ now: false }))
  holdsAll.now = input.isWhole
  const hands = useMemo(
    () => createCanvasHands({ karta, viewId, state, flow, flowState: store.getState, isWhole: () => holdsAll.now }),
    [karta, viewId, state, flow, store, holdsAll],
  )
  const controls = useMemo(() => createControls(karta, viewId, flow, store.getState), [karta, viewId, flow, store])
  useCanvasControls(controls)

  const begin = () => {
    const kept = keptViewport(karta.store.getBlueprint().id, viewId)
    if (kept) void flow.setViewport(kept)
    else controls.fit()
    const chosen = selectedElements(karta.selection.get())
    if (chosen.length > 0) controls.show(chosen)
    setShown(true)
  }

  return (
    <div
      role="group"
      aria-label={text.canvas}
      className={styles.canvas}
      data-shown={shown || undefined}
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
        snapToGrid
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
        <GuideLayer state={state} />
        {input.drawing ? <SceneLayer drawing={input.drawing} /> : null}
      </ReactFlow>
      {rowsOf(view.placements).length > 0 ? <OverviewMap scene={input.scene} /> : null}
      {children}
    </div>
  )
}
