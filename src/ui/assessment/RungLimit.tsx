// Until when a level counts by the assessor's own word: a month field, behind a button while no month is stated.

import { CalendarPlus } from 'lucide-react'
import { useState } from 'react'
import type { Month } from '../../model/month.ts'
import { Button } from '../parts/Button.tsx'
import { MonthField } from '../parts/MonthField.tsx'
import { evidenceText } from '../text/evidence.ts'
import { useText } from '../text/language.ts'
import styles from './CriteriaPicker.module.css'

interface RungLimitProps {
  readonly level: number
  readonly limit: Month | undefined
  /** Whether a month can be stated where there is none. */
  readonly offered: boolean
  readonly disabled: boolean
  /** States a month, or with '' takes it away; gives back why it was refused. */
  readonly onLimit: (month: Month | '') => string | undefined
}

/** The field while a month is stated or asked for, else the button; nothing where neither makes sense. */
export function RungLimit({ level, limit, offered, disabled, onLimit }: RungLimitProps) {
  const text = useText(evidenceText)
  const [asking, setAsking] = useState(false)
  // A refused month stays in the field beside the reason.
  const [refused, setRefused] = useState<{ readonly month: Month | ''; readonly why: string } | undefined>()
  if (limit === undefined && !asking) {
    if (!offered || disabled) return null
    return (
      <Button
        kind="quiet"
        size="small"
        icon={<CalendarPlus aria-hidden="true" />}
        aria-label={text.setLimit(level)}
        onClick={() => setAsking(true)}
      >
        {text.limitShort}
      </Button>
    )
  }
  return (
    <div className={styles.limit}>
      <MonthField
        label={text.limit(level)}
        hint={text.limitHint}
        error={refused?.why}
        value={refused?.month ?? limit ?? ''}
        readOnly={disabled}
        onCommit={(month) => {
          const why = onLimit(month)
          setRefused(why === undefined ? undefined : { month, why })
          if (why === undefined) setAsking(false)
        }}
      />
    </div>
  )
}
