// What the compared scenarios come to, line by line, each with its difference to the column it is held against.

import { Fragment } from 'react'
import { useText } from '../text/language.ts'
import { scenarioCompareText } from '../text/scenarioCompare.ts'
import styles from './CompareTab.module.css'
import type { Compared } from './CompareTab.tsx'
import { useCompareLines } from './useCompareLines.tsx'

interface CompareTableProps {
  readonly columns: readonly Compared[]
  readonly reference: Compared
  /** The evaluation year in detail. */
  readonly year: number
}

/** A table with a column for the plan and each scenario. */
export function CompareTable({ columns, reference, year }: CompareTableProps) {
  const text = useText(scenarioCompareText)
  const groups = useCompareLines(columns, reference, year)
  return (
    <div className={styles.scroll}>
      <table className={styles.table}>
        <caption className="visually-hidden">{text.table}</caption>
        <thead>
          <tr>
            <th scope="col">{text.measure}</th>
            {columns.map(({ id, name, mark }) => (
              <th key={id} scope="col">
                {mark === name ? null : <span className={styles.mark}>{mark}</span>}
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {groups.map(({ name, lines }) => (
            <Fragment key={name}>
              <tr className={styles.group}>
                <th scope="colgroup" colSpan={columns.length + 1}>
                  {name}
                </th>
              </tr>
              {lines.map((line) => (
                <tr key={line.key}>
                  <th scope="row">
                    {line.name}
                    {line.hint ? <span className={styles.hint}>{line.hint}</span> : null}
                  </th>
                  {columns.map((column, nth) => (
                    <td key={column.id}>{line.cell(column, nth)}</td>
                  ))}
                </tr>
              ))}
            </Fragment>
          ))}
        </tbody>
      </table>
    </div>
  )
}
