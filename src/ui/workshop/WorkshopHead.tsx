// The line over a workshop: how far it is, how long it will take, the clock of the indicator, and the way out.

import { ChartNoAxesColumn, Maximize, Pause, Play, X } from 'lucide-react'
import type { Assessment } from '../../model/blueprint.ts'
import type { Instrument } from '../../model/instrument.ts'
import { assessedLevels } from '../../scoring/assessedLevels.ts'
import { useSeconds } from '../frame/useSeconds.ts'
import { useKarta } from '../karta.ts'
import { Button } from '../parts/Button.tsx'
import { IconButton } from '../parts/IconButton.tsx'
import { InstrumentBadge } from '../parts/InstrumentBadge.tsx'
import { useText } from '../text/language.ts'
import { workshopText } from '../text/workshop.ts'
import styles from './WorkshopHead.module.css'
import { clockText, minutesLeft, timeOn, type WorkshopRun } from './workshopRun.ts'

interface WorkshopHeadProps {
  readonly run: WorkshopRun
  readonly assessment: Assessment
  readonly instrument: Instrument
  readonly onPause: () => void
  readonly onFullscreen: () => void
  readonly onResults: () => void
  readonly onLeave: () => void
}

/** Ticks once a second by itself, so that the question below stands still. */
export function WorkshopHead(props: WorkshopHeadProps) {
  const { run, assessment, instrument, onPause, onFullscreen, onResults, onLeave } = props
  const text = useText(workshopText)
  const karta = useKarta()
  useSeconds()
  const now = karta.now()
  const { indicators } = instrument
  const levels = assessedLevels(instrument, assessment)
  const at = indicators.findIndex(({ id }) => id === run.indicator)
  const done = indicators.filter(({ id }) => run.handled[id] || (levels[id] ?? null) !== null).length
  const left = indicators.length - done
  return (
    <header className={styles.head}>
      <p className={styles.title}>{text.title(assessment.name)}</p>
      <InstrumentBadge instrument={instrument} />
      <div className={styles.progress}>
        <progress max={indicators.length} value={done} aria-label={text.handled(done, indicators.length)} />
        <span>
          <b data-testid="workshop-progress">{text.progress(at + 1, indicators.length)}</b> ·{' '}
          {left === 0 ? text.allHandled : text.left(left, minutesLeft(run, left, now))}
        </span>
      </div>
      {run.phase === 'asking' ? (
        <>
          <span
            className={styles.clock}
            data-paused={run.since === null}
            title={text.timer}
            role="timer"
            aria-label={text.timer}
          >
            {clockText(timeOn(run, run.indicator, now))}
          </span>
          <IconButton
            label={run.since === null ? text.resume : text.pause}
            keys="P"
            icon={run.since === null ? <Play aria-hidden="true" /> : <Pause aria-hidden="true" />}
            onClick={onPause}
          />
          <Button icon={<ChartNoAxesColumn aria-hidden="true" />} onClick={onResults}>
            {text.results}
          </Button>
        </>
      ) : null}
      <IconButton label={text.fullscreen} keys="F" icon={<Maximize aria-hidden="true" />} onClick={onFullscreen} />
      <IconButton label={text.leave} keys="Esc" icon={<X aria-hidden="true" />} onClick={onLeave} />
    </header>
  )
}
