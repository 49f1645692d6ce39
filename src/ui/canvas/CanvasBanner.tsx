// What the canvas waits for: the end of a relation, or yes or no to a previewed arrangement.

import { useSelector } from '@xstate/react'
import { lazy, Suspense } from 'react'
import type { Blueprint } from '../../model/blueprint.ts'
import { getRow } from '../../model/table.ts'
import { comparing } from '../change/comparing.ts'
import { useExternalStore } from '../externalStore.ts'
import { useBlueprint } from '../karta.ts'
import { Button } from '../parts/Button.tsx'
import { canvasText } from '../text/canvas.ts'
import { useText } from '../text/language.ts'
import styles from './CanvasBanner.module.css'
import { canvasTool, layoutAsked } from './canvasStage.ts'

const LayoutBanner = lazy(() => import('../views/LayoutBanner.tsx'))

const ComparisonBanner = lazy(() =>
  import('../change/ComparisonBanner.tsx').then(({ ComparisonBanner: part }) => ({ default: part })),
)

const whole = (blueprint: Blueprint): Blueprint => blueprint

/** A banner over the canvas while a tool or a preview is open. */
export function CanvasBanner() {
  const text = useText(canvasText)
  const tool = useSelector(canvasTool, (snapshot) => snapshot)
  const compared = useExternalStore(comparing)
  const asked = useExternalStore(layoutAsked)
  const blueprint = useBlueprint(whole)
  if (asked) {
    return (
      <Suspense>
        <LayoutBanner />
      </Suspense>
    )
  }
  const { source } = tool.context
  const picksSource = tool.matches({ connecting: 'source' })
  if (!picksSource && !tool.matches({ connecting: 'target' })) {
    return compared === null ? null : (
      <Suspense>
        <ComparisonBanner dates={compared} />
      </Suspense>
    )
  }
  const name = source === null ? '' : (getRow(blueprint.elements, source)?.name ?? source)
  const sentence = picksSource ? text.pickSource : text.pickTarget(name)
  return (
    <div className={styles.banner} role="group" aria-label={sentence}>
      <span className={styles.sentence}>{sentence}</span>
      {picksSource ? null : (
        <Button size="small" kind="primary" onClick={() => canvasTool.send({ type: 'LIST' })}>
          {text.fromList}
        </Button>
      )}
      <Button size="small" onClick={() => canvasTool.send({ type: 'CANCEL' })}>
        {text.cancel}
      </Button>
    </div>
  )
}
