// The least index of each domain.

import type { Blueprint } from '../../model/blueprint.ts'
import { exactText } from '../../scoring/ratioText.ts'
import { parseLevel } from '../assessment/parseLevel.ts'
import { targetRatio } from '../frame/indexWords.ts'
import { useBlueprint } from '../karta.ts'
import { usePreferences } from '../preferences.ts'
import { useText, useWords } from '../text/language.ts'
import { portfolioText } from '../text/portfolio.ts'
import { useInstrument } from '../useInstrument.ts'
import styles from './LimitSections.module.css'
import type { LimitProps } from './LimitSections.tsx'
import { NumberField } from './NumberField.tsx'

const instrumentId = (blueprint: Blueprint) => blueprint.plan.instrument

/** One field a domain. */
export function FloorFields({ draft: { floors }, change }: LimitProps) {
  const text = useText(portfolioText)
  const words = useWords()
  const { language } = usePreferences()
  const instrument = useInstrument(useBlueprint(instrumentId))
  if (!instrument) return null
  const { min, max } = instrument.levels
  return (
    <>
      <p className={styles.hint}>{text.floorsHint}</p>
      <div className={styles.pair}>
        {(instrument.domains ?? []).map(({ id, name }) => (
          <NumberField
            key={id}
            label={words(name)}
            wrong={text.targetWrong(min, max)}
            shown={floors[id] === undefined ? '' : exactText(targetRatio(floors[id]), language)}
            parse={(typed) => parseLevel(typed, { min, max, denominator: 10_000 })}
            onCommit={(floor) => {
              const { [id]: _, ...others } = floors
              change({ floors: floor === null ? others : { ...others, [id]: floor } })
            }}
          />
        ))}
      </div>
    </>
  )
}
