// The chance that the shown choice reaches a target, and a safer choice for the same money where there is one.

import { useMemo } from 'react'
import type { Blueprint } from '../../model/blueprint.ts'
import { instrumentOf } from '../../model/instruments.ts'
import type { Portfolio } from '../../portfolio/answer.ts'
import type { ChoiceRisk } from '../../portfolio/riskOfChoice.ts'
import { exactText, shownText } from '../../scoring/ratioText.ts'
import { parseLevel } from '../assessment/parseLevel.ts'
import { useFormat } from '../format.ts'
import { targetRatio } from '../frame/indexWords.ts'
import { usePreferences } from '../preferences.ts'
import { chanceText } from '../risk/chanceText.ts'
import { useText } from '../text/language.ts'
import { portfolioText } from '../text/portfolio.ts'
import { JobLine } from '../workers/JobLine.tsx'
import { useJob } from '../workers/useJob.ts'
import type { ChoiceRun } from './choiceRun.ts'
import { useChoiceDraft } from './choiceState.ts'
import { MakeScenario } from './MakeScenario.tsx'
import { NumberField } from './NumberField.tsx'
import styles from './RiskBeside.module.css'

const SEED = 1
const TRIALS = 20_000

interface RiskBesideProps {
  readonly run: ChoiceRun
  readonly portfolio: Portfolio
}

/** A section; the target is the question's, else the one typed here. */
export function RiskBeside({ run, portfolio }: RiskBesideProps) {
  const text = useText(portfolioText)
  const { language } = usePreferences()
  const [draft, change] = useChoiceDraft()
  const { blueprint, question } = run
  const asked = question.targets?.[question.year]
  const target = asked ?? draft.target
  const { min, max } = instrumentOf(blueprint, blueprint.plan.instrument)?.levels ?? { min: 1, max: 5 }
  return (
    <section className={styles.part} aria-label={text.risk}>
      <h3>{text.risk}</h3>
      {asked === undefined ? (
        <div className={styles.field}>
          <NumberField
            label={text.riskTarget}
            wrong={text.targetWrong(min, max)}
            shown={target === null ? '' : exactText(targetRatio(target), language)}
            parse={(typed) => parseLevel(typed, { min, max, denominator: 10_000 })}
            onCommit={(next) => change({ target: next })}
          />
        </div>
      ) : null}
      {target === null ? (
        <p className={styles.quiet}>{text.riskNoTarget}</p>
      ) : (
        <Chances run={run} portfolio={portfolio} target={target} />
      )}
    </section>
  )
}

function Chances({ run, portfolio, target }: RiskBesideProps & { readonly target: number }) {
  const text = useText(portfolioText)
  const format = useFormat()
  const { language } = usePreferences()
  const { blueprint, question } = run
  const asked = useMemo(
    () => ({ question, portfolio, target, seed: SEED, trials: TRIALS }),
    [question, portfolio, target],
  )
  const job = useJob('choiceRisk', asked)
  // The last result may be of another choice until this one is there.
  const result = job.state === 'done' ? job.result : undefined
  if (!result) return <JobLine job={job} />
  const { chosen, safer, compared } = result
  const aim = shownText(targetRatio(target), language)
  const line = ({ portfolio: each, probability, p10, p90 }: ChoiceRisk): string =>
    text.riskLine(
      exactText(each.index, language),
      format.moneyShort(each.cost),
      aim,
      chanceText(probability, language),
      `${shownText(p10, language)}–${shownText(p90, language)}`,
    )
  const method =
    chosen.method.kind === 'exact'
      ? text.riskExact
      : text.riskSampled(format.number(chosen.method.trials), chosen.method.seed)
  return (
    <>
      <p data-testid="risk-chosen">{line(chosen)}</p>
      {safer ? (
        <div className={styles.safer}>
          <p>
            <b>{text.safer}</b>
          </p>
          <p data-testid="risk-safer">{line(safer)}</p>
          <p>{exchange(blueprint, portfolio, safer.portfolio, text.goes, text.comes)}</p>
          <MakeScenario run={run} best={{ portfolio: safer.portfolio, sureness: { kind: 'quick' } }} />
        </div>
      ) : (
        <p>{text.saferNone}</p>
      )}
      <p className={styles.quiet}>
        {method} {text.riskCompared(compared)}
      </p>
    </>
  )
}

/** "Keluar: Audit eksternal. Masuk: Manajemen aset TIK." */
function exchange(
  { roadmap }: Pick<Blueprint, 'roadmap'>,
  before: Portfolio,
  after: Portfolio,
  goes: (names: string) => string,
  comes: (names: string) => string,
): string {
  const names = (from: Portfolio, to: Portfolio) =>
    from.items
      .filter((id) => !to.items.includes(id))
      .map((id) => roadmap[id]?.name ?? id)
      .join(', ')
  const [out, into] = [names(before, after), names(after, before)]
  return [out && goes(out), into && comes(into)].filter(Boolean).join(' ')
}
