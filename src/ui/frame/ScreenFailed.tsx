// What stands in the place of a screen that threw: what happened, that nothing is lost, and what to do.

import { useExternalStore } from '../externalStore.ts'
import { saveFile } from '../files/openAndSave.ts'
import { useKarta } from '../karta.ts'
import { Button } from '../parts/Button.tsx'
import { EmptyState } from '../parts/EmptyState.tsx'
import { frameText, screenText } from '../text/frame.ts'
import { useText } from '../text/language.ts'
import styles from './ScreenFailed.module.css'

interface ScreenFailedProps {
  readonly error: unknown
  readonly onRetry: () => void
}

/** A script that did not arrive; each browser has its own words, all of them a TypeError. React keeps the failure. */
function couldNotLoad(error: unknown): boolean {
  return error instanceof TypeError && /import|module script/i.test(error.message)
}

/** The failure of the screen shown now. */
export function ScreenFailed({ error, onRetry }: ScreenFailedProps) {
  const karta = useKarta()
  const { screen } = useExternalStore(karta.route)
  const text = useText(frameText)
  const names = useText(screenText)
  const unloaded = couldNotLoad(error)
  return (
    <div role="alert" className={styles.failed}>
      <EmptyState
        title={unloaded ? text.unloadedTitle(names[screen]) : text.failedTitle(names[screen])}
        action={
          <div className={styles.buttons}>
            <Button kind="primary" onClick={() => void saveFile(karta)}>
              {text.saveFile}
            </Button>
            {unloaded ? null : <Button onClick={onRetry}>{text.retry}</Button>}
            <Button onClick={() => location.reload()}>{text.reload}</Button>
          </div>
        }
      >
        {unloaded ? text.unloadedHint : text.failedHint}
      </EmptyState>
      <details className={styles.detail}>
        <summary>{text.failedDetail}</summary>
        <pre>{error instanceof Error ? (error.stack ?? error.message) : String(error)}</pre>
      </details>
    </div>
  )
}
