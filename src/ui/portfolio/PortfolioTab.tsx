// The tab Pilihan terbaik: the question on the left, its answer on the right.

import { useMemo } from 'react'
import type { Blueprint } from '../../model/blueprint.ts'
import { questionFaults } from '../../portfolio/questionFaults.ts'
import { useBlueprint, useKarta } from '../karta.ts'
import { Button } from '../parts/Button.tsx'
import { EmptyState } from '../parts/EmptyState.tsx'
import type { ScreenId } from '../route.ts'
import { useText } from '../text/language.ts'
import { portfolioText } from '../text/portfolio.ts'
import { AnswerPane } from './AnswerPane.tsx'
import { questionOf } from './choiceDraft.ts'
import { useChoiceDraft } from './choiceState.ts'
import styles from './PortfolioTab.module.css'
import { QuestionForm } from './QuestionForm.tsx'

const whole = (blueprint: Blueprint) => blueprint

/** Second tab of Skenario. */
export function PortfolioTab() {
  const text = useText(portfolioText)
  const karta = useKarta()
  const blueprint = useBlueprint(whole)
  const [draft, change] = useChoiceDraft()
  const question = useMemo(() => questionOf(blueprint, draft), [blueprint, draft])
  const faults = useMemo(() => questionFaults(blueprint, question), [blueprint, question])
  const nothing = (title: string, hint: string, label: string, screen: ScreenId) => (
    <EmptyState
      title={title}
      action={
        <Button kind="primary" onClick={() => karta.route.set({ screen })}>
          {label}
        </Button>
      }
    >
      {hint}
    </EmptyState>
  )
  if (faults.some(({ kind }) => kind === 'no-items')) {
    return nothing(text.noItems, text.noItemsHint, text.toRoadmap, 'peta-rencana')
  }
  if (faults.some(({ kind }) => kind === 'no-baseline')) {
    return nothing(text.noBaseline, text.noBaselineHint, text.toAssessment, 'penilaian')
  }
  return (
    <div className={styles.tab}>
      <QuestionForm draft={draft} change={change} question={question} faults={faults} />
      <AnswerPane question={question} />
    </div>
  )
}
