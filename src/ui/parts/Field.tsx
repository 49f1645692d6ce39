// A labelled field: label, control, hint and error in one column, tied together for screen readers.

import { type ReactNode, useId } from 'react'
import styles from './Field.module.css'

export interface ControlIds {
  readonly id: string
  readonly 'aria-describedby'?: string
  readonly 'aria-invalid'?: true
}

interface FieldProps {
  readonly label: string
  readonly hint?: string | undefined
  readonly error?: string | undefined
  readonly required?: boolean
  /** Gets the ids to spread on the control. */
  readonly children: (ids: ControlIds) => ReactNode
}

/** Label above, control, then hint or error. */
export function Field({ label, hint, error, required, children }: FieldProps) {
  const id = useId()
  const noteId = `${id}-note`
  const note = error ?? hint
  const ids: ControlIds = {
    id,
    ...(note ? { 'aria-describedby': noteId } : {}),
    ...(error ? { 'aria-invalid': true as const } : {}),
  }
  return (
    <div className={styles.field}>
      <label htmlFor={id} className={styles.label}>
        {label}
        {required ? <span aria-hidden="true"> *</span> : null}
      </label>
      {children(ids)}
      {note ? (
        <p id={noteId} className={error ? styles.error : styles.hint} role={error ? 'alert' : undefined}>
          {note}
        </p>
      ) : null}
    </div>
  )
}

export { styles as fieldStyles }
