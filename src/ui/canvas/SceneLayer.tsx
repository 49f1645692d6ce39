// The drawing under React Flow: shows the elements and lines of a large view that are not on the page as nodes and edges.
// Drawn anew in the frame in which the window moves; must not take pointer events.

import { useStoreApi } from '@xyflow/react'
import { useEffect, useLayoutEffect, useRef } from 'react'
import { drawScene, type SceneDrawing } from './drawScene.ts'
import styles from './FlowCanvas.module.css'
import { type SceneColours, sceneColours } from './sceneColours.ts'
import { useDark } from './useDark.ts'
import { windowOf } from './useInWindow.ts'

/** A canvas over the whole window, under the nodes. */
export function SceneLayer({ drawing }: { readonly drawing: Omit<SceneDrawing, 'colours'> }) {
  const ref = useRef<HTMLCanvasElement>(null)
  const store = useStoreApi()
  const dark = useDark()
  const redraw = useRef<() => void>(() => undefined)
  /** Read once per theme: asking the page for computed colours at every step of a drag takes longer than drawing. */
  const known = useRef<{ dark: boolean; colours: SceneColours } | null>(null)
  useLayoutEffect(() => {
    const canvas = ref.current
    const pen = canvas?.getContext('2d')
    if (!canvas || !pen) return
    if (known.current?.dark !== dark) known.current = { dark, colours: sceneColours(canvas, dark) }
    const { colours } = known.current
    redraw.current = () => {
      const window = windowOf(store.getState())
      const ratio = globalThis.devicePixelRatio || 1
      const [width, height] = [Math.round(window.width * ratio), Math.round(window.height * ratio)]
      if (canvas.width !== width) canvas.width = width
      if (canvas.height !== height) canvas.height = height
      drawScene(pen, { ...drawing, colours }, window, ratio)
    }
    redraw.current()
  }, [drawing, dark, store])
  useEffect(() => {
    let frame = 0
    const stop = store.subscribe((state, before) => {
      const same =
        state.transform === before.transform && state.width === before.width && state.height === before.height
      if (same || frame !== 0) return
      frame = requestAnimationFrame(() => {
        frame = 0
        redraw.current()
      })
    })
    return () => {
      stop()
      cancelAnimationFrame(frame)
    }
  }, [store])
  return <canvas ref={ref} className={styles.scene} />
}
