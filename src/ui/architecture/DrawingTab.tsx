// The drawing: the list of elements, the canvas of one view, and the details of what is selected.

import { useEffect } from 'react'
import { sizeOf } from '../../model/table.ts'
import { CanvasBanner } from '../canvas/CanvasBanner.tsx'
import { CanvasLegend } from '../canvas/CanvasLegend.tsx'
import { CanvasToolbar } from '../canvas/CanvasToolbar.tsx'
import { EmptyView, NoView } from '../canvas/EmptyCanvas.tsx'
import { FlowCanvas } from '../canvas/FlowCanvas.tsx'
import { Palette } from '../canvas/Palette.tsx'
import { isPaletteOpen, paletteChoice } from '../canvas/palettePlace.ts'
import { ViewBar } from '../canvas/ViewBar.tsx'
import { useExternalStore } from '../externalStore.ts'
import { WayBar } from '../impact/WayBar.tsx'
import { Inspector } from '../inspector/Inspector.tsx'
import { Outline } from '../outline/Outline.tsx'
import { SplitPane } from '../parts/SplitPane.tsx'
import { keepView, useCurrentView } from './currentView.ts'
import styles from './DrawingTab.module.css'

/** Outline, canvas, inspector. */
export function DrawingTab() {
  const narrow = window.innerWidth < 1200
  return (
    <SplitPane
      name="outline"
      fixed="start"
      initial={narrow ? 200 : 250}
      min={170}
      max={460}
      start={<Outline />}
      end={
        <SplitPane
          name="inspector"
          fixed="end"
          initial={narrow ? 260 : 310}
          min={240}
          max={560}
          start={<CanvasArea />}
          end={<Inspector />}
        />
      }
    />
  )
}

function CanvasArea() {
  const view = useCurrentView()
  const id = view?.id
  useEffect(() => {
    if (id !== undefined) keepView(id)
  }, [id])
  useExternalStore(paletteChoice)
  return (
    <div className={styles.area}>
      <ViewBar />
      <WayBar />
      {view ? (
        <div id="canvas-panel" role="tabpanel" aria-label={view.name} className={styles.panel}>
          <CanvasToolbar />
          <div className={styles.canvas}>
            {isPaletteOpen(view) ? <Palette /> : null}
            <div className={styles.drawing}>
              <FlowCanvas view={view}>
                <CanvasBanner />
                <CanvasLegend />
                {sizeOf(view.placements) === 0 ? <EmptyView /> : null}
              </FlowCanvas>
            </div>
          </div>
        </div>
      ) : (
        <NoView />
      )}
    </div>
  )
}
