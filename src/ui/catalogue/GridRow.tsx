// One row of the grid: a tick, then its cells. Drawn anew only when its element, its selection or its cursor changes.

import { type CSSProperties, memo } from 'react'
import type { CatalogueContext } from '../../catalogue/catalogueContext.ts'
import { hasColumn } from '../../catalogue/choices.ts'
import { columnOf } from '../../catalogue/column.ts'
import type { Element, Id } from '../../model/blueprint.ts'
import { catalogueText } from '../text/catalogue.ts'
import { useText } from '../text/language.ts'
import styles from './CatalogueGrid.module.css'
import { CellEditor } from './CellEditor.tsx'
import { CellShown } from './CellShown.tsx'
import { tickRows } from './gridKeys.ts'

interface GridRowProps {
  readonly context: CatalogueContext
  readonly element: Element
  /** From 1. */
  readonly row: number
  /** Pixels from the first row. */
  readonly top: number
  readonly columns: readonly Id[]
  /** Column of the cursor, -1 when it is in another row. */
  readonly at: number
  /** First and last selected column, 0 and -1 when none is. */
  readonly left: number
  readonly right: number
  readonly ticked: boolean
  /** What the editor of the cursor's cell starts with; undefined while none is open. */
  readonly editing: string | null | undefined
}

const NUMERIC = new Set(['count', 'number', 'money', 'share'])

/** A row of the catalogue. */
export const GridRow = memo(function GridRow(props: GridRowProps) {
  const { context, element, row, top, columns, at, left, right, ticked, editing } = props
  const text = useText(catalogueText)
  const place: CSSProperties = { transform: `translateY(${top}px)` }
  return (
    <div
      role="row"
      tabIndex={-1}
      aria-rowindex={row + 1}
      className={ticked ? styles.tickedRow : styles.row}
      style={place}
    >
      <div
        role="gridcell"
        aria-colindex={1}
        data-cell={`${row} 0`}
        tabIndex={at === 0 ? 0 : -1}
        className={styles.tick}
        aria-selected={left === 0 && right >= 0}
      >
        <label>
          <input
            type="checkbox"
            tabIndex={-1}
            checked={ticked}
            aria-label={text.pickRow(element.name)}
            onChange={() => tickRows([element.id])}
          />
        </label>
      </div>
      {columns.map((column, nth) => {
        const spec = columnOf(column)
        const applies = hasColumn(element, column)
        const selected = nth + 1 >= left && nth + 1 <= right
        const open = editing !== undefined && at === nth + 1
        return (
          <div
            key={column}
            role="gridcell"
            aria-colindex={nth + 2}
            aria-selected={selected}
            aria-readonly={spec?.editable && applies ? undefined : true}
            data-cell={`${row} ${nth + 1}`}
            tabIndex={at === nth + 1 ? 0 : -1}
            className={[
              styles.cell,
              nth === 0 ? styles.first : '',
              selected ? styles.selected : '',
              applies ? '' : styles.none,
              spec && NUMERIC.has(spec.type) ? styles.numeric : '',
            ].join(' ')}
          >
            {open ? (
              <CellEditor context={context} element={element} column={column} start={editing} />
            ) : applies ? (
              <CellShown context={context} element={element} column={column} />
            ) : (
              <span className="visually-hidden">{text.notApplicable}</span>
            )}
          </div>
        )
      })}
    </div>
  )
})
