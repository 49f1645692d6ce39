// Writes one effect: the indicator, then its ladder, then one of the plain choices of semantics §2. A draft until saved,
// with what it would be worth beside it.

import { useMemo, useState } from 'react'
import { setEffect } from '../../../editing/commands/setEffect.ts'
import type { Blueprint, Effect, RoadmapItem } from '../../../model/blueprint.ts'
import type { Instrument } from '../../../model/instrument.ts'
import { DEFAULT_INSTRUMENT, instrumentOf } from '../../../model/instruments.ts'
import { exactText } from '../../../scoring/ratioText.ts'
import { useBlueprint, useKarta } from '../../karta.ts'
import { Button } from '../../parts/Button.tsx'
import { ComboField } from '../../parts/ComboField.tsx'
import { TextField } from '../../parts/TextField.tsx'
import { usePreferences } from '../../preferences.ts'
import { useText, useWords } from '../../text/language.ts'
import { roadmapItemText } from '../../text/roadmapItem.ts'
import { choiceOf, type EffectChoice, fromOf, readStep } from '../effectChoice.ts'
import { effectWorth } from '../effectWorth.ts'
import { EffectChoices } from './EffectChoices.tsx'
import styles from './EffectEditor.module.css'
import { EffectHelpersField } from './EffectHelpersField.tsx'
import { EffectLadder } from './EffectLadder.tsx'
import { EffectTerms } from './EffectTerms.tsx'
import formStyles from './Form.module.css'
import { useIndicatorChoices } from './useIndicatorChoices.ts'
import { presentLevel, usePresentLevels } from './usePresentLevels.ts'
import { useStep } from './useStep.ts'

const whole = (blueprint: Blueprint) => blueprint

interface EffectEditorProps {
  readonly item: RoadmapItem
  /** undefined = a new one. */
  readonly effect: Effect | undefined
  readonly onClose: () => void
}

/** The editor; saving is one step, cancelling none. */
export function EffectEditor({ item, effect, onClose }: EffectEditorProps) {
  const text = useText(roadmapItemText)
  const karta = useKarta()
  const blueprint = useBlueprint(whole)
  const [id] = useState(() => effect?.id ?? karta.newId('effect'))
  const instrument =
    instrumentOf(blueprint, effect?.instrument ?? blueprint.plan.instrument) ??
    instrumentOf(blueprint, DEFAULT_INSTRUMENT)
  const [draft, setDraft] = useState<Effect | undefined>(effect)
  const levels = usePresentLevels()
  const choices = useIndicatorChoices(instrument, levels)
  if (!instrument) return null
  const { min, max, denominator } = instrument.levels
  const present = (indicator: string) => presentLevel(levels, indicator, denominator)
  const choose = (indicator: string | null) => {
    if (indicator === null || indicator === draft?.indicator) return
    const from = Math.min(present(indicator) ?? min, max - 1)
    setDraft({ ...(draft ?? { id, instrument: instrument.id, with: {} }), indicator, from, to: from + 1 })
  }
  return (
    <section className={styles.editor} aria-label={effect ? text.editEffect(effect.indicator) : text.newEffect}>
      <ComboField
        label={text.indicator}
        placeholder={text.indicatorPlaceholder}
        choices={choices}
        value={draft?.indicator ?? null}
        onChange={choose}
        autoFocus={!effect}
      />
      {draft ? (
        <DraftFields
          // Another indicator is another ladder: what was typed for the first one is gone.
          key={draft.indicator}
          item={item}
          instrument={instrument}
          draft={draft}
          present={present(draft.indicator)}
          onChange={setDraft}
          onClose={onClose}
        />
      ) : (
        <div className={formStyles.buttons}>
          <Button onClick={onClose}>{text.cancel}</Button>
        </div>
      )}
    </section>
  )
}

interface DraftFieldsProps {
  readonly item: RoadmapItem
  readonly instrument: Instrument
  readonly draft: Effect
  readonly present: number | null
  readonly onChange: (draft: Effect) => void
  readonly onClose: () => void
}

function DraftFields({ item, instrument, draft, present, onChange, onClose }: DraftFieldsProps) {
  const text = useText(roadmapItemText)
  const words = useWords()
  const { language } = usePreferences()
  const blueprint = useBlueprint(whole)
  const step = useStep()
  const { min, max } = instrument.levels
  const [choice, setChoice] = useState<EffectChoice>(() => choiceOf(draft, min))
  const [stepFault, setStepFault] = useState<'not-a-step' | 'unknown-level' | 'top' | null>(null)
  const worth = useMemo(() => effectWorth(blueprint, item.id, draft), [blueprint, item.id, draft])
  const takes = (next: EffectChoice, to: number, kept = draft.from) => {
    setChoice(next)
    const helpers = next === 'part' ? draft.with : {}
    onChange({ ...draft, to, from: fromOf(next, to, min, kept), with: helpers })
  }
  const typeStep = (typed: string) => {
    const read = readStep(typed, present, max)
    setStepFault(read.ok ? null : read.fault)
    if (!read.ok) return
    const next = choice === 'part' ? 'part' : choiceOf({ ...read, with: {} }, min)
    takes(next === 'all' && read.from > min ? 'range' : next, read.to, read.from)
  }
  const helpersMissing = choice === 'part' && Object.keys(draft.with).length === 0
  const save = () => {
    if (step.run('effect', setEffect, { item: item.id, effect: draft })) onClose()
  }
  const error = step.errorOf('effect')
  return (
    <>
      <EffectLadder
        blueprint={blueprint}
        instrument={instrument}
        item={item}
        draft={draft}
        onChoose={(to) => takes(choice, to)}
      />
      <EffectChoices choice={choice} draft={draft} lowest={min} onChoose={(next) => takes(next, draft.to)} />
      {choice === 'part' ? (
        <EffectHelpersField blueprint={blueprint} item={item} draft={draft} onChange={onChange} />
      ) : null}
      <div className={styles.step}>
        <TextField
          label={text.step}
          value=""
          placeholder="+1"
          maxLength={6}
          hint={present === null ? text.presentUnknown : text.stepHint(present)}
          error={stepFault ? text.stepFault[stepFault] : undefined}
          onCommit={typeStep}
        />
        <p className={styles.meaning}>
          {text.meaning(draft.from, draft.to)}
          <br />
          <span title={text.aloneTogetherHint}>
            {text.aloneTogether(exactText(worth.alone, language), exactText(worth.loss, language))}
          </span>
        </p>
      </div>
      <EffectTerms instrument={instrument} draft={draft} words={words} onChange={onChange} />
      {error ? (
        <p className={formStyles.error} role="alert">
          {error}
        </p>
      ) : null}
      <div className={formStyles.buttons}>
        <Button onClick={onClose}>{text.cancel}</Button>
        <Button kind="primary" whyNot={helpersMissing ? text.withNeeded : undefined} onClick={save}>
          {text.saveEffect}
        </Button>
      </div>
    </>
  )
}
