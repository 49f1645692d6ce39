// The table of contributions: every column sorts, every name leads to its item, joint items say so in words.

import { ArrowDown } from 'lucide-react'
import { useState } from 'react'
import { shownText } from '../../scoring/ratioText.ts'
import { useFormat } from '../format.ts'
import { usePreferences } from '../preferences.ts'
import { creditText } from '../text/credit.ts'
import { useText } from '../text/language.ts'
import { PlaceLink } from '../why/PlaceLink.tsx'
import styles from './CreditTab.module.css'
import { type CreditOrder, type CreditRow, lengthOf, pointsPerBillion, sortedRows } from './creditRows.ts'

/** Names of others written out before "+3 more". */
const NAMED = 2

/** All rows; the largest share first until another column is pressed. */
export function ItemShares({ rows }: { readonly rows: readonly CreditRow[] }) {
  const text = useText(creditText)
  const format = useFormat()
  const { language } = usePreferences()
  const [order, setOrder] = useState<CreditOrder>('share')
  const names = new Map(rows.map(({ id, name }) => [id, name]))
  const longest = Math.max(...rows.map(({ credit }) => lengthOf(credit.shapley)), 1e-12)
  const columns: readonly (readonly [CreditOrder, string])[] = [
    ['name', text.item],
    ['alone', text.alone],
    ['loss', text.loss],
    ['share', text.share],
    ['cost', text.cost],
    ['perBillion', text.perBillion],
  ]
  const row = (each: CreditRow) => {
    const { alone, loss, shapley, error, joint } = each.credit
    const worth = pointsPerBillion(each)
    const others = joint?.with.slice(0, NAMED).map((id) => names.get(id) ?? id)
    return (
      <tr key={each.id}>
        <th scope="row">
          <PlaceLink to={{ kind: 'item', id: each.id }}>{each.name}</PlaceLink>
          {joint && others ? (
            <span className={styles.joint}>
              {text.joint(
                text.others(others.join(', '), joint.with.length - others.length),
                shownText(joint.gain, language, 3),
              )}
            </span>
          ) : null}
        </th>
        <td>{shownText(alone, language, 4)}</td>
        <td>{shownText(loss, language, 4)}</td>
        <td className={styles.share}>
          {shownText(shapley, language, 4)}
          <span className={styles.track} aria-hidden="true">
            <span style={{ width: `${(lengthOf(shapley) / longest) * 100}%` }} />
          </span>
          {error === undefined ? null : (
            <span className={styles.error}>{text.error(format.decimal(error.toFixed(4)))}</span>
          )}
        </td>
        <td>{each.cost === 0 ? '–' : format.moneyShort(each.cost)}</td>
        <td>{worth === undefined ? '–' : format.decimal(worth.toFixed(4))}</td>
      </tr>
    )
  }
  return (
    <table className={styles.table}>
      <thead>
        <tr>
          {columns.map(([column, label]) => (
            <th
              key={column}
              scope="col"
              aria-sort={order === column ? (column === 'name' ? 'ascending' : 'descending') : undefined}
            >
              <button type="button" onClick={() => setOrder(column)}>
                {label}
                {order === column ? <ArrowDown aria-hidden="true" /> : null}
              </button>
            </th>
          ))}
        </tr>
      </thead>
      <tbody>{sortedRows(rows, order).map(row)}</tbody>
    </table>
  )
}
