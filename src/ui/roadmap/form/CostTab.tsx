// What an item costs: one row per year and source of funds in whole rupiah, sums per year and of all years.

import { Plus, X } from 'lucide-react'
import { useState } from 'react'
import { setCost } from '../../../editing/commands/setCost.ts'
import type { Blueprint, RoadmapItem, Year } from '../../../model/blueprint.ts'
import { metamodel } from '../../../model/metamodel.ts'
import { yearOf } from '../../../model/month.ts'
import { useFormat } from '../../format.ts'
import { useBlueprint } from '../../karta.ts'
import { Button } from '../../parts/Button.tsx'
import { fieldStyles } from '../../parts/Field.tsx'
import { IconButton } from '../../parts/IconButton.tsx'
import { SelectField } from '../../parts/SelectField.tsx'
import { useText, useWords } from '../../text/language.ts'
import { roadmapItemText } from '../../text/roadmapItem.ts'
import { itemSummary } from '../itemSummary.ts'
import { useReadOnly } from '../useReadOnly.ts'
import styles from './CostTab.module.css'
import formStyles from './Form.module.css'
import { MoneyInput } from './MoneyInput.tsx'
import { useStep } from './useStep.ts'

const planOf = (blueprint: Blueprint) => blueprint.plan
const { fundSources } = metamodel.roadmap

/** Rows by year, then a row to add. */
export function CostTab({ item }: { readonly item: RoadmapItem }) {
  const text = useText(roadmapItemText)
  const words = useWords()
  const format = useFormat()
  const blocked = useReadOnly()
  const step = useStep()
  const { total, byYear } = itemSummary(item)
  const fundName = (id: string): string => {
    const fund = fundSources.find((one) => one.id === id)
    return fund ? words(fund.name) : id
  }
  const years = Object.keys(item.costs).sort()
  return (
    <div className={formStyles.form}>
      {years.length === 0 ? <p className={formStyles.quiet}>{text.noCosts}</p> : null}
      {years.map((year) => (
        <section key={year} className={styles.year} aria-label={text.totalOf(year)}>
          <h3 className={styles.head}>
            <span>{year}</span>
            <span>{format.money(byYear[year] ?? 0)}</span>
          </h3>
          {Object.entries(item.costs[year] ?? {})
            .sort(([a], [b]) => fundPlace(a) - fundPlace(b))
            .map(([fund, amount]) => (
              <div key={fund} className={styles.row}>
                <span>{fundName(fund)}</span>
                <MoneyInput
                  label={text.amountOf(year, fundName(fund))}
                  value={amount}
                  readOnly={blocked !== undefined}
                  error={step.errorOf(`${year} ${fund}`)}
                  onCommit={(next) => step.run(`${year} ${fund}`, setCost, { item: item.id, year, fund, amount: next })}
                />
                <IconButton
                  label={text.remove(text.amountOf(year, fundName(fund)))}
                  icon={<X aria-hidden="true" />}
                  whyNot={blocked}
                  onClick={() => step.run('remove', setCost, { item: item.id, year, fund, amount: null })}
                />
              </div>
            ))}
        </section>
      ))}
      {years.length > 0 ? (
        <p className={styles.total}>
          <span>{text.total}</span>
          <span>{format.money(total)}</span>
        </p>
      ) : null}
      {blocked === undefined ? <NewCost key={`${years.length} ${total}`} item={item} /> : null}
    </div>
  )
}

const fundPlace = (id: string): number => {
  const place = fundSources.findIndex((fund) => fund.id === id)
  return place < 0 ? fundSources.length : place
}

/** Year, source and amount of a cost that is not there yet. */
function NewCost({ item }: { readonly item: RoadmapItem }) {
  const text = useText(roadmapItemText)
  const words = useWords()
  const plan = useBlueprint(planOf)
  const step = useStep()
  const years = yearChoices(item, plan.from, plan.to)
  const freeFunds = (year: Year) => fundSources.filter(({ id }) => item.costs[year]?.[id] === undefined)
  const open = years.filter((year) => freeFunds(year).length > 0)
  const first = open.find((year) => item.costs[year] === undefined && Number(year) >= yearOf(item.start)) ?? open[0]
  const [chosen, setChosen] = useState<{ year?: Year; fund?: string; amount?: number }>({})
  const setAmount = (amount: number | null) => {
    const { amount: _, ...rest } = chosen
    setChosen(amount === null ? rest : { ...rest, amount })
  }
  const year = chosen.year ?? first
  if (year === undefined) return null
  const funds = freeFunds(year)
  const fund = funds.find(({ id }) => id === chosen.fund) ?? funds[0]
  const add = () => {
    if (fund) step.run('new', setCost, { item: item.id, year, fund: fund.id, amount: chosen.amount ?? 0 })
  }
  return (
    <section className={styles.fresh} aria-label={text.addCostTitle}>
      <SelectField
        label={text.year}
        value={year}
        choices={open.map((one) => ({ value: one, label: one }))}
        onChange={(next) => setChosen({ ...chosen, year: next })}
      />
      <SelectField
        label={text.fund}
        value={fund?.id ?? ''}
        choices={funds.map(({ id, name }) => ({ value: id, label: words(name) }))}
        onChange={(next) => setChosen({ ...chosen, fund: next })}
      />
      <div className={styles.amount}>
        <span className={fieldStyles.label} aria-hidden="true">
          {text.amount}
        </span>
        <MoneyInput
          label={text.amount}
          value={chosen.amount ?? null}
          readOnly={false}
          error={step.errorOf('new')}
          onCommit={setAmount}
          onRead={setAmount}
        />
      </div>
      <Button
        icon={<Plus aria-hidden="true" />}
        whyNot={chosen.amount === undefined ? text.amountFault.empty : undefined}
        onClick={add}
      >
        {text.addCost}
      </Button>
      <p className={styles.hint}>{text.amountHint}</p>
    </section>
  )
}

/** Years of the plan, of the item and of its costs. */
function yearChoices(item: RoadmapItem, from: number, to: number): readonly Year[] {
  const years = new Set(Object.keys(item.costs))
  const first = Math.min(from, yearOf(item.start))
  const last = Math.max(to, yearOf(item.finish))
  for (let year = first; year <= last && years.size < 60; year++) years.add(String(year))
  return [...years].sort()
}
