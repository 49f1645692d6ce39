// The mark of a part: a full circle for the owner, a ring for a supporter, nothing else. Shape before colour.

import styles from './PartMark.module.css'
import type { Part } from './part.ts'

/** The drawing alone; its name is told beside it. */
export function PartMark({ part }: { readonly part: Part }) {
  if (part === 'none') return null
  return (
    <svg viewBox="0 0 14 14" className={styles.mark} aria-hidden="true">
      {part === 'owner' ? <circle cx="7" cy="7" r="5.5" className={styles.full} /> : null}
      {part === 'support' ? <circle cx="7" cy="7" r="4.5" className={styles.ring} /> : null}
    </svg>
  )
}
