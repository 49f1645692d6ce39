// The way back: how many index points hang on some items (of an element, or one itself), and which indicators would fall.

import { useDeferredValue, useMemo } from 'react'
import type { Blueprint, Id } from '../../model/blueprint.ts'
import { instrumentOf } from '../../model/instruments.ts'
import { exactText } from '../../scoring/ratioText.ts'
import { itemSetWorth } from '../../simulation/itemSetWorth.ts'
import { useBlueprint } from '../karta.ts'
import { usePreferences } from '../preferences.ts'
import { useText, useWords } from '../text/language.ts'
import { reasonsText } from '../text/reasons.ts'
import styles from './HangsOn.module.css'
import { PlaceLink } from './PlaceLink.tsx'

interface HangsOnProps {
  /** Items by id; without any, nothing is shown. */
  readonly items: readonly Id[]
}

const whole = (blueprint: Blueprint) => blueprint

/** One sentence and the indicators with their falls, each a way to its "kenapa". */
export function HangsOn({ items }: HangsOnProps) {
  const text = useText(reasonsText)
  const words = useWords()
  const { language } = usePreferences()
  const blueprint = useDeferredValue(useBlueprint(whole))
  const key = items.join(' ')
  const worth = useMemo(() => itemSetWorth(blueprint, key.split(' ')), [blueprint, key])
  const instrument = instrumentOf(blueprint, blueprint.plan.instrument)
  if (items.length === 0 || !instrument) return null
  const level = (stored: number) => exactText({ units: stored, per: instrument.levels.denominator }, language)
  const name = (id: string) => {
    const indicator = instrument.indicators.find((each) => each.id === id)
    return indicator ? `I${id} ${words(indicator.shortName)}` : `I${id}`
  }
  const nothing = worth.loss.units === 0 && worth.alone.units === 0
  return (
    <div className={styles.hangs} data-testid="hangs-on">
      <p title={text.hangsHint}>
        {nothing ? text.hangsNothing : text.hangs(exactText(worth.loss, language), exactText(worth.alone, language))}
      </p>
      {worth.indicators.length > 0 ? (
        <details>
          <summary>{text.hangsOn(worth.indicators.length)}</summary>
          <ul>
            {worth.indicators.map(({ indicator, level: full, without, points }) => (
              <li key={indicator}>
                <PlaceLink to={{ kind: 'why', id: indicator }}>{name(indicator)}</PlaceLink>{' '}
                <span>{text.hangLine(level(full), level(without), `−${exactText(points, language)}`)}</span>
              </li>
            ))}
          </ul>
        </details>
      ) : null}
    </div>
  )
}
