// The indicators of an agency as a table: its part, weight, level now, what the plan promises, and the points between.

import type { Instrument } from '../../model/instrument.ts'
import { addRatios } from '../../scoring/ratio.ts'
import { exactText } from '../../scoring/ratioText.ts'
import type { Ratio } from '../../scoring/score.ts'
import type { LevelRange } from '../../simulation/result.ts'
import { usePreferences } from '../preferences.ts'
import { useText, useWords } from '../text/language.ts'
import { ownersText } from '../text/owners.ts'
import { PlaceLink } from '../why/PlaceLink.tsx'
import styles from './AgencyPage.module.css'
import type { AgencyIndicator } from './agencyWork.ts'
import { PartMark } from './PartMark.tsx'

interface AgencyIndicatorsProps {
  readonly instrument: Instrument
  readonly indicators: readonly AgencyIndicator[]
  /** The month looked at, and the last year of the plan. */
  readonly month: string
  readonly year: number
}

/** One row for each; those it owns first, with their sums. */
export function AgencyIndicators({ instrument, indicators, month, year }: AgencyIndicatorsProps) {
  const text = useText(ownersText)
  const words = useWords()
  const { language } = usePreferences()
  const written = (stored: number) => exactText({ units: stored, per: instrument.levels.denominator }, language)
  const level = ({ min, max }: LevelRange) => (min === max ? written(min) : `${written(min)}–${written(max)}`)
  const percent = (weight: number) => text.percent(exactText({ units: weight, per: 100 }, language))
  const points = (gap: Ratio | undefined) => {
    if (!gap) return text.gapUnknown
    return gap.units === 0 ? text.gapNone : `+${exactText(gap, language)}`
  }
  const owned = indicators.filter(({ part }) => part === 'owner')
  const gaps = owned.flatMap(({ gap }) => gap ?? [])
  return (
    <section className={styles.card} aria-label={text.indicators}>
      <h2>{text.indicators}</h2>
      {indicators.length === 0 ? (
        <p className={styles.quiet}>{text.noIndicators}</p>
      ) : (
        <table className={styles.table}>
          <thead>
            <tr>
              <th scope="col">{text.indicator}</th>
              <th scope="col">{text.part}</th>
              {[text.weight, text.levelAt(month), text.promised(year), text.gap].map((head) => (
                <th key={head} scope="col" className={styles.number}>
                  {head}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {indicators.map((each) => (
              <tr key={each.indicator.id}>
                <th scope="row">
                  <PlaceLink to={{ kind: 'assessment', id: each.indicator.id }} title={words(each.indicator.name)}>
                    {each.indicator.number}. {words(each.indicator.shortName)}
                  </PlaceLink>
                </th>
                <td className={styles.part}>
                  <PartMark part={each.part} /> {text.parts[each.part]}
                </td>
                <td className={styles.number}>{percent(each.indicator.weight)}</td>
                <td className={styles.number}>{level(each.level)}</td>
                <td className={styles.number}>{level(each.promised)}</td>
                <td className={styles.number}>{points(each.gap)}</td>
              </tr>
            ))}
          </tbody>
          {owned.length > 1 ? (
            <tfoot>
              <tr>
                <th scope="row">{text.owned(owned.length)}</th>
                <td />
                <td className={styles.number}>
                  {percent(owned.reduce((sum, { indicator }) => sum + indicator.weight, 0))}
                </td>
                <td />
                <td />
                <td className={styles.number}>
                  {points(gaps.length === owned.length ? gaps.reduce(addRatios) : undefined)}
                </td>
              </tr>
            </tfoot>
          ) : null}
        </table>
      )}
    </section>
  )
}
