// The workshop over the whole window: one indicator at a time for a projector, everything by keys, results at the end.

import { useEffect, useRef, useState } from 'react'
import type { Blueprint } from '../../model/blueprint.ts'
import { useReadOnly } from '../architecture/useReadOnly.ts'
import { chooseLevel } from '../assessment/chooseLevel.ts'
import { instrumentFor } from '../assessment/openAssessment.ts'
import { useExternalStore } from '../externalStore.ts'
import { redo, undo } from '../frame/undoRedo.ts'
import { useBlueprint, useKarta } from '../karta.ts'
import { useText } from '../text/language.ts'
import { workshopText } from '../text/workshop.ts'
import { leaveWorkshop, workshop } from './openWorkshop.ts'
import styles from './WorkshopDialog.module.css'
import { WorkshopHead } from './WorkshopHead.tsx'
import { WorkshopQuestion } from './WorkshopQuestion.tsx'
import { WorkshopResults } from './WorkshopResults.tsx'
import { askIndicator, handleIndicator, showResults, togglePause } from './workshopRun.ts'

const whole = (blueprint: Blueprint) => blueprint

/** Shown while a workshop is under way; Esc leaves and the focus goes back to where it was. */
export function WorkshopDialog() {
  const karta = useKarta()
  const text = useText(workshopText)
  const run = useExternalStore(workshop)
  const blueprint = useBlueprint(whole)
  const readOnly = useReadOnly()
  const ref = useRef<HTMLDialogElement>(null)
  const [claim, setClaim] = useState<{ readonly indicator: string; readonly level: number } | null>(null)
  const assessment = run ? blueprint.assessments[run.assessment] : undefined
  const shown = run !== null && assessment !== undefined
  useEffect(() => {
    const dialog = ref.current
    if (!shown || !dialog) return
    const before = document.activeElement
    dialog.showModal()
    dialog.focus()
    return () => {
      dialog.close()
      if (document.fullscreenElement) void document.exitFullscreen()
      if (before instanceof HTMLElement && before.isConnected) before.focus()
    }
  }, [shown])
  if (!run || !assessment) return null
  const instrument = instrumentFor(blueprint, assessment)
  const { indicators, levels } = instrument
  const indicator = indicators.find(({ id }) => id === run.indicator) ?? indicators[0]
  if (!indicator) return null
  const locked = readOnly || assessment.locked === true
  const leave = () => leaveWorkshop(karta, run.indicator)
  const ask = (id: string) => {
    workshop.set(askIndicator(run, id, karta.now()))
    ref.current?.focus()
  }
  const results = () => {
    workshop.set(showResults(run, karta.now()))
    ref.current?.focus()
  }
  const step = (by: number) => {
    const next = indicators[indicators.indexOf(indicator) + by]
    if (next) ask(next.id)
    else if (by > 0) results()
  }
  const choose = (level: number | null) => {
    if (locked) return
    setClaim(null)
    const ask = (claimed: number) => setClaim({ indicator: indicator.id, level: claimed })
    if (chooseLevel(karta, assessment, indicator, level, ask) === 'counts') workshop.set(handleIndicator(run))
  }
  const endClaim = (claimed: boolean) => {
    setClaim(null)
    if (claimed) workshop.set(handleIndicator(run))
    ref.current?.focus()
  }
  const toggleFullscreen = () => {
    if (document.fullscreenElement) void document.exitFullscreen()
    // Where the browser refuses, the dialog still fills the window.
    else void document.documentElement.requestFullscreen?.().catch(() => undefined)
  }
  const pause = () => workshop.set(togglePause(run, karta.now()))
  const onKey = (key: string): boolean => {
    const lower = key.toLowerCase()
    if (lower === 'f') toggleFullscreen()
    else if (run.phase === 'results') return false
    else if (lower === 'j') step(1)
    else if (lower === 'k') step(-1)
    else if (lower === 'p') pause()
    else if (lower === 'n') ref.current?.querySelector('textarea')?.focus()
    else if (key === '?') choose(null)
    else if (/^\d$/.test(key) && Number(key) >= levels.min && Number(key) <= levels.max) {
      choose(Number(key) * levels.denominator)
    } else return false
    return true
  }
  return (
    <dialog
      ref={ref}
      className={styles.dialog}
      tabIndex={-1}
      aria-label={text.title(assessment.name)}
      onCancel={(event) => {
        event.preventDefault()
        leave()
      }}
      onKeyDown={(event) => {
        event.stopPropagation()
        const field = event.target instanceof HTMLTextAreaElement || event.target instanceof HTMLInputElement
        if (field) {
          if (event.key !== 'Escape') return
          // Leaves the field, not the workshop.
          event.preventDefault()
          ref.current?.focus()
          return
        }
        const control = event.ctrlKey || event.metaKey
        if (control && event.key.toLowerCase() === 'z') {
          event.preventDefault()
          if (event.shiftKey) redo(karta)
          else undo(karta)
        } else if (!control && !event.altKey && onKey(event.key)) event.preventDefault()
      }}
    >
      <WorkshopHead
        run={run}
        assessment={assessment}
        instrument={instrument}
        onPause={pause}
        onFullscreen={toggleFullscreen}
        onResults={results}
        onLeave={leave}
      />
      {run.phase === 'results' ? (
        <WorkshopResults run={run} assessment={assessment} instrument={instrument} onAsk={ask} onLeave={leave} />
      ) : (
        <WorkshopQuestion
          assessment={assessment}
          instrument={instrument}
          indicator={indicator}
          locked={locked}
          onChoose={choose}
          onStep={step}
          claim={claim?.indicator === indicator.id ? claim.level : undefined}
          onClaimed={endClaim}
        />
      )}
    </dialog>
  )
}
