// The drawing under React Flow: shows the elements and lines of a large view. Painted by a worker; here its bitmaps are
// put on the page and moved. Must not take pointer events.

import { useStoreApi } from '@xyflow/react'
import { useLayoutEffect, useMemo, useRef, useState } from 'react'
import type { CanvasState } from './canvasState.ts'
import styles from './FlowCanvas.module.css'
import type { Gesture } from './gesture.ts'
import type { NAMES, WHOLE } from './painting/paintScene.ts'
import type { SceneLooks, SceneShapes, SceneTheme } from './painting/picture.ts'
import type { ScenePainter } from './painting/scenePainter.ts'
import { createSceneShow, type SceneShow } from './painting/sceneShow.ts'
import type { Scene } from './scene.ts'
import { windowOf } from './useInWindow.ts'

export interface SceneDrawing {
  readonly scene: Scene
  readonly shapes: SceneShapes
  readonly looks: Omit<SceneLooks, 'out'>
}

interface SceneLayerProps {
  readonly drawing: SceneDrawing
  readonly theme: SceneTheme
  readonly painter: ScenePainter
  readonly state: CanvasState
  readonly gesture: Gesture
  /** What of the drawing is shown; names stand over the nodes. */
  readonly part: typeof WHOLE | typeof NAMES
}

const NOTHING: readonly number[] = []

/** Canvases over the whole window, under the nodes. */
export function SceneLayer({ drawing, theme, painter, state, gesture, part }: SceneLayerProps) {
  const back = useRef<HTMLCanvasElement>(null)
  const front = useRef<HTMLCanvasElement>(null)
  const hand = useRef<HTMLCanvasElement>(null)
  const show = useRef<SceneShow | null>(null)
  const store = useStoreApi()
  /** Positions of what is in the hand. */
  const [out, setOut] = useState(NOTHING)
  const { scene, shapes, looks } = drawing
  const picture = useMemo(() => ({ shapes, looks: { ...looks, out }, theme }), [shapes, looks, out, theme])

  useLayoutEffect(() => {
    if (!back.current || !front.current || !hand.current) return
    const made = createSceneShow({
      canvases: { back: back.current, front: front.current, hand: hand.current },
      painter,
      part,
      windowNow: () => windowOf(store.getState()),
      moved: state.moved,
    })
    show.current = made
    const stops = [
      store.subscribe((now, before) => {
        const same = now.transform === before.transform && now.width === before.width && now.height === before.height
        if (!same) made.windowMoved()
      }),
      gesture.moving.subscribe(() => {
        if (!gesture.moving.get()) made.rested()
      }),
      state.moved.subscribe(() => {
        const left = made.handMoved()
        if (left) setOut(left.length === 0 ? NOTHING : left)
      }),
    ]
    return () => {
      show.current = null
      for (const stop of stops) stop()
      made.close()
    }
  }, [painter, part, store, state, gesture])

  useLayoutEffect(() => show.current?.show({ scene, picture }), [scene, picture])

  const over = part.elements === 'all' ? undefined : true
  return (
    <>
      <canvas ref={back} className={styles.scene} data-over={over} />
      <canvas ref={front} className={styles.scene} data-over={over} />
      <canvas ref={hand} className={styles.hand} />
    </>
  )
}
