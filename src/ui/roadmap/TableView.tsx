// The roadmap as a table that sorts by any column. Above 200 rows only those near the window are drawn.

import { ArrowDown, ArrowUp } from 'lucide-react'
import { memo, useRef } from 'react'
import type { Blueprint, Id, RoadmapItem } from '../../model/blueprint.ts'
import { useFormat } from '../format.ts'
import { shownStatus } from '../parts/shownStatus.ts'
import { useText } from '../text/language.ts'
import { roadmapText } from '../text/roadmap.ts'
import { costYears } from './costYears.ts'
import type { Sort, SortKey } from './itemOrder.ts'
import { itemSummary } from './itemSummary.ts'
import { setRoadmapState } from './roadmapState.ts'
import { TableRow } from './TableRow.tsx'
import styles from './TableView.module.css'
import { useRowWindow } from './useRowWindow.ts'

/** Height of a row and of the head, as in the style sheet. */
const ROW = 36

interface TableViewProps {
  readonly blueprint: Blueprint
  /** Already filtered and sorted. */
  readonly items: readonly RoadmapItem[]
  readonly open: Id | undefined
  readonly sort: Sort
}

/** All shown items as rows, their costs as columns per year, sums at the foot. */
export const TableView = memo(function TableView({ blueprint, items, open, sort }: TableViewProps) {
  const text = useText(roadmapText)
  const format = useFormat()
  const scroller = useRef<HTMLDivElement>(null)
  const years = costYears(blueprint.plan, items)
  const { first, end } = useRowWindow(
    scroller,
    items.length,
    ROW,
    items.findIndex((item) => item.id === open),
    ROW,
  )
  const planned = items.filter((item) => shownStatus(item) !== 'proposed')
  const sum = (year?: string) =>
    planned.reduce((all, item) => {
      const { total, byYear } = itemSummary(item)
      return all + (year === undefined ? total : (byYear[year] ?? 0))
    }, 0)
  return (
    <div ref={scroller} className={styles.scroller}>
      <table className={styles.table} aria-label={text.tableLabel} aria-rowcount={items.length + 2}>
        <thead>
          <tr>
            <Heading sort={sort} column="code" label={text.code} className={styles.code} />
            <Heading sort={sort} column="name" label={text.name} className={styles.name} />
            <Heading sort={sort} column="status" label={text.status} />
            <Heading sort={sort} column="category" label={text.category} />
            <Heading sort={sort} column="owner" label={text.owner} />
            <Heading sort={sort} column="start" label={text.startColumn} />
            <Heading sort={sort} column="finish" label={text.finishColumn} />
            {years.map((year) => (
              <Heading sort={sort} key={year} column={`year-${year}`} label={year} className={styles.money} />
            ))}
            <Heading sort={sort} column="total" label={text.total} className={styles.money} />
            <Heading sort={sort} column="effects" label={text.effects} />
          </tr>
        </thead>
        <tbody>
          {first > 0 ? <Spacer height={first * ROW} columns={9 + years.length} /> : null}
          {items.slice(first, end).map((item, at) => (
            <TableRow
              key={item.id}
              item={item}
              owner={item.owner === undefined ? undefined : (blueprint.agencies[item.owner]?.short ?? item.owner)}
              years={years.join(' ')}
              place={first + at}
              open={item.id === open}
            />
          ))}
          {end < items.length ? <Spacer height={(items.length - end) * ROW} columns={9 + years.length} /> : null}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row" colSpan={7}>
              {planned.length < items.length ? text.sumsWithoutProposals : text.sums}
            </th>
            {years.map((year) => (
              <td key={year} className={styles.money} title={format.money(sum(year))}>
                {format.moneyShort(sum(year))}
              </td>
            ))}
            <td className={styles.money} title={format.money(sum())}>
              {format.moneyShort(sum())}
            </td>
            <td />
          </tr>
        </tfoot>
      </table>
    </div>
  )
})

/** Room for the rows that are not drawn. */
function Spacer({ height, columns }: { readonly height: number; readonly columns: number }) {
  return (
    <tr>
      <td colSpan={columns} className={styles.spacer} style={{ height }} />
    </tr>
  )
}

interface HeadingProps {
  readonly column: SortKey
  readonly label: string
  readonly sort: Sort
  readonly className?: string | undefined
}

function Heading({ column, label, sort, className }: HeadingProps) {
  const text = useText(roadmapText)
  const sorted = sort.key === column
  const descending = sorted && sort.descending
  const Arrow = descending ? ArrowDown : ArrowUp
  return (
    <th scope="col" className={className} aria-sort={sorted ? (descending ? 'descending' : 'ascending') : 'none'}>
      <button
        type="button"
        title={text.sortBy(label)}
        onClick={() => setRoadmapState({ sort: { key: column, descending: sorted && !descending } })}
      >
        {label}
        {sorted ? <Arrow aria-hidden="true" /> : null}
      </button>
    </th>
  )
}
