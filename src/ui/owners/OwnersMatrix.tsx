// The matrix indicator × agency as a grid: one stop for Tab, arrows move, O, S and Del set parts, a click goes through them.

import { type FocusEvent, type KeyboardEvent, type MouseEvent, useEffect, useMemo, useRef, useState } from 'react'
import type { Agency, Blueprint, IndicatorId } from '../../model/blueprint.ts'
import type { Instrument } from '../../model/instrument.ts'
import { useKarta } from '../karta.ts'
import { useText, useWords } from '../text/language.ts'
import { ownersText } from '../text/owners.ts'
import { PlaceLink } from '../why/PlaceLink.tsx'
import { assignPart, type Cell, focusedCell } from './assignPart.ts'
import { type GridPlace, gridMove } from './gridMoves.ts'
import { MatrixRow } from './MatrixRow.tsx'
import { matrixGroups } from './matrixGroups.ts'
import styles from './OwnersMatrix.module.css'
import { nextPart } from './part.ts'
import { usualOwner } from './usualOwner.ts'

interface OwnersMatrixProps {
  readonly blueprint: Blueprint
  readonly instrument: Instrument
  readonly agencies: readonly Agency[]
  /** Indicators nobody answers for. */
  readonly ownerless: readonly IndicatorId[]
  readonly whyNot: string | undefined
  /** Asked to show what the sources say of an indicator. */
  readonly onSources: (indicator: IndicatorId) => void
}

/** The place Tab leads to: by indicator, so that it stays when rows change their places. */
interface Active {
  /** HEAD for the head. */
  readonly indicator: IndicatorId
  readonly column: number
}

const HEAD = ''

/** The grid in its own scrolling box. While the focus is in it no row changes its place. */
export function OwnersMatrix({ blueprint, instrument, agencies, ownerless, whyNot, onSources }: OwnersMatrixProps) {
  const text = useText(ownersText)
  const words = useWords()
  const karta = useKarta()
  const grid = useRef<HTMLTableElement>(null)
  const [active, setActive] = useState<Active>()
  const [held, setHeld] = useState<ReadonlySet<IndicatorId>>()
  const groups = useMemo(() => matrixGroups(instrument, held ?? new Set(ownerless)), [instrument, held, ownerless])
  const order = useMemo(() => groups.flatMap(({ rows }) => rows.map(({ id }) => id)), [groups])
  const known = blueprint.agencies
  const usuals = useMemo(
    () => new Map(instrument.indicators.map((each) => [each.id, usualOwner({ agencies: known }, instrument, each)])),
    [known, instrument],
  )
  useEffect(() => () => focusedCell.set(null), [])
  const withUsual = [...usuals.values()].some((usual) => usual !== undefined)
  const responsibilities = blueprint.responsibilities[instrument.id]
  const lead = withUsual ? 2 : 1
  const size = { rows: order.length + 1, columns: agencies.length + lead }
  const now: GridPlace = {
    row: active ? order.indexOf(active.indicator) + 1 : 1,
    column: Math.min(active?.column ?? lead, size.columns - 1),
  }
  const head = (column: number) => ({
    'data-place': `0 ${column}`,
    tabIndex: now.row === 0 && now.column === column ? 0 : -1,
  })
  const missing = (id: IndicatorId) => {
    const owner = responsibilities?.[id]?.owner
    if (owner === undefined) return text.ownerless
    return known[owner] ? undefined : text.gone(owner)
  }

  const onFocus = ({ target }: FocusEvent) => {
    const place = target instanceof HTMLElement ? placeOf(target) : undefined
    if (!place) return
    setActive({ indicator: order[place.row - 1] ?? HEAD, column: place.column })
    focusedCell.set(cellOf(target) ?? null)
    setHeld((before) => before ?? new Set(ownerless))
  }
  const onBlur = ({ relatedTarget }: FocusEvent) => {
    if (relatedTarget instanceof Node && grid.current?.contains(relatedTarget)) return
    focusedCell.set(null)
    // Another window or a dialog over the page gives the focus back to the same cell.
    const comesBack = relatedTarget instanceof Element ? relatedTarget.closest('dialog') !== null : !document.hasFocus()
    if (!comesBack) setHeld(undefined)
  }
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.altKey || event.metaKey || !(event.target instanceof HTMLElement)) return
    const to = gridMove(now, size, event)
    const cell = cellOf(event.target)
    if (to) goTo(grid.current, to)
    else if (cell && event.key === 'Delete') assignPart(karta, cell, 'none')
    else if (cell && (event.key === 'Enter' || event.key === ' ')) cycle(cell)
    else return
    event.preventDefault()
  }
  const onClick = ({ target, shiftKey }: MouseEvent) => {
    if (!(target instanceof Element)) return
    const asked = target.closest<HTMLElement>('[data-usual]')?.dataset.usual
    if (asked !== undefined) onSources(asked)
    const cell = cellOf(target)
    if (!cell) return
    if (shiftKey) assignPart(karta, cell, 'support')
    else cycle(cell)
  }
  const cycle = (cell: Cell) => assignPart(karta, cell, nextPart(responsibilities?.[cell.indicator], cell.agency))

  return (
    <div className={styles.scroll}>
      <table
        ref={grid}
        // biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: a table whose cells are moved through by arrows is a grid
        role="grid"
        className={styles.table}
        aria-label={text.matrix}
        aria-readonly={whyNot !== undefined}
        onFocus={onFocus}
        onBlur={onBlur}
        onKeyDown={onKeyDown}
        onClick={onClick}
      >
        <thead>
          <tr>
            <th scope="col" className={styles.corner} {...head(0)}>
              {text.indicator}
            </th>
            {withUsual ? (
              <th scope="col" className={styles.usualHead} {...head(1)}>
                {text.usual}
              </th>
            ) : null}
            {agencies.map((agency, at) => (
              <th
                key={agency.id}
                scope="col"
                className={now.column === at + lead && held ? styles.current : styles.agency}
              >
                <PlaceLink
                  to={{ kind: 'agency', id: agency.id }}
                  className={styles.agencyLink}
                  title={text.openAgency(agency.name)}
                  {...head(at + lead)}
                >
                  {agency.short}
                </PlaceLink>
              </th>
            ))}
          </tr>
        </thead>
        {groups.map((group) => (
          <tbody key={group.kind === 'ownerless' ? '' : group.aspect.id}>
            <tr className={group.kind === 'ownerless' ? styles.first : styles.group}>
              <th scope="rowgroup" colSpan={size.columns}>
                <span className={styles.groupName}>
                  {group.kind === 'ownerless' ? (
                    text.ownerlessGroup(ownerless.length)
                  ) : (
                    <>
                      {group.domain ? <span className={styles.domain}>{words(group.domain.name)} · </span> : null}
                      {words(group.aspect.name)}
                    </>
                  )}
                </span>
              </th>
            </tr>
            {group.rows.map((indicator) => {
              const row = order.indexOf(indicator.id) + 1
              return (
                <MatrixRow
                  key={indicator.id}
                  indicator={indicator}
                  row={row}
                  responsibility={responsibilities?.[indicator.id]}
                  agencies={agencies}
                  usual={usuals.get(indicator.id)}
                  withUsual={withUsual}
                  missing={missing(indicator.id)}
                  active={now.row === row ? now.column : undefined}
                />
              )
            })}
          </tbody>
        ))}
      </table>
    </div>
  )
}

/** The cell an event happened in; undefined outside the agencies' columns. */
function cellOf(target: Element): Cell | undefined {
  const { indicator, agency } = target.closest<HTMLElement>('td[data-agency]')?.dataset ?? {}
  return indicator !== undefined && agency !== undefined ? { indicator, agency } : undefined
}

function placeOf(target: HTMLElement): GridPlace | undefined {
  const [row, column] = target.dataset.place?.split(' ').map(Number) ?? []
  return row !== undefined && column !== undefined ? { row, column } : undefined
}

function goTo(grid: HTMLElement | null, { row, column }: GridPlace): void {
  grid?.querySelector<HTMLElement>(`[data-place="${row} ${column}"]`)?.focus()
}
