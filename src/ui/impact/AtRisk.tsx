// Which indicators are at risk when something stops, and on request why: the services that stop, the items that would have
// been for nothing, each with the way from the element up to them, from which level to which, in points. An upper bound, never a forecast.

import type { Impact, TouchedIndicator } from '../../impact/impactOf.ts'
import { stepsTo } from '../../impact/reached.ts'
import type { Blueprint, Id } from '../../model/blueprint.ts'
import { indicatorOf } from '../../model/indicatorOf.ts'
import type { Instrument } from '../../model/instrument.ts'
import { exactText } from '../../scoring/ratioText.ts'
import { openPanel } from '../actions/openPanel.ts'
import styles from '../inspector/Inspector.module.css'
import { levelText } from '../levelText.ts'
import { Button } from '../parts/Button.tsx'
import { usePreferences } from '../preferences.ts'
import { impactText } from '../text/impact.ts'
import { useText, useWords } from '../text/language.ts'
import { useInstrument } from '../useInstrument.ts'
import { PlaceLink } from '../why/PlaceLink.tsx'
import own from './AtRisk.module.css'
import { WaySteps } from './WaySteps.tsx'

interface AtRiskProps {
  readonly blueprint: Blueprint
  readonly impact: Impact
}

/** The list with its sum, or nothing where no indicator is touched. */
export function AtRisk({ blueprint, impact }: AtRiskProps) {
  const { indicators, atRisk } = impact
  const text = useText(impactText)
  const { language } = usePreferences()
  const instrument = useInstrument(blueprint.plan.instrument)
  if (indicators.length === 0 || !instrument) return null
  return (
    <div>
      <h4 className={styles.listTitle}>{text.indicators(indicators.length)}</h4>
      <p className={styles.quiet}>
        {text.atRisk(exactText(atRisk, language))} {text.sum(indicators.length)}
      </p>
      <ul className={styles.list} aria-label={text.indicators(indicators.length)}>
        {indicators.map((touched) => (
          <li key={touched.indicator}>
            <Touched blueprint={blueprint} impact={impact} instrument={instrument} touched={touched} />
          </li>
        ))}
      </ul>
      <Button size="small" kind="quiet" onClick={() => openPanel.set('why')}>
        {text.toIndex}
      </Button>
    </div>
  )
}

interface TouchedProps {
  readonly blueprint: Blueprint
  readonly impact: Impact
  readonly instrument: Instrument
  readonly touched: TouchedIndicator
}

function Touched({ blueprint, impact, instrument, touched }: TouchedProps) {
  const text = useText(impactText)
  const words = useWords()
  const { language } = usePreferences()
  const { indicator, services, items, byItems, servicesFall, itemsFall, points } = touched
  const known = indicatorOf(instrument, indicator)
  const level = (stored: number) => levelText(stored, instrument.levels.denominator, language)
  /** The elements an item changes that stop. */
  const stopping = (id: Id): readonly Id[] => {
    const changes = Object.values(blueprint.roadmap[id]?.changes ?? {})
    const changed = new Set(changes.flatMap(({ element, by }) => (by === undefined ? [element] : [element, by])))
    return [...changed].filter((each) => each === impact.element || impact.downstream.has(each))
  }
  const item = (id: Id): string => blueprint.roadmap[id]?.name ?? id
  return (
    <details className={own.touched}>
      <summary>
        <span>
          I{indicator} {known ? words(known.shortName) : ''}
        </span>
        <strong>{text.points(exactText(points, language))}</strong>
      </summary>
      <div className={own.reasons}>
        {servicesFall ? (
          <>
            <p>{text.byServices(level(servicesFall.from), level(servicesFall.to))}</p>
            <ul>
              {services.map((id) => (
                <li key={id}>
                  <WaySteps blueprint={blueprint} start={impact.element} steps={stepsTo(impact.downstream, id)} />
                </li>
              ))}
            </ul>
          </>
        ) : null}
        {itemsFall ? (
          <>
            <p>
              {text.byItems(level(itemsFall.from), level(itemsFall.to))}
              {byItems && items.length === 0 ? ` ${text.byGate}` : null}
            </p>
            <ul>
              {items.map((id) => (
                <li key={id}>
                  <PlaceLink to={{ kind: 'item', id }}>{item(id)}</PlaceLink> {text.changes}
                  {stopping(id).map((element) => (
                    <WaySteps
                      key={element}
                      blueprint={blueprint}
                      start={impact.element}
                      steps={stepsTo(impact.downstream, element)}
                    />
                  ))}
                </li>
              ))}
            </ul>
          </>
        ) : null}
        <PlaceLink to={{ kind: 'why', id: indicator }}>{text.whyNow}</PlaceLink>
      </div>
    </details>
  )
}
