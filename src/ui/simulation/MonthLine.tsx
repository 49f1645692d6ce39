// Where the month in view stands on every what-if bar: the background of one column, so that moving the month draws no row
// and restyles no cell.

import { monthNumber } from '../../model/month.ts'
import { useViewpoint } from '../karta.ts'
import type { TimelineScale } from '../roadmap/timelineScale.ts'
import styles from './WhatIfTable.module.css'
import { shareOf } from './whatIfPlace.ts'

/** Padding of the cells the bars stand in, in pixels. */
const PADDING = 6

/** The column of the bars. */
export function MonthLine({ scale }: { readonly scale: TimelineScale }) {
  const { month } = useViewpoint()
  const share = shareOf(scale, monthNumber(month) + 1)
  const inset = PADDING - (2 * PADDING * share) / 100
  return <col className={styles.now} style={{ backgroundPosition: `calc(${share}% + ${inset}px) 0` }} />
}
