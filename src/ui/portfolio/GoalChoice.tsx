// What is sought: three questions, and whether the answer must survive a failure.

import { useText } from '../text/language.ts'
import { portfolioText } from '../text/portfolio.ts'
import type { ChoiceDraft, DraftGoal } from './choiceDraft.ts'
import styles from './GoalChoice.module.css'

const GOALS: readonly DraftGoal[] = ['highest', 'cheapest', 'frontier']

interface GoalChoiceProps {
  readonly draft: ChoiceDraft
  readonly change: (change: Partial<ChoiceDraft>) => void
}

/** Radio buttons with a line each; the switch stands under the question it belongs to. */
export function GoalChoice({ draft, change }: GoalChoiceProps) {
  const text = useText(portfolioText)
  return (
    <fieldset className={styles.goals}>
      <legend>{text.question}</legend>
      {GOALS.map((goal) => (
        <div key={goal} className={styles.goal} data-on={draft.goal === goal || undefined}>
          <label className={styles.line}>
            <input type="radio" name="karta-goal" checked={draft.goal === goal} onChange={() => change({ goal })} />
            <span>
              <b>{text.goals[goal]}</b>
              <small>{text.goalHints[goal]}</small>
            </span>
          </label>
          {goal === 'cheapest' && draft.goal === goal ? (
            <label className={styles.line}>
              <input
                type="checkbox"
                checked={draft.robust}
                onChange={(event) => change({ robust: event.target.checked })}
              />
              <span>
                <b>{text.robust}</b>
                <small>{text.robustHint}</small>
              </span>
            </label>
          ) : null}
        </div>
      ))}
    </fieldset>
  )
}
