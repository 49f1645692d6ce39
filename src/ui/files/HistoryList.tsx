// The steps of this visit, the newest first: what was done, and a way back to before any of them.

import { useSyncExternalStore } from 'react'
import type { StepInfo } from '../../editing/store.ts'
import { redo, undo } from '../frame/undoRedo.ts'
import { type Karta, useKarta } from '../karta.ts'
import { Button } from '../parts/Button.tsx'
import listed from '../parts/Listed.module.css'
import { filesText } from '../text/files.ts'
import { useText, useWords } from '../text/language.ts'
import styles from './HistoryList.module.css'

function repeat(karta: Karta, step: (karta: Karta) => void, times: number): void {
  for (let i = 0; i < times; i++) step(karta)
}

/** Steps with how many undos or redos away they are; the next one is 1. */
function numbered(steps: readonly StepInfo[]) {
  return steps.map((step, index) => ({ step, away: index + 1 }))
}

/** Undone steps above the present, done steps below it. */
export function HistoryList() {
  const karta = useKarta()
  const { store } = karta
  const done = useSyncExternalStore(store.subscribe, store.getUndoSteps)
  const undone = useSyncExternalStore(store.subscribe, store.getRedoSteps)
  const text = useText(filesText)
  const words = useWords()
  return (
    <section aria-label={text.history} className={listed.section}>
      <h2>{text.historyCount(done.length)}</h2>
      <p className={listed.hint}>{text.historyHint}</p>
      <ol className={`${listed.list} ${styles.steps}`}>
        {numbered(undone)
          .toReversed()
          .map(({ step, away }) => (
            <li key={`redo-${away}`} className={styles.undone}>
              <span>{words(step.label)}</span>
              <Button size="small" kind="quiet" onClick={() => repeat(karta, redo, away)}>
                {text.redoTo}
              </Button>
            </li>
          ))}
        <li className={styles.present} aria-current="step">
          {text.present}
        </li>
        {numbered(done).map(({ step, away }) => (
          <li key={`undo-${done.length - away}`}>
            <span>{words(step.label)}</span>
            <Button size="small" kind="quiet" onClick={() => repeat(karta, undo, away)}>
              {text.undoTo}
            </Button>
          </li>
        ))}
      </ol>
    </section>
  )
}
