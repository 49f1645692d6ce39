// Up to three choices beside each other: index, target, cost, chance, and what differs from the plan.

import type { ReactNode } from 'react'
import type { Blueprint, Id } from '../../model/blueprint.ts'
import { shownText } from '../../scoring/ratioText.ts'
import type { ChoiceId, OnePage, OnePageChoice } from '../../simulation/onePage.ts'
import { useFormat } from '../format.ts'
import { intervalText, type TargetGap, targetGap } from '../frame/indexWords.ts'
import { usePreferences } from '../preferences.ts'
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
  const gapText = (gap: TargetGap): string => {
    if (gap.kind === 'equal') return '0'
    if (gap.kind === 'uncertain') return text.gapOpen
    return `${gap.kind === 'above' ? '+' : '−'}${shownText(gap.gap, language)}`
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
          : row(text.toTarget, ({ standing }) => gapText(targetGap(standing.score.index, page.target ?? 0)))}
        {row(text.cost, ({ cost }) => format.moneyShort(cost))}
        {page.target === undefined ? null : row(text.chance, (choice) => <Chance year={page.year} choice={choice} />)}
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

function Chance({ year, choice }: { readonly year: number; readonly choice: OnePageChoice }) {
  const text = useText(reportText)
  const { language } = usePreferences()
  const risk = useTargetRisk(year, choice.overlay)
  if (risk === undefined) return text.chancePending
  if (risk.probability === undefined) return text.chanceUnknown
  // At least nothing says nothing.
  if (risk.probability === 0 && choice.standing.score.unknown > 0) return text.chanceUnknown
  // Unknown levels count as the lowest, so the chance is at least this; trials give it nearly, not exactly.
  const about = choice.standing.score.unknown > 0 ? '≥ ' : risk.method.kind === 'sampled' ? '≈ ' : ''
  return `${about}${(risk.probability * 100).toFixed(1).replace('.', language === 'id' ? ',' : '.')}%`
}
