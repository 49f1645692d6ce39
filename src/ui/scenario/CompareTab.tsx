// Up to four scenarios beside the plan: the path of the index as lines, and everything they differ in as a table.

import { useMemo, useState } from 'react'
import type { Blueprint } from '../../model/blueprint.ts'
import type { Scenario } from '../../model/scenario.ts'
import { useExternalStore } from '../externalStore.ts'
import { useBlueprint, useKarta } from '../karta.ts'
import { Button } from '../parts/Button.tsx'
import { EmptyState } from '../parts/EmptyState.tsx'
import { SelectField } from '../parts/SelectField.tsx'
import { useText } from '../text/language.ts'
import { scenarioCompareText } from '../text/scenarioCompare.ts'
import styles from './CompareTab.module.css'
import { CompareTable } from './CompareTable.tsx'
import { comparedIds, comparedOf, MOST_COMPARED } from './compared.ts'
import { IndexPaths } from './IndexPaths.tsx'
import { type Outcome, outcomeOf } from './outcomes.ts'
import { inOrder } from './scenarioOrder.ts'

/** One column of the comparison; the plan has no scenario. */
export interface Compared {
  readonly id: string
  readonly name: string
  /** Short name in the chart: A to D, or the plan's own. */
  readonly mark: string
  readonly scenario?: Scenario
  readonly outcome: Outcome
}

/** Id of the plan's column; no id of a scenario looks like it. */
const PLAN = ''
const MARKS = ['A', 'B', 'C', 'D'] as const
const whole = (blueprint: Blueprint) => blueprint

/** Tab "Bandingkan". */
export function CompareTab() {
  const text = useText(scenarioCompareText)
  const karta = useKarta()
  const blueprint = useBlueprint(whole)
  const chosen = useExternalStore(comparedIds)
  const all = useMemo(() => inOrder(blueprint.scenarios), [blueprint.scenarios])
  const scenarios = comparedOf(all, chosen)
  const [against, setAgainst] = useState(PLAN)
  const { from, to } = blueprint.plan
  const [asked, setYear] = useState(to)
  const year = Math.min(Math.max(asked, from), to)
  if (all.length === 0) {
    return (
      <EmptyState
        title={text.none}
        action={
          <Button kind="primary" onClick={() => karta.route.set({ screen: 'skenario' })}>
            {text.toList}
          </Button>
        }
      >
        {text.noneHint}
      </EmptyState>
    )
  }
  const columns: readonly Compared[] = [
    { id: PLAN, name: text.plan, mark: text.plan, outcome: outcomeOf(blueprint, null) },
    ...scenarios.map((scenario, nth) => ({
      id: scenario.id,
      name: scenario.name,
      mark: MARKS[nth] ?? '',
      scenario,
      outcome: outcomeOf(blueprint, scenario),
    })),
  ]
  const reference = columns.find(({ id }) => id === against) ?? columns[0]
  const full = scenarios.length >= MOST_COMPARED
  const toggle = (id: string, on: boolean) => {
    const ids = scenarios.map((scenario) => scenario.id)
    comparedIds.set(on ? [...ids, id] : ids.filter((other) => other !== id))
  }
  return (
    <div className={styles.tab}>
      <div className={styles.bar}>
        <fieldset className={styles.choose}>
          <legend>{text.choose}</legend>
          {all.map(({ id, name }) => {
            const on = scenarios.some((scenario) => scenario.id === id)
            return (
              <label key={id} title={!on && full ? text.full : undefined}>
                <input
                  type="checkbox"
                  checked={on}
                  disabled={!on && full}
                  onChange={(event) => toggle(id, event.target.checked)}
                />
                {name}
              </label>
            )
          })}
          {all.length > MOST_COMPARED ? <span className={styles.quiet}>{full ? text.full : text.most}</span> : null}
        </fieldset>
        <SelectField
          label={text.against}
          value={reference?.id ?? PLAN}
          choices={columns.map(({ id, name }) => ({ value: id, label: name }))}
          onChange={setAgainst}
        />
        <SelectField
          label={text.year}
          value={String(year)}
          choices={Array.from({ length: to - from + 1 }, (_, nth) => ({
            value: String(from + nth),
            label: String(from + nth),
          }))}
          onChange={(value) => setYear(Number(value))}
        />
      </div>
      <div className={styles.chart}>
        <IndexPaths columns={columns} year={year} />
      </div>
      {reference ? <CompareTable columns={columns} reference={reference} year={year} /> : null}
    </div>
  )
}
