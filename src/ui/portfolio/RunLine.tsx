// How long the solver has been at it, of how long it may, and the button that ends it.

import { X } from 'lucide-react'
import { useSeconds } from '../frame/useSeconds.ts'
import { useKarta } from '../karta.ts'
import { Button } from '../parts/Button.tsx'
import { useText } from '../text/language.ts'
import { portfolioText } from '../text/portfolio.ts'
import { type ChoiceRun, cancelChoice } from './choiceRun.ts'
import styles from './RunLine.module.css'

/** One line while an asking runs. */
export function RunLine({ run }: { readonly run: ChoiceRun }) {
  const text = useText(portfolioText)
  const karta = useKarta()
  const now = useSeconds()
  const elapsed = Math.min(run.seconds, Math.max(0, now - Math.floor(run.startedAt / 1000)))
  const isFrontier = run.question.kind === 'frontier'
  const told = isFrontier
    ? text.provingPoints(run.points.length, elapsed, run.seconds)
    : run.quick === undefined
      ? text.searching
      : text.proving(elapsed, run.seconds)
  return (
    <div className={styles.line}>
      <progress className={styles.bar} aria-label={text.progress} max={run.seconds} value={elapsed} />
      <span>{told}</span>
      <Button
        size="small"
        icon={<X aria-hidden="true" />}
        onClick={() => {
          cancelChoice()
          karta.announce({ id: portfolioText.id.announced.cancelled, en: portfolioText.en.announced.cancelled })
        }}
      >
        {text.cancel}
      </Button>
    </div>
  )
}
