// The foot of the grid: how many rows, what money columns come to, how complete the rows are.

import { useMemo } from 'react'
import { totals } from '../../catalogue/totals.ts'
import type { Element, Id } from '../../model/blueprint.ts'
import { useFormat } from '../format.ts'
import { catalogueText } from '../text/catalogue.ts'
import { useText } from '../text/language.ts'
import styles from './CatalogueGrid.module.css'

interface TotalsRowProps {
  readonly elements: readonly Element[]
  readonly columns: readonly Id[]
  readonly row: number
}

/** Sums over the rows shown. */
export function TotalsRow({ elements, columns, row }: TotalsRowProps) {
  const text = useText(catalogueText)
  const format = useFormat()
  const { count, filled, asked, money } = useMemo(() => totals(elements, columns), [elements, columns])
  const shown = (column: Id, nth: number): string => {
    if (nth === 0) return text.count(format.number(count), format.number(count))
    if (column === 'completeness') return `${asked === 0 ? 100 : Math.round((100 * filled) / asked)} %`
    const sum = money.get(column)
    return sum === undefined ? '' : format.moneyShort(sum)
  }
  return (
    <div role="rowgroup" className={styles.bottom}>
      <div role="row" tabIndex={-1} aria-rowindex={row} className={styles.foot}>
        <div role="gridcell" tabIndex={-1} aria-colindex={1} className={styles.tick}>
          <span className="visually-hidden">{text.sums}</span>
        </div>
        {columns.map((column, nth) => (
          <div
            key={column}
            role="gridcell"
            tabIndex={-1}
            aria-colindex={nth + 2}
            className={nth === 0 ? `${styles.sum} ${styles.first}` : styles.sum}
            title={money.has(column) ? format.money(money.get(column) ?? 0) : undefined}
          >
            {shown(column, nth)}
          </div>
        ))}
      </div>
    </div>
  )
}
