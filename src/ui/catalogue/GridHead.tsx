// The head of the grid: titles that sort by click or Enter, with an edge that changes the width and a title that can be
// dragged to another place; keys and the dialog of columns do the same.

import { ArrowDown, ArrowUp } from 'lucide-react'
import { type PointerEvent, useRef } from 'react'
import type { Sort } from '../../catalogue/sortElements.ts'
import type { Id } from '../../model/blueprint.ts'
import { usePreferences } from '../preferences.ts'
import { catalogueText } from '../text/catalogue.ts'
import { useText } from '../text/language.ts'
import styles from './CatalogueGrid.module.css'
import { columnLayout, moveColumn, setWidth, widthOf } from './catalogueState.ts'
import { columnLabel } from './columnLabel.ts'
import { cycleSort } from './gridKeys.ts'

interface GridHeadProps {
  readonly columns: readonly Id[]
  readonly sort: Sort | undefined
  /** Column of the cursor, -1 when it is not in the head. */
  readonly at: number
  readonly allTicked: boolean
  readonly onTickAll: () => void
}

const DRAGGED = 'application/x-karta-column'

/** The row of titles. */
export function GridHead({ columns, sort, at, allTicked, onTickAll }: GridHeadProps) {
  const text = useText(catalogueText)
  const { language } = usePreferences()
  return (
    <div role="row" tabIndex={-1} aria-rowindex={1} className={styles.head}>
      <div
        role="columnheader"
        aria-colindex={1}
        data-cell="0 0"
        tabIndex={at === 0 ? 0 : -1}
        className={styles.tick}
        aria-label={text.pick}
      >
        <label>
          <input type="checkbox" tabIndex={-1} checked={allTicked} aria-label={text.pickAll} onChange={onTickAll} />
        </label>
      </div>
      {columns.map((column, nth) => {
        const sorted = sort?.by === column
        const Arrow = sorted && sort.descending ? ArrowDown : ArrowUp
        const label = columnLabel(column, language)
        return (
          <div
            key={column}
            role="columnheader"
            aria-colindex={nth + 2}
            aria-sort={sorted ? (sort.descending ? 'descending' : 'ascending') : 'none'}
            data-cell={`0 ${nth + 1}`}
            tabIndex={at === nth + 1 ? 0 : -1}
            title={`${label}\n${text.sortHint}`}
            className={nth === 0 ? `${styles.title} ${styles.first}` : styles.title}
            draggable
            onDragStart={(event) => {
              event.dataTransfer.setData(DRAGGED, column)
              event.dataTransfer.effectAllowed = 'move'
            }}
            onDragOver={(event) => {
              if (event.dataTransfer.types.includes(DRAGGED)) event.preventDefault()
            }}
            onDrop={(event) => {
              const moved = event.dataTransfer.getData(DRAGGED)
              if (moved) moveColumn(moved, nth)
            }}
            onClick={() => cycleSort(column)}
            // Keys come to the grid, which knows them all.
            onKeyDown={() => undefined}
          >
            <span className={styles.label}>{label}</span>
            {sorted ? <Arrow aria-hidden="true" /> : null}
            <ResizeEdge column={column} />
          </div>
        )
      })}
    </div>
  )
}

/** The right edge of a title, to be dragged; keys have Shift and arrows. */
function ResizeEdge({ column }: { readonly column: Id }) {
  const from = useRef<{ x: number; width: number } | null>(null)
  const move = ({ clientX }: PointerEvent) => {
    if (from.current) setWidth(column, from.current.width + clientX - from.current.x)
  }
  return (
    <span
      className={styles.edge}
      aria-hidden="true"
      draggable
      onDragStart={(event) => {
        event.preventDefault()
        event.stopPropagation()
      }}
      onClick={(event) => event.stopPropagation()}
      onPointerDown={(event) => {
        event.stopPropagation()
        event.currentTarget.setPointerCapture(event.pointerId)
        from.current = { x: event.clientX, width: widthOf(columnLayout.get(), column) }
      }}
      onPointerMove={move}
      onPointerUp={() => {
        from.current = null
      }}
    />
  )
}
