// Asks for the reason of a claimed level; without one nothing is claimed.

import { useState } from 'react'
import type { Assessment } from '../../model/blueprint.ts'
import type { Indicator, Instrument } from '../../model/instrument.ts'
import { levelText } from '../levelText.ts'
import { Button } from '../parts/Button.tsx'
import { Dialog } from '../parts/Dialog.tsx'
import { Field, fieldStyles } from '../parts/Field.tsx'
import { SelectField } from '../parts/SelectField.tsx'
import { usePreferences } from '../preferences.ts'
import { assessmentText } from '../text/assessment.ts'
import { evidenceText } from '../text/evidence.ts'
import { useText, useWords } from '../text/language.ts'
import { partsText } from '../text/parts.ts'
import styles from './AssessmentDialog.module.css'
import { useClaim } from './useClaim.ts'

interface ClaimDialogProps {
  readonly instrument: Instrument
  readonly assessment: Assessment
  readonly indicator: Indicator
  /** Stored levels: the one the criteria give, and the one to start with. */
  readonly derived: number
  readonly level: number
  readonly onClose: () => void
}

/** Level and reason; both are shown afterwards beside the level of the criteria. */
export function ClaimDialog({ instrument, assessment, indicator, derived, level, onClose }: ClaimDialogProps) {
  const text = useText(evidenceText)
  const levels = useText(assessmentText)
  const parts = useText(partsText)
  const words = useWords()
  const { language } = usePreferences()
  const { denominator } = instrument.levels
  const [chosen, setChosen] = useState(level)
  const { reason, refused, type, submit } = useClaim(assessment, indicator.id, onClose)
  const scale = instrument.scales.find(({ id }) => id === indicator.scale)
  return (
    <Dialog
      title={text.claimTitle(indicator.number)}
      width="narrow"
      onClose={onClose}
      footer={
        <>
          <Button onClick={onClose}>{parts.cancel}</Button>
          <Button kind="primary" type="submit" form="claim-form">
            {text.claim}
          </Button>
        </>
      }
    >
      <form
        id="claim-form"
        className={styles.form}
        onSubmit={(event) => {
          event.preventDefault()
          submit(chosen)
        }}
        noValidate
      >
        <p>{text.claimExplain(levelText(derived, denominator, language))}</p>
        <SelectField
          label={text.claimLevel}
          value={String(chosen)}
          choices={(scale?.levels ?? [])
            .filter((step) => step.level * denominator !== derived)
            .map((step) => ({
              value: String(step.level * denominator),
              label: levels.levelName(step.level, words(step.name)),
            }))}
          onChange={(value) => setChosen(Number(value))}
        />
        <Field label={text.reason} hint={text.reasonHint} error={refused} required>
          {(ids) => (
            <textarea
              {...ids}
              // The level is chosen already; what is missing is the reason.
              ref={(field) => field?.setAttribute('autofocus', '')}
              className={fieldStyles.control}
              rows={3}
              maxLength={20000}
              value={reason}
              onChange={(event) => type(event.target.value)}
            />
          )}
        </Field>
      </form>
    </Dialog>
  )
}
