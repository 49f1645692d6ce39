// What the counted items cost per year, done beside open, against the yearly limits of a scenario; and who pays.

import { useMemo } from 'react'
import type { Blueprint } from '../../model/blueprint.ts'
import { metamodel } from '../../model/metamodel.ts'
import { sortedThings } from '../../model/sortedIds.ts'
import { CostChart, FUND_PATTERNS, type FundPattern, FundSwatch } from '../charts/CostChart.tsx'
import { createExternalStore, useExternalStore } from '../externalStore.ts'
import { useFormat } from '../format.ts'
import { useBlueprint, useKarta, useOverlay } from '../karta.ts'
import { Button } from '../parts/Button.tsx'
import { ChartFrame } from '../parts/ChartFrame.tsx'
import { SelectField } from '../parts/SelectField.tsx'
import { useOpenScenario } from '../scenario/openScenario.ts'
import { costText } from '../text/cost.ts'
import { useText, useWords } from '../text/language.ts'
import { viewText } from '../text/status.ts'
import { AgencyCosts } from './AgencyCosts.tsx'
import styles from './CostTab.module.css'
import { costFinding, exceededSentence } from './costSentences.ts'
import { costYears } from './costYears.ts'

const whole = (blueprint: Blueprint) => blueprint
const { fundSources } = metamodel.roadmap

/** The scenario whose limits are drawn; null = the one that is open, '' = none. */
const limiting = createExternalStore<string | null>(null)

/** The tab of the simulation screen. */
export function CostTab() {
  const text = useText(costText)
  const views = useText(viewText)
  const words = useWords()
  const format = useFormat()
  const karta = useKarta()
  const blueprint = useBlueprint(whole)
  const overlay = useOverlay()
  const open = useOpenScenario()
  const chosen = useExternalStore(limiting)
  const scenario = chosen === null ? open : blueprint.scenarios[chosen]
  const costs = useMemo(() => costYears(blueprint, overlay, scenario), [blueprint, overlay, scenario])
  const { years, exceeded } = costs
  const hasLimits =
    scenario !== undefined && (scenario.budget !== undefined || Object.keys(scenario.budgets).length > 0)
  const funds = [...new Set(years.flatMap((year) => year.funds.map(({ fund }) => fund)))]
  const nameOf = (fund: string): string => {
    const found = fundSources.find(({ id }) => id === fund)
    return found ? words(found.name) : fund
  }
  const title = costFinding(costs, hasLimits ? scenario.name : undefined, text, format)
  const money = format.moneyShort
  return (
    <div className={styles.panel}>
      <ChartFrame
        title={title}
        subtitle={text.subtitle(views.planned)}
        chart={
          <CostChart
            label={title}
            formatMoney={money}
            years={years.map(({ year, done, funds: paid, open: rest, limit, exceeded: over }) => ({
              year,
              done,
              open: paid.map(({ fund, amount }) => ({ fund, amount, pattern: patternOf(fund) })),
              ...(limit !== undefined && { limit }),
              exceeded: over,
              title: text.yearTitle(year, money(done), money(rest)),
            }))}
          />
        }
        legend={
          <ul className={styles.legend}>
            <li>
              <FundSwatch pattern="done" /> {text.done}
            </li>
            {funds.map((fund) => (
              <li key={fund}>
                <FundSwatch pattern={patternOf(fund)} /> {text.open}: {nameOf(fund)}
              </li>
            ))}
            {hasLimits ? (
              <li>
                <span className={styles.line} aria-hidden="true" /> {text.limit}
              </li>
            ) : null}
          </ul>
        }
        table={
          <table>
            <thead>
              <tr>
                <th scope="col">{text.year}</th>
                <th scope="col">{text.done}</th>
                {funds.map((fund) => (
                  <th key={fund} scope="col">
                    {text.open}: {nameOf(fund)}
                  </th>
                ))}
                <th scope="col">{text.all}</th>
                <th scope="col">{text.limit}</th>
              </tr>
            </thead>
            <tbody>
              {years.map((year) => (
                <tr key={year.year}>
                  <th scope="row">{year.year}</th>
                  <td>{format.money(year.done)}</td>
                  {funds.map((fund) => (
                    <td key={fund}>{format.money(year.funds.find((each) => each.fund === fund)?.amount ?? 0)}</td>
                  ))}
                  <td>{format.money(year.done + year.open)}</td>
                  <td>{year.limit === undefined ? '–' : format.money(year.limit)}</td>
                </tr>
              ))}
            </tbody>
          </table>
        }
      />
      <div className={styles.side}>
        <SelectField
          label={text.scenario}
          value={scenario?.id ?? ''}
          none={text.noScenario}
          choices={sortedThings(blueprint.scenarios).map(({ id, name }) => ({ value: id, label: name }))}
          onChange={(id) => limiting.set(id)}
        />
        {hasLimits && scenario !== open ? <p className={styles.hint}>{text.otherAssumptions(scenario.name)}</p> : null}
        {hasLimits ? (
          <ul className={styles.exceeded}>
            {exceeded.map((each) => (
              <li key={each.kind === 'budget' ? '' : `${each.year} ${each.fund ?? ''}`}>
                {exceededSentence(each, nameOf, text, format)}
              </li>
            ))}
          </ul>
        ) : (
          <>
            <p className={styles.hint}>{scenario ? text.noLimits(scenario.name) : text.hint}</p>
            <Button onClick={() => karta.route.set({ screen: 'skenario' })}>{text.toScenarios}</Button>
          </>
        )}
      </div>
      <AgencyCosts years={years.map(({ year }) => year)} />
    </div>
  )
}

/** A pattern for each source of funds of the metamodel; what it does not know looks like its last. */
function patternOf(fund: string): FundPattern {
  const place = fundSources.findIndex(({ id }) => id === fund)
  return FUND_PATTERNS[place] ?? 'crossed'
}
