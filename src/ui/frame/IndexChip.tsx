// The index at the shared month and view, always in sight; a click tells why it is what it is.

import { lazy, Suspense, useRef } from 'react'
import type { Overlay } from '../../roadmap/delivery.ts'
import { shownText } from '../../scoring/ratioText.ts'
import { openPanel } from '../actions/openPanel.ts'
import { useExternalStore } from '../externalStore.ts'
import { useBlueprint, useOverlay } from '../karta.ts'
import { InstrumentBadge } from '../parts/InstrumentBadge.tsx'
import { usePreferences } from '../preferences.ts'
import { SatisfactionMark } from '../satisfaction/SatisfactionMark.tsx'
import { useOpenScenario } from '../scenario/openScenario.ts'
import { whyText } from '../text/frame.ts'
import { useText, useWords } from '../text/language.ts'
import { useInstrument } from '../useInstrument.ts'
import { useStanding } from '../useStanding.ts'
import styles from './IndexChip.module.css'
import { intervalText, isExact, targetGap } from './indexWords.ts'
import { evaluationYear, targetAt } from './monthRange.ts'

// The reasons and their popover (28 kB gzip of scripts) are loaded when first asked for.
const IndexPopover = lazy(() => import('./IndexPopover.tsx').then(({ IndexPopover: part }) => ({ default: part })))

/** True when something is assumed that the blueprint does not say. */
function supposes({ included = {}, moves = {}, shocks = {}, packGates }: Overlay): boolean {
  return [included, moves, shocks].some((part) => Object.keys(part).length > 0) || packGates !== undefined
}

/** "3,98 Sangat Baik · target 2027: 4,60"; opens the reasons. */
export function IndexChip() {
  const standing = useStanding()
  const plan = useBlueprint((blueprint) => blueprint.plan)
  const overlay = useOverlay()
  const text = useText(whyText)
  const words = useWords()
  const { language } = usePreferences()
  const panel = useExternalStore(openPanel)
  const instrument = useInstrument(standing.score.instrument)
  const button = useRef<HTMLButtonElement>(null)
  const { index, predicate, unknown } = standing.score
  const target = targetAt(standing.month, plan)
  const gap = target ? targetGap(index, target.target).kind : undefined
  const scenario = useOpenScenario()
  const supposing = supposes(overlay)
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
          <span className={styles.said}>{isExact(index) ? words(predicate.min.name) : text.unknownCount(unknown)}</span>{' '}
          {instrument ? <InstrumentBadge instrument={instrument} /> : null}
        </span>
        <span className={styles.target}>
          {target
            ? text.targetYear(shownText({ units: target.target, per: 10_000 }, language), target.year)
            : text.noTarget(evaluationYear(standing.month, plan))}
          <SatisfactionMark short before=" · " />
          {scenario ? (
            <span className={styles.scenario} title={scenario.name}>
              {` · ${scenario.name}`}
            </span>
          ) : supposing ? (
            ` · ${text.whatIfShort}`
          ) : null}
        </span>
      </button>
      {panel === 'why' ? (
        <Suspense>
          <IndexPopover
            button={button}
            standing={standing}
            assumed={scenario ? text.scenario(scenario.name) : supposing ? text.whatIf : ''}
          />
        </Suspense>
      ) : null}
    </>
  )
}
