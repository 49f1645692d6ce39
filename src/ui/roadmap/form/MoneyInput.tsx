// An amount of rupiah as planners type it ("1,5 M"); shows how it was understood, commits when left, and keeps what could
// not be understood together with the reason.

import { useId, useState } from 'react'
import type { Rupiah } from '../../../model/blueprint.ts'
import { useFormat } from '../../format.ts'
import { fieldStyles } from '../../parts/Field.tsx'
import { usePreferences } from '../../preferences.ts'
import { useText } from '../../text/language.ts'
import { roadmapItemText } from '../../text/roadmapItem.ts'
import { parseMoney } from '../parseMoney.ts'
import styles from './MoneyInput.module.css'

interface MoneyInputProps {
  readonly label: string
  /** null = nothing yet. */
  readonly value: Rupiah | null
  readonly readOnly: boolean
  /** A refusal of the command. */
  readonly error: string | undefined
  /** Gets every amount that was understood; null when the field was emptied. */
  readonly onCommit: (amount: Rupiah | null) => void
  /** Hears what is understood at every keystroke; null while nothing is. */
  readonly onRead?: (amount: Rupiah | null) => void
}

/** A money field without a visible label, for lists of costs. */
export function MoneyInput({ label, value, readOnly, error, onCommit, onRead }: MoneyInputProps) {
  const text = useText(roadmapItemText)
  const format = useFormat()
  const { language } = usePreferences()
  const [typed, setTyped] = useState<string | null>(null)
  const [checked, setChecked] = useState(false)
  const noteId = useId()
  const read = typed === null ? undefined : parseMoney(typed, language)
  const fault = checked && read && !read.ok && !(read.fault === 'empty' && value === null) ? read.fault : undefined
  const commit = () => {
    setChecked(true)
    if (!read) return
    if (read.ok) {
      setTyped(null)
      if (read.rupiah !== value) onCommit(read.rupiah)
    } else if (read.fault === 'empty') {
      setTyped(null)
      if (value !== null) onCommit(null)
    }
  }
  const note = fault
    ? text.amountFault[fault]
    : (error ?? (read?.ok ? text.amountRead(format.money(read.rupiah)) : undefined))
  return (
    <div className={styles.money}>
      <input
        className={[fieldStyles.control, styles.input].join(' ')}
        inputMode="decimal"
        autoComplete="off"
        aria-label={label}
        aria-invalid={fault || error ? true : undefined}
        aria-describedby={note ? noteId : undefined}
        placeholder="Rp"
        maxLength={40}
        readOnly={readOnly}
        value={typed ?? (value === null ? '' : format.number(value))}
        onChange={(event) => {
          setChecked(false)
          setTyped(event.target.value)
          const now = parseMoney(event.target.value, language)
          onRead?.(now.ok ? now.rupiah : null)
        }}
        onBlur={commit}
        onKeyDown={(event) => {
          if (event.key === 'Enter') commit()
          if (event.key === 'Escape' && typed !== null) {
            event.preventDefault()
            setTyped(null)
          }
        }}
      />
      {note ? (
        <p id={noteId} className={fault || error ? fieldStyles.error : fieldStyles.hint}>
          {note}
        </p>
      ) : null}
    </div>
  )
}
