// A month as two small fields, its name and its year: the same in every browser and in the language of the page, which
// the browser's own month field is not.

import { useId, useState } from 'react'
import { MONTH_PATTERN, type Month, toMonth } from '../../model/month.ts'
import { useFormat } from '../format.ts'
import { useText } from '../text/language.ts'
import { monthText } from '../text/month.ts'
import { fieldStyles } from './Field.tsx'
import styles from './MonthField.module.css'

interface MonthFieldProps {
  readonly label: string
  /** '' = no month yet. */
  readonly value: Month | ''
  /** Called with another whole month, or with '' when an optional month is taken away. */
  readonly onCommit: (month: Month | '') => void
  readonly hint?: string | undefined
  readonly error?: string | undefined
  readonly required?: boolean
  readonly readOnly?: boolean
  /** The label is only read aloud, for cells of tables. */
  readonly hideLabel?: boolean
}

const NUMBERS = Array.from({ length: 12 }, (_, at) => String(at + 1).padStart(2, '0'))

/** Name of the month and year; commits when a name is chosen, and when the year is left or Enter is pressed. */
export function MonthField({ label, value, onCommit, hint, error, required, readOnly, hideLabel }: MonthFieldProps) {
  const text = useText(monthText)
  const format = useFormat()
  const id = useId()
  const [typed, setTyped] = useState<{ readonly month: string; readonly year: string } | null>(null)
  const { month, year } = typed ?? { month: value.slice(5), year: value.slice(0, 4) }
  const commit = (next: { readonly month: string; readonly year: string }) => {
    const whole = `${next.year.trim()}-${next.month}`
    if (MONTH_PATTERN.test(whole)) {
      setTyped(null)
      if (whole !== value) onCommit(whole)
    } else if (next.month === '' && !required) {
      setTyped(null)
      if (value !== '') onCommit('')
    } else setTyped(next)
  }
  const note = error ?? hint
  const noted = { ...(note ? { 'aria-describedby': `${id}-note` } : {}), ...(error ? { 'aria-invalid': true } : {}) }
  return (
    <div className={fieldStyles.field} role="group" aria-labelledby={`${id}-label`}>
      <span id={`${id}-label`} className={hideLabel ? 'visually-hidden' : fieldStyles.label}>
        {label}
        {required && !hideLabel ? <span aria-hidden="true"> *</span> : null}
      </span>
      <div className={styles.pair}>
        <select
          {...noted}
          className={fieldStyles.control}
          aria-label={`${text.month}: ${label}`}
          value={month}
          disabled={readOnly}
          onChange={(event) => commit({ month: event.target.value, year })}
        >
          {required && value !== '' ? null : <option value="">–</option>}
          {NUMBERS.map((number) => (
            <option key={number} value={number}>
              {format.monthLong(toMonth(2000, Number(number))).replace(' 2000', '')}
            </option>
          ))}
        </select>
        <input
          {...noted}
          className={fieldStyles.control}
          aria-label={`${text.year}: ${label}`}
          inputMode="numeric"
          maxLength={4}
          placeholder="2026"
          value={year}
          readOnly={readOnly}
          onChange={(event) => setTyped({ month, year: event.target.value })}
          onBlur={() => {
            // An unfinished year of a whole month gives the old one back.
            if (typed && value !== '' && !MONTH_PATTERN.test(`${year.trim()}-${month}`)) setTyped(null)
            else if (typed) commit(typed)
          }}
          onKeyDown={(event) => {
            if (event.key === 'Enter') commit({ month, year })
            if (event.key === 'Escape' && typed) {
              event.preventDefault()
              setTyped(null)
            }
          }}
        />
      </div>
      {note ? (
        <p
          id={`${id}-note`}
          className={error ? fieldStyles.error : fieldStyles.hint}
          role={error ? 'alert' : undefined}
        >
          {note}
        </p>
      ) : null}
    </div>
  )
}
