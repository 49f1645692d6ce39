// Who brings how much: the gain of the plan up to a year, shared fairly among items and agencies, beside alone and lost.

import { useState } from 'react'
import { toMonth } from '../../model/month.ts'
import { addRatios, ZERO } from '../../scoring/ratio.ts'
import { exactText, shownText } from '../../scoring/ratioText.ts'
import { useFormat } from '../format.ts'
import { useBlueprint, useOverlay } from '../karta.ts'
import { usePreferences } from '../preferences.ts'
import { YearChoice } from '../simulation/YearChoice.tsx'
import { creditText } from '../text/credit.ts'
import { useText } from '../text/language.ts'
import { JobLine } from '../workers/JobLine.tsx'
import { useJob } from '../workers/useJob.ts'
import { AgencyShares } from './AgencyShares.tsx'
import styles from './CreditTab.module.css'
import { creditRows } from './creditRows.ts'
import { ItemShares } from './ItemShares.tsx'

/** The tab of the simulation screen. */
export function CreditTab() {
  const text = useText(creditText)
  const format = useFormat()
  const { language } = usePreferences()
  const plan = useBlueprint((blueprint) => blueprint.plan)
  const roadmap = useBlueprint((blueprint) => blueprint.roadmap)
  const overlay = useOverlay()
  const [chosen, choose] = useState<number>()
  const year = Math.min(Math.max(chosen ?? plan.to, plan.from), plan.to)
  const month = toMonth(year, plan.cutoff)
  const job = useJob('credit', { month, overlay })
  const credit = job.result
  const rows = credit ? creditRows(credit, roadmap) : []
  const [first] = rows
  const sum = rows.reduce((all, row) => addRatios(all, row.credit.shapley), ZERO)
  const sampled = rows.filter(({ credit: { error } }) => error !== undefined).length
  return (
    <div className={styles.panel}>
      <div className={styles.head}>
        <div>
          <h2 className={styles.title}>
            {first && credit && first.credit.shapley.units > 0
              ? text.title(
                  first.name,
                  shownText(first.credit.shapley, language, 4),
                  shownText(credit.gain, language, 4),
                )
              : credit
                ? text.none
                : text.tab}
          </h2>
          <p className={styles.hint}>{text.subtitle(format.monthLong(month))}</p>
        </div>
        <YearChoice label={text.year} year={year} onChange={choose} />
      </div>
      <JobLine job={job} />
      {credit ? (
        <>
          <p className={styles.hint}>{text.hint}</p>
          <ItemShares rows={rows} />
          <p data-testid="credit-check">
            {text.check(exactText(sum, language), exactText(credit.gain, language))}
            {sampled > 0 ? <span className={styles.hint}> {text.sampled(sampled)}</span> : null}
          </p>
          <AgencyShares credit={credit} />
        </>
      ) : null}
    </div>
  )
}
