// One roadmap item as a row of the table. Renders again only when the item or its place changes.

import { memo } from 'react'
import type { RoadmapItem } from '../../model/blueprint.ts'
import { useFormat } from '../format.ts'
import { useKarta } from '../karta.ts'
import { StatusMark } from '../parts/StatusMark.tsx'
import { shownStatus } from '../parts/shownStatus.ts'
import { usePreferences } from '../preferences.ts'
import { useText } from '../text/language.ts'
import { roadmapText } from '../text/roadmap.ts'
import { EffectChips } from './EffectChips.tsx'
import { categoryName } from './itemOrder.ts'
import { itemSummary } from './itemSummary.ts'
import { LateMark } from './LateMark.tsx'
import { showItem } from './openItem.ts'
import { pickItem, useIsPicked } from './pickedItems.ts'
import styles from './TableView.module.css'

interface TableRowProps {
  readonly item: RoadmapItem
  readonly owner: string | undefined
  /** Years of the money columns, joined by blanks so that equal lists are equal. */
  readonly years: string
  readonly place: number
  readonly open: boolean
}

const intoView = (row: HTMLElement | null): void => row?.scrollIntoView({ block: 'nearest' })

/** A row; a click anywhere opens the item, its name is the button for the keyboard. */
export const TableRow = memo(function TableRow({ item, owner, years, place, open }: TableRowProps) {
  const text = useText(roadmapText)
  const format = useFormat()
  const picked = useIsPicked(item.id)
  const karta = useKarta()
  const { language } = usePreferences()
  const summary = itemSummary(item)
  const money = (rupiah: number) => (rupiah > 0 ? format.moneyShort(rupiah) : '–')
  return (
    // The row is a larger target for the mouse only; the button inside does the same for everybody.
    <tr
      ref={open ? intoView : null}
      className={open ? styles.open : styles.row}
      aria-rowindex={place + 2}
      data-item={item.id}
      onClick={() => showItem(karta, item.id)}
    >
      <td className={styles.code}>
        <span className={styles.pick}>
          {item.status === 'done' ? null : (
            // The row opens the item; picking it does not.
            <input
              type="checkbox"
              aria-label={text.pick(item.name)}
              checked={picked}
              onClick={(event) => event.stopPropagation()}
              onChange={(event) => pickItem(item.id, event.target.checked)}
            />
          )}
        </span>
        {item.code}
      </td>
      <th scope="row" className={styles.name}>
        <button type="button" aria-current={open ? 'true' : undefined} title={item.name}>
          {item.name}
        </button>
      </th>
      <td>
        <span className={styles.status}>
          <StatusMark status={shownStatus(item)} />
          <LateMark item={item} today={karta.thisMonth()} />
        </span>
      </td>
      <td className={styles.category} title={categoryName(item.category, language)}>
        {categoryName(item.category, language)}
      </td>
      <td>{owner ?? '–'}</td>
      <td>{format.month(summary.start)}</td>
      <td>{format.month(summary.finish)}</td>
      {years.split(' ').map((year) => (
        <td key={year} className={styles.money}>
          {money(summary.byYear[year] ?? 0)}
        </td>
      ))}
      <td className={styles.money} title={format.money(summary.total)}>
        {money(summary.total)}
      </td>
      <td className={styles.effects}>
        <EffectChips chips={summary.chips} most={3} />
      </td>
    </tr>
  )
})
