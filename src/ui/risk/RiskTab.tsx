// What the plan is worth under risk: one sentence, the fan over the years, what decides most, shocks, and how it was worked out.

import { useState } from 'react'
import { shownFraction, shownText } from '../../scoring/ratioText.ts'
import type { RiskYear } from '../../simulation/riskPath.ts'
import { useFormat } from '../format.ts'
import { targetRatio } from '../frame/indexWords.ts'
import { useBlueprint, useOverlay } from '../karta.ts'
import { Button } from '../parts/Button.tsx'
import { usePreferences } from '../preferences.ts'
import { YearChoice } from '../simulation/YearChoice.tsx'
import { useText } from '../text/language.ts'
import { riskText } from '../text/risk.ts'
import { JobLine } from '../workers/JobLine.tsx'
import { useJob } from '../workers/useJob.ts'
import { chanceText } from './chanceText.ts'
import { DecisiveThings } from './DecisiveThings.tsx'
import { RiskFan } from './RiskFan.tsx'
import styles from './RiskTab.module.css'
import { riskRows } from './riskRows.ts'
import { ShockList } from './ShockList.tsx'
import { SureItems } from './SureItems.tsx'

/** The same seed and trials as the command line and the report: the same digits. */
const SEED = 1
const TRIALS = 100_000
const MOST_TRIALS = 2_000_000

/** The tab of the simulation screen. */
export function RiskTab() {
  const text = useText(riskText)
  const format = useFormat()
  const { language } = usePreferences()
  const plan = useBlueprint((blueprint) => blueprint.plan)
  const overlay = useOverlay()
  const [trials, setTrials] = useState(TRIALS)
  const [chosen, choose] = useState<number>()
  const year = Math.min(Math.max(chosen ?? plan.to, plan.from), plan.to)
  const years = Array.from({ length: plan.to - plan.from + 1 }, (_, at) => plan.from + at)
  const job = useJob('risk', { years, overlay, seed: SEED, trials })
  const path = job.result
  const now = path?.find((each) => each.year === year)
  return (
    <div className={styles.panel}>
      <div className={styles.head}>
        <div className={styles.words}>
          <h2 className={styles.title}>{now ? <Headline risk={now} /> : text.tab}</h2>
          {now ? <p className={styles.hint}>{text.subtitle(shownFraction(now.expected, language, 3))}</p> : null}
        </div>
        <YearChoice label={text.year} year={year} onChange={choose} />
      </div>
      <JobLine job={job} />
      {path && now ? (
        <>
          <div className={styles.charts}>
            <RiskFan path={path} year={year} />
            <DecisiveThings risk={now} />
          </div>
          <p className={styles.method}>
            {now.method.kind === 'exact'
              ? text.exactLong
              : text.sampled(
                  format.number(now.method.trials),
                  now.method.seed,
                  format.decimal(now.method.error.toFixed(4)),
                )}
            {now.method.kind === 'sampled' && trials * 10 <= MOST_TRIALS ? (
              <Button size="small" onClick={() => setTrials(trials * 10)}>
                {text.more(format.number(trials * 10))}
              </Button>
            ) : null}
          </p>
        </>
      ) : null}
      <ShockList />
      <SureItems />
    </div>
  )
}

/** "Peluang indeks ≥ 4,62 pada 2027: 59 %; paling menentukan: …" */
function Headline({ risk }: { readonly risk: RiskYear }) {
  const text = useText(riskText)
  const { language } = usePreferences()
  const roadmap = useBlueprint((blueprint) => blueprint.roadmap)
  const shocks = useBlueprint((blueprint) => blueprint.shocks)
  const shown = (of: RiskYear['p10']) => shownText(of, language)
  const { target, probability, year } = risk
  if (target === undefined || probability === undefined) {
    return text.noTarget(year, shown(risk.p10), shown(risk.p50), shown(risk.p90))
  }
  const names = riskRows(risk, roadmap, shocks)
    .slice(0, 2)
    .map(({ name }) => name)
  const said = text.headline(shown(targetRatio(target)), year, chanceText(probability, language))
  return names.length === 0 ? said : `${said}${text.decisive(names.join(', '))}`
}
