// The reason of a claimed level while it is typed, in the dialog and in the workshop; without one nothing is claimed.

import { useState } from 'react'
import { claimLevel } from '../../editing/commands/claimLevel.ts'
import type { Assessment, IndicatorId } from '../../model/blueprint.ts'
import { useKarta } from '../karta.ts'
import { evidenceText } from '../text/evidence.ts'
import { useText, useWords } from '../text/language.ts'

interface ClaimInHand {
  readonly reason: string
  /** Why it was not taken, in the language in use. */
  readonly refused: string | undefined
  readonly type: (reason: string) => void
  /** Claims a stored level and says so; `onDone` is called when that went through. */
  readonly submit: (level: number) => void
}

/** A claim on an indicator of an assessment, starting from the reason there is. */
export function useClaim(assessment: Assessment, indicator: IndicatorId, onDone: () => void): ClaimInHand {
  const text = useText(evidenceText)
  const words = useWords()
  const karta = useKarta()
  const [reason, setReason] = useState(assessment.answers[indicator]?.claimReason ?? '')
  const [refused, setRefused] = useState<string | undefined>()
  return {
    reason,
    refused,
    type: (typed) => {
      setReason(typed)
      setRefused(undefined)
    },
    submit: (level) => {
      if (reason.trim() === '') return setRefused(text.reasonMissing)
      const args = { assessment: assessment.id, indicator, level, reason }
      const label = claimLevel.label(args, karta.store.getBlueprint())
      const outcome = karta.store.run(claimLevel, args)
      if (!outcome.ok) return setRefused(words(outcome.refusal.message))
      karta.announce(label)
      onDone()
    },
  }
}
