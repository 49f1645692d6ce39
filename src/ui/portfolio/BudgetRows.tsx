// Limits of single years: of all money together or of one source of funds.

import { Plus, X } from 'lucide-react'
import { useState } from 'react'
import type { Blueprint } from '../../model/blueprint.ts'
import { metamodel } from '../../model/metamodel.ts'
import { yearOf } from '../../model/month.ts'
import { ALL_FUNDS } from '../../model/scenario.ts'
import { useBlueprint, useKarta } from '../karta.ts'
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
  const karta = useKarta()
  const [chosen, setChosen] = useState<{ readonly year?: string; readonly fund?: string }>({})
  const [amount, setAmount] = useState<number | null>(null)
  const fundName = (id: string): string => {
    const fund = metamodel.roadmap.fundSources.find((one) => one.id === id)
    return id === ALL_FUNDS ? text.allFunds : fund ? words(fund.name) : id
  }
  const years = costYears(plan, Object.values(roadmap))
  const free = (year: string) => FUNDS.filter((fund) => budgets[year]?.[fund] === undefined)
  const open = years.filter((one) => free(one).length > 0)
  const coming = open.filter((one) => Number(one) >= yearOf(karta.thisMonth()))
  const year =
    open.find((one) => one === chosen.year) ?? coming.find((one) => !budgets[one]) ?? coming[0] ?? open[0] ?? ''
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
      <div className={styles.freshBudget}>
        <SelectField
          label={text.plainYear}
          value={year}
          choices={open.map((one) => ({ value: one, label: one }))}
          onChange={(next) => setChosen({ ...chosen, year: next })}
        />
        <SelectField
          label={text.fund}
          value={fund ?? ''}
          choices={free(year).map((id) => ({ value: id, label: fundName(id) }))}
          onChange={(next) => setChosen({ ...chosen, fund: next })}
        />
        {/* The button stands beside the amount: a note under it that goes when the field is left must not move it. */}
        <div className={styles.amount}>
          <MoneyInput
            key={`${year} ${fund} ${Object.keys(budgets).length}`}
            label={text.amount}
            value={amount}
            readOnly={false}
            error={undefined}
            onCommit={setAmount}
            onRead={setAmount}
          />
          <Button
            icon={<Plus aria-hidden="true" />}
            whyNot={amount === null || fund === undefined ? text.amountFirst : undefined}
            onClick={() => {
              if (fund === undefined || amount === null) return
              change({ budgets: withEntry(budgets, year, fund, amount) })
              setChosen({})
              setAmount(null)
            }}
          >
            {text.add}
          </Button>
        </div>
      </div>
    </>
  )
}
