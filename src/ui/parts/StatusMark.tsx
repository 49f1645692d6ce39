// The status of a roadmap item: shape before colour (dashed, empty, half, full circle) and always its word.

import { useText } from '../text/language.ts'
import { statusText } from '../text/status.ts'
import styles from './StatusMark.module.css'
import type { ShownStatus } from './shownStatus.ts'

/** Circle and word; the word can be left to the surroundings. */
export function StatusMark({ status, wordless }: { readonly status: ShownStatus; readonly wordless?: boolean }) {
  const text = useText(statusText)
  return (
    <span className={styles.mark}>
      <svg viewBox="0 0 14 14" className={styles[status]} aria-hidden="true">
        <circle cx="7" cy="7" r="5.5" className={styles.ring} />
        {status === 'in-progress' ? <path d="M7 1.5a5.5 5.5 0 0 1 0 11z" className={styles.fill} /> : null}
        {status === 'done' ? (
          <>
            <circle cx="7" cy="7" r="5.5" className={styles.fill} />
            <path d="m4.4 7.2 1.8 1.8 3.4-3.8" className={styles.tick} />
          </>
        ) : null}
      </svg>
      {wordless ? <span className="visually-hidden">{text[status]}</span> : text[status]}
    </span>
  )
}
