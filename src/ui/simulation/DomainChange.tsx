// Domain values at the month in view and what the assumptions change in them.

import { compareRatios, subtractRatios } from '../../scoring/ratio.ts'
import { shownText } from '../../scoring/ratioText.ts'
import type { Standing } from '../../simulation/result.ts'
import { intervalText, partRows } from '../frame/indexWords.ts'
import { usePreferences } from '../preferences.ts'
import { useText, useWords } from '../text/language.ts'
import { simulationText } from '../text/simulation.ts'
import { useInstrument } from '../useInstrument.ts'
import styles from './DomainChange.module.css'
import { signed } from './signed.ts'

interface DomainChangeProps {
  readonly standing: Standing
  /** The standing without assumptions. */
  readonly plain: Standing
}

/** A small table: domain, value, difference. */
export function DomainChange({ standing, plain }: DomainChangeProps) {
  const text = useText(simulationText)
  const words = useWords()
  const { language } = usePreferences()
  const instrument = useInstrument(standing.score.instrument)
  if (!instrument) return null
  const before = partRows(instrument, plain.score)
  return (
    <table className={styles.table}>
      <caption>{text.domains}</caption>
      <thead>
        <tr>
          <th scope="col">{text.domain}</th>
          <th scope="col">{text.index}</th>
          <th scope="col">{text.change}</th>
        </tr>
      </thead>
      <tbody>
        {partRows(instrument, standing.score).map((row, i) => {
          const was = before[i]?.value.min ?? row.value.min
          const same = compareRatios(row.value.min, was) === 0
          return (
            <tr key={row.id}>
              <th scope="row">{words(row.name)}</th>
              <td>{intervalText(row.value, language)}</td>
              <td>{same ? '–' : signed(shownText(subtractRatios(row.value.min, was), language))}</td>
            </tr>
          )
        })}
      </tbody>
    </table>
  )
}
