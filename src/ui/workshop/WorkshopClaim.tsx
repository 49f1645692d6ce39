// The reason of a claim, asked for in the workshop itself: under the level that was chosen, Enter saves, Esc goes back.

import type { Assessment } from '../../model/blueprint.ts'
import type { Indicator, Instrument } from '../../model/instrument.ts'
import { useClaim } from '../assessment/useClaim.ts'
import { levelText } from '../levelText.ts'
import { Button } from '../parts/Button.tsx'
import { Field, fieldStyles } from '../parts/Field.tsx'
import { usePreferences } from '../preferences.ts'
import { evidenceText } from '../text/evidence.ts'
import { useText } from '../text/language.ts'
import { partsText } from '../text/parts.ts'
import { workshopText } from '../text/workshop.ts'
import styles from './WorkshopQuestion.module.css'

interface WorkshopClaimProps {
  readonly instrument: Instrument
  readonly assessment: Assessment
  readonly indicator: Indicator
  /** Stored levels: the one the criteria give, and the one claimed. */
  readonly derived: number
  readonly level: number
  /** Closes the question; true when the level was claimed. */
  readonly onClose: (claimed: boolean) => void
}

/** A reason and its two buttons. */
export function WorkshopClaim({ instrument, assessment, indicator, derived, level, onClose }: WorkshopClaimProps) {
  const text = useText(evidenceText)
  const asking = useText(workshopText)
  const parts = useText(partsText)
  const { language } = usePreferences()
  const claim = useClaim(assessment, indicator.id, () => onClose(true))
  const { denominator } = instrument.levels
  return (
    <form
      // The buttons too are in sight on a small projector.
      ref={(form) => form?.scrollIntoView({ block: 'nearest' })}
      className={styles.claim}
      noValidate
      onSubmit={(event) => {
        event.preventDefault()
        claim.submit(level)
      }}
      onKeyDown={(event) => {
        if (event.key === 'Escape') {
          // Leaves the reason, not the workshop.
          event.preventDefault()
          event.stopPropagation()
          onClose(false)
        } else if (event.key === 'Enter' && !event.shiftKey && event.target instanceof HTMLTextAreaElement) {
          event.preventDefault()
          claim.submit(level)
        }
      }}
    >
      <p>{text.claimExplain(levelText(derived, denominator, language))}</p>
      <Field
        label={asking.claimReason(levelText(level, denominator, language))}
        hint={asking.claimHint}
        error={claim.refused}
        required
      >
        {(ids) => (
          <textarea
            {...ids}
            // biome-ignore lint/a11y/noAutofocus: the level is chosen already; what is missing is the reason
            autoFocus
            className={fieldStyles.control}
            rows={2}
            maxLength={20000}
            value={claim.reason}
            onChange={(event) => claim.type(event.target.value)}
          />
        )}
      </Field>
      <div className={styles.claimButtons}>
        <Button onClick={() => onClose(false)}>{parts.cancel}</Button>
        <Button kind="primary" type="submit">
          {text.claim}
        </Button>
      </div>
    </form>
  )
}
