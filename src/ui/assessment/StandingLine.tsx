// Where the level of an indicator comes from once criteria are filled: what they give, what is claimed instead and why.

import { withdrawClaim } from '../../editing/commands/withdrawClaim.ts'
import type { Assessment } from '../../model/blueprint.ts'
import { claimedLevel } from '../../model/claimedLevel.ts'
import type { Indicator, Instrument } from '../../model/instrument.ts'
import { answerStanding } from '../../scoring/answerStanding.ts'
import { runCommand } from '../architecture/runCommand.ts'
import { useExternalStore } from '../externalStore.ts'
import { useKarta } from '../karta.ts'
import { levelText } from '../levelText.ts'
import { Button } from '../parts/Button.tsx'
import { usePreferences } from '../preferences.ts'
import { evidenceText } from '../text/evidence.ts'
import { useText } from '../text/language.ts'
import { ClaimDialog } from './ClaimDialog.tsx'
import { claimQuestion } from './chooseLevel.ts'
import styles from './StandingLine.module.css'

interface StandingLineProps {
  readonly instrument: Instrument
  readonly assessment: Assessment
  readonly indicator: Indicator
  readonly disabled: boolean
}

/** "Dari kriteria: 3 · Diklaim: 4 — Alasan: …", and the ways to claim and to withdraw. Nothing while no criteria are filled. */
export function StandingLine({ instrument, assessment, indicator, disabled }: StandingLineProps) {
  const text = useText(evidenceText)
  const { language } = usePreferences()
  const karta = useKarta()
  const asked = useExternalStore(claimQuestion)
  const answer = assessment.answers[indicator.id]
  const { derived, from, level } = answerStanding(instrument, indicator, answer)
  if (derived === undefined) return null
  const { min, max, denominator } = instrument.levels
  const claimed = from === 'claimed' ? claimedLevel(answer) : undefined
  const ask = () => {
    const next = derived < max * denominator ? derived + denominator : min * denominator
    claimQuestion.set({ assessment: assessment.id, indicator: indicator.id, level: claimed ?? next })
  }
  const open = asked?.assessment === assessment.id && asked.indicator === indicator.id ? asked : undefined
  return (
    <div className={styles.line} data-standing={from}>
      <p>
        <b>{text.fromCriteria(levelText(derived, denominator, language))}</b>
        {claimed === undefined ? null : (
          <>
            {' · '}
            <b>{text.claimed(levelText(level ?? 0, denominator, language))}</b>
            {' — '}
            {text.claimReason(answer?.claimReason?.trim() ?? '')}
          </>
        )}
      </p>
      {disabled ? null : (
        <span className={styles.actions}>
          <Button kind="quiet" size="small" onClick={ask}>
            {claimed === undefined ? text.claimOther : text.changeClaim}
          </Button>
          {claimed === undefined ? null : (
            <Button
              kind="quiet"
              size="small"
              onClick={() =>
                runCommand(karta, withdrawClaim, { assessment: assessment.id, indicator: indicator.id }, true)
              }
            >
              {text.withdraw}
            </Button>
          )}
        </span>
      )}
      {open ? (
        <ClaimDialog
          instrument={instrument}
          assessment={assessment}
          indicator={indicator}
          derived={derived}
          level={open.level}
          onClose={() => claimQuestion.set(null)}
        />
      ) : null}
    </div>
  )
}
