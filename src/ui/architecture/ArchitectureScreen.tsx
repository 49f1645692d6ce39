// The architecture screen: the list of elements, the canvas of one view, and the details of what is selected.

import { sizeOf } from '../../model/table.ts'
import { CanvasBanner } from '../canvas/CanvasBanner.tsx'
import { CanvasDialogs } from '../canvas/CanvasDialogs.tsx'
import { CanvasLegend } from '../canvas/CanvasLegend.tsx'
import { CanvasToolbar } from '../canvas/CanvasToolbar.tsx'
import { EmptyView, NoView } from '../canvas/EmptyCanvas.tsx'
import { FlowCanvas } from '../canvas/FlowCanvas.tsx'
import { Palette } from '../canvas/Palette.tsx'
import { isPaletteOpen, paletteChoice } from '../canvas/palettePlace.ts'
import { ViewBar } from '../canvas/ViewBar.tsx'
import { useExternalStore } from '../externalStore.ts'
import { Inspector } from '../inspector/Inspector.tsx'
import { Outline } from '../outline/Outline.tsx'
import { SplitPane } from '../parts/SplitPane.tsx'
import { screenText } from '../text/frame.ts'
import { useText } from '../text/language.ts'
import styles from './ArchitectureScreen.module.css'
import { useCurrentView } from './currentView.ts'

/** Outline, canvas, inspector. */
export default function ArchitectureScreen() {
  const names = useText(screenText)
  const narrow = window.innerWidth < 1200
  return (
    <>
      <h1 className="visually-hidden">{names.arsitektur}</h1>
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
      <CanvasDialogs />
    </>
  )
}

function CanvasArea() {
  const view = useCurrentView()
  useExternalStore(paletteChoice)
  return (
    <div className={styles.area}>
      <ViewBar />
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
