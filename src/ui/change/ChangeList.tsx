// The change as a list: filtered, each row with who does it and a jump; what no item does can be picked and made one. Only
// rows near the window are drawn.

import { useMemo, useRef, useState } from 'react'
import type { Blueprint, Id } from '../../model/blueprint.ts'
import type { Month } from '../../model/month.ts'
import type { ChangeEntry } from '../../roadmap/changeEntries.ts'
import { useBlueprint, useKarta } from '../karta.ts'
import { Button } from '../parts/Button.tsx'
import { useReadOnly } from '../roadmap/useReadOnly.ts'
import { useRowWindow } from '../roadmap/useRowWindow.ts'
import { changeText } from '../text/change.ts'
import { useText } from '../text/language.ts'
import { ChangeFilterBar } from './ChangeFilterBar.tsx'
import styles from './ChangeList.module.css'
import { ChangeRow } from './ChangeRow.tsx'
import { type ChangeFilter, EVERY_CHANGE, filterChanges, isGap } from './changeFilter.ts'
import { gapOf, makeItemOfGaps } from './gapItem.ts'

/** Height of a row and of the head, as in the style sheet. */
const ROW = 38
const COLUMNS = 7

interface ChangeListProps {
  readonly entries: readonly ChangeEntry[]
  /** The month an item for gaps without months of their own is to be finished in. */
  readonly to: Month
}

const whole = (blueprint: Blueprint) => blueprint

/** Filters, rows, and what can be done with the picked ones. */
export function ChangeList({ entries, to }: ChangeListProps) {
  const karta = useKarta()
  const text = useText(changeText)
  const blueprint = useBlueprint(whole)
  const readOnly = useReadOnly()
  const scroller = useRef<HTMLDivElement>(null)
  const [filter, setFilter] = useState<ChangeFilter>(EVERY_CHANGE)
  const [picked, setPicked] = useState<ReadonlySet<Id>>(new Set())
  const shown = useMemo(() => filterChanges(blueprint, entries, filter), [blueprint, entries, filter])
  const gaps = useMemo(() => shown.filter(isGap), [shown])
  const { first, end } = useRowWindow(scroller, shown.length, ROW, -1, ROW)
  const taken = gaps.filter(({ element }) => picked.has(element))
  const make = (of: readonly ChangeEntry[]) =>
    makeItemOfGaps(
      karta,
      of.flatMap((entry) => gapOf(entry) ?? []),
      to,
    )
  const pick = (id: Id, on: boolean) => {
    const next = new Set(picked)
    if (on) next.add(id)
    else next.delete(id)
    setPicked(next)
  }
  return (
    <div className={styles.list}>
      <ChangeFilterBar
        entries={entries}
        filter={filter}
        onChange={setFilter}
        shown={shown.length}
        gaps={entries.filter(isGap).length}
      />
      {shown.some(({ ownMonth }) => ownMonth) ? <p className={styles.ownMonths}>{text.ownMonths}</p> : null}
      {taken.length > 0 ? (
        <div className={styles.picked} role="status">
          <span>{text.picked(taken.length)}</span>
          <Button kind="primary" size="small" whyNot={readOnly} onClick={() => make(taken)}>
            {text.makeOne}
          </Button>
          <Button size="small" onClick={() => setPicked(new Set())}>
            {text.unpick}
          </Button>
        </div>
      ) : null}
      {shown.length === 0 ? (
        <p className={styles.none}>
          {text.noMatch}{' '}
          <Button size="small" onClick={() => setFilter(EVERY_CHANGE)}>
            {text.clear}
          </Button>
        </p>
      ) : (
        // A box that scrolls takes part in the order of Tab, so that keys reach what is below.
        // biome-ignore lint/a11y/noNoninteractiveTabindex: scrolls
        <div ref={scroller} className={styles.scroller} tabIndex={0} role="region" aria-label={text.list}>
          <table className={styles.table} aria-rowcount={shown.length + 1}>
            <thead>
              <tr>
                <td className={styles.pick}>
                  {gaps.length > 0 ? (
                    <input
                      type="checkbox"
                      aria-label={text.pickAll}
                      title={text.pickAll}
                      checked={taken.length === gaps.length}
                      onChange={(event) =>
                        setPicked(new Set(event.target.checked ? gaps.map(({ element }) => element) : []))
                      }
                    />
                  ) : null}
                </td>
                <th className={styles.what}>{text.change}</th>
                <th>{text.element}</th>
                <th className={styles.kind}>{text.kind}</th>
                <th className={styles.owner}>{text.owner}</th>
                <th className={styles.when}>{text.when}</th>
                <th className={styles.by}>{text.by}</th>
              </tr>
            </thead>
            <tbody>
              {first > 0 ? <Spacer height={first * ROW} /> : null}
              {shown.slice(first, end).map((entry, at) => (
                <ChangeRow
                  key={entry.element}
                  entry={entry}
                  blueprint={blueprint}
                  place={first + at}
                  picked={picked.has(entry.element)}
                  onPick={pick}
                  onMake={() => make([entry])}
                  readOnly={readOnly}
                />
              ))}
              {end < shown.length ? <Spacer height={(shown.length - end) * ROW} /> : null}
            </tbody>
          </table>
        </div>
      )}
    </div>
  )
}

/** Room for the rows that are not drawn. */
function Spacer({ height }: { readonly height: number }) {
  return (
    <tr>
      <td colSpan={COLUMNS} className={styles.spacer} style={{ height }} />
    </tr>
  )
}
