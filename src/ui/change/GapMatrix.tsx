// The gap matrix: filters, how many gaps have no item, the grid, and what can be done with the cell at hand or the picked ones.

import { ArrowDown } from 'lucide-react'
import { useMemo, useState } from 'react'
import type { Blueprint } from '../../model/blueprint.ts'
import { kindOf } from '../../model/metamodel.ts'
import { quoted } from '../../model/quoted.ts'
import { getRow } from '../../model/table.ts'
import { type GapCell, gapCells } from '../../roadmap/gapCells.ts'
import type { Gap } from '../../roadmap/itemForGaps.ts'
import { useFormat } from '../format.ts'
import { useBlueprint, useKarta } from '../karta.ts'
import type { GridPlace } from '../owners/gridMoves.ts'
import { Button } from '../parts/Button.tsx'
import { showItem } from '../roadmap/openItem.ts'
import { useReadOnly } from '../roadmap/useReadOnly.ts'
import { changeText } from '../text/change.ts'
import { gapMatrixText } from '../text/gapMatrix.ts'
import { useText, useWords } from '../text/language.ts'
import { FilterSelect } from './ChangeFilterBar.tsx'
import type { ChangeDates } from './changeDates.ts'
import { useComparison } from './comparison.ts'
import { GapGridView } from './GapGridView.tsx'
import styles from './GapMatrix.module.css'
import { makeItemOfGaps } from './gapItem.ts'
import { type GapGridFilter, gapAt, gapGrid, isOpenCell, standingFirst } from './gapRows.ts'
import { WhatMark } from './WhatMark.tsx'

const whole = (blueprint: Blueprint) => blueprint
const LEGEND = ['added', 'changed', 'replaced', 'retired', 'kept'] as const

/** Everything of the part; the months must be in order. */
export function GapMatrix({ dates }: { readonly dates: ChangeDates }) {
  const karta = useKarta()
  const text = useText(gapMatrixText)
  const change = useText(changeText)
  const words = useWords()
  const format = useFormat()
  const blueprint = useBlueprint(whole)
  const readOnly = useReadOnly()
  const comparison = useComparison(dates)
  const [filter, setFilter] = useState<GapGridFilter>({ kind: '', agency: '', kept: false })
  const [active, setActive] = useState<GridPlace>({ row: 0, column: 0 })
  const [picked, setPicked] = useState<ReadonlySet<string>>(new Set())
  const cells = useMemo(() => gapCells(blueprint, comparison), [blueprint, comparison])
  const grid = useMemo(() => gapGrid(blueprint, cells, filter), [blueprint, cells, filter])
  const first = useMemo(() => standingFirst(cells), [cells])
  const offered = useMemo(() => offeredIn(blueprint, cells), [blueprint, cells])
  const open = cells.filter(isOpenCell).length
  const now: GridPlace = {
    row: Math.min(active.row, Math.max(0, grid.rows.length - 1)),
    column: Math.min(active.column, Math.max(0, grid.columns.length - 1)),
  }
  const gapOfPlace = ({ row, column }: GridPlace): Gap | undefined =>
    gapAt(grid.rows[row] ?? null, grid.columns[column] ?? null, first)
  const cellOf = ({ row, column }: GridPlace): GapCell | undefined => grid.cells.get(row)?.get(column)
  const [cell, gap] = [cellOf(now), gapOfPlace(now)]
  const pickedGaps = [...picked].flatMap((key) => parseGap(key) ?? [])
  const make = (gaps: readonly Gap[]) => makeItemOfGaps(karta, gaps, dates.to)
  const toggle = (place: GridPlace) => {
    const found = gapOfPlace(place)
    if (!found || (cellOf(place)?.items.length ?? 0) > 0) return
    const key = keyOfGap(found)
    const next = new Set(picked)
    if (!next.delete(key)) next.add(key)
    setPicked(next)
  }
  const act = (place: GridPlace) => {
    const [item] = cellOf(place)?.items ?? []
    if (item !== undefined) showItem(karta, item)
    else if (readOnly === undefined) {
      const found = gapOfPlace(place)
      if (found) make([found])
    }
  }
  const nextGap = () => {
    const places = [...grid.cells].flatMap(([row, line]) =>
      [...line].flatMap(([column, each]) => (isOpenCell(each) ? [{ row, column }] : [])),
    )
    places.sort((a, b) => a.row - b.row || a.column - b.column)
    const next =
      places.find(({ row, column }) => row > now.row || (row === now.row && column > now.column)) ?? places[0]
    if (next) setActive(next)
    else karta.announce({ id: gapMatrixText.id.noGap, en: gapMatrixText.en.noGap })
  }
  const isEmpty = grid.rows.length === 0
  return (
    <section className={styles.part} aria-label={text.grid}>
      <div className={styles.head}>
        <h2>{text.finding(open)}</h2>
        <FilterSelect
          label={change.kind}
          all={change.allKinds}
          value={filter.kind}
          choices={offered.kinds.map((kind) => ({
            value: kind,
            label: words(kindOf(kind)?.name ?? { id: kind, en: kind }),
          }))}
          onChange={(kind) => setFilter({ ...filter, kind })}
        />
        <FilterSelect
          label={change.agencyFilter}
          all={change.allAgencies}
          value={filter.agency}
          choices={offered.agencies.map((id) => ({ value: id, label: blueprint.agencies[id]?.short ?? id }))}
          onChange={(agency) => setFilter({ ...filter, agency })}
        />
        <label className={styles.kept}>
          <input
            type="checkbox"
            checked={filter.kept}
            onChange={(event) => setFilter({ ...filter, kept: event.target.checked })}
          />
          {text.withKept(grid.kept)}
        </label>
        <Button size="small" icon={<ArrowDown aria-hidden="true" />} onClick={nextGap}>
          {text.nextGap}
        </Button>
        <span className={styles.size}>{text.size(grid.rows.length, grid.columns.length)}</span>
      </div>
      <p className={styles.hint}>{text.hint}</p>
      {isEmpty ? (
        <p className={styles.hint}>{text.nothing}</p>
      ) : (
        <>
          <GapGridView
            label={text.title(format.month(dates.from), format.month(dates.to))}
            blueprint={blueprint}
            grid={grid}
            active={now}
            isPicked={(place) => {
              const found = gapOfPlace(place)
              return found !== undefined && picked.has(keyOfGap(found))
            }}
            wordsOf={(place) => sentence(place)}
            onActive={setActive}
            onToggle={toggle}
            onAct={act}
          />
          <div className={styles.detail} role="status">
            <span className={styles.words}>{sentence(now)}</span>
            {cell && cell.items.length > 0 ? (
              <Button size="small" onClick={() => act(now)}>
                {text.open}
              </Button>
            ) : gap ? (
              <>
                <Button size="small" kind="primary" whyNot={readOnly} onClick={() => act(now)}>
                  {isOpenCell(cell) ? text.make : makeLabel(gap)}
                </Button>
                <Button size="small" onClick={() => toggle(now)}>
                  {picked.has(keyOfGap(gap)) ? text.unpick : text.pick}
                </Button>
              </>
            ) : null}
            {pickedGaps.length > 0 ? (
              <span className={styles.picked}>
                {change.picked(pickedGaps.length)}
                <Button size="small" kind="primary" whyNot={readOnly} onClick={() => make(pickedGaps)}>
                  {change.makeOne}
                </Button>
                <Button size="small" onClick={() => setPicked(new Set())}>
                  {change.unpick}
                </Button>
              </span>
            ) : null}
          </div>
          <ul className={styles.legend} aria-label={text.legend}>
            {LEGEND.map((what) => (
              <li key={what}>
                <WhatMark what={what} />
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  )

  function makeLabel({ kind }: Gap): string {
    if (kind === 'replace') return text.makeReplace
    return kind === 'retire' ? text.makeRetire : kind === 'change' ? text.makeChange : text.make
  }

  function sentence(place: GridPlace): string {
    const [row, column] = [grid.rows[place.row] ?? null, grid.columns[place.column] ?? null]
    const name = (id: string | null): string => (id === null ? '' : quoted(getRow(blueprint.elements, id)?.name ?? id))
    const found = cellOf(place)
    if (!found) {
      const key =
        row === null ? (column === null ? 'emptyCorner' : 'emptyAdd') : column === null ? 'emptyRetire' : 'emptyReplace'
      if (row !== null && row === column) return text.cell.kept(name(row), '')
      return text.cell[key](name(row), name(column))
    }
    const said = text.cell[found.what](name(row), name(column))
    if (found.what === 'kept') return said
    const items = found.items.map((id) =>
      text[found.pending.includes(id) ? 'plannedBy' : 'by'](quoted(blueprint.roadmap[id]?.name ?? id)),
    )
    return [said, ...(items.length > 0 ? items : [text.gap])].join(' ')
  }
}

/** Kinds and agencies that occur in the matrix, by id. */
function offeredIn(blueprint: Blueprint, cells: readonly GapCell[]) {
  const [kinds, agencies] = [new Set<string>(), new Set<string>()]
  for (const { row, column } of cells) {
    const element = getRow(blueprint.elements, row ?? column ?? '')
    if (!element) continue
    kinds.add(element.kind)
    if (element.owner !== undefined) agencies.add(element.owner)
  }
  return { kinds: [...kinds].sort(), agencies: [...agencies].sort() }
}

const keyOfGap = ({ kind, element, by }: Gap): string => [kind, element, by ?? ''].join(' ')

function parseGap(key: string): Gap | undefined {
  const [kind, element, by] = key.split(' ')
  if (element === undefined) return undefined
  if (kind === 'replace') return { kind, element, ...(by !== undefined && { by }) }
  return kind === 'introduce' || kind === 'change' || kind === 'retire' ? { kind, element } : undefined
}
