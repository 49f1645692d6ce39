// The twin of the timeline as a table: the same rows with month fields, for everybody who cannot or will not drag.

import { useRef } from 'react'
import type { Blueprint, Id, RoadmapItem } from '../../model/blueprint.ts'
import { useFormat } from '../format.ts'
import { useKarta } from '../karta.ts'
import { MonthField } from '../parts/MonthField.tsx'
import { StatusMark } from '../parts/StatusMark.tsx'
import { shownStatus } from '../parts/shownStatus.ts'
import { useText } from '../text/language.ts'
import { roadmapText } from '../text/roadmap.ts'
import { lengthInMonths, startedAt } from './barMonths.ts'
import type { ItemGroup } from './itemOrder.ts'
import { showItem } from './openItem.ts'
import styles from './TimelineTable.module.css'
import { timelineRows } from './timelineRows.ts'
import { schedule } from './useBarDrag.ts'
import { useReadOnly } from './useReadOnly.ts'
import { useRowWindow } from './useRowWindow.ts'

/** Height of a row and of the head, as in the style sheet. */
const ROW = 38

interface TimelineTableProps {
  readonly blueprint: Blueprint
  readonly groups: readonly ItemGroup[]
  readonly open: Id | undefined
}

/** Planned months as fields; committing one is the same step as dragging a bar. */
export function TimelineTable({ blueprint, groups, open }: TimelineTableProps) {
  const text = useText(roadmapText)
  const format = useFormat()
  const karta = useKarta()
  const readOnly = useReadOnly() !== undefined
  const scroller = useRef<HTMLDivElement>(null)
  const rows = timelineRows(groups)
  const openPlace = rows.findIndex((row) => row.key === open)
  const { first, end } = useRowWindow(scroller, rows.length, ROW, openPlace, ROW)
  const waitsFor = (item: RoadmapItem): string =>
    Object.keys(item.predecessors)
      .map((id) => blueprint.roadmap[id])
      .map((before) => before?.code || before?.name || '')
      .filter(Boolean)
      .sort()
      .join(', ')
  return (
    <div ref={scroller} className={styles.scroller}>
      <table className={styles.table} aria-label={text.timelineLabel} aria-rowcount={rows.length + 1}>
        <thead>
          <tr>
            <th scope="col">{text.itemColumn}</th>
            <th scope="col">{text.status}</th>
            <th scope="col">{text.owner}</th>
            <th scope="col">{text.startColumn}</th>
            <th scope="col">{text.finishColumn}</th>
            <th scope="col" className={styles.number}>
              {text.length}
            </th>
            <th scope="col">{text.predecessors}</th>
          </tr>
        </thead>
        <tbody>
          {first > 0 ? <Spacer height={first * ROW} /> : null}
          {rows.slice(first, end).map((row, at) => {
            if (row.kind === 'group') {
              return (
                <tr key={row.key} aria-rowindex={first + at + 2}>
                  <th scope="colgroup" colSpan={7} className={styles.group}>
                    {row.label}
                  </th>
                </tr>
              )
            }
            const { item } = row
            const fixed = readOnly || item.status === 'done'
            return (
              <tr
                key={row.key}
                aria-rowindex={first + at + 2}
                data-item={item.id}
                className={item.id === open ? styles.open : ''}
              >
                <th scope="row" className={styles.name}>
                  <button type="button" title={item.name} onClick={() => showItem(karta, item.id)}>
                    {item.code ? `${item.code} ` : ''}
                    {item.name}
                  </button>
                </th>
                <td>
                  <StatusMark status={shownStatus(item)} />
                </td>
                <td>{item.owner === undefined ? '–' : (blueprint.agencies[item.owner]?.short ?? item.owner)}</td>
                <td className={styles.month}>
                  <MonthField
                    hideLabel
                    required
                    label={text.startOf(item.name)}
                    value={item.start}
                    readOnly={fixed || item.status === 'in-progress'}
                    onCommit={(start) => schedule(karta, item, startedAt(item, start))}
                  />
                </td>
                <td className={styles.month}>
                  <MonthField
                    hideLabel
                    required
                    label={text.finishOf(item.name)}
                    value={item.finish}
                    readOnly={fixed}
                    onCommit={(finish) => schedule(karta, item, { start: item.start, finish })}
                  />
                </td>
                <td className={styles.number}>{format.number(lengthInMonths(item))}</td>
                <td>{waitsFor(item) || '–'}</td>
              </tr>
            )
          })}
          {end < rows.length ? <Spacer height={(rows.length - end) * ROW} /> : null}
        </tbody>
      </table>
    </div>
  )
}

function Spacer({ height }: { readonly height: number }) {
  return (
    <tr>
      <td colSpan={7} className={styles.spacer} style={{ height }} />
    </tr>
  )
}
