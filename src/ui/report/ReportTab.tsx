// The report to one page: what it compares and asks for on the left, the page as it will be printed beside it.

import { Printer } from 'lucide-react'
import { useMemo, useRef } from 'react'
import type { Blueprint } from '../../model/blueprint.ts'
import { levelFalls } from '../../simulation/levelFalls.ts'
import { type ChoiceId, defaultChoices, onePage } from '../../simulation/onePage.ts'
import { useFormat } from '../format.ts'
import { useBlueprint, useKarta } from '../karta.ts'
import { Button } from '../parts/Button.tsx'
import { EmptyState } from '../parts/EmptyState.tsx'
import { usePreferences } from '../preferences.ts'
import { useText, useWords } from '../text/language.ts'
import { reportText } from '../text/report.ts'
import { useInstrument } from '../useInstrument.ts'
import { decisionSentences } from './decisionSentences.ts'
import { OnePageSheet } from './OnePageSheet.tsx'
import './print.css'
import { ReportForm } from './ReportForm.tsx'
import styles from './ReportTab.module.css'
import { useReportDraft } from './reportDraft.ts'
import { useFit } from './useFit.ts'

const whole = (blueprint: Blueprint) => blueprint

/** Third tab of Skenario. */
export function ReportTab() {
  const text = useText(reportText)
  const karta = useKarta()
  const hasBaseline = useBlueprint(
    ({ plan, assessments }) => plan.baseline !== undefined && plan.baseline in assessments,
  )
  if (hasBaseline) return <Report />
  return (
    <EmptyState
      title={text.title}
      action={
        <Button kind="primary" onClick={() => karta.route.set({ screen: 'penilaian' })}>
          {text.goAssess}
        </Button>
      }
    >
      {text.noBaseline}
    </EmptyState>
  )
}

function Report() {
  const text = useText(reportText)
  const words = useWords()
  const format = useFormat()
  const { language } = usePreferences()
  const karta = useKarta()
  const blueprint = useBlueprint(whole)
  const instrument = useInstrument(blueprint.plan.instrument)
  const [draft, change] = useReportDraft(blueprint.id)
  const sheet = useRef<HTMLElement>(null)
  const fits = useFit(sheet)
  const { plan, scenarios } = blueprint
  const today = karta.thisMonth()
  const year = draft.year !== undefined && draft.year >= plan.from && draft.year <= plan.to ? draft.year : plan.to
  const page = useMemo(() => {
    const choices = draft.choices ?? defaultChoices(blueprint, year)
    return onePage(blueprint, { today, year, choices })
  }, [blueprint, today, year, draft.choices])
  const nameOf = (id: ChoiceId): string => (id === null ? text.plan : (scenarios[id]?.name ?? id))
  const team = page.choices.find(({ id }) => id === draft.team)
  const choice = team ?? page.choices[0]
  const falls = useMemo(() => {
    const found = choice ? levelFalls(blueprint, 'planned', choice.overlay) : []
    return found
      .filter(({ month }) => month > today && month <= page.month)
      .sort((a, b) => b.loss.units - a.loss.units || (a.month < b.month ? -1 : 1))
  }, [blueprint, choice, today, page.month])
  const indicatorName = (id: string): string => {
    const found = instrument?.indicators.find((each) => each.id === id)
    return found ? `I${id} ${words(found.shortName)}` : `I${id}`
  }
  const suggested = choice
    ? decisionSentences(
        { blueprint, page, choice, name: nameOf(choice.id), falls, indicatorName },
        text,
        format,
        language,
      )
    : []
  const decisions = draft.decision === undefined ? suggested : draft.decision.split('\n').filter((line) => line.trim())
  const reason = draft.team === null ? draft.planReason : draft.team && scenarios[draft.team]?.notes
  return (
    <div className={styles.report}>
      <div className={styles.side}>
        <h2>{text.title}</h2>
        <p className={styles.hint}>{text.hint}</p>
        <ReportForm
          draft={draft}
          change={change}
          year={year}
          page={page}
          nameOf={nameOf}
          reason={reason ?? ''}
          decisions={decisions}
        />
        {fits ? null : <p className={styles.warning}>{text.tooLong}</p>}
        <Button kind="primary" icon={<Printer aria-hidden="true" />} onClick={() => window.print()}>
          {text.print}
        </Button>
      </div>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a part that scrolls must be reachable by keyboard */}
      <div className={styles.preview} tabIndex={0} role="region" aria-label={text.sheet}>
        <OnePageSheet
          ref={sheet}
          blueprint={blueprint}
          page={page}
          team={team}
          falls={falls}
          reason={reason ?? ''}
          decisions={decisions}
          signer={draft.signer ?? text.signerDefault}
          nameOf={nameOf}
          indicatorName={indicatorName}
        />
      </div>
    </div>
  )
}
