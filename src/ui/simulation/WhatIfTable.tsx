// Every roadmap item with a switch and a bar: what counts in the simulation and when. Only the overlay changes.

import { useDeferredValue, useMemo } from 'react'
import type { Blueprint, RoadmapItem } from '../../model/blueprint.ts'
import { leftOut } from '../../roadmap/deliveryMonths.ts'
import { aloneAndLoss } from '../../simulation/aloneAndLoss.ts'
import { useBlueprint, useOverlay, useSelected } from '../karta.ts'
import { timelineScale } from '../roadmap/timelineScale.ts'
import { useOpenScenario } from '../scenario/openScenario.ts'
import { useText } from '../text/language.ts'
import { simulationText } from '../text/simulation.ts'
import { MonthLine } from './MonthLine.tsx'
import { assumedMonths, isIncluded } from './overlayEdits.ts'
import { WhatIfRow } from './WhatIfRow.tsx'
import styles from './WhatIfTable.module.css'

const whole = (blueprint: Blueprint) => blueprint

/** Items by planned start, each with its switch, its bar and what its absence would cost. */
export function WhatIfTable() {
  const text = useText(simulationText)
  const blueprint = useBlueprint(whole)
  const overlay = useOverlay()
  const selected = useSelected()
  const items = useMemo(
    () =>
      // What can be switched off first: done items stand still and come last.
      Object.values(blueprint.roadmap).sort(
        (a, b) =>
          Number(a.status === 'done') - Number(b.status === 'done') ||
          (a.start < b.start ? -1 : a.start > b.start ? 1 : a.name.localeCompare(b.name) || (a.id < b.id ? -1 : 1)),
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
  const scenario = useOpenScenario()
  const dropped = useMemo(() => leftOut(blueprint, overlay), [blueprint, overlay])
  // The worth of items does not depend on the assumptions; it may come a moment later than the index.
  const settled = useDeferredValue(blueprint)
  const worth = useMemo(() => aloneAndLoss(settled), [settled])

  const row = (item: RoadmapItem) => (
    <WhatIfRow
      key={item.id}
      item={item}
      owner={item.owner === undefined ? undefined : blueprint.agencies[item.owner]?.short}
      months={assumedMonths(overlay, item)}
      moved={overlay.moves?.[item.id] !== undefined}
      included={isIncluded(overlay, item)}
      out={dropped.has(item.id)}
      forced={scenario?.forced[item.id]}
      selected={selected.kind === 'item' && selected.id === item.id}
      worth={worth[item.id]}
      scale={scale}
    />
  )

  return (
    <div className={styles.wrap}>
      <p className={styles.hint}>{text.whatIfHint}</p>
      <table className={styles.table}>
        <colgroup>
          <col span={2} />
          <MonthLine scale={scale} />
          <col span={3} />
        </colgroup>
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
                    <span key={year}>
                      <i className={styles.century}>{String(year).slice(0, 2)}</i>
                      {String(year).slice(2)}
                    </span>
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
