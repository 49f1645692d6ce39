// A month without a visible label, for cells of tables: kept while it is typed, committed when left or on Enter.

import { useState } from 'react'
import { MONTH_PATTERN, type Month } from '../../model/month.ts'
import { fieldStyles } from '../parts/Field.tsx'

interface MonthInputProps {
  readonly label: string
  readonly value: Month
  readonly onCommit: (month: Month) => void
  readonly readOnly?: boolean
}

/** A month field; an incomplete month gives the old one back. */
export function MonthInput({ label, value, onCommit, readOnly = false }: MonthInputProps) {
  const [typed, setTyped] = useState<string | null>(null)
  const commit = () => {
    setTyped(null)
    if (typed !== null && typed !== value && MONTH_PATTERN.test(typed)) onCommit(typed)
  }
  return (
    <input
      type="month"
      className={fieldStyles.control}
      aria-label={label}
      placeholder="2026-08"
      value={typed ?? value}
      readOnly={readOnly}
      onChange={(event) => setTyped(event.target.value)}
      onBlur={commit}
      onKeyDown={(event) => {
        if (event.key === 'Enter') commit()
        if (event.key === 'Escape') setTyped(null)
      }}
    />
  )
}
