// The index at the shared month and view, always in sight; a click tells why it is what it is.

import { useRef } from 'react'
import { Dialog, Popover } from 'react-aria-components'
import { shownText } from '../../scoring/ratioText.ts'
import { closePanel, openPanel } from '../actions/openPanel.ts'
import { useExternalStore } from '../externalStore.ts'
import { useBlueprint, useOverlay } from '../karta.ts'
import { usePreferences } from '../preferences.ts'
import { whyText } from '../text/frame.ts'
import { useText, useWords } from '../text/language.ts'
import { useStanding } from '../useStanding.ts'
import styles from './IndexChip.module.css'
import { IndexWhy } from './IndexWhy.tsx'
import { intervalText, isExact, targetGap } from './indexWords.ts'
import { evaluationYear, targetAt } from './monthRange.ts'

/** "3,98 Sangat Baik · target 2027: 4,60"; opens the reasons. */
export function IndexChip() {
  const standing = useStanding()
  const plan = useBlueprint((blueprint) => blueprint.plan)
  const overlay = useOverlay()
  const text = useText(whyText)
  const words = useWords()
  const { language } = usePreferences()
  const panel = useExternalStore(openPanel)
  const button = useRef<HTMLButtonElement>(null)
  const { index, predicate, unknown } = standing.score
  const target = targetAt(standing.month, plan)
  const gap = target ? targetGap(index, target.target).kind : undefined
  const supposing = overlay.included !== undefined || overlay.moves !== undefined || overlay.packGates !== undefined
  return (
    <>
      <button
        ref={button}
        type="button"
        className={styles.chip}
        data-gap={gap}
        aria-haspopup="dialog"
        aria-expanded={panel === 'why'}
        onClick={() => openPanel.set('why')}
      >
        <span className="visually-hidden">{text.chip}</span>
        <span className={styles.value}>
          <strong>{intervalText(index, language)}</strong>{' '}
          {isExact(index) ? words(predicate.min.name) : text.unknownCount(unknown)}
        </span>
        <span className={styles.target}>
          {target
            ? text.targetYear(shownText({ units: target.target, per: 10_000 }, language), target.year)
            : text.noTarget(evaluationYear(standing.month, plan))}
          {supposing ? ` · ${text.whatIfShort}` : ''}
        </span>
      </button>
      <Popover
        className={styles.popover ?? ''}
        triggerRef={button}
        isOpen={panel === 'why'}
        onOpenChange={(open) => {
          if (!open) closePanel()
        }}
        placement="bottom end"
      >
        <Dialog className={styles.dialog ?? ''} aria-label={text.title}>
          <IndexWhy standing={standing} supposing={supposing} />
        </Dialog>
      </Popover>
    </>
  )
}
