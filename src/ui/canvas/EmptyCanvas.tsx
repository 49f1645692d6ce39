// What an empty view, or a blueprint without views, says and offers.

import { Plus } from 'lucide-react'
import { sizeOf } from '../../model/table.ts'
import { useReadOnly } from '../architecture/useReadOnly.ts'
import { useBlueprint, useKarta } from '../karta.ts'
import { Button } from '../parts/Button.tsx'
import { EmptyState } from '../parts/EmptyState.tsx'
import { canvasText } from '../text/canvas.ts'
import { useText } from '../text/language.ts'
import { canvasDialog } from './canvasStage.ts'
import styles from './EmptyCanvas.module.css'
import { arrangeAll } from './moveInView.ts'

/** Over an empty view: add the first element, or arrange all there are. */
export function EmptyView() {
  const karta = useKarta()
  const text = useText(canvasText)
  const readOnly = useReadOnly()
  const count = useBlueprint((blueprint) => sizeOf(blueprint.elements))
  const whyNot = readOnly ? text.readOnly : undefined
  return (
    <div className={styles.over}>
      <EmptyState
        title={text.emptyTitle}
        action={
          <div className={styles.buttons}>
            <Button kind="primary" icon={<Plus />} whyNot={whyNot} onClick={() => canvasDialog.set({ kind: 'add' })}>
              {text.addOrFind}
            </Button>
            {count > 0 ? (
              <Button whyNot={whyNot} onClick={() => void arrangeAll(karta)}>
                {text.arrangeAll(count)}
              </Button>
            ) : null}
          </div>
        }
      >
        {count > 0 ? text.emptyHint : text.emptyFirst}
      </EmptyState>
    </div>
  )
}

/** Instead of the canvas while the blueprint has no view. */
export function NoView() {
  const text = useText(canvasText)
  const readOnly = useReadOnly()
  return (
    <div className={styles.alone}>
      <EmptyState
        title={text.noViewTitle}
        action={
          <Button
            kind="primary"
            icon={<Plus />}
            whyNot={readOnly ? text.readOnly : undefined}
            onClick={() => canvasDialog.set({ kind: 'add-view' })}
          >
            {text.addView}
          </Button>
        }
      >
        {text.noViewHint}
      </EmptyState>
    </div>
  )
}
