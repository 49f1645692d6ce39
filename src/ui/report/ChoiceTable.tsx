// Up to three choices beside each other: index, target, cost, chance, and what differs from the plan.

import type { ReactNode } from 'react'
import type { Blueprint, Id } from '../../model/blueprint.ts'
import type { Overlay } from '../../roadmap/delivery.ts'
import { shownText } from '../../scoring/ratioText.ts'
import type { ChoiceId, OnePage, OnePageChoice } from '../../simulation/onePage.ts'
import { useFormat } from '../format.ts'
import { intervalText } from '../frame/indexWords.ts'
import { usePreferences } from '../preferences.ts'
import { signed } from '../simulation/signed.ts'
import { useText, useWords } from '../text/language.ts'
import { reportText } from '../text/report.ts'
import styles from './OnePageSheet.module.css'
import { useTargetRisk } from './useTargetRisk.ts'

interface ChoiceTableProps {
  readonly blueprint: Blueprint
  readonly page: OnePage
  readonly team: OnePageChoice | undefined
  readonly nameOf: (id: ChoiceId) => string
}

/** How many items are named before the rest is counted. */
const NAMED = 2

/** Choices as columns; the team's is framed and marked. */
export function ChoiceTable({ blueprint, page, team, nameOf }: ChoiceTableProps) {
  const text = useText(reportText)
  const words = useWords()
  const format = useFormat()
  const { language } = usePreferences()
  const list = (ids: readonly Id[]): string => {
    const named = ids.slice(0, NAMED).map((id) => blueprint.roadmap[id]?.name ?? id)
    const rest = ids.length - named.length
    if (ids.length === 0) return text.nothing
    return rest > 0 ? `${named.join('; ')} ${text.more(rest)}` : named.join('; ')
  }
  const predicateOf = ({ standing: { score } }: OnePageChoice): string => {
    const low = words(score.predicate.min.name)
    const high = words(score.predicate.max.name)
    return low === high ? low : `${low} – ${high}`
  }
  const row = (label: string, cell: (choice: OnePageChoice) => ReactNode) => (
    <tr>
      <th scope="row">{label}</th>
      {page.choices.map((choice) => (
        <td key={choice.id ?? ''} className={choice === team ? styles.chosen : undefined}>
          {cell(choice)}
        </td>
      ))}
    </tr>
  )
  return (
    <table className={styles.choices}>
      <thead>
        <tr>
          <td />
          {page.choices.map((choice) => (
            <th key={choice.id ?? ''} scope="col" className={choice === team ? styles.chosen : undefined}>
              <span className={styles.two}>
                {choice === team ? '✓ ' : ''}
                {nameOf(choice.id)}
              </span>
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {row(text.index(page.year), (choice) => (
          <>
            <b>{intervalText(choice.standing.score.index, language)}</b> {predicateOf(choice)}
          </>
        ))}
        {page.target === undefined
          ? null
          : row(text.toTarget, ({ gap }) => (gap ? signed(shownText(gap, language)) : text.nothing))}
        {row(text.cost, ({ cost }) => format.moneyShort(cost))}
        {page.target === undefined
          ? null
          : row(text.chance, ({ overlay }) => <Chance year={page.year} overlay={overlay} />)}
        {row(text.added, ({ added }) => (
          <span className={styles.two}>{list(added)}</span>
        ))}
        {row(text.dropped, ({ dropped }) => (
          <span className={styles.two}>{list(dropped)}</span>
        ))}
        {row(text.moved, ({ moved }) => (
          <span className={styles.two}>{list(moved)}</span>
        ))}
        {row(text.limits, ({ id, exceeded }) =>
          id === null ? text.nothing : exceeded === 0 ? text.limitsHeld : text.limitsExceeded(exceeded),
        )}
      </tbody>
    </table>
  )
}

function Chance({ year, overlay }: { readonly year: number; readonly overlay: Overlay }) {
  const text = useText(reportText)
  const { language } = usePreferences()
  const risk = useTargetRisk(year, overlay)
  if (risk === undefined) return text.chancePending
  if (risk.probability === undefined) return text.chanceUnknown
  return `${(risk.probability * 100).toFixed(1).replace('.', language === 'id' ? ',' : '.')}%`
}
