// What decides most over the target: items and shocks as bars, each item a link to its place.

import type { RiskYear } from '../../simulation/riskPath.ts'
import { BarList } from '../charts/BarList.tsx'
import { useFormat } from '../format.ts'
import { useBlueprint } from '../karta.ts'
import { ChartFrame } from '../parts/ChartFrame.tsx'
import { useText } from '../text/language.ts'
import { riskText } from '../text/risk.ts'
import { PlaceLink } from '../why/PlaceLink.tsx'
import styles from './RiskTab.module.css'
import { type RiskRow, riskRows } from './riskRows.ts'

/** Bars drawn; the table holds all. */
const DRAWN = 8

/** Nothing without a target. */
export function DecisiveThings({ risk }: { readonly risk: RiskYear }) {
  const text = useText(riskText)
  const format = useFormat()
  const roadmap = useBlueprint((blueprint) => blueprint.roadmap)
  const shocks = useBlueprint((blueprint) => blueprint.shocks)
  if (risk.target === undefined) return null
  const rows = riskRows(risk, roadmap, shocks)
  const [first] = rows
  const points = (importance: number) => format.decimal((importance * 100).toFixed(1))
  const title = first ? text.decisiveTitle(first.name, points(first.importance)) : text.decisiveNone
  const nameOf = (row: RiskRow) =>
    row.kind === 'item' ? <PlaceLink to={{ kind: 'item', id: row.id }}>{row.name}</PlaceLink> : row.name
  const rest = risk.items.length + risk.shocks.length - Math.min(rows.length, DRAWN)
  return (
    <ChartFrame
      title={title}
      subtitle={text.decisiveSubtitle(risk.year)}
      chart={
        <BarList
          label={title}
          bars={rows.slice(0, DRAWN).map((row) => ({
            id: `${row.kind} ${row.id}`,
            label: nameOf(row),
            ...(row.kind === 'shock' && { detail: text.shockMark }),
            value: row.importance,
            text: text.points(points(row.importance)),
          }))}
        />
      }
      legend={rest > 0 ? <p className={styles.hint}>{text.rest(rest)}</p> : undefined}
      table={
        <table>
          <thead>
            <tr>
              <th scope="col">{text.what}</th>
              <th scope="col">{text.importance}</th>
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => (
              <tr key={`${row.kind} ${row.id}`}>
                <th scope="row">
                  {nameOf(row)}
                  {row.kind === 'shock' ? ` (${text.shockMark})` : ''}
                </th>
                <td>{text.points(points(row.importance))}</td>
              </tr>
            ))}
          </tbody>
        </table>
      }
    />
  )
}
