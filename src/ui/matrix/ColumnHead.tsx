// The head of a column: its name running upwards in two lines at most, the sign of how it stands, and its
// total; what is empty altogether is set off.

import { memo } from 'react'
import type { Thing } from '../../matrix/thing.ts'
import type { Presence } from '../architecture/presence.ts'
import { useFormat } from '../format.ts'
import { usePreferences } from '../preferences.ts'
import { canvasText } from '../text/canvas.ts'
import { useText } from '../text/language.ts'
import { matrixText } from '../text/matrix.ts'
import { fullName, shownName } from './fullName.ts'
import { COLUMN } from './gridSizes.ts'
import styles from './MatrixGrid.module.css'
import { standingMark } from './standingMark.ts'

interface ColumnHeadProps {
  readonly thing: Thing
  /** Its place among the columns shown. */
  readonly at: number
  /** Of the cells shown, and of all. */
  readonly total: number
  readonly all: number
  readonly presence: Presence
  /** The active cell stands in this column. */
  readonly crossed: boolean
  readonly active: boolean
  readonly take: (element: HTMLElement | null) => void
}

/** Drawn again only when something of its own changes. */
export const ColumnHead = memo(function ColumnHead(props: ColumnHeadProps) {
  const { thing, at, total, all, presence, crossed, active, take } = props
  const text = useText(matrixText)
  const canvas = useText(canvasText)
  const { number } = useFormat()
  const { language } = usePreferences()
  const standing = canvas.presence[presence]
  const name = fullName(thing, language)
  return (
    <div
      ref={active ? take : undefined}
      role="columnheader"
      aria-colindex={at + 2}
      aria-label={text.headLabel(name, text.ofAll(number(total), number(all)), standing)}
      title={standing ? `${name} (${standing})` : name}
      tabIndex={active ? 0 : -1}
      data-column={thing.id}
      className={[styles.columnHead, crossed ? styles.crossed : '', presence === 'present' ? '' : styles.away].join(
        ' ',
      )}
      style={{ left: `calc(var(--names) + ${at * COLUMN}px)` }}
    >
      {standing ? <span className={styles.mark}>{standingMark(presence)}</span> : null}
      <span className={styles.columnName}>{shownName(thing, language)}</span>
      <span className={all === 0 ? styles.zero : styles.total}>{number(total)}</span>
    </div>
  )
})
