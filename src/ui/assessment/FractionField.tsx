// The level of an indicator that another agency's index scores: a number with decimals, typed with a comma or a point.

import { useState } from 'react'
import type { LevelRange } from '../../model/instrument.ts'
import { exactText } from '../../scoring/ratioText.ts'
import { TextField } from '../parts/TextField.tsx'
import { usePreferences } from '../preferences.ts'
import { assessmentText } from '../text/assessment.ts'
import { useText } from '../text/language.ts'
import { parseLevel } from './parseLevel.ts'

interface FractionFieldProps {
  readonly levels: LevelRange
  /** Stored level, null = unknown. */
  readonly level: number | null
  readonly readOnly: boolean
  readonly onChoose: (level: number | null) => void
}

/** A text field; nothing typed is unknown, what is no level is told beside it and changes nothing. */
export function FractionField({ levels, level, readOnly, onChoose }: FractionFieldProps) {
  const text = useText(assessmentText)
  const { language } = usePreferences()
  const [wrong, setWrong] = useState(false)
  return (
    <TextField
      label={text.fraction}
      hint={text.fractionHint(levels.min, levels.max)}
      value={level === null ? '' : exactText({ units: level, per: levels.denominator }, language)}
      readOnly={readOnly}
      maxLength={8}
      error={wrong ? text.fractionWrong(levels.min, levels.max) : undefined}
      onCommit={(typed) => {
        const parsed = parseLevel(typed, levels)
        setWrong(parsed === undefined)
        if (parsed !== undefined) onChoose(parsed)
      }}
    />
  )
}
