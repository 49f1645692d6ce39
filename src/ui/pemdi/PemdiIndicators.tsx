// Every Pemdi indicator with the number of items that speak of it; those that none touches come first.

import type { Instrument } from '../../model/instrument.ts'
import { shownText } from '../../scoring/ratioText.ts'
import type { CarryOver } from '../../simulation/carryOver.ts'
import { usePreferences } from '../preferences.ts'
import { useText, useWords } from '../text/language.ts'
import { pemdiText } from '../text/pemdi.ts'
import styles from './PemdiTab.module.css'

interface PemdiIndicatorsProps {
  readonly touched: CarryOver['touched']
  readonly instrument: Instrument
}

/** A table under its finding. */
export function PemdiIndicators({ touched, instrument }: PemdiIndicatorsProps) {
  const text = useText(pemdiText)
  const words = useWords()
  const { language } = usePreferences()
  const weight = (units: number) => `${shownText({ units, per: 100 }, language, 0)} %`
  const listOf = (id: string) => touched.get(id) ?? []
  const bare = instrument.indicators.filter(({ id }) => listOf(id).length === 0)
  const rows = [...bare, ...instrument.indicators.filter((each) => !bare.includes(each))]
  const bareWeight = bare.reduce((sum, each) => sum + each.weight, 0)
  return (
    <section>
      <h3>{bare.length === 0 ? text.indicatorsAll : text.indicatorsTitle(weight(bareWeight))}</h3>
      <div className={styles.scroll}>
        <table className={styles.table}>
          <thead>
            <tr>
              <th scope="col">{text.indicator}</th>
              <th scope="col">{text.weight}</th>
              <th scope="col">{text.by}</th>
            </tr>
          </thead>
          <tbody>
            {rows.map((indicator) => {
              const list = listOf(indicator.id)
              const strong = list.filter(({ strength }) => strength === 'strong').length
              return (
                <tr key={indicator.id}>
                  <th scope="row">
                    {indicator.number}. {words(indicator.shortName)}
                  </th>
                  <td>{weight(indicator.weight)}</td>
                  <td>{list.length === 0 ? <b>{text.untouched}</b> : text.items(strong, list.length - strong)}</td>
                </tr>
              )
            })}
          </tbody>
        </table>
      </div>
    </section>
  )
}
