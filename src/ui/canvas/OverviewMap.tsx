// The small map of a view: every element as a dot of its domain, and the window as a frame that can be moved.
// Painted when the picture changes; while the window moves only the frame does.

import { useReactFlow, useStoreApi } from '@xyflow/react'
import { type PointerEvent, useEffect, useLayoutEffect, useRef } from 'react'
import { NODE_HEIGHT, NODE_WIDTH } from '../../model/nodeSize.ts'
import { canvasText } from '../text/canvas.ts'
import { useText } from '../text/language.ts'
import styles from './FlowCanvas.module.css'
import { MAP } from './painting/paintScene.ts'
import type { Picture } from './painting/picture.ts'
import type { ScenePainter } from './painting/scenePainter.ts'
import type { Rect, Scene } from './scene.ts'
import { windowOf } from './useInWindow.ts'
import { windowRect } from './windowRect.ts'

const WIDTH = 176
const HEIGHT = 112
const EDGE = 6

interface OverviewMapProps {
  readonly scene: Scene
  readonly picture: Picture
  readonly painter: ScenePainter
}

const ratio = (): number => window.devicePixelRatio || 1

/** Scale and offset that fit the whole view into the map. */
function fitted(bounds: Rect): { readonly scale: number; readonly x: number; readonly y: number } {
  const scale = Math.min((WIDTH - 2 * EDGE) / bounds.width, (HEIGHT - 2 * EDGE) / bounds.height, 0.12)
  return {
    scale,
    x: (WIDTH - bounds.width * scale) / 2 - bounds.x * scale,
    y: (HEIGHT - bounds.height * scale) / 2 - bounds.y * scale,
  }
}

/** A map in the corner; press or drag on it to go somewhere. */
export function OverviewMap({ scene, picture, painter }: OverviewMapProps) {
  const text = useText(canvasText)
  const store = useStoreApi()
  const flow = useReactFlow()
  const canvas = useRef<HTMLCanvasElement>(null)
  const frame = useRef<HTMLDivElement>(null)
  const bounds = scene.bounds ?? { x: 0, y: 0, width: NODE_WIDTH, height: NODE_HEIGHT }
  const { scale, x, y } = fitted(bounds)

  useLayoutEffect(() => {
    const place = canvas.current
    if (!place) return
    const wish = { window: { x, y, zoom: scale, width: WIDTH, height: HEIGHT }, pixelRatio: ratio(), part: MAP }
    painter.paint(place, picture, wish, (bitmap) => place.getContext('bitmaprenderer')?.transferFromImageBitmap(bitmap))
  }, [painter, picture, scale, x, y])

  useEffect(() => {
    const move = () => {
      const seen = windowRect(windowOf(store.getState()))
      const style = frame.current?.style
      if (!style) return
      style.transform = `translate(${seen.x * scale + x}px, ${seen.y * scale + y}px)`
      const [width, height] = [`${seen.width * scale}px`, `${seen.height * scale}px`]
      if (style.width !== width) style.width = width
      if (style.height !== height) style.height = height
    }
    move()
    return store.subscribe((state, before) => {
      if (state.transform !== before.transform || state.width !== before.width || state.height !== before.height) move()
    })
  }, [store, scale, x, y])

  const go = (event: PointerEvent<HTMLDivElement>) => {
    const box = event.currentTarget.getBoundingClientRect()
    const [left, top] = [event.clientX - box.left, event.clientY - box.top]
    void flow.setCenter((left - x) / scale, (top - y) / scale, { zoom: flow.getZoom() })
  }

  return (
    <div
      data-covers=""
      className={styles.map}
      role="img"
      aria-label={text.map}
      title={text.map}
      style={{ width: WIDTH, height: HEIGHT }}
      onPointerDown={(event) => {
        event.currentTarget.setPointerCapture(event.pointerId)
        go(event)
      }}
      onPointerMove={(event) => {
        if (event.buttons === 1) go(event)
      }}
    >
      <canvas ref={canvas} style={{ width: WIDTH, height: HEIGHT }} />
      <div ref={frame} className={styles.frame} />
    </div>
  )
}
