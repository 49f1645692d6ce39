// The finer terms of an effect: a condition on another indicator, months until it counts, months until the evidence
// lapses (with the regulation's own term offered), and what will prove it.

import { useState } from 'react'
import type { Effect } from '../../../model/blueprint.ts'
import type { Instrument } from '../../../model/instrument.ts'
import type { Words } from '../../../model/words.ts'
import { Button } from '../../parts/Button.tsx'
import { SelectField } from '../../parts/SelectField.tsx'
import { TextField } from '../../parts/TextField.tsx'
import { useText } from '../../text/language.ts'
import { roadmapItemText } from '../../text/roadmapItem.ts'
import { validityHint } from '../rungLadder.ts'
import styles from './EffectEditor.module.css'

interface EffectTermsProps {
  readonly instrument: Instrument
  readonly draft: Effect
  readonly words: (sentence: Words) => string
  readonly onChange: (draft: Effect) => void
}

/** Folded away until wanted; open where something in it is set. */
export function EffectTerms({ instrument, draft, words, onChange }: EffectTermsProps) {
  const text = useText(roadmapItemText)
  const [fault, setFault] = useState<'lag' | 'valid' | null>(null)
  const { gate, lagMonths, validMonths, evidence, ...plain } = draft
  const { min, max } = instrument.levels
  const hint = validityHint(instrument, draft.indicator, draft.from, draft.to)
  const [openAtFirst] = useState(Boolean(gate ?? lagMonths ?? validMonths ?? evidence))
  const months = (field: 'lag' | 'valid', typed: string) => {
    const value = Number(typed)
    const fine = /^\d*$/.test(typed) && value <= 600
    setFault(fine ? null : field)
    if (!fine) return
    const { lagMonths: lag, validMonths: valid, ...rest } = draft
    const keptLag = field === 'lag' ? value : lag
    const keptValid = field === 'valid' ? value : valid
    onChange({ ...rest, ...(keptLag ? { lagMonths: keptLag } : {}), ...(keptValid ? { validMonths: keptValid } : {}) })
  }
  const gateTo = (indicator: string, level: number) => {
    const { gate: _, ...rest } = draft
    onChange(indicator === '' ? rest : { ...rest, gate: { indicator, level } })
  }
  return (
    <details className={styles.terms} open={openAtFirst}>
      <summary>{text.more}</summary>
      <div className={styles.fields}>
        <SelectField
          label={text.gateIndicator}
          none={text.gateNone}
          value={gate?.indicator ?? ''}
          choices={instrument.indicators
            .filter(({ id }) => id !== draft.indicator)
            .map(({ id, shortName }) => ({ value: id, label: `${id} ${words(shortName)}` }))}
          onChange={(indicator) => gateTo(indicator, gate?.level ?? min + 1)}
        />
        {gate ? (
          <SelectField
            label={text.gateLevel}
            value={String(gate.level)}
            choices={Array.from({ length: max - min }, (_, at) => String(min + 1 + at)).map((level) => ({
              value: level,
              label: level,
            }))}
            onChange={(level) => gateTo(gate.indicator, Number(level))}
          />
        ) : (
          <span />
        )}
        <TextField
          label={text.lag}
          type="number"
          value={lagMonths === undefined ? '' : String(lagMonths)}
          error={fault === 'lag' ? text.badMonths : undefined}
          onCommit={(typed) => months('lag', typed)}
        />
        <div className={styles.hinted}>
          <TextField
            label={text.valid}
            type="number"
            value={validMonths === undefined ? '' : String(validMonths)}
            hint={hint ? words(hint.rule) : text.validNone}
            error={fault === 'valid' ? text.badMonths : undefined}
            onCommit={(typed) => months('valid', typed)}
          />
          {hint && validMonths !== hint.months ? (
            <Button size="small" onClick={() => onChange({ ...draft, validMonths: hint.months })}>
              {text.takeMonths(hint.months)}
            </Button>
          ) : null}
        </div>
        <div className={styles.wide}>
          <TextField
            label={text.evidence}
            multiline
            value={evidence ?? ''}
            onCommit={(next) =>
              onChange({
                ...plain,
                ...(gate ? { gate } : {}),
                ...(lagMonths === undefined ? {} : { lagMonths }),
                ...(validMonths === undefined ? {} : { validMonths }),
                ...(next === '' ? {} : { evidence: next }),
              })
            }
          />
        </div>
      </div>
    </details>
  )
}
