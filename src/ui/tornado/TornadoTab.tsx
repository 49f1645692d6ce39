// Which single assumption moves the index of the month in view most, as bars around the present index and as a table.

import { useDeferredValue, useMemo, useState } from 'react'
import type { Blueprint } from '../../model/blueprint.ts'
import { subtractRatios } from '../../scoring/ratio.ts'
import { shownText } from '../../scoring/ratioText.ts'
import type { Ratio } from '../../scoring/score.ts'
import { standingAt } from '../../simulation/standingAt.ts'
import { assumptionKey, tornado } from '../../simulation/tornado.ts'
import { TornadoChart } from '../charts/TornadoChart.tsx'
import { useFormat } from '../format.ts'
import { useBlueprint, useKarta, useOverlay, useViewpoint } from '../karta.ts'
import { Button } from '../parts/Button.tsx'
import { ChartFrame } from '../parts/ChartFrame.tsx'
import { usePreferences } from '../preferences.ts'
import { aheadView } from '../simulation/aheadView.ts'
import { signed } from '../simulation/signed.ts'
import { useText, useWords } from '../text/language.ts'
import { simulationText } from '../text/simulation.ts'
import { viewText } from '../text/status.ts'
import { tornadoText } from '../text/tornado.ts'
import { useInstrument } from '../useInstrument.ts'
import { assumptionWords, goToAssumption } from './assumptionWords.ts'
import styles from './TornadoTab.module.css'

const whole = (blueprint: Blueprint) => blueprint
const number = (ratio: Ratio): number => ratio.units / ratio.per

/** How many rows are shown before the rest is asked for. */
const FIRST = 12

/** The tab of the simulation screen. */
export function TornadoTab() {
  const text = useText(tornadoText)
  const simulation = useText(simulationText)
  const views = useText(viewText)
  const words = useWords()
  const format = useFormat()
  const { language } = usePreferences()
  const karta = useKarta()
  const blueprint = useBlueprint(whole)
  const instrument = useInstrument(blueprint.plan.instrument)
  const [all, setAll] = useState(false)
  const overlay = useDeferredValue(useOverlay())
  const viewpoint = useDeferredValue(useViewpoint())
  const view = aheadView(viewpoint.view)
  const { month } = viewpoint
  const { base, rows } = useMemo(() => tornado(blueprint, { month, view, overlay }), [blueprint, month, view, overlay])
  const { unknown } = useMemo(
    () => standingAt(blueprint, { month, view, overlay }).score,
    [blueprint, month, view, overlay],
  )
  const moving = rows.filter(({ swing }) => swing.units > 0)
  const nameOf = (id: string): string => {
    const found = instrument?.indicators.find((each) => each.id === id)
    return found ? `I${id} ${words(found.shortName)}` : `I${id}`
  }
  const told = (all ? moving : moving.slice(0, FIRST)).map((row) => ({
    ...assumptionWords(row.assumption, blueprint, text, nameOf),
    id: assumptionKey(row.assumption),
    to: number(row.other),
    value: shownText(row.other, language),
    text: signed(shownText(subtractRatios(row.other, base), language, 4)),
    onOpen: () => goToAssumption(karta, row.assumption),
  }))
  const [first] = told
  const title = first ? text.title(first.label, first.text) : text.none
  return (
    <div className={styles.panel}>
      <ChartFrame
        title={title}
        subtitle={`${text.subtitle(format.monthLong(month), views[view])}${viewpoint.view === view ? '' : ` ${text.ahead}`}`}
        chart={
          first ? (
            <TornadoChart
              label={title}
              base={number(base)}
              baseText={shownText(base, language)}
              valueLabel={text.index}
              changeLabel={text.change}
              bars={told}
            />
          ) : null
        }
        legend={
          <div className={styles.foot}>
            {moving.length > FIRST ? (
              <Button size="small" aria-expanded={all} onClick={() => setAll(!all)}>
                {all ? text.fewer : text.more(moving.length)}
              </Button>
            ) : null}
            {unknown > 0 ? <p className={styles.still}>{simulation.unknownLowest(unknown)}</p> : null}
            {rows.length > moving.length ? (
              <p className={styles.still}>{text.still(rows.length - moving.length)}</p>
            ) : null}
          </div>
        }
        table={
          <table>
            <thead>
              <tr>
                <th scope="col">{text.assumption}</th>
                <th scope="col">{text.index}</th>
                <th scope="col">{text.change}</th>
              </tr>
            </thead>
            <tbody>
              {rows.map((row) => (
                <tr key={assumptionKey(row.assumption)}>
                  <th scope="row">{assumptionWords(row.assumption, blueprint, text, nameOf).label}</th>
                  <td>{shownText(row.other, language, 4)}</td>
                  <td>{signed(shownText(subtractRatios(row.other, base), language, 4))}</td>
                </tr>
              ))}
            </tbody>
          </table>
        }
      />
    </div>
  )
}
