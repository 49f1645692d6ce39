// Shows and reads aloud the last sentence of what happened; it fades by itself and never takes the focus.

import { useExternalStore } from '../externalStore.ts'
import { useWords } from '../text/language.ts'
import { announcement } from './announcement.ts'
import styles from './LiveRegion.module.css'

/** The polite live region, at the foot of the page. */
export function LiveRegion() {
  const last = useExternalStore(announcement)
  const words = useWords()
  return (
    <div role="status" aria-live="polite" className={styles.region}>
      {last ? (
        // A new key for each sentence restarts the fading and makes a repeated sentence heard again.
        <p key={last.turn} className={styles.message}>
          {words(last.message)}
        </p>
      ) : null}
    </div>
  )
}
