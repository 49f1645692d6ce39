// The path of the index on the page: realised, committed and planned under the choice, against the target. Lines and markers
// differ, so that it reads without colour.

import { useMemo } from 'react'
import type { Blueprint } from '../../model/blueprint.ts'
import type { Overlay } from '../../roadmap/delivery.ts'
import type { Ratio } from '../../scoring/score.ts'
import { simulate } from '../../simulation/simulate.ts'
import { LineChart } from '../charts/LineChart.tsx'
import { formatIn } from '../format.ts'
import { intervalText } from '../frame/indexWords.ts'
import { usePreferences } from '../preferences.ts'
import { useText } from '../text/language.ts'
import { reportText } from '../text/report.ts'
import { viewText } from '../text/status.ts'
import styles from './OnePageSheet.module.css'

const VIEWS = ['realised', 'committed', 'planned'] as const
const number = (ratio: Ratio): number => ratio.units / ratio.per

interface SheetPathProps {
  /** Of the choice it shows. */
  readonly name: string
  readonly blueprint: Blueprint
  readonly overlay: Overlay
  /** Last evaluation year shown. */
  readonly until: number
}

/** The chart with its title. */
export function SheetPath({ name, blueprint, overlay, until }: SheetPathProps) {
  const text = useText(reportText)
  const views = useText(viewText)
  const { language } = usePreferences()
  const years = useMemo(
    () => simulate(blueprint, overlay).filter(({ year }) => year <= until),
    [blueprint, overlay, until],
  )
  const values = years.flatMap((year) => [
    ...VIEWS.flatMap((view) => [number(year[view].score.index.min), number(year[view].score.index.max)]),
    ...(year.target === null ? [] : [year.target / 10_000]),
  ])
  const low = Math.max(0, Math.floor(Math.min(...values) * 4 - 0.4) / 4)
  const high = Math.min(5, Math.ceil(Math.max(...values) * 4 + 0.4) / 4)
  return (
    <div className={styles.path}>
      <h4 className={styles.line}>{text.path(name)}</h4>
      <LineChart
        label={text.path(name)}
        domain={[low, high]}
        formatTick={(value) => formatIn(language).decimal(value.toFixed(1))}
        target={{
          label: text.targetLine,
          points: years.flatMap(({ year, target }) =>
            target === null ? [] : [{ x: String(year), y: target / 10_000 }],
          ),
        }}
        series={VIEWS.map((view) => ({
          id: view,
          look: view,
          label: views[view],
          points: years.map((year) => ({
            x: String(year.year),
            low: number(year[view].score.index.min),
            high: number(year[view].score.index.max),
            title: `${views[view]} ${year.year}: ${intervalText(year[view].score.index, language)}`,
          })),
        }))}
      />
    </div>
  )
}
