// One line or several lines of text. What is typed is kept here until it is committed, so that a refused or foreign
// change never takes a keystroke away.

import { useState } from 'react'
import { Field, fieldStyles } from './Field.tsx'

interface TextFieldProps {
  readonly label: string
  readonly value: string
  /**
   * Called with the trimmed text when the field is left or Enter is pressed, only if it changed. `false` = refused: what was
   * typed stays, to be mended.
   */
  readonly onCommit: (value: string) => unknown
  readonly hint?: string
  readonly error?: string | undefined
  readonly required?: boolean
  readonly multiline?: boolean
  readonly type?: 'text' | 'date' | 'url' | 'number'
  readonly maxLength?: number
  readonly readOnly?: boolean
  readonly placeholder?: string
  readonly autoFocus?: boolean
}

/** A text field that commits on blur or Enter; Esc brings the old text back. */
export function TextField(props: TextFieldProps) {
  const { label, value, onCommit, hint, error, required, multiline, type = 'text' } = props
  const [typed, setTyped] = useState<string | null>(null)
  const commit = () => {
    if (typed === null) return
    const next = typed.trim()
    const changed = next !== value && !(required && next === '')
    if (!changed || onCommit(next) !== false) setTyped(null)
  }
  const shared = {
    className: fieldStyles.control,
    value: typed ?? value,
    required,
    readOnly: props.readOnly,
    maxLength: props.maxLength ?? 5000,
    placeholder: props.placeholder,
    autoFocus: props.autoFocus,
    onBlur: commit,
  }
  return (
    <Field label={label} {...(hint ? { hint } : {})} error={error} required={required ?? false}>
      {(ids) =>
        multiline ? (
          <textarea
            {...ids}
            {...shared}
            rows={3}
            onChange={(event) => setTyped(event.target.value)}
            onKeyDown={(event) => {
              if (event.key === 'Escape') setTyped(null)
            }}
          />
        ) : (
          <input
            {...ids}
            {...shared}
            type={type}
            onChange={(event) => setTyped(event.target.value)}
            onKeyDown={(event) => {
              if (event.key === 'Enter') commit()
              if (event.key === 'Escape') setTyped(null)
            }}
          />
        )
      }
    </Field>
  )
}
