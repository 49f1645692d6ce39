// The tab Katalog: every element as a row that can be filtered, sorted and written in, with the details of a row beside it.

import { PanelRight } from 'lucide-react'
import { useEffect, useMemo, useRef, useState } from 'react'
import { sizeOf } from '../../model/table.ts'
import { architecturePlace, architectureRoute } from '../architecture/architecturePlace.ts'
import { useExternalStore } from '../externalStore.ts'
import { useFormat } from '../format.ts'
import { Inspector } from '../inspector/Inspector.tsx'
import { useKarta } from '../karta.ts'
import { Button } from '../parts/Button.tsx'
import { EmptyState } from '../parts/EmptyState.tsx'
import { SplitPane } from '../parts/SplitPane.tsx'
import { replaceRoute } from '../route.ts'
import { catalogueText } from '../text/catalogue.ts'
import { useText } from '../text/language.ts'
import { ActionBar } from './ActionBar.tsx'
import { CatalogueDialogs } from './CatalogueDialogs.tsx'
import { CatalogueGrid } from './CatalogueGrid.tsx'
import styles from './CatalogueTab.module.css'
import { catalogueDialog } from './catalogueDialog.ts'
import { catalogueState, columnLayout, setCatalogue } from './catalogueState.ts'
import { both, pasteText, type Sheet } from './cellWork.ts'
import { FilterBar, FilterChips } from './FilterBar.tsx'
import { gridState } from './gridState.ts'
import { QueryMenu } from './QueryMenu.tsx'
import { takeQuery } from './queries.ts'
import { useCatalogue } from './useCatalogue.ts'

/** How long the cursor rests on a row before its details are shown. */
const REST_MS = 120
const OPEN_KEY = 'karta.catalogue.details'

function wasOpen(): boolean {
  try {
    return localStorage.getItem(OPEN_KEY) === 'open'
  } catch {
    return false
  }
}

/** Katalog. */
export default function CatalogueTab() {
  const [open, setOpen] = useState(wasOpen)
  const toggle = () => {
    setOpen(!open)
    try {
      localStorage.setItem(OPEN_KEY, open ? 'closed' : 'open')
    } catch {
      // Private mode without storage: the choice lasts as long as the tab.
    }
  }
  return (
    <SplitPane
      name="catalogue"
      fixed="end"
      initial={window.innerWidth < 1200 ? 280 : 320}
      min={240}
      max={560}
      alone={!open}
      start={<CatalogueTable details={open} onDetails={toggle} />}
      end={open ? <Inspector /> : null}
    />
  )
}

function CatalogueTable({ details, onDetails }: { readonly details: boolean; readonly onDetails: () => void }) {
  const karta = useKarta()
  const text = useText(catalogueText)
  const format = useFormat()
  const { context, rows, stale, arrange } = useCatalogue()
  const { columns } = useExternalStore(columnLayout)
  const { conditions } = useExternalStore(catalogueState)
  const { blueprint } = context
  const sheet: Sheet = useMemo(() => ({ context, rows, columns }), [context, rows, columns])
  const all = sizeOf(blueprint.elements)
  useQueryOfAddress()
  useShownRow(sheet, details)
  const clear = () => setCatalogue({ conditions: {}, query: undefined })
  return (
    <section
      className={styles.tab}
      aria-label={text.title}
      onPaste={(event) => {
        // A list pasted while there is nothing to paste over.
        if (all > 0 || event.target instanceof HTMLInputElement || event.target instanceof HTMLTextAreaElement) return
        pasteText(karta, sheet, event.clipboardData.getData('text/plain'))
        event.preventDefault()
      }}
    >
      <div className={styles.bar}>
        <FilterBar blueprint={blueprint} />
        <div className={styles.chips}>
          <QueryMenu blueprint={blueprint} sheet={sheet} />
          <Button icon={<PanelRight aria-hidden="true" />} pressed={details} onClick={onDetails}>
            {text.details}
          </Button>
        </div>
      </div>
      <div className={styles.line}>
        <div className={styles.chips}>
          <output className={styles.count}>{text.count(format.number(rows.length), format.number(all))}</output>
          <FilterChips blueprint={blueprint} />
          {stale ? (
            <span className={styles.stale}>
              {text.stale}
              <Button size="small" onClick={arrange}>
                {text.refresh}
              </Button>
            </span>
          ) : null}
        </div>
        <ActionBar blueprint={blueprint} rows={rows} />
      </div>
      {rows.length > 0 ? (
        <>
          <CatalogueGrid sheet={sheet} />
          <p className={styles.hint}>{text.keys}</p>
        </>
      ) : (
        <div className={styles.empty}>
          {all === 0 ? (
            <EmptyState
              title={text.noElementsTitle}
              action={
                <Button kind="primary" onClick={() => catalogueDialog.set({ kind: 'paste' })}>
                  {text.pasteHere}
                </Button>
              }
            >
              {text.noElements}
            </EmptyState>
          ) : (
            <EmptyState
              title={text.noMatchTitle}
              action={
                <Button kind="primary" onClick={clear}>
                  {text.clearAll}
                </Button>
              }
            >
              {Object.keys(conditions).length > 0 ? text.noMatch : ''}
            </EmptyState>
          )}
        </div>
      )}
      <CatalogueDialogs sheet={sheet} />
    </section>
  )
}

/** Takes up the query that the address names, once for each time it changes. */
function useQueryOfAddress(): void {
  const karta = useKarta()
  const place = architecturePlace(useExternalStore(karta.route))
  const part = place?.tab === 'katalog' ? place.part : undefined
  const isHere = place?.tab === 'katalog'
  const isFirst = useRef(true)
  useEffect(() => {
    const { query } = catalogueState.get()
    const first = isFirst.current
    isFirst.current = false
    if (!isHere || query === part) return
    // Coming back to the tab shows what was shown last.
    if (part === undefined && first) replaceRoute(karta.route, architectureRoute('katalog', query))
    else if (!takeQuery(karta.store.getBlueprint(), part)) karta.announce(both((text) => text.missingQuery))
  }, [karta, part, isHere])
}

/** Selects the row of the cursor once it rests, for the details beside it. */
function useShownRow({ rows }: Sheet, details: boolean): void {
  const karta = useKarta()
  const { at } = useExternalStore(gridState)
  const id = rows[at.row - 1]?.id
  useEffect(() => {
    if (!details || id === undefined) return
    const timer = globalThis.setTimeout(() => karta.selection.set({ kind: 'elements', ids: [id] }), REST_MS)
    return () => globalThis.clearTimeout(timer)
  }, [karta, id, details])
}
