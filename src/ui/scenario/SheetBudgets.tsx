// The money a scenario may spend: altogether, and by year and source of funds.

import { useMemo } from 'react'
import type { Blueprint } from '../../model/blueprint.ts'
import { metamodel } from '../../model/metamodel.ts'
import { ALL_FUNDS, type Scenario } from '../../model/scenario.ts'
import { useBlueprint } from '../karta.ts'
import { usePreferences } from '../preferences.ts'
import { MoneyInput } from '../roadmap/form/MoneyInput.tsx'
import { useText } from '../text/language.ts'
import { scenarioSheetText } from '../text/scenarioSheet.ts'
import { fundName } from './limitSentence.ts'
import styles from './ScenarioSheet.module.css'
import type { SheetEdit } from './ScenarioSheet.tsx'

interface SheetBudgetsProps {
  readonly scenario: Scenario
  readonly sheet: SheetEdit
}

const whole = (blueprint: Blueprint) => blueprint

/** One field for the plan, and a table of years and sources. */
export function SheetBudgets({ scenario, sheet }: SheetBudgetsProps) {
  const text = useText(scenarioSheetText)
  const { language } = usePreferences()
  const blueprint = useBlueprint(whole)
  const funds = useMemo(() => [ALL_FUNDS, ...usedFunds(blueprint, scenario)], [blueprint, scenario])
  const nameOf = (fund: string) => (fund === ALL_FUNDS ? text.allFunds : fundName(fund, language))
  return (
    <section className={styles.card} aria-label={text.budgets}>
      <h3>{text.budgets}</h3>
      <p className={styles.quiet}>{text.budgetsHint}</p>
      <div className={styles.total}>
        <span>{text.budget}</span>
        <MoneyInput
          label={`${text.budgets}: ${text.budget}`}
          value={scenario.budget ?? null}
          readOnly={sheet.readOnly}
          error={sheet.errorOf('budget')}
          onCommit={(budget) => sheet.edit('budget', { budget })}
        />
      </div>
      <table className={[styles.table, styles.moneyTable].join(' ')}>
        <thead>
          <tr>
            <th scope="col">{text.year}</th>
            {funds.map((fund) => (
              <th key={fund} scope="col" className={styles.number}>
                {nameOf(fund)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {yearsOf(blueprint, scenario.budgets).map((year) => (
            <tr key={year}>
              <th scope="row">{year}</th>
              {funds.map((fund) => (
                <td key={fund}>
                  <MoneyInput
                    label={text.budgetOf(year, nameOf(fund))}
                    value={scenario.budgets[year]?.[fund] ?? null}
                    readOnly={sheet.readOnly}
                    error={sheet.errorOf(`${year} ${fund}`)}
                    onCommit={(amount) => sheet.edit(`${year} ${fund}`, { budgets: { [year]: { [fund]: amount } } })}
                  />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}

/** The years of the plan and any other year the record names. */
export function yearsOf({ plan }: Blueprint, record: { readonly [year: string]: unknown }): readonly string[] {
  const own = Array.from({ length: plan.to - plan.from + 1 }, (_, nth) => String(plan.from + nth))
  return [...new Set([...own, ...Object.keys(record)])].sort()
}

/** Sources of funds the roadmap or the scenario names, in the order of the metamodel. */
function usedFunds({ roadmap }: Blueprint, { budgets }: Scenario): readonly string[] {
  const used = new Set<string>()
  for (const item of Object.values(roadmap)) {
    for (const year of Object.values(item.costs)) for (const fund of Object.keys(year)) used.add(fund)
  }
  for (const year of Object.values(budgets)) for (const fund of Object.keys(year)) used.add(fund)
  return metamodel.roadmap.fundSources.map(({ id }) => id).filter((id) => used.has(id))
}
