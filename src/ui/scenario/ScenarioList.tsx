// Every scenario beside the plan: the index of each year, the difference, the cost, and whether its limits hold.

import { TriangleAlert } from 'lucide-react'
import { type ReactNode, useMemo } from 'react'
import type { Blueprint } from '../../model/blueprint.ts'
import type { Scenario } from '../../model/scenario.ts'
import { costOfAll } from '../../roadmap/costByYear.ts'
import { subtractRatios } from '../../scoring/ratio.ts'
import { shownText } from '../../scoring/ratioText.ts'
import { useExternalStore } from '../externalStore.ts'
import { useFormat } from '../format.ts'
import { intervalText, isExact } from '../frame/indexWords.ts'
import { useBlueprint, useKarta } from '../karta.ts'
import { usePreferences } from '../preferences.ts'
import { signed } from '../simulation/signed.ts'
import { useText } from '../text/language.ts'
import { scenarioText } from '../text/scenario.ts'
import { hasLimits } from './hasLimits.ts'
import { NewScenarioButton } from './NewScenarioButton.tsx'
import { openScenario } from './openScenario.ts'
import { type Outcome, outcomeOf } from './outcomes.ts'
import styles from './ScenarioList.module.css'
import { ScenarioMenu } from './ScenarioMenu.tsx'
import { inOrder } from './scenarioOrder.ts'
import { TakeUpButton } from './TakeUpButton.tsx'

const whole = (blueprint: Blueprint) => blueprint

/** A table; the plan comes first. */
export function ScenarioList() {
  const text = useText(scenarioText)
  const karta = useKarta()
  const blueprint = useBlueprint(whole)
  const open = useExternalStore(openScenario)
  const scenarios = useMemo(() => inOrder(blueprint.scenarios), [blueprint.scenarios])
  const plan = outcomeOf(blueprint, null)
  const edit = (id: string) => karta.route.set({ screen: 'skenario', detail: 'skenario', part: id })
  const last = plan.years.at(-1)?.year ?? blueprint.plan.to
  return (
    <div className={styles.wrap}>
      <div className={styles.head}>
        <p className={styles.hint}>{text.hint}</p>
        <NewScenarioButton />
      </div>
      <div className={styles.scroll}>
        <table className={styles.table}>
          <caption className="visually-hidden">{text.indexPerYear}</caption>
          <thead>
            <tr>
              <th scope="col">{text.scenario}</th>
              {plan.years.map(({ year }) => (
                <th key={year} scope="col" className={styles.number} title={text.indexPerYear}>
                  {year}
                </th>
              ))}
              <th scope="col" className={styles.number} title={text.differenceHint(last)}>
                {text.difference}
              </th>
              <th scope="col" className={styles.number} title={text.costHint}>
                {text.cost}
              </th>
              <th scope="col">{text.limits}</th>
              <td />
            </tr>
          </thead>
          <tbody>
            <Row name={<b>{text.plan}</b>} note={text.planHint} outcome={plan} plan={plan} />
            {scenarios.map((scenario) => (
              <Row
                key={scenario.id}
                scenario={scenario}
                open={open === scenario.id}
                name={
                  <button type="button" className={styles.name} onClick={() => edit(scenario.id)}>
                    {scenario.name}
                  </button>
                }
                note={scenario.notes?.split('\n')[0]}
                outcome={outcomeOf(blueprint, scenario)}
                plan={plan}
                actions={
                  <>
                    <TakeUpButton scenario={scenario} />
                    <ScenarioMenu scenario={scenario} onEdit={() => edit(scenario.id)} />
                  </>
                }
              />
            ))}
          </tbody>
        </table>
      </div>
    </div>
  )
}

interface RowProps {
  readonly name: ReactNode
  readonly note: string | undefined
  readonly outcome: Outcome
  readonly plan: Outcome
  readonly scenario?: Scenario
  readonly open?: boolean
  readonly actions?: ReactNode
}

function Row({ name, note, outcome, plan, scenario, open, actions }: RowProps) {
  const text = useText(scenarioText)
  const format = useFormat()
  const { language } = usePreferences()
  const [own, theirs] = [outcome.years.at(-1)?.planned.score.index, plan.years.at(-1)?.planned.score.index]
  const known = scenario && own && theirs && isExact(own) && isExact(theirs)
  return (
    <tr className={open ? styles.open : undefined}>
      <th scope="row">
        {name}
        {open ? <span className={styles.mark}>{text.isOpen}</span> : null}
        {note ? <span className={styles.note}>{note}</span> : null}
      </th>
      {outcome.years.map(({ year, planned }) => (
        <td key={year} className={styles.number}>
          {intervalText(planned.score.index, language)}
        </td>
      ))}
      <td className={styles.number}>
        {known ? signed(shownText(subtractRatios(own.min, theirs.min), language, 3)) : '–'}
      </td>
      <td className={styles.number}>{format.moneyShort(costOfAll(outcome.costs))}</td>
      <td>{scenario ? <Limits scenario={scenario} exceeded={outcome.exceeded.length} /> : null}</td>
      <td className={styles.actions}>
        <span>{actions}</span>
      </td>
    </tr>
  )
}

function Limits({ scenario, exceeded }: { readonly scenario: Scenario; readonly exceeded: number }) {
  const text = useText(scenarioText)
  if (exceeded > 0) {
    return (
      <span className={styles.exceeded}>
        <TriangleAlert aria-hidden="true" /> {text.exceeded(exceeded)}
      </span>
    )
  }
  return <span className={styles.quiet}>{hasLimits(scenario) ? text.within : text.noLimits}</span>
}
