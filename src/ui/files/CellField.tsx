// A text field inside a table cell: its name is read aloud, the column head shows it. Commits on blur or Enter.

import { useState } from 'react'
import { fieldStyles } from '../parts/Field.tsx'

interface CellFieldProps {
  readonly id?: string
  readonly label: string
  readonly value: string
  readonly maxLength?: number
  /** Called with the trimmed text when it changed and is not empty. */
  readonly onCommit: (value: string) => void
}

/** One line of text; Esc brings the old text back, an emptied field too. */
export function CellField({ id, label, value, maxLength = 5000, onCommit }: CellFieldProps) {
  const [typed, setTyped] = useState<string | null>(null)
  const commit = () => {
    const next = typed?.trim()
    setTyped(null)
    if (next && next !== value) onCommit(next)
  }
  return (
    <input
      id={id}
      className={fieldStyles.control}
      aria-label={label}
      value={typed ?? value}
      maxLength={maxLength}
      onChange={(event) => setTyped(event.target.value)}
      onBlur={commit}
      onKeyDown={(event) => {
        if (event.key === 'Enter') commit()
        if (event.key === 'Escape') setTyped(null)
      }}
    />
  )
}
