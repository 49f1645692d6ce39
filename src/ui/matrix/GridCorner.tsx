// The corner of the grid: what stands along its sides, and in full what the pointer or the focus is at.

import type { Matrix } from '../../matrix/matrixOf.ts'
import { type ExternalStore, useExternalStore } from '../externalStore.ts'
import { useFormat } from '../format.ts'
import type { GridPlace } from '../owners/gridMoves.ts'
import { usePreferences } from '../preferences.ts'
import { useText } from '../text/language.ts'
import { matrixText } from '../text/matrix.ts'
import { axisNoun } from './axisWords.ts'
import styles from './MatrixGrid.module.css'

interface GridCornerProps {
  readonly matrix: Matrix
  readonly shown: { readonly rows: number; readonly columns: number }
  /** Null before anything had the focus. */
  readonly active: GridPlace | null
  readonly hovered: ExternalStore<GridPlace | null>
  readonly wordsOf: (place: GridPlace) => { readonly row: string; readonly column: string; readonly what: string }
  readonly isActive: boolean
  readonly take: (element: HTMLElement | null) => void
}

/** Long names are read here: heads have room for a part of them only. */
export function GridCorner({ matrix, shown, active, hovered, wordsOf, isActive, take }: GridCornerProps) {
  const text = useText(matrixText)
  const { language } = usePreferences()
  const { number } = useFormat()
  const place = useExternalStore(hovered) ?? active
  const { row, column, what } = place ? wordsOf(place) : NOWHERE
  const sides = text.corner(axisNoun(matrix.spec.rows, language), axisNoun(matrix.spec.columns, language))
  return (
    <div
      ref={isActive ? take : undefined}
      role="columnheader"
      aria-colindex={1}
      aria-label={sides}
      tabIndex={isActive ? 0 : -1}
      className={styles.corner}
    >
      <div className={styles.readout} aria-hidden="true">
        {row ? <strong>{row}</strong> : null}
        {column ? <span>× {column}</span> : null}
        {what ? <span className={styles.what}>{what}</span> : null}
      </div>
      <div className={styles.sides}>
        <span>{sides}</span>
        <span>{text.shown(number(shown.rows), number(shown.columns))}</span>
      </div>
    </div>
  )
}

const NOWHERE = { row: '', column: '', what: '' }
