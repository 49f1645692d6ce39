// How the open blueprint stands with the disk, always in words; leads to the Files screen.

import { CircleAlert, CircleCheck, CircleDashed, LoaderCircle, Lock } from 'lucide-react'
import type { SavingState } from '../../session/session.ts'
import { useFormat } from '../format.ts'
import { useKarta } from '../karta.ts'
import { savingText } from '../text/frame.ts'
import { useText, useWords } from '../text/language.ts'
import styles from './SavingMark.module.css'
import { useSeconds } from './useSeconds.ts'
import { useSessionState } from './useSessionState.ts'

const ICONS = {
  saved: CircleCheck,
  unsaved: CircleDashed,
  saving: LoaderCircle,
  failed: CircleAlert,
  'read-only': Lock,
} as const

/** Icon and sentence of the state of saving; nothing while no blueprint is open. */
export function SavingMark() {
  const karta = useKarta()
  const { saving, changesSinceFile, fileName } = useSessionState()
  const text = useText(savingText)
  const format = useFormat()
  const sentence = useSavingSentence(saving)
  if (saving.kind === 'empty') return null
  const Icon = ICONS[saving.kind]
  const count = format.number(changesSinceFile)
  const behind = fileName ? text.notInFile(count, fileName) : text.notInAnyFile(count)
  return (
    <button
      type="button"
      className={`${styles.mark} ${styles[saving.kind]}`}
      title={`${sentence}${changesSinceFile > 0 ? ` · ${behind}` : ''} (${text.toFiles})`}
      onClick={() => karta.route.set({ screen: 'berkas' })}
    >
      <Icon aria-hidden="true" />
      <span>{sentence}</span>
    </button>
  )
}

/** The state of saving as one sentence. */
export function useSavingSentence(saving: SavingState): string {
  const text = useText(savingText)
  const words = useWords()
  const now = useSeconds()
  switch (saving.kind) {
    case 'empty':
      return ''
    case 'saved': {
      const age = now - Math.floor(saving.at / 1000)
      if (age < 3) return text.now
      const shown =
        age < 60
          ? text.seconds(age)
          : age < 3600
            ? text.minutes(Math.floor(age / 60))
            : text.hours(Math.floor(age / 3600))
      return saving.fileName ? text.agoFile(shown, saving.fileName) : text.ago(shown)
    }
    case 'unsaved':
      return text.unsaved
    case 'saving':
      return text.saving
    case 'failed':
    case 'read-only':
      return words(saving.why)
  }
}
