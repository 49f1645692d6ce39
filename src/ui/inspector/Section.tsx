// A part of the inspector that folds; what is folded is remembered as long as the tab.

import { type ReactNode, useState } from 'react'
import styles from './Inspector.module.css'

const folded = new Map<string, boolean>()

interface SectionProps {
  /** Under which its folding is remembered. */
  readonly name: string
  readonly title: string
  readonly closed?: boolean
  readonly children: ReactNode
}

/** Title and content. */
export function Section({ name, title, closed = false, children }: SectionProps) {
  const [open, setOpen] = useState(() => !(folded.get(name) ?? closed))
  return (
    <details
      className={styles.section}
      open={open}
      onToggle={(event) => {
        setOpen(event.currentTarget.open)
        folded.set(name, !event.currentTarget.open)
      }}
    >
      <summary>
        <h3>{title}</h3>
      </summary>
      {open ? <div className={styles.content}>{children}</div> : null}
    </details>
  )
}
