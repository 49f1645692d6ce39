// The heat map of one model: a block for each code of level 1, in it a row for each of level 2 with its level 3 as cells, each
// with its number of elements. One stop for Tab; arrows walk over codes and rows.

import { type KeyboardEvent, useEffect, useRef, useState } from 'react'
import type { ReferenceModelCode } from '../../model/metamodelShape.ts'
import type { BookEntry, ReferenceBook } from '../../reference/referenceBook.ts'
import type { ReferenceCoverage } from '../../reference/referenceCoverage.ts'
import { useFormat } from '../format.ts'
import { useText, useWords } from '../text/language.ts'
import { referenceText } from '../text/reference.ts'
import styles from './CoverageMap.module.css'
import heatStyles from './Heat.module.css'
import { heatOf } from './heat.ts'
import { mapMove } from './mapMove.ts'

export interface CoverageViewProps {
  readonly book: ReferenceBook
  readonly model: ReferenceModelCode
  readonly coverage: ReferenceCoverage
  /** Codes that pass the filters. */
  readonly shown: ReadonlySet<string>
  readonly selected: string | undefined
  readonly onOpen: (code: string) => void
}

/** Blocks of codes. */
export function CoverageMap({ book, model, coverage, shown, selected, onOpen }: CoverageViewProps) {
  const text = useText(referenceText)
  const words = useWords()
  const format = useFormat()
  const map = useRef<HTMLDivElement>(null)
  const [walked, setWalked] = useState<string>()
  const below = (code: string): readonly BookEntry[] =>
    (book.below.get(code) ?? []).filter((entry) => shown.has(entry.code))
  const blocks = below(model)
  const rows = blocks.flatMap((block) => [
    [block.code],
    ...below(block.code).map((row) => [row.code, ...below(row.code).map(({ code }) => code)]),
  ])
  // A level-3 code stands for what lies below it.
  const cellOf = (code: string | undefined) =>
    rows.flat().findLast((each) => each === code || code?.startsWith(`${each}.`))
  const stop = [walked, selected].find((code) => code !== undefined && shown.has(code) && rows.flat().includes(code))
  const focusable = stop ?? cellOf(selected) ?? rows[0]?.[0]
  // Scrolling is the page's business: what was chosen elsewhere comes into view.
  const seen = cellOf(selected)
  useEffect(() => {
    if (seen) map.current?.querySelector(`[data-code="${seen}"]`)?.scrollIntoView({ block: 'nearest' })
  }, [seen])
  const onKeyDown = (event: KeyboardEvent) => {
    const to = focusable && mapMove(rows, focusable, event.key, event.ctrlKey)
    if (!to) return
    event.preventDefault()
    setWalked(to)
    map.current?.querySelector<HTMLElement>(`[data-code="${to}"]`)?.focus()
  }
  const cell = (entry: BookEntry, what: 'block' | 'row' | 'cell') => {
    const total = coverage.counts.get(entry.code)?.total ?? 0
    const label = text.cell(entry.code, words(entry.name), text.elements(format.number(total)))
    return (
      <button
        key={entry.code}
        type="button"
        className={[styles[what], heatStyles.heat].join(' ')}
        data-code={entry.code}
        data-heat={heatOf(total)}
        data-local={entry.local || undefined}
        tabIndex={entry.code === focusable ? 0 : -1}
        aria-current={entry.code === selected ? 'true' : undefined}
        title={entry.local ? `${label} (${text.localMark})` : label}
        onFocus={() => setWalked(entry.code)}
        onClick={() => onOpen(entry.code)}
      >
        {what === 'cell' ? (
          <span className="visually-hidden">{`${entry.code} ${words(entry.name)} `}</span>
        ) : (
          <span className={styles.label}>
            {what === 'row' ? <span className="visually-hidden">{entry.code.slice(0, -2)}</span> : null}
            <span className={styles.code}>{what === 'block' ? entry.code : entry.code.slice(-2)}</span>{' '}
            {words(entry.name)}
          </span>
        )}
        {entry.local ? <span className="visually-hidden">{` (${text.localMark}) `}</span> : null}
        <span className={styles.count}>{format.number(total)}</span>
        <span className="visually-hidden">{` ${text.unit(total === 1)}`}</span>
      </button>
    )
  }
  return (
    // Arrows reach the keys of the codes in it.
    <div ref={map} role="group" aria-label={text.map(model)} className={styles.map} onKeyDown={onKeyDown}>
      <div className={styles.blocks}>
        {blocks.map((block) => (
          <div key={block.code} className={styles.group}>
            {cell(block, 'block')}
            <ul className={styles.rows}>
              {below(block.code).map((row) => (
                <li key={row.code}>
                  {cell(row, 'row')}
                  <div className={styles.cells}>{below(row.code).map((entry) => cell(entry, 'cell'))}</div>
                </li>
              ))}
            </ul>
          </div>
        ))}
      </div>
    </div>
  )
}
