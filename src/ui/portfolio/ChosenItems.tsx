// What a choice is made of: the chosen items and the others, each with owner, money and what hangs on it.

import { useMemo } from 'react'
import type { Portfolio } from '../../portfolio/answer.ts'
import type { ItemBesideChoice } from '../../portfolio/choiceWorth.ts'
import { choiceWorth } from '../../portfolio/choiceWorth.ts'
import { exactText } from '../../scoring/ratioText.ts'
import { useFormat } from '../format.ts'
import { usePreferences } from '../preferences.ts'
import { signed } from '../simulation/signed.ts'
import { useText } from '../text/language.ts'
import { portfolioText } from '../text/portfolio.ts'
import { PlaceLink } from '../why/PlaceLink.tsx'
import styles from './ChosenItems.module.css'
import type { ChoiceRun } from './choiceRun.ts'
import { EdgeLine } from './EdgeLine.tsx'
import { entryWords } from './entryWords.ts'

interface ChosenItemsProps {
  readonly run: ChoiceRun
  readonly portfolio: Portfolio
}

/** Two tables, the most decisive items first. */
export function ChosenItems({ run, portfolio }: ChosenItemsProps) {
  const text = useText(portfolioText)
  const { blueprint, question } = run
  const { items } = useMemo(() => choiceWorth(blueprint, question, portfolio), [blueprint, question, portfolio])
  const size = ({ change }: ItemBesideChoice): number => Math.abs(change?.units ?? 0)
  const sorted = [...items].sort((a, b) => size(b) - size(a) || b.cost - a.cost || (a.id < b.id ? -1 : 1))
  const chosen = sorted.filter((item) => item.chosen)
  const others = sorted.filter((item) => !item.chosen)
  return (
    <>
      <ItemTable title={text.chosen(chosen.length)} rows={chosen} run={run} portfolio={portfolio} />
      <EdgeLine run={run} />
      <ItemTable title={text.notChosen(others.length)} rows={others} run={run} portfolio={portfolio} />
    </>
  )
}

interface ItemTableProps extends ChosenItemsProps {
  readonly title: string
  readonly rows: readonly ItemBesideChoice[]
}

function ItemTable({ title, rows, run, portfolio }: ItemTableProps) {
  const text = useText(portfolioText)
  const format = useFormat()
  const { language } = usePreferences()
  const { blueprint, question } = run
  const isChosen = rows[0]?.chosen === true
  const noteOf = (id: string): string | undefined => {
    const moved = portfolio.moves[id]
    if (moved) return text.status.moved(`${format.month(moved.start)}–${format.month(moved.finish)}`)
    const reason = question.forcedIn?.[id] ?? question.forcedOut?.[id]
    if (reason !== undefined) return `${isChosen ? text.status.forced : text.status.out}: ${reason}`
    return isChosen && blueprint.roadmap[id]?.status === 'in-progress' ? text.status.begun : undefined
  }
  if (rows.length === 0) return null
  return (
    <section className={styles.part}>
      <h3>{title}</h3>
      <div className={styles.scroll}>
        <table className={styles.table}>
          <thead>
            <tr>
              <th scope="col">{text.item}</th>
              <th scope="col">{text.owner}</th>
              <th scope="col">{text.cost}</th>
              <th scope="col" title={isChosen ? text.worthHint : text.worthLeftHint}>
                {isChosen ? text.worthChosen : text.worthLeft}
              </th>
            </tr>
          </thead>
          <tbody>
            {rows.map(({ id, cost, change }) => {
              const item = blueprint.roadmap[id]
              const note = noteOf(id)
              const entry = run.edges?.entries[id]
              return (
                <tr key={id} data-item={id}>
                  <th scope="row">
                    <PlaceLink to={{ kind: 'item', id }}>{item?.name ?? id}</PlaceLink>
                    {note ? <small>{note}</small> : null}
                    {entry ? <small>{entryWords(entry, question, text, format)}</small> : null}
                  </th>
                  <td>{item?.owner ? (blueprint.agencies[item.owner]?.short ?? item.owner) : text.noOwner}</td>
                  <td title={format.money(cost)}>{format.moneyShort(cost)}</td>
                  <td>{change ? signed(exactText(change, language)) : '–'}</td>
                </tr>
              )
            })}
          </tbody>
        </table>
      </div>
      <p className={styles.quiet}>{isChosen ? text.worthHint : text.worthLeftHint}</p>
    </section>
  )
}
