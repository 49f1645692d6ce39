// The right side of the tab: how far the asking is, the best choice so far with how sure it is, and what it is made of.

import { useEffect } from 'react'
import type { Question } from '../../portfolio/question.ts'
import { exactText } from '../../scoring/ratioText.ts'
import { useExternalStore } from '../externalStore.ts'
import { formatIn } from '../format.ts'
import { useBlueprint, useKarta } from '../karta.ts'
import { EmptyState } from '../parts/EmptyState.tsx'
import { useText, useWords } from '../text/language.ts'
import { portfolioText } from '../text/portfolio.ts'
import { leanBlueprint } from '../workers/leanBlueprint.ts'
import styles from './AnswerPane.module.css'
import { bestSoFar } from './bestSoFar.ts'
import { ChoiceCurve } from './ChoiceCurve.tsx'
import { ChoiceHeadline } from './ChoiceHeadline.tsx'
import { ChosenItems } from './ChosenItems.tsx'
import { type ChoiceRun, choiceRun } from './choiceRun.ts'
import { MakeScenario } from './MakeScenario.tsx'
import { RiskBeside } from './RiskBeside.tsx'
import { RunLine } from './RunLine.tsx'
import { UnreachableNote } from './UnreachableNote.tsx'

/** What was asked and answered; `question` is what the form asks now. */
export function AnswerPane({ question }: { readonly question: Question }) {
  const text = useText(portfolioText)
  const words = useWords()
  const blueprint = useBlueprint(leanBlueprint)
  const run = useExternalStore(choiceRun)
  const mine = run?.blueprint.id === blueprint.id ? run : null
  useAnnouncements(mine)
  if (!mine) {
    return (
      <section className={styles.pane} aria-label={text.answer}>
        <EmptyState title={text.nothingYet}>{text.nothingYetHint}</EmptyState>
      </section>
    )
  }
  const best = bestSoFar(mine)
  const isStale = mine.blueprint !== blueprint || JSON.stringify(mine.question) !== JSON.stringify(question)
  const { answer } = mine
  return (
    <section className={styles.pane} aria-label={text.answer} aria-busy={mine.state === 'running'}>
      {isStale ? <p className={styles.stale}>{text.stale}</p> : null}
      {mine.state === 'running' ? <RunLine run={mine} /> : null}
      {mine.failure ? (
        <p className={styles.wrong} role="alert">
          {words(mine.failure)}
        </p>
      ) : null}
      {answer?.status === 'faulty'
        ? answer.faults.map(({ message }) => (
            <p key={message.id} className={styles.wrong} role="alert">
              {words(message)}
            </p>
          ))
        : null}
      {best ? (
        <>
          {mine.question.kind === 'frontier' ? <ChoiceCurve run={mine} shown={best.portfolio} /> : null}
          <ChoiceHeadline run={mine} best={best} />
          {isStale ? null : <MakeScenario run={mine} best={best} />}
          {answer?.status === 'unreachable' ? <UnreachableNote run={mine} answer={answer} /> : null}
          {isStale || mine.state === 'running' || best.sureness.kind === 'unreachable' ? null : (
            <RiskBeside run={mine} portfolio={best.portfolio} />
          )}
          <ChosenItems run={mine} portfolio={best.portfolio} />
        </>
      ) : null}
      {!best && mine.state === 'running' && mine.quick === null ? <p>{text.none}</p> : null}
      {!best && mine.state !== 'running' && answer?.status !== 'faulty' && !mine.failure ? (
        <p>{text.noneFound}</p>
      ) : null}
    </section>
  )
}

/** Says once when the first answer is there, and when it is proved or found to be out of reach. */
function useAnnouncements(run: ChoiceRun | null): void {
  const karta = useKarta()
  const { answer, quick } = run ?? {}
  const isEnd = answer?.status === 'optimal' || answer?.status === 'unreachable'
  const said = isEnd ? answer.portfolio : quick
  const status = isEnd ? answer.status : 'quick'
  const points = answer?.status === 'optimal' ? answer.frontier.length : 0
  useEffect(() => {
    if (!said) return
    const { index, cost } = said
    const say = (language: 'id' | 'en') => {
      const { optimal, quick: first, curve, unreachable } = portfolioText[language].announced
      const shown = exactText(index, language)
      if (points > 0) return curve(points)
      if (status === 'unreachable') return unreachable(shown)
      return status === 'optimal' ? optimal(shown, formatIn(language).moneyShort(cost)) : first(shown)
    }
    karta.announce({ id: say('id'), en: say('en') })
  }, [karta, said, status, points])
}
