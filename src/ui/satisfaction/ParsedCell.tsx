// A field in a table cell whose text is read as something: commits what could be read, keeps and marks what could not.

import { useId, useState } from 'react'
import { fieldStyles } from '../parts/Field.tsx'

interface ParsedCellProps<T> {
  readonly label: string
  readonly value: string
  /** What the text means; undefined when it means nothing. */
  readonly parse: (text: string) => T | undefined
  readonly wrong: string
  readonly readOnly: boolean
  readonly numeric?: boolean
  readonly onCommit: (value: T) => void
}

/** One line; commits on blur or Enter when the text changed, Esc brings the old one back. */
export function ParsedCell<T>({ label, value, parse, wrong, readOnly, numeric, onCommit }: ParsedCellProps<T>) {
  const [typed, setTyped] = useState<string | null>(null)
  const [bad, setBad] = useState(false)
  const noteId = useId()
  const commit = () => {
    if (typed === null) return
    if (typed.trim() === value) return reset()
    const read = parse(typed)
    if (read === undefined) return setBad(true)
    reset()
    onCommit(read)
  }
  const reset = () => {
    setTyped(null)
    setBad(false)
  }
  return (
    <>
      <input
        className={fieldStyles.control}
        aria-label={label}
        aria-invalid={bad || undefined}
        aria-describedby={bad ? noteId : undefined}
        inputMode={numeric ? 'decimal' : undefined}
        autoComplete="off"
        maxLength={numeric ? 20 : 5000}
        readOnly={readOnly}
        value={typed ?? value}
        onChange={(event) => {
          setBad(false)
          setTyped(event.target.value)
        }}
        onBlur={commit}
        onKeyDown={(event) => {
          if (event.key === 'Enter') commit()
          if (event.key === 'Escape') reset()
        }}
      />
      {bad ? (
        <p id={noteId} role="alert" className={fieldStyles.error}>
          {wrong}
        </p>
      ) : null}
    </>
  )
}
