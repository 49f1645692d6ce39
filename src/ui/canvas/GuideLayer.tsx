// The lines that show with what a dragged element lines up. Only this draws anew when they change.

import { ViewportPortal } from '@xyflow/react'
import { useExternalStore } from '../externalStore.ts'
import type { CanvasState } from './canvasState.ts'
import styles from './FlowCanvas.module.css'

/** Thin lines over the drawing, in its coordinates. */
export function GuideLayer({ state }: { readonly state: CanvasState }) {
  const guides = useExternalStore(state.guides)
  if (guides.length === 0) return null
  return (
    <ViewportPortal>
      {guides.map(({ axis, at, from, to }) => (
        <div
          key={`${axis} ${at}`}
          className={styles.guide}
          data-axis={axis}
          style={
            axis === 'x'
              ? { left: at, top: from - 12, height: to - from + 24 }
              : { top: at, left: from - 12, width: to - from + 24 }
          }
        />
      ))}
    </ViewportPortal>
  )
}
