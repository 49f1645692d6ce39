// One indicator in full: what each level asks for, the chosen level, who answers, notes, and the roadmap items that move it.

import { ArrowLeft, ArrowRight } from 'lucide-react'
import { useMemo, useRef } from 'react'
import type { Assessment, Blueprint } from '../../model/blueprint.ts'
import type { Indicator, Instrument } from '../../model/instrument.ts'
import { exactText, shownText } from '../../scoring/ratioText.ts'
import { itemsOfIndicator } from '../../simulation/itemsOfIndicator.ts'
import { useFormat } from '../format.ts'
import { useBlueprint, useKarta, useViewpoint } from '../karta.ts'
import { Button } from '../parts/Button.tsx'
import { IconButton } from '../parts/IconButton.tsx'
import { StatusMark } from '../parts/StatusMark.tsx'
import { shownStatus } from '../parts/shownStatus.ts'
import { TextField } from '../parts/TextField.tsx'
import { usePreferences } from '../preferences.ts'
import { assessmentText } from '../text/assessment.ts'
import { useText, useWords } from '../text/language.ts'
import { viewText } from '../text/status.ts'
import { CriteriaPicker } from './CriteriaPicker.tsx'
import { FurtherServices } from './FurtherServices.tsx'
import styles from './IndicatorDetail.module.css'
import { IndicatorWhy } from './IndicatorWhy.tsx'
import { answer, goToIndicator } from './indicatorMoves.ts'
import { OwnerFields } from './OwnerFields.tsx'

interface IndicatorDetailProps {
  readonly instrument: Instrument
  readonly assessment: Assessment
  readonly indicator: Indicator
  /** Level at the month in view, when the assessment is the baseline and it is known. */
  readonly later: number | undefined
}

const whole = (blueprint: Blueprint) => blueprint

/** The right-hand side of the assessment screen. */
export function IndicatorDetail({ instrument, assessment, indicator, later }: IndicatorDetailProps) {
  const text = useText(assessmentText)
  const views = useText(viewText)
  const words = useWords()
  const format = useFormat()
  const { language } = usePreferences()
  const karta = useKarta()
  const viewpoint = useViewpoint()
  const blueprint = useBlueprint(whole)
  const given = assessment.answers[indicator.id]
  const items = useMemo(() => itemsOfIndicator(blueprint, indicator.id), [blueprint, indicator.id])
  const why = useRef<HTMLElement>(null)
  const askWhy = () => {
    why.current?.focus({ preventScroll: true })
    why.current?.scrollIntoView({ block: 'start' })
  }
  const domain = instrument.domains.find((candidate) => candidate.id === indicator.domain)
  const aspect = instrument.aspects.find((candidate) => candidate.id === indicator.aspect)
  const gates = instrument.gates.filter((gate) => gate.indicator === indicator.id)
  const points = shownText({ units: indicator.weight, per: 10_000 }, language, 4)
  const percent = shownText({ units: indicator.weight, per: 100 }, language, 2)
  return (
    <section className={styles.detail} aria-label={text.detail} tabIndex={-1} data-shown="">
      <header className={styles.head}>
        <div>
          {aspect ? (
            <p className={styles.path}>
              {domain ? text.domainOf(words(domain.name), words(aspect.name)) : words(aspect.name)}
            </p>
          ) : null}
          <h2>
            {indicator.number}. {words(indicator.name)}
          </h2>
          <p className={styles.path}>{text.weight(percent, points)}</p>
        </div>
        <div className={styles.moves}>
          <IconButton label={text.previous} keys="K" icon={<ArrowLeft />} onClick={() => goToIndicator(karta, -1)} />
          <IconButton label={text.next} keys="J" icon={<ArrowRight />} onClick={() => goToIndicator(karta, 1)} />
        </div>
      </header>
      {later !== undefined ? (
        <p className={styles.later}>
          {text.at(format.month(viewpoint.month), views[viewpoint.view])}:{' '}
          <b>{text.projected(exactText({ units: later, per: instrument.levels.denominator }, language))}</b>
          <Button kind="quiet" size="small" onClick={askWhy}>
            {text.why}
          </Button>
        </p>
      ) : null}
      {assessment.locked ? <p className={styles.locked}>{text.locked}</p> : null}
      <CriteriaPicker
        instrument={instrument}
        assessment={assessment}
        indicator={indicator}
        disabled={assessment.locked === true || karta.store.isReadOnly()}
      />
      <FurtherServices instrument={instrument} assessment={assessment} indicator={indicator} />
      <TextField
        key={`${assessment.id}-${indicator.id}`}
        label={text.note}
        hint={text.noteHint}
        multiline
        readOnly={assessment.locked === true}
        maxLength={20000}
        value={given?.note ?? ''}
        onCommit={(note) => answer(karta, assessment, indicator, { note: note === '' ? null : note })}
      />
      <OwnerFields instrument={instrument.id} indicator={indicator.id} />
      <IndicatorWhy ref={why} assessment={assessment.id} indicator={indicator.id} />
      <section>
        <h3>{text.items}</h3>
        {items.length === 0 ? (
          <p className={styles.quiet}>{text.noItems}</p>
        ) : (
          <ul className={styles.items}>
            {items.map(({ item, effects }) => (
              <li key={item.id}>
                <button
                  type="button"
                  className={styles.link}
                  title={text.openItem}
                  onClick={() => {
                    karta.selection.set({ kind: 'item', id: item.id })
                    karta.route.set({ screen: 'peta-rencana', detail: item.id })
                  }}
                >
                  {item.name}
                </button>
                <span>{effects.map((effect) => text.change(String(effect.from), String(effect.to))).join(', ')}</span>
                <StatusMark status={shownStatus(item)} />
              </li>
            ))}
          </ul>
        )}
      </section>
      {gates.length > 0 ? (
        <section>
          <h3>{text.gates}</h3>
          {gates.map((gate) => (
            <p key={`${gate.rung}-${gate.requires.indicator}`} className={styles.quiet}>
              {words(gate.note)} ({gate.basis})
            </p>
          ))}
        </section>
      ) : null}
      {indicator.evidenceHints.length > 0 ? (
        <section>
          <h3>{text.evidence}</h3>
          <ul className={styles.hints}>
            {indicator.evidenceHints.map((hint) => (
              <li key={hint.id}>{words(hint)}</li>
            ))}
          </ul>
        </section>
      ) : null}
      {indicator.notes.length > 0 ? (
        <section>
          <h3>{text.notes}</h3>
          <ul className={styles.hints}>
            {indicator.notes.map((note) => (
              <li key={note.id}>{words(note)}</li>
            ))}
          </ul>
        </section>
      ) : null}
    </section>
  )
}
