// The frame of every chart: a title that states the finding, the drawing, and its twin as a table one click away.

import { type ReactNode, useId, useState } from 'react'
import { useText } from '../text/language.ts'
import { partsText } from '../text/parts.ts'
import { Button } from './Button.tsx'
import styles from './ChartFrame.module.css'

interface ChartFrameProps {
  /** The finding: "Audit TIK menahan 0,148 poin". */
  readonly title: string
  readonly subtitle?: string
  readonly chart: ReactNode
  /** A <table> with the same figures. */
  readonly table: ReactNode
  readonly legend?: ReactNode
}

/** A figure whose caption is its finding; toggles between drawing and table. */
export function ChartFrame({ title, subtitle, chart, table, legend }: ChartFrameProps) {
  const text = useText(partsText)
  const [asTable, setAsTable] = useState(false)
  const titleId = useId()
  return (
    <figure className={styles.frame} aria-labelledby={titleId}>
      <div className={styles.head}>
        <figcaption id={titleId}>
          <h2 className={styles.title}>{title}</h2>
          {subtitle ? <p className={styles.subtitle}>{subtitle}</p> : null}
        </figcaption>
        <Button kind="quiet" size="small" onClick={() => setAsTable(!asTable)}>
          {asTable ? text.asChart : text.asTable}
        </Button>
      </div>
      {asTable ? (
        // biome-ignore lint/a11y/noNoninteractiveTabindex: a part that scrolls must be reachable by keyboard
        <div className={styles.table} tabIndex={0} role="region" aria-labelledby={titleId}>
          {table}
        </div>
      ) : (
        <>
          {chart}
          {legend}
        </>
      )}
    </figure>
  )
}
