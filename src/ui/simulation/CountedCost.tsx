// What the counted items cost under the assumptions, beside the index: all years and the year in view.

import { useMemo } from 'react'
import type { Blueprint } from '../../model/blueprint.ts'
import { yearOf } from '../../model/month.ts'
import { costByYear, costOfAll, costOfYear } from '../../roadmap/costByYear.ts'
import { useFormat } from '../format.ts'
import { useBlueprint, useOverlay, useViewpoint } from '../karta.ts'
import { useText } from '../text/language.ts'
import { simulationText } from '../text/simulation.ts'
import { viewText } from '../text/status.ts'
import styles from './CountedCost.module.css'

const whole = (blueprint: Blueprint) => blueprint

/** "Biaya terhitung Rp21,7 M (−Rp560 jt) · 2027: Rp6,1 M". */
export function CountedCost() {
  const text = useText(simulationText)
  const views = useText(viewText)
  const format = useFormat()
  const blueprint = useBlueprint(whole)
  const overlay = useOverlay()
  const { month, view } = useViewpoint()
  const costs = useMemo(() => costByYear(blueprint, overlay, view), [blueprint, overlay, view])
  const plain = useMemo(() => costOfAll(costByYear(blueprint, undefined, view)), [blueprint, view])
  const all = costOfAll(costs)
  const year = String(yearOf(month))
  const change = all - plain
  return (
    <span className={styles.cost} title={text.costHint(views[view])} data-testid="counted-cost">
      {text.cost} <b>{format.moneyShort(all)}</b>
      {change === 0 ? null : ` (${change > 0 ? '+' : '−'}${format.moneyShort(Math.abs(change))})`}
      {' · '}
      {text.costYear(year, format.moneyShort(costOfYear(costs, year)))}
    </span>
  )
}
