// A line of the grid: the name and total of a row with its filled cells, or the head of an agency with its subtotals. Empty
// cells are no elements; the one with the focus is.

import { ChevronDown, ChevronRight } from 'lucide-react'
import { type CSSProperties, memo } from 'react'
import type { RowGroup } from '../../matrix/arrangeMatrix.ts'
import { linksAt, type Matrix } from '../../matrix/matrixOf.ts'
import { NOBODY } from '../../matrix/thing.ts'
import type { Blueprint } from '../../model/blueprint.ts'
import { domainOfKind } from '../../model/metamodel.ts'
import { numberText } from '../../model/numberText.ts'
import type { Presence } from '../architecture/presence.ts'
import { useFormat } from '../format.ts'
import { domainStyle } from '../parts/domainStyle.ts'
import { usePreferences } from '../preferences.ts'
import { canvasText } from '../text/canvas.ts'
import { useText } from '../text/language.ts'
import { matrixText } from '../text/matrix.ts'
import { cellMark, cellWords, type Letters } from './cellWords.ts'
import { fullName, shownName } from './fullName.ts'
import type { GridLine } from './gridPlaces.ts'
import { COLUMN, HEAD_HEIGHT, ROW } from './gridSizes.ts'
import styles from './MatrixGrid.module.css'
import { standingMark } from './standingMark.ts'

interface GridRowProps {
  readonly line: GridLine
  /** Its place among the lines. */
  readonly at: number
  readonly matrix: Matrix
  /** The columns shown, as places in the matrix; those from `first` to before `end` are drawn. */
  readonly columns: readonly number[]
  readonly first: number
  readonly end: number
  readonly group: RowGroup | undefined
  readonly subtotals: Uint32Array | undefined
  readonly agencies: Blueprint['agencies']
  /** The total of the row over the columns shown; of an agency it is worked out. */
  readonly total: number
  readonly presence: Presence
  readonly letters: Letters
  /** The column with the focus (0 = the name), when it is on this line. */
  readonly active: number | undefined
  /** The first and last column of the cells chosen together, when there are several. */
  readonly from: number | undefined
  readonly to: number | undefined
  readonly take: (element: HTMLElement | null) => void
}

const leftOf = (at: number): string => `calc(var(--names) + ${at * COLUMN}px)`

/** Drawn again only when something of its own changes. */
export const GridRow = memo(function GridRow(props: GridRowProps) {
  const { line, at, columns, first, end, active, from, to, take } = props
  const cells = []
  for (let place = first; place < end; place++) {
    if (place !== (active ?? 0) - 1) cells.push(<Cell key={columns[place]} {...props} place={place} isActive={false} />)
  }
  if (active !== undefined && active > 0) {
    cells.push(<Cell key={columns[active - 1]} {...props} place={active - 1} isActive />)
  }
  const isBand = from !== undefined && to !== undefined && to > 0
  const start = Math.max(0, (from ?? 0) - 1)
  return (
    <div
      role="row"
      tabIndex={-1}
      aria-rowindex={at + 2}
      className={line.kind === 'group' ? styles.group : styles.line}
      style={{ top: HEAD_HEIGHT + at * ROW }}
    >
      <RowHead {...props} isActive={active === 0} take={take} />
      {isBand ? (
        <div
          role="presentation"
          className={styles.chosen}
          style={{ left: leftOf(start), width: ((to ?? 0) - start) * COLUMN }}
        />
      ) : null}
      {cells}
    </div>
  )
})

function RowHead(props: GridRowProps & { readonly isActive: boolean }) {
  const { line, matrix, columns, group, subtotals, agencies, total, presence, isActive, take } = props
  const text = useText(matrixText)
  const canvas = useText(canvasText)
  const { number } = useFormat()
  const { language } = usePreferences()
  const shared = {
    ref: isActive ? take : undefined,
    'aria-colindex': 1,
  }
  const tab = isActive ? 0 : -1
  if (line.kind === 'group') {
    const owner = group?.owner ?? NOBODY
    const name = text.group(agencies[owner]?.name ?? text.noOwner, number(group?.rows.length ?? 0))
    const sum = columns.reduce((before, column) => before + (subtotals?.[column] ?? 0), 0)
    const isEmpty = subtotals?.every((count) => count === 0)
    return (
      <div
        {...shared}
        role="rowheader"
        tabIndex={tab}
        aria-expanded={line.open}
        className={styles.groupHead}
        title={name}
        data-group={owner}
      >
        {line.open ? <ChevronDown aria-hidden="true" /> : <ChevronRight aria-hidden="true" />}
        <span className={styles.rowName}>{name}</span>
        <span className={isEmpty ? styles.zero : styles.total}>{number(sum)}</span>
      </div>
    )
  }
  const thing = matrix.rows[line.row]
  if (!thing) return null
  const all = matrix.rowTotals[line.row] ?? 0
  const standing = canvas.presence[presence]
  const name = fullName(thing, language)
  return (
    <div
      {...shared}
      role="rowheader"
      tabIndex={tab}
      aria-label={text.headLabel(name, text.ofAll(number(total), number(all)), standing)}
      className={presence === 'present' ? styles.rowHead : styles.rowAway}
      title={standing ? `${name} (${standing})` : name}
      data-row={thing.id}
    >
      <span className={styles.rowName}>{shownName(thing, language)}</span>
      {standing ? <span className={styles.mark}>{standingMark(presence)}</span> : null}
      <span className={all === 0 ? styles.zero : styles.total}>{number(total)}</span>
    </div>
  )
}

function Cell(props: GridRowProps & { readonly place: number; readonly isActive: boolean }) {
  const { line, matrix, columns, subtotals, letters, place, isActive, take } = props
  const text = useText(matrixText)
  const { language } = usePreferences()
  const column = columns[place]
  if (column === undefined) return null
  const across = matrix.columns[column]
  if (!across) return null
  const shared = {
    ref: isActive ? take : undefined,
    'aria-colindex': place + 2,
    style: { left: leftOf(place) },
  }
  const name = shownName(across, language)
  const tab = isActive ? 0 : -1
  if (line.kind === 'group') {
    const count = subtotals?.[column] ?? 0
    if (count === 0 && !isActive) return null
    return (
      <div
        {...shared}
        role="gridcell"
        tabIndex={tab}
        className={styles.subtotal}
        aria-label={`${name}: ${numberText(count, language)}`}
      >
        {count === 0 ? null : numberText(count, language)}
      </div>
    )
  }
  const thing = matrix.rows[line.row]
  const links = linksAt(matrix, line.row, column)
  if (!thing) return null
  const isItself = thing.kind === 'element' && thing.id === across.id
  if (links.length === 0 && !isActive && !isItself) return null
  const what = isItself ? text.itself : cellWords(matrix, links, language)
  const kind = thing.kind === 'element' ? thing.element.kind : ''
  const heat = matrix.content === 'counts' ? Math.min(1, links.length / HOT) : 0
  return (
    <div
      {...shared}
      role="gridcell"
      tabIndex={tab}
      data-cell={`${thing.id} ${across.id}`}
      aria-label={text.cell(shownName(thing, language), name, what)}
      // One relation is seen by its dot alone; what several mean is read from the legend and the corner.
      className={[
        isItself ? styles.itself : links.length > 0 ? styles.filled : styles.empty,
        heat > 0 ? styles.heat : '',
      ].join(' ')}
      style={{ ...shared.style, ...domainStyle(domainOfKind(kind)?.id), ...({ '--heat': heat } as CSSProperties) }}
    >
      {isItself ? null : cellMark(matrix, links, letters)}
    </div>
  )
}

/** So many elements in one cell have the strongest colour. */
const HOT = 60
