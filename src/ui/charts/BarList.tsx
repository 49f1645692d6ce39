// Bars beside their names, the longest first as given: for shares and importances, read as a list.

import type { ReactNode } from 'react'
import styles from './BarList.module.css'

export interface ListedBar {
  readonly id: string
  readonly label: ReactNode
  readonly detail?: string
  /** Length of the bar; below zero it is hatched. */
  readonly value: number
  /** Written at its end. */
  readonly text: string
}

/** A list of bars over one scale that begins at zero. */
export function BarList({ bars, label }: { readonly bars: readonly ListedBar[]; readonly label: string }) {
  const longest = Math.max(...bars.map(({ value }) => Math.abs(value)), 1e-12)
  return (
    <ol className={styles.list} aria-label={label}>
      {bars.map((bar) => (
        <li key={bar.id}>
          <span className={styles.label}>
            {bar.label}
            {bar.detail ? <span className={styles.detail}>{bar.detail}</span> : null}
          </span>
          <span className={styles.track} aria-hidden="true">
            <span
              className={bar.value < 0 ? styles.below : styles.bar}
              style={{ width: `${(Math.abs(bar.value) / longest) * 100}%` }}
            />
          </span>
          <span className={styles.value}>{bar.text}</span>
        </li>
      ))}
    </ol>
  )
}
