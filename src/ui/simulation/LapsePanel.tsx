// What will lapse: the falls of the whole plan on a line of time, and the evidence of the next twelve months with the points
// at risk and what renews it.

import { TriangleAlert } from 'lucide-react'
import { useMemo } from 'react'
import type { Blueprint } from '../../model/blueprint.ts'
import { instrumentOf } from '../../model/instruments.ts'
import { exactText } from '../../scoring/ratioText.ts'
import { lapseProof } from '../../simulation/lapseProof.ts'
import { type Lapse, lapses, WARNING_MONTHS } from '../../simulation/lapses.ts'
import { levelFalls } from '../../simulation/levelFalls.ts'
import { useFormat } from '../format.ts'
import { useBlueprint, useOverlay, useViewpoint } from '../karta.ts'
import { usePreferences } from '../preferences.ts'
import { useText, useWords } from '../text/language.ts'
import { reasonsText } from '../text/reasons.ts'
import { PlaceLink } from '../why/PlaceLink.tsx'
import { FallStrip } from './FallStrip.tsx'
import styles from './LapsePanel.module.css'

const whole = (blueprint: Blueprint) => blueprint

/** The tab of the simulation screen. */
export function LapsePanel() {
  const text = useText(reasonsText)
  const words = useWords()
  const format = useFormat()
  const { language } = usePreferences()
  const blueprint = useBlueprint(whole)
  const overlay = useOverlay()
  const viewpoint = useViewpoint()
  const coming = useMemo(() => lapses(blueprint, { ...viewpoint, overlay }), [blueprint, viewpoint, overlay])
  const falls = useMemo(() => levelFalls(blueprint, viewpoint.view, overlay), [blueprint, viewpoint.view, overlay])
  const instrument = instrumentOf(blueprint, blueprint.plan.instrument)
  if (!instrument) return null
  const month = format.monthLong(viewpoint.month)
  const row = (lapse: Lapse) => {
    const { source, indicator, rungs, monthsLeft, risk } = lapse
    const known = instrument.indicators.find((each) => each.id === indicator)
    const proof = words(lapseProof(blueprint, source, indicator, rungs))
    const level = (stored: number) => exactText({ units: stored, per: instrument.levels.denominator }, language)
    return (
      <tr key={`${lapse.month} ${indicator} ${rungs.join()} ${source.kind === 'effect' ? source.effect : ''}`}>
        <th scope="row">
          {format.month(lapse.month)}
          {monthsLeft <= WARNING_MONTHS ? (
            <span className={styles.soon}>
              <TriangleAlert aria-hidden="true" /> {text.soon(monthsLeft)}
            </span>
          ) : null}
        </th>
        <td>
          <PlaceLink to={{ kind: 'why', id: indicator }}>
            {known ? `${known.number}. ${words(known.shortName)}` : indicator}
          </PlaceLink>
        </td>
        <td>
          <PlaceLink
            to={source.kind === 'effect' ? { kind: 'item', id: source.item } : { kind: 'assessment', id: indicator }}
          >
            {proof}
          </PlaceLink>
        </td>
        <td>{lapse.fall ? `${level(lapse.fall.from)} → ${level(lapse.fall.to)}` : text.stays(rungs.join(', '))}</td>
        <td className={styles.number}>{exactText(risk, language)}</td>
        <td>
          <Renewal lapse={lapse} />
        </td>
      </tr>
    )
  }
  return (
    <div className={styles.panel}>
      <FallStrip falls={falls} blueprint={blueprint} instrument={instrument} />
      <section aria-label={text.decay}>
        <h2 className={styles.title}>
          {coming.length === 0 ? text.lapsesNone(month) : text.lapsesTitle(coming.length, month)}
        </h2>
        {coming.length > 0 ? (
          <>
            <p className={styles.hint}>{text.lapsesHint}</p>
            <table className={styles.table}>
              <thead>
                <tr>
                  {[text.month, text.indicator, text.evidence, text.rungs, text.risk, text.renewal].map((head) => (
                    <th key={head} scope="col">
                      {head}
                    </th>
                  ))}
                </tr>
              </thead>
              <tbody>{coming.map(row)}</tbody>
            </table>
          </>
        ) : null}
      </section>
    </div>
  )
}

/** The first renewal by name, with whether it comes in time; else where the evidence is renewed. */
function Renewal({ lapse }: { readonly lapse: Lapse }) {
  const text = useText(reasonsText)
  const format = useFormat()
  const [first] = lapse.renewals
  const item = useBlueprint((blueprint) => (first ? blueprint.roadmap[first.item] : undefined))
  if (!first || !item) {
    return <PlaceLink to={{ kind: 'assessment', id: lapse.indicator }}>{text.renewEvidence}</PlaceLink>
  }
  return (
    <>
      <PlaceLink to={{ kind: 'item', id: first.item }}>{item.name}</PlaceLink>{' '}
      <span className={first.when === 'late' ? styles.late : styles.inTime}>
        {text.when[first.when](format.month(item.finish))}
      </span>
    </>
  )
}
