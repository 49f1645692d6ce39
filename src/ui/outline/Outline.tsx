// The text twin of the canvas: every element of the blueprint by domain, whether it is drawn or not. Does everything the
// canvas does, by keyboard alone; long lists put only what is seen on the page.

import { useVirtualizer } from '@tanstack/react-virtual'
import { Ellipsis, Plus } from 'lucide-react'
import { useCallback, useEffect, useId, useMemo, useRef, useState } from 'react'
import type { Element } from '../../model/blueprint.ts'
import { sizeOf } from '../../model/table.ts'
import { type Selected, selectedElements } from '../../session/selection.ts'
import { viewOf } from '../architecture/currentView.ts'
import { standingsAt } from '../architecture/presence.ts'
import { useReadOnly } from '../architecture/useReadOnly.ts'
import { canvasDialog, renaming } from '../canvas/canvasStage.ts'
import { useExternalStore } from '../externalStore.ts'
import { useKarta, useLaterBlueprint, useLaterSelected, useOverlay, useViewpoint } from '../karta.ts'
import { usePaintOf } from '../overlay/usePaint.ts'
import { Button } from '../parts/Button.tsx'
import { EmptyState } from '../parts/EmptyState.tsx'
import { MenuButton } from '../parts/MenuButton.tsx'
import { usePreferences } from '../preferences.ts'
import { architectureText } from '../text/architecture.ts'
import { canvasText } from '../text/canvas.ts'
import { useText } from '../text/language.ts'
import styles from './Outline.module.css'
import { OutlineItem } from './OutlineItem.tsx'
import { forgetTyped, type OutlineMoves, outlineKey, type Typed } from './outlineKeys.ts'
import { createOutlineMoves } from './outlineMoves.ts'
import { outlineRows } from './outlineRows.ts'

const ROW = 28
/** Up to so many rows all are on the page. */
const ALL_ROWS = 200

/** The row the planner moved to, where it stood, and what was selected then. */
interface Kept {
  readonly key: string
  readonly index: number
  readonly selection: Selected
}

/** The list of elements beside the canvas. */
export function Outline() {
  const karta = useKarta()
  const text = useText(architectureText)
  const canvas = useText(canvasText)
  const { language } = usePreferences()
  const readOnly = useReadOnly()
  const blueprint = useLaterBlueprint()
  const view = viewOf(blueprint, useExternalStore(karta.route))
  const selection = useLaterSelected()
  const { presence } = standingsAt(blueprint, useViewpoint(), useOverlay())
  const paint = usePaintOf(blueprint, view?.id)
  const renamed = useExternalStore(renaming)
  const [query, setQuery] = useState('')
  const [onlyHere, setOnlyHere] = useState(false)
  const [closed, setClosed] = useState<ReadonlySet<string>>(new Set())
  const [kept, setKept] = useState<Kept>({ key: '', index: 0, selection })
  const typed = useRef<Typed>({ letters: '', at: 0 })
  const tree = useRef<HTMLDivElement>(null)
  const [elementMoves] = useState(() => createOutlineMoves(karta))
  const baseId = useId()

  const { rows, found } = useMemo(
    () => outlineRows(blueprint, { query, closed, onlyHere, view, language }),
    [blueprint, query, closed, onlyHere, view, language],
  )
  const selected = useMemo(() => new Set(selectedElements(selection)), [selection])
  const [first] = selected
  const onlySelected = selected.size === 1 ? first : undefined
  // Follows the canvas: what is selected there is the current row here, until the planner moves. When the current row is
  // gone, the one that took its place is.
  const wanted = kept.selection === selection ? kept.key : (onlySelected ?? kept.key)
  const at = rows.findIndex((row) => row.key === wanted)
  const active = at >= 0 ? at : Math.max(0, Math.min(kept.index, rows.length - 1))
  const activeRow = rows[active]
  const total = sizeOf(blueprint.elements)

  const virtual = useVirtualizer({
    count: rows.length,
    getScrollElement: () => tree.current,
    estimateSize: () => ROW,
    overscan: rows.length <= ALL_ROWS ? ALL_ROWS : 10,
    getItemKey: (i) => rows[i]?.key ?? i,
  })
  // Scrolling the list is the page's business, not a value of ours: it follows what is selected on the canvas.
  const selectedRow = onlySelected === undefined ? -1 : rows.findIndex((row) => row.key === onlySelected)
  useEffect(() => {
    if (selectedRow >= 0 && document.activeElement !== tree.current) virtual.scrollToIndex(selectedRow)
  }, [selectedRow, virtual])
  const setOpen = useCallback(
    (domain: string, open: boolean) => {
      setClosed((before) => new Set(open ? [...before].filter((id) => id !== domain) : [...before, domain]))
      setKept((before) => ({ ...before, key: `domain ${domain}`, selection: karta.selection.get() }))
    },
    [karta],
  )
  const focusTree = useCallback(() => tree.current?.focus(), [])
  const go = (row: number) => {
    const next = Math.max(0, Math.min(rows.length - 1, row))
    setKept({ key: rows[next]?.key ?? '', index: next, selection })
    virtual.scrollToIndex(next)
  }
  const moves: OutlineMoves = {
    ...elementMoves,
    go,
    setOpen,
  }
  const whyNot = readOnly ? canvas.readOnly : undefined
  const element: Element | undefined = activeRow && 'element' in activeRow ? activeRow.element : undefined
  const here = activeRow !== undefined && 'element' in activeRow && activeRow.here
  const entry = (id: string, label: string, keys: string, run: (element: Element) => void, edits: boolean) => ({
    id,
    label,
    keys,
    run: () => {
      if (element) run(element)
    },
    ...(element ? (edits && whyNot ? { whyNot } : {}) : { whyNot: text.noRowReason }),
  })

  return (
    <section className={styles.outline} aria-label={text.outline}>
      <div className={styles.head}>
        <input
          type="search"
          className={styles.search}
          aria-label={text.search}
          placeholder={text.search}
          value={query}
          maxLength={200}
          onChange={(event) => setQuery(event.target.value)}
          onKeyDown={(event) => {
            if (event.key === 'ArrowDown' || event.key === 'Enter') {
              event.preventDefault()
              go(rows.findIndex((row) => 'element' in row))
              tree.current?.focus()
            }
          }}
        />
        <MenuButton
          kind="quiet"
          iconOnly
          icon={<Ellipsis />}
          label={element ? text.rowMenu(element.name) : text.noRow}
          entries={[
            entry('show', text.show, 'Enter', moves.show, false),
            entry('place', here ? text.takeOff : text.place, 'Shift+Enter', moves.togglePlaced, true),
            entry('rename', text.rename, 'F2', moves.rename, true),
            entry('connect', text.connect, 'C', moves.connect, true),
            entry('delete', text.delete, 'Del', moves.remove, true),
          ]}
        />
      </div>
      <div className={styles.count}>
        <label className={styles.check}>
          <input type="checkbox" checked={onlyHere} onChange={(event) => setOnlyHere(event.target.checked)} />
          {text.onlyHere}
        </label>
        <span>{found === total ? text.total(total) : text.found(found, total)}</span>
      </div>
      {total === 0 ? (
        <EmptyState
          title={text.emptyTitle}
          action={
            <Button icon={<Plus />} whyNot={whyNot} onClick={() => canvasDialog.set({ kind: 'add' })}>
              {text.add}
            </Button>
          }
        >
          {text.emptyHint}
        </EmptyState>
      ) : rows.length === 0 ? (
        <p className={styles.nothing}>{text.nothingFound}</p>
      ) : (
        <div
          ref={tree}
          className={styles.tree}
          role="tree"
          aria-label={text.outline}
          aria-multiselectable="true"
          aria-describedby={`${baseId}-hint`}
          aria-activedescendant={`${baseId}-${active}`}
          tabIndex={0}
          // One handler for all rows, found by what was pressed.
          onClick={(event) => {
            const pressed = event.target instanceof HTMLElement ? event.target.closest<HTMLElement>('[data-row]') : null
            const row = rows.find((one) => one.key === pressed?.dataset.row)
            if (!row) return
            setKept({ key: row.key, index: rows.indexOf(row), selection })
            if (!('element' in row)) setOpen(row.domain.id, !row.open)
            else if (event.shiftKey || event.ctrlKey || event.metaKey) moves.toggleSelected(row.element)
            else moves.show(row.element)
          }}
          onKeyDown={(event) => {
            if (event.target !== event.currentTarget) return
            forgetTyped(typed.current, event.timeStamp)
            if (!outlineKey(event, rows, active, moves, typed.current, language)) return
            event.preventDefault()
            event.stopPropagation()
          }}
        >
          <div className={styles.rows} style={{ height: virtual.getTotalSize() }} role="presentation">
            {virtual.getVirtualItems().map((item) => {
              const row = rows[item.index]
              if (!row) return null
              return (
                <OutlineItem
                  key={row.key}
                  id={`${baseId}-${item.index}`}
                  row={row}
                  top={item.start}
                  owner={
                    'element' in row ? ((row.element.owner && blueprint.agencies[row.element.owner]?.short) ?? '') : ''
                  }
                  active={item.index === active}
                  selected={'element' in row && selected.has(row.element.id)}
                  presence={'element' in row ? (presence.get(row.element.id) ?? 'present') : 'present'}
                  look={'element' in row ? (paint?.looks[paint.lookOf.get(row.element.id) ?? -1] ?? null) : null}
                  renaming={renamed?.where === 'outline' && renamed.id === row.key}
                  whyNot={whyNot}
                  onTogglePlaced={elementMoves.togglePlaced}
                  onRenamed={focusTree}
                />
              )
            })}
          </div>
        </div>
      )}
      <p id={`${baseId}-hint`} className={styles.hint}>
        {text.hint}
      </p>
    </section>
  )
}
