// The index of each evaluation year in the three views against its target, as a small table.

import { toMonth } from '../../model/month.ts'
import { shownText } from '../../scoring/ratioText.ts'
import type { Standing } from '../../simulation/result.ts'
import { useFormat } from '../format.ts'
import { intervalText, targetGap, targetRatio } from '../frame/indexWords.ts'
import { useBlueprint, useViewpoint } from '../karta.ts'
import { usePreferences } from '../preferences.ts'
import { homeText } from '../text/home.ts'
import { useText } from '../text/language.ts'
import { viewText } from '../text/status.ts'
import { useYears } from '../useStanding.ts'
import styles from './YearTable.module.css'

/** Years down, target and views across; what misses its target says so with a sign, not with colour alone. */
export function YearTable() {
  const years = useYears()
  const text = useText(homeText)
  const views = useText(viewText)
  const format = useFormat()
  const { language } = usePreferences()
  const { month } = useViewpoint()
  const plan = useBlueprint((blueprint) => blueprint.plan)
  const cutoff = format.monthLong(toMonth(plan.from, plan.cutoff)).replace(/ \d+$/, '')
  const cell = (standing: Standing, target: number | null) => {
    const gap = target === null ? undefined : targetGap(standing.score.index, target).kind
    const sign = gap === 'below' ? '▼ ' : gap === 'above' || gap === 'equal' ? '▲ ' : ''
    return (
      <td data-gap={gap}>
        <span aria-hidden="true">{sign}</span>
        {intervalText(standing.score.index, language)}
      </td>
    )
  }
  return (
    <section aria-label={text.years} className={styles.years}>
      <h2>{text.years}</h2>
      <table>
        <thead>
          <tr>
            <th scope="col">{text.year}</th>
            <th scope="col">{text.target}</th>
            <th scope="col">{views.realised}</th>
            <th scope="col">{views.committed}</th>
            <th scope="col">{views.planned}</th>
          </tr>
        </thead>
        <tbody>
          {years.map((result) => (
            <tr key={result.year}>
              <th scope="row">{result.year}</th>
              <td>{result.target === null ? '–' : shownText(targetRatio(result.target), language)}</td>
              {cell(result.realised, result.target)}
              {cell(result.committed, result.target)}
              {cell(result.planned, result.target)}
            </tr>
          ))}
        </tbody>
      </table>
      <p className={styles.note}>{text.yearsNote(cutoff, format.monthLong(month))}</p>
    </section>
  )
}
