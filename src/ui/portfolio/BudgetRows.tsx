// Limits of single years: of all money together or of one source of funds.

import { Plus, X } from 'lucide-react'
import { useState } from 'react'
import type { Blueprint } from '../../model/blueprint.ts'
import { metamodel } from '../../model/metamodel.ts'
import { ALL_FUNDS } from '../../model/scenario.ts'
import { useBlueprint } from '../karta.ts'
import { Button } from '../parts/Button.tsx'
import { IconButton } from '../parts/IconButton.tsx'
import { SelectField } from '../parts/SelectField.tsx'
import { costYears } from '../roadmap/costYears.ts'
import { MoneyInput } from '../roadmap/form/MoneyInput.tsx'
import { useText, useWords } from '../text/language.ts'
import { portfolioText } from '../text/portfolio.ts'
import styles from './LimitSections.module.css'
import type { LimitProps } from './LimitSections.tsx'
import { withEntry, withoutEntry } from './nestedEntry.ts'

const whole = (blueprint: Blueprint) => blueprint
const FUNDS = [ALL_FUNDS, ...metamodel.roadmap.fundSources.map(({ id }) => id)]

/** One row a limit, then a row to add one. */
export function BudgetRows({ draft: { budgets }, change }: LimitProps) {
  const text = useText(portfolioText)
  const words = useWords()
  const { plan, roadmap } = useBlueprint(whole)
  const [chosen, setChosen] = useState<{ readonly year?: string; readonly fund?: string }>({})
  const fundName = (id: string): string => {
    const fund = metamodel.roadmap.fundSources.find((one) => one.id === id)
    return id === ALL_FUNDS ? text.allFunds : fund ? words(fund.name) : id
  }
  const years = costYears(plan, Object.values(roadmap))
  const free = (year: string) => FUNDS.filter((fund) => budgets[year]?.[fund] === undefined)
  const year = chosen.year ?? years.find((one) => budgets[one] === undefined) ?? years[0] ?? ''
  const fund = free(year).find((id) => id === chosen.fund) ?? free(year)[0]
  return (
    <>
      {Object.keys(budgets)
        .sort()
        .flatMap((each) =>
          Object.entries(budgets[each] ?? {}).map(([source, amount]) => (
            <div key={`${each} ${source}`} className={styles.row}>
              <span>
                {each} · {fundName(source)}
              </span>
              <MoneyInput
                label={text.amountOf(each, fundName(source))}
                value={amount}
                readOnly={false}
                error={undefined}
                onCommit={(next) =>
                  change({
                    budgets:
                      next === null ? withoutEntry(budgets, each, source) : withEntry(budgets, each, source, next),
                  })
                }
              />
              <IconButton
                label={text.remove(text.amountOf(each, fundName(source)))}
                icon={<X aria-hidden="true" />}
                onClick={() => change({ budgets: withoutEntry(budgets, each, source) })}
              />
            </div>
          )),
        )}
      <div className={styles.fresh}>
        <SelectField
          label={text.year}
          value={year}
          choices={years.map((one) => ({ value: one, label: one }))}
          onChange={(next) => setChosen({ ...chosen, year: next })}
        />
        <SelectField
          label={text.fund}
          value={fund ?? ''}
          choices={free(year).map((id) => ({ value: id, label: fundName(id) }))}
          onChange={(next) => setChosen({ ...chosen, fund: next })}
        />
        <Button
          icon={<Plus aria-hidden="true" />}
          onClick={() => {
            if (fund === undefined) return
            change({ budgets: withEntry(budgets, year, fund, 0) })
            setChosen({})
          }}
        >
          {text.add}
        </Button>
      </div>
    </>
  )
}
