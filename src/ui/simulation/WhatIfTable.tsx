// Every roadmap item with a switch and a bar: what counts in the simulation and when. Only the overlay changes.

import { Undo2 } from 'lucide-react'
import { useDeferredValue, useMemo } from 'react'
import type { Blueprint, RoadmapItem } from '../../model/blueprint.ts'
import { leftOut } from '../../roadmap/deliveryMonths.ts'
import { shownText } from '../../scoring/ratioText.ts'
import { aloneAndLoss } from '../../simulation/aloneAndLoss.ts'
import { useBlueprint, useKarta, useOverlay, useSelected } from '../karta.ts'
import { IconButton } from '../parts/IconButton.tsx'
import { StatusMark } from '../parts/StatusMark.tsx'
import { usePreferences } from '../preferences.ts'
import { timelineScale } from '../roadmap/timelineScale.ts'
import { useText } from '../text/language.ts'
import { simulationText } from '../text/simulation.ts'
import { assumedMonths, isIncluded, withIncluded, withMonths } from './overlayEdits.ts'
import { signed } from './signed.ts'
import { WhatIfBar } from './WhatIfBar.tsx'
import styles from './WhatIfTable.module.css'

const whole = (blueprint: Blueprint) => blueprint

/** Items by planned start, each with its switch, its bar and what its absence would cost. */
export function WhatIfTable() {
  const text = useText(simulationText)
  const { language } = usePreferences()
  const karta = useKarta()
  const blueprint = useBlueprint(whole)
  const overlay = useOverlay()
  const selected = useSelected()
  const items = useMemo(
    () =>
      Object.values(blueprint.roadmap).sort((a, b) =>
        a.start < b.start ? -1 : a.start > b.start ? 1 : a.name.localeCompare(b.name) || (a.id < b.id ? -1 : 1),
      ),
    [blueprint.roadmap],
  )
  const scale = useMemo(
    () =>
      timelineScale(
        blueprint.plan,
        items.flatMap((item) => [item.start, item.finish]),
        'years',
      ),
    [blueprint.plan, items],
  )
  const dropped = useMemo(() => leftOut(blueprint, overlay), [blueprint, overlay])
  // The worth of items does not depend on the assumptions; it may come a moment later than the index.
  const settled = useDeferredValue(blueprint)
  const worth = useMemo(() => aloneAndLoss(settled), [settled])

  const row = (item: RoadmapItem) => {
    const owner = item.owner === undefined ? undefined : blueprint.agencies[item.owner]
    const included = isIncluded(overlay, item.id)
    const out = dropped.has(item.id)
    const value = worth[item.id]
    const done = item.status === 'done'
    return (
      <tr
        key={item.id}
        className={[out && styles.out, selected.kind === 'item' && selected.id === item.id && styles.selected]
          .filter(Boolean)
          .join(' ')}
      >
        <td>
          <label className={styles.switch}>
            <input
              type="checkbox"
              checked={included}
              disabled={done}
              title={done ? text.alreadyDone : undefined}
              onChange={(event) => karta.overlay.set(withIncluded(karta.overlay.get(), item.id, event.target.checked))}
            />
            <span className="visually-hidden">{text.include(item.name)}</span>
          </label>
        </td>
        <th scope="row">
          <button
            type="button"
            className={styles.name}
            onClick={() => karta.selection.set({ kind: 'item', id: item.id })}
          >
            {item.name}
          </button>
          <span className={styles.meta}>
            <StatusMark status={item.status} /> {owner ? ` · ${owner.short}` : null}
            {out && included ? ` · ${text.dropped}` : null}
          </span>
        </th>
        <td className={styles.barCell}>
          <WhatIfBar item={item} scale={scale} months={assumedMonths(overlay, item)} faded={out} />
        </td>
        <td className={styles.number}>
          {overlay.moves?.[item.id] ? (
            <IconButton
              label={`${text.moveBack}: ${item.name}`}
              icon={<Undo2 />}
              size="small"
              onClick={() => karta.overlay.set(withMonths(karta.overlay.get(), item, item))}
            />
          ) : null}
        </td>
        <td className={styles.number}>{value ? signed(shownText(value.alone, language, 4)) : ''}</td>
        <td className={styles.number}>{value ? shownText(value.loss, language, 4) : ''}</td>
      </tr>
    )
  }

  return (
    <div className={styles.wrap}>
      <p className={styles.hint}>{text.whatIfHint}</p>
      <table className={styles.table}>
        <thead>
          <tr>
            <th scope="col">
              <span className="visually-hidden">{text.whatIf}</span>
            </th>
            <th scope="col">{text.item}</th>
            <th scope="col">
              <span className={styles.years}>
                {Array.from({ length: (scale.last - scale.first + 1) / 12 }, (_, i) => scale.first / 12 + i).map(
                  (year) => (
                    <span key={year}>{year}</span>
                  ),
                )}
              </span>
            </th>
            <th scope="col">
              <span className="visually-hidden">{text.moved}</span>
            </th>
            <th scope="col" title={text.aloneHint}>
              {text.alone}
            </th>
            <th scope="col" title={text.lossHint}>
              {text.loss}
            </th>
          </tr>
        </thead>
        <tbody>{items.map(row)}</tbody>
      </table>
    </div>
  )
}
