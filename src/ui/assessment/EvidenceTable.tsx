// The register as a dense table. Above 200 rows only those near the window are drawn.

import { memo, useRef } from 'react'
import type { Blueprint, Evidence, Id } from '../../model/blueprint.ts'
import { useRowWindow } from '../roadmap/useRowWindow.ts'
import { evidenceText } from '../text/evidence.ts'
import { useText } from '../text/language.ts'
import { EvidenceRow } from './EvidenceRow.tsx'
import styles from './EvidenceTable.module.css'
import type { EvidenceRow as Row } from './evidenceRows.ts'

/** Height of a row and of the head, as in the style sheet. */
const ROW = 36
const COLUMNS = 10

interface EvidenceTableProps {
  readonly blueprint: Blueprint
  readonly rows: readonly Row[]
  /** The piece the address names. */
  readonly marked: Id | undefined
  readonly whyNot: string | undefined
  readonly onEdit: (evidence: Evidence) => void
  readonly onDelete: (evidence: Evidence) => void
}

/** One row per piece of evidence. */
export const EvidenceTable = memo(function EvidenceTable(props: EvidenceTableProps) {
  const { blueprint, rows, marked, whyNot, onEdit, onDelete } = props
  const text = useText(evidenceText)
  const scroller = useRef<HTMLDivElement>(null)
  const wanted = rows.findIndex(({ evidence }) => evidence.id === marked)
  const { first, end } = useRowWindow(scroller, rows.length, ROW, wanted, ROW)
  const heads = [
    [text.number, styles.number],
    [text.title, styles.title],
    [text.state, undefined],
    [text.uses, undefined],
    [text.kind, undefined],
    [text.date, undefined],
    [text.validUntil, undefined],
    [text.agency, undefined],
    [text.source, undefined],
    [text.actions, styles.actions],
  ] as const
  return (
    <div ref={scroller} className={styles.scroller}>
      <table className={styles.table} aria-label={text.tableLabel} aria-rowcount={rows.length + 1}>
        <thead>
          <tr>
            {heads.map(([label, className]) => (
              <th key={label} scope="col" className={className}>
                {label}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {first > 0 ? <Spacer height={first * ROW} /> : null}
          {rows.slice(first, end).map((row, at) => (
            <EvidenceRow
              key={row.evidence.id}
              row={row}
              place={first + at}
              agency={row.evidence.agency === undefined ? undefined : blueprint.agencies[row.evidence.agency]}
              marked={row.evidence.id === marked}
              whyNot={whyNot}
              onEdit={onEdit}
              onDelete={onDelete}
            />
          ))}
          {end < rows.length ? <Spacer height={(rows.length - end) * ROW} /> : null}
        </tbody>
      </table>
    </div>
  )
})

/** Room for the rows that are not drawn. */
function Spacer({ height }: { readonly height: number }) {
  return (
    <tr>
      <td colSpan={COLUMNS} className={styles.spacer} style={{ height }} />
    </tr>
  )
}
