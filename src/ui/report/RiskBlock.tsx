// What endangers the choice: the items that decide most whether the target is met, and the evidence that lapses on the way.

import type { Blueprint } from '../../model/blueprint.ts'
import { instrumentOf } from '../../model/instruments.ts'
import type { Overlay } from '../../roadmap/delivery.ts'
import { exactText, shownText } from '../../scoring/ratioText.ts'
import type { LevelFall } from '../../simulation/levelFalls.ts'
import { useFormat } from '../format.ts'
import { usePreferences } from '../preferences.ts'
import { useText } from '../text/language.ts'
import { reportText } from '../text/report.ts'
import styles from './OnePageSheet.module.css'
import { useTargetRisk } from './useTargetRisk.ts'

interface RiskBlockProps {
  readonly blueprint: Blueprint
  readonly year: number
  readonly overlay: Overlay
  readonly falls: readonly LevelFall[]
  readonly indicatorName: (id: string) => string
}

/** How many of each are told. */
const TOLD = 3

/** Two short lists. */
export function RiskBlock({ blueprint, year, overlay, falls, indicatorName }: RiskBlockProps) {
  const text = useText(reportText)
  const format = useFormat()
  const { language } = usePreferences()
  const risk = useTargetRisk(year, overlay)
  const denominator = instrumentOf(blueprint, blueprint.plan.instrument)?.levels.denominator ?? 1
  const level = (stored: number) => exactText({ units: stored, per: denominator }, language)
  const points = (importance: number) => (importance * 100).toFixed(1).replace('.', language === 'id' ? ',' : '.')
  const decisive = risk?.items.filter(({ importance }) => importance > 0).slice(0, TOLD) ?? []
  return (
    <div className={styles.risks}>
      <div>
        <p className={styles.small}>{text.decisive}</p>
        {decisive.length === 0 ? <p>{risk ? text.noDecisive : text.chancePending}</p> : null}
        <ul>
          {decisive.map(({ id, importance }) => (
            <li key={id}>{text.decisiveItem(blueprint.roadmap[id]?.name ?? id, points(importance))}</li>
          ))}
        </ul>
      </div>
      <div>
        <p className={styles.small}>{text.falls}</p>
        {falls.length === 0 ? <p>{text.noFalls}</p> : null}
        <ul>
          {falls.slice(0, TOLD).map((fall) => (
            <li key={`${fall.month} ${fall.indicator}`}>
              {text.fall(
                indicatorName(fall.indicator),
                level(fall.from),
                level(fall.to),
                format.month(fall.month),
                `−${shownText(fall.loss, language, 4)}`,
              )}
            </li>
          ))}
        </ul>
        {falls.length > TOLD ? <p className={styles.small}>{text.more(falls.length - TOLD)}</p> : null}
      </div>
    </div>
  )
}
